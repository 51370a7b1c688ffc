DROP INDEX `mail_links_subject`;--> statement-breakpoint
CREATE INDEX `mail_links_target` ON `mail_links` (`target`);--> statement-breakpoint
DROP INDEX `rsvps_person`;--> statement-breakpoint
DROP INDEX `rsvps_bluesky_pack`;--> statement-breakpoint
DROP INDEX `rsvps_once`;--> statement-breakpoint
CREATE INDEX `rsvps_bluesky_pack` ON `rsvps` (`tweetup_id`) WHERE bluesky_pack = 'yes';--> statement-breakpoint
CREATE UNIQUE INDEX `rsvps_once` ON `rsvps` (`person_id`,`tweetup_id`);