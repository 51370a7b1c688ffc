CREATE TABLE `year_words` (
	`person_id` text NOT NULL,
	`year` integer NOT NULL,
	`sealed_words` text NOT NULL,
	`asked_at` integer NOT NULL,
	`at` integer,
	PRIMARY KEY(`person_id`, `year`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `year_words_asked` ON `year_words` (`sealed_words`,`asked_at`);