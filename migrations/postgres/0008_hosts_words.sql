ALTER TABLE "walls" ADD COLUMN "screen_faces" text;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "working_on" text;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "unsure_about" text;--> statement-breakpoint
ALTER TABLE "tweetups" ADD COLUMN "poster_colour" bigint;--> statement-breakpoint
ALTER TABLE "unconfirmed_announcements" ADD COLUMN "working_on" text;--> statement-breakpoint
ALTER TABLE "unconfirmed_announcements" ADD COLUMN "unsure_about" text;