CREATE TABLE `month_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`city` text NOT NULL,
	`city_name` text NOT NULL,
	`month` text NOT NULL,
	`words` text NOT NULL,
	`proposal` text NOT NULL,
	`language` text NOT NULL,
	`chosen_by` text,
	`since` integer NOT NULL,
	FOREIGN KEY (`chosen_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `month_questions_chosen` ON `month_questions` (`chosen_by`);--> statement-breakpoint
CREATE UNIQUE INDEX `month_questions_month` ON `month_questions` (`city`,`month`);--> statement-breakpoint
CREATE TABLE `question_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`audience` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `month_questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `question_answers_question` ON `question_answers` (`question_id`,`at`);--> statement-breakpoint
CREATE INDEX `question_answers_who` ON `question_answers` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `question_answers_person` ON `question_answers` (`question_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `questions_asked` (
	`question_id` text NOT NULL,
	`person_id` text NOT NULL,
	`mail` text NOT NULL,
	PRIMARY KEY(`question_id`, `person_id`),
	FOREIGN KEY (`question_id`) REFERENCES `month_questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `questions_asked_person` ON `questions_asked` (`person_id`);