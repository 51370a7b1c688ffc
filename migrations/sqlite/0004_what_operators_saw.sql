CREATE TABLE `operator_looks` (
	`person_id` text NOT NULL,
	`list` text NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`person_id`, `list`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `portraits` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `tweetups` ADD `hidden_at` integer;