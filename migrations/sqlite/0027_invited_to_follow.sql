CREATE TABLE `follow_invited` (
	`address_hash` text NOT NULL,
	`what` text NOT NULL,
	`invited_by` text NOT NULL,
	`unconfirmed_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`address_hash`, `what`),
	FOREIGN KEY (`invited_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `follow_invited_host` ON `follow_invited` (`invited_by`,`since`);