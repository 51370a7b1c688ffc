CREATE TABLE `remembered_answers` (
	`device_hash` text NOT NULL,
	`rsvp_id` text NOT NULL,
	PRIMARY KEY(`device_hash`, `rsvp_id`),
	FOREIGN KEY (`device_hash`) REFERENCES `remembered_devices`(`token_hash`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rsvp_id`) REFERENCES `rsvps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `remembered_answers_rsvp` ON `remembered_answers` (`rsvp_id`);--> statement-breakpoint
CREATE TABLE `remembered_devices` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`since` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `remembered_devices_person` ON `remembered_devices` (`person_id`);--> statement-breakpoint
CREATE INDEX `remembered_devices_seen` ON `remembered_devices` (`seen_at`);--> statement-breakpoint
ALTER TABLE `unconfirmed_answers` ADD `device_hash` text;