CREATE TABLE `asked_blogs` (
	`hash` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `asked_blogs_since` ON `asked_blogs` (`since`);--> statement-breakpoint
CREATE TABLE `city_blogs` (
	`id` text PRIMARY KEY NOT NULL,
	`city` text NOT NULL,
	`city_name` text NOT NULL,
	`address` text NOT NULL,
	`person_id` text,
	`state` text NOT NULL,
	`agreed_by` text,
	`audience` text NOT NULL,
	`wording` text NOT NULL,
	`agreed_at` integer,
	`name` text NOT NULL,
	`written_in` text NOT NULL,
	`language` text NOT NULL,
	`email` text NOT NULL,
	`feed` text NOT NULL,
	`posts` text NOT NULL,
	`latest_at` integer NOT NULL,
	`etag` text,
	`last_modified` text,
	`failures` integer NOT NULL,
	`since` integer NOT NULL,
	`look_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `city_blogs_shown` ON `city_blogs` (`city`,`state`,`latest_at`);--> statement-breakpoint
CREATE INDEX `city_blogs_due` ON `city_blogs` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `city_blogs_look` ON `city_blogs` (`look_at`);--> statement-breakpoint
CREATE INDEX `city_blogs_feed` ON `city_blogs` (`feed`);--> statement-breakpoint
CREATE INDEX `city_blogs_email` ON `city_blogs` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `city_blogs_address` ON `city_blogs` (`city`,`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `city_blogs_person` ON `city_blogs` (`person_id`);