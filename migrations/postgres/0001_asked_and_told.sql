ALTER TABLE "posts" ADD COLUMN "asked_at" bigint;--> statement-breakpoint
ALTER TABLE "wall_sources" ADD COLUMN "etag" text;--> statement-breakpoint
ALTER TABLE "wall_sources" ADD COLUMN "last_modified" text;--> statement-breakpoint
ALTER TABLE "form_mails" ADD COLUMN "asked_at" bigint;--> statement-breakpoint
ALTER TABLE "returned" ADD COLUMN "shown_as" text;--> statement-breakpoint
CREATE INDEX "posts_asked" ON "posts" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "form_mails_asked" ON "form_mails" USING btree ("asked_at");