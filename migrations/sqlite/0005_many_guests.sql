CREATE TABLE `circulars` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`facts` text NOT NULL,
	`due_at` integer NOT NULL,
	`written_up_to` integer NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `circulars_due` ON `circulars` (`due_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `circulars_once` ON `circulars` (`tweetup_id`,`kind`,`about`);--> statement-breakpoint
ALTER TABLE `rsvps` ADD `passed_by_at` integer;--> statement-breakpoint
ALTER TABLE `tweetups` ADD `moves_up_since` integer;--> statement-breakpoint
CREATE INDEX `tweetups_moves_up` ON `tweetups` (`moves_up_since`);--> statement-breakpoint
CREATE INDEX `stopped_mails_what` ON `stopped_mails` (`what`);