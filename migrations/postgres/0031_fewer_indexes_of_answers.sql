ALTER TABLE "rsvps" DROP CONSTRAINT "rsvps_once";--> statement-breakpoint
DROP INDEX "mail_links_subject";--> statement-breakpoint
DROP INDEX "rsvps_person";--> statement-breakpoint
DROP INDEX "rsvps_bluesky_pack";--> statement-breakpoint
CREATE INDEX "mail_links_target" ON "mail_links" USING btree ("target");--> statement-breakpoint
CREATE INDEX "rsvps_bluesky_pack" ON "rsvps" USING btree ("tweetup_id") WHERE bluesky_pack = 'yes';--> statement-breakpoint
ALTER TABLE "rsvps" ADD CONSTRAINT "rsvps_once" UNIQUE("person_id","tweetup_id");