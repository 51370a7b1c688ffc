CREATE TABLE `access_needs` (
	`question_id` text NOT NULL,
	`rsvp_id` text NOT NULL,
	`sealed_words` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`question_id`, `rsvp_id`),
	FOREIGN KEY (`question_id`) REFERENCES `host_questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rsvp_id`) REFERENCES `rsvps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `access_needs_rsvp` ON `access_needs` (`rsvp_id`);--> statement-breakpoint
CREATE TABLE `asked_by_mail` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `host_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`options` text NOT NULL,
	`read_by` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `host_questions_tweetup` ON `host_questions` (`tweetup_id`,`number`);--> statement-breakpoint
CREATE TABLE `question_replies` (
	`question_id` text NOT NULL,
	`rsvp_id` text NOT NULL,
	`reply` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`question_id`, `rsvp_id`),
	FOREIGN KEY (`question_id`) REFERENCES `host_questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rsvp_id`) REFERENCES `rsvps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `question_replies_rsvp` ON `question_replies` (`rsvp_id`);