PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_persons` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text,
	`name` text NOT NULL,
	`language` text,
	`since` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_persons`("id", "email", "name", "language", "since") SELECT "id", "email", "name", "language", "since" FROM `persons`;--> statement-breakpoint
DROP TABLE `persons`;--> statement-breakpoint
ALTER TABLE `__new_persons` RENAME TO `persons`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `persons_email_unique` ON `persons` (`email`);