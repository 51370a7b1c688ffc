CREATE TABLE `person_actors` (
	`actor` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`since` integer NOT NULL,
	`gone_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `person_actors_person` ON `person_actors` (`person_id`);--> statement-breakpoint
CREATE INDEX `person_actors_gone` ON `person_actors` (`gone_at`);--> statement-breakpoint
CREATE TABLE `poll_votes` (
	`poll_id` text NOT NULL,
	`actor_hash` text NOT NULL,
	PRIMARY KEY(`poll_id`, `actor_hash`),
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `polls` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`generation` integer NOT NULL,
	`language` text NOT NULL,
	`options` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `polls_evening` ON `polls` (`tweetup_id`,`generation`);