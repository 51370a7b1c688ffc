CREATE TABLE `circle_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`circle_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`time` text NOT NULL,
	FOREIGN KEY (`circle_id`) REFERENCES `circles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `circle_hours_hour` ON `circle_hours` (`circle_id`,`weekday`,`time`);--> statement-breakpoint
CREATE TABLE `circle_ticks` (
	`hour_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`hour_id`, `person_id`),
	FOREIGN KEY (`hour_id`) REFERENCES `circle_hours`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `circle_ticks_person` ON `circle_ticks` (`person_id`);--> statement-breakpoint
CREATE TABLE `circle_words` (
	`id` text PRIMARY KEY NOT NULL,
	`circle_id` text NOT NULL,
	`person_id` text NOT NULL,
	`turn` integer NOT NULL,
	`week` integer NOT NULL,
	`is_for` text NOT NULL,
	`sealed_words` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`circle_id`) REFERENCES `circles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `circle_words_circle` ON `circle_words` (`circle_id`,`at`);--> statement-breakpoint
CREATE INDEX `circle_words_person` ON `circle_words` (`person_id`);--> statement-breakpoint
CREATE TABLE `city_circle_wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`city` text NOT NULL,
	`city_name` text NOT NULL,
	`zone` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`working_on` text NOT NULL,
	`language` text NOT NULL,
	`languages` text NOT NULL,
	`since` integer NOT NULL,
	`group_id` text,
	`asked_at` integer,
	`agreed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `city_circle_wishes_city` ON `city_circle_wishes` (`city`,`since`);--> statement-breakpoint
CREATE INDEX `city_circle_wishes_group` ON `city_circle_wishes` (`group_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `city_circle_wishes_person` ON `city_circle_wishes` (`person_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_circles` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text,
	`number` integer NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`city_name` text DEFAULT '' NOT NULL,
	`zone` text DEFAULT 'Europe/Berlin' NOT NULL,
	`turn` integer DEFAULT 1 NOT NULL,
	`started_at` integer,
	`week` integer DEFAULT 0 NOT NULL,
	`next_letter_at` integer,
	`weekday` integer,
	`time` text,
	`ended_at` integer,
	`asked_to_join_at` integer,
	FOREIGN KEY (`tweetup_id`) REFERENCES `circle_rounds`(`tweetup_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_circles`("id", "tweetup_id", "number") SELECT "id", "tweetup_id", "number" FROM `circles`;--> statement-breakpoint
DROP TABLE `circles`;--> statement-breakpoint
ALTER TABLE `__new_circles` RENAME TO `circles`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `circles_tweetup` ON `circles` (`tweetup_id`,`number`);--> statement-breakpoint
CREATE INDEX `circles_letter` ON `circles` (`next_letter_at`);--> statement-breakpoint
CREATE INDEX `circles_ended` ON `circles` (`ended_at`);--> statement-breakpoint
CREATE INDEX `circles_asked` ON `circles` (`asked_to_join_at`);--> statement-breakpoint
ALTER TABLE `circle_members` ADD `sealed_goal` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `circle_members` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `circle_members` ADD `away_until` integer;--> statement-breakpoint
ALTER TABLE `circle_members` ADD `again` text;--> statement-breakpoint
ALTER TABLE `circle_members` ADD `joins_at` integer;--> statement-breakpoint
ALTER TABLE `circle_members` ADD `left_at` integer;