CREATE TABLE "evening_packs" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"did" text NOT NULL,
	"since" bigint NOT NULL,
	"published_hash" text NOT NULL,
	"failures" bigint NOT NULL,
	"due_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rsvps" ADD COLUMN "bluesky_pack" text;--> statement-breakpoint
CREATE INDEX "evening_packs_due" ON "evening_packs" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "rsvps_bluesky_pack" ON "rsvps" USING btree ("tweetup_id","bluesky_pack");