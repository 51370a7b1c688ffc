CREATE TABLE `short_reminders` (
	`rsvp_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`reminded_of` integer,
	FOREIGN KEY (`rsvp_id`) REFERENCES `rsvps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `short_reminders_reminded` ON `short_reminders` (`reminded_of`);