CREATE TABLE `job_leases` (
	`job` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `network_counts` (
	`hash` text PRIMARY KEY NOT NULL,
	`hits` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `network_counts_until` ON `network_counts` (`until`);--> statement-breakpoint
CREATE TABLE `resting_servers` (
	`host` text PRIMARY KEY NOT NULL,
	`until` integer NOT NULL,
	`failures` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `resting_servers_until` ON `resting_servers` (`until`);