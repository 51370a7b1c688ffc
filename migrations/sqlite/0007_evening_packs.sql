CREATE TABLE `evening_packs` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`did` text NOT NULL,
	`since` integer NOT NULL,
	`published_hash` text NOT NULL,
	`failures` integer NOT NULL,
	`due_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `evening_packs_due` ON `evening_packs` (`due_at`);--> statement-breakpoint
ALTER TABLE `rsvps` ADD `bluesky_pack` text;--> statement-breakpoint
CREATE INDEX `rsvps_bluesky_pack` ON `rsvps` (`tweetup_id`,`bluesky_pack`);