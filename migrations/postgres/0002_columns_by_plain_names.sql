ALTER TABLE "bluesky_packs" RENAME COLUMN "tries_in_vain" TO "failures";--> statement-breakpoint
ALTER TABLE "author_wishes" RENAME COLUMN "tries_in_vain" TO "failures";--> statement-breakpoint
ALTER TABLE "post_pictures" RENAME COLUMN "tries_in_vain" TO "failures";--> statement-breakpoint
ALTER TABLE "wall_sources" RENAME COLUMN "said" TO "last_result";--> statement-breakpoint
ALTER TABLE "wall_sources" RENAME COLUMN "tries_in_vain" TO "failures";--> statement-breakpoint
ALTER TABLE "handle_checks" RENAME COLUMN "tries_in_vain" TO "failures";--> statement-breakpoint
ALTER TABLE "mail_links" RENAME COLUMN "opens" TO "purpose";--> statement-breakpoint
ALTER TABLE "mail_links" RENAME COLUMN "subject" TO "target";--> statement-breakpoint
ALTER TABLE "outbox" RENAME COLUMN "once" TO "dedupe_key";--> statement-breakpoint
ALTER TABLE "outbox" RENAME COLUMN "tries" TO "attempts";--> statement-breakpoint
ALTER TABLE "outbox" RENAME COLUMN "trouble" TO "error";--> statement-breakpoint
ALTER TABLE "outbox" RENAME CONSTRAINT "outbox_once_unique" TO "outbox_dedupeKey_unique";--> statement-breakpoint
ALTER TABLE "mentions" RENAME COLUMN "tries_in_vain" TO "failures";--> statement-breakpoint
ALTER TABLE "person_blogs" RENAME COLUMN "tries_in_vain" TO "failures";--> statement-breakpoint
ALTER TABLE "portraits" RENAME COLUMN "tries_in_vain" TO "failures";
