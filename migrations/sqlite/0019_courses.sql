CREATE TABLE `course_answers` (
	`tweetup_id` text NOT NULL,
	`person_id` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`tweetup_id`, `person_id`),
	FOREIGN KEY (`tweetup_id`) REFERENCES `course_tweetups`(`tweetup_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `course_answers_person` ON `course_answers` (`person_id`);--> statement-breakpoint
CREATE TABLE `course_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `course_invitations_who` ON `course_invitations` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `course_invitations_email` ON `course_invitations` (`course_id`,`email`);--> statement-breakpoint
CREATE TABLE `course_members` (
	`course_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`working_on` text NOT NULL,
	`language` text NOT NULL,
	`wording` text NOT NULL,
	`since` integer NOT NULL,
	`wants_circle_at` integer,
	PRIMARY KEY(`course_id`, `person_id`),
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `course_members_person` ON `course_members` (`person_id`);--> statement-breakpoint
CREATE TABLE `course_tweetups` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`question` text NOT NULL,
	`asked_at` integer,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `course_tweetups_course` ON `course_tweetups` (`course_id`);--> statement-breakpoint
CREATE TABLE `courses` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`city` text NOT NULL,
	`city_name` text NOT NULL,
	`zone` text NOT NULL,
	`language` text NOT NULL,
	`host_id` text NOT NULL,
	`join_hash` text NOT NULL,
	`sealed_join` text NOT NULL,
	`since` integer NOT NULL,
	`last_asked_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`host_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `courses_joinHash_unique` ON `courses` (`join_hash`);--> statement-breakpoint
CREATE INDEX `courses_host` ON `courses` (`host_id`,`since`);--> statement-breakpoint
CREATE INDEX `courses_ended` ON `courses` (`ended_at`);