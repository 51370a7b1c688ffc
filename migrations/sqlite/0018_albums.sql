CREATE TABLE `album_pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`person_id` text,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`words` text NOT NULL,
	`since` integer NOT NULL,
	`asked_down_at` integer,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `album_pictures_tweetup` ON `album_pictures` (`tweetup_id`,`since`);--> statement-breakpoint
CREATE INDEX `album_pictures_person` ON `album_pictures` (`person_id`);--> statement-breakpoint
CREATE INDEX `album_pictures_hash` ON `album_pictures` (`hash`);--> statement-breakpoint
CREATE TABLE `open_albums` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
