CREATE TABLE `host_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `host_offers_person` ON `host_offers` (`person_id`);--> statement-breakpoint
CREATE INDEX `host_offers_since` ON `host_offers` (`since`);--> statement-breakpoint
CREATE UNIQUE INDEX `host_offers_once` ON `host_offers` (`tweetup_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `said_here` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `said_here_tweetup` ON `said_here` (`tweetup_id`,`since`);--> statement-breakpoint
ALTER TABLE `series` ADD `tired_since` integer;--> statement-breakpoint
ALTER TABLE `tweetups` ADD `strangers_closed_at` integer;