CREATE TABLE `luggage` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`source` text NOT NULL,
	`evenings` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `luggage_person` ON `luggage` (`person_id`,`since`);--> statement-breakpoint
CREATE INDEX `luggage_since` ON `luggage` (`since`);