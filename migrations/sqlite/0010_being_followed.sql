CREATE TABLE `actor_handles` (
	`handle` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actor_handles_actor` ON `actor_handles` (`actor`);--> statement-breakpoint
CREATE TABLE `blocked_actors` (
	`actor` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `city_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`note` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `city_notes_tweetup` ON `city_notes` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`telling_id` text NOT NULL,
	`inbox` text NOT NULL,
	`host` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL,
	`claim` text,
	`ended_at` integer,
	FOREIGN KEY (`telling_id`) REFERENCES `tellings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `deliveries_host` ON `deliveries` (`host`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_once` ON `deliveries` (`telling_id`,`inbox`);--> statement-breakpoint
CREATE TABLE `evening_wishes` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`wish` text NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `federated_site` (
	`id` text PRIMARY KEY NOT NULL,
	`sealed_key` text NOT NULL,
	`public_key` text NOT NULL,
	`base_url` text NOT NULL,
	`since` integer NOT NULL,
	`looked_until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `heard_activities` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `heard_activities_since` ON `heard_activities` (`since`);--> statement-breakpoint
CREATE TABLE `remote_actors` (
	`id` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`kind` text NOT NULL,
	`inbox` text NOT NULL,
	`key_id` text NOT NULL,
	`public_key` text NOT NULL,
	`handle` text NOT NULL,
	`name` text NOT NULL,
	`failures` integer NOT NULL,
	`fetched_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `remote_actors_key` ON `remote_actors` (`key_id`);--> statement-breakpoint
CREATE INDEX `remote_actors_host` ON `remote_actors` (`host`);--> statement-breakpoint
CREATE INDEX `remote_actors_fetched` ON `remote_actors` (`fetched_at`);--> statement-breakpoint
CREATE TABLE `remote_followers` (
	`actor` text NOT NULL,
	`follower` text NOT NULL,
	`inbox` text NOT NULL,
	`host` text NOT NULL,
	`kind` text NOT NULL,
	`follow_id` text NOT NULL,
	`missing_since` integer,
	`since` integer NOT NULL,
	PRIMARY KEY(`actor`, `follower`)
);
--> statement-breakpoint
CREATE INDEX `remote_followers_inbox` ON `remote_followers` (`inbox`,`actor`);--> statement-breakpoint
CREATE INDEX `remote_followers_follower` ON `remote_followers` (`follower`);--> statement-breakpoint
CREATE INDEX `remote_followers_host` ON `remote_followers` (`host`);--> statement-breakpoint
CREATE TABLE `remote_hosts` (
	`host` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`rests_until` integer,
	`signature` text NOT NULL,
	`blocked_at` integer
);
--> statement-breakpoint
CREATE INDEX `remote_hosts_rests` ON `remote_hosts` (`rests_until`);--> statement-breakpoint
CREATE INDEX `remote_hosts_blocked` ON `remote_hosts` (`blocked_at`);--> statement-breakpoint
CREATE TABLE `series_wishes` (
	`series_id` text PRIMARY KEY NOT NULL,
	`wish` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `tellings` (
	`id` text PRIMARY KEY NOT NULL,
	`signer` text NOT NULL,
	`activity` text NOT NULL,
	`audience` text NOT NULL,
	`tweetup_id` text,
	`written_until` text NOT NULL,
	`written_at` integer,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tellings_written` ON `tellings` (`written_at`,`id`);--> statement-breakpoint
CREATE INDEX `tellings_tweetup` ON `tellings` (`tweetup_id`);--> statement-breakpoint
CREATE INDEX `tellings_since` ON `tellings` (`since`);--> statement-breakpoint
CREATE TABLE `told_evenings` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`generation` integer NOT NULL,
	`city` text NOT NULL,
	`series_id` text,
	`state` text NOT NULL,
	`told` text NOT NULL,
	`followers` integer NOT NULL,
	`since` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `told_evenings_city` ON `told_evenings` (`city`,`state`);--> statement-breakpoint
CREATE INDEX `told_evenings_series` ON `told_evenings` (`series_id`);