ALTER TABLE "rsvps" ADD COLUMN "new_here_since" bigint;--> statement-breakpoint
ALTER TABLE "rsvps" ADD COLUMN "shows_how_since" bigint;