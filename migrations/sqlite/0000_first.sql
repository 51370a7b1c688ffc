CREATE TABLE `added_guests` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL,
	`here_since` integer,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `added_guests_tweetup` ON `added_guests` (`tweetup_id`,`since`);--> statement-breakpoint
CREATE TABLE `address_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`email` text NOT NULL,
	`purpose` text NOT NULL,
	`present_yes_at` integer,
	`other_yes_at` integer,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `address_changes_personId_unique` ON `address_changes` (`person_id`);--> statement-breakpoint
CREATE INDEX `address_changes_since` ON `address_changes` (`since`);--> statement-breakpoint
CREATE TABLE `announced_to` (
	`person_id` text NOT NULL,
	`tweetup_id` text NOT NULL,
	PRIMARY KEY(`person_id`, `tweetup_id`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `announced_to_tweetup` ON `announced_to` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `author_wishes` (
	`author_key` text PRIMARY KEY NOT NULL,
	`network` text NOT NULL,
	`handle` text NOT NULL,
	`state` text NOT NULL,
	`tries_in_vain` integer NOT NULL,
	`since` integer NOT NULL,
	`due_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `author_wishes_due` ON `author_wishes` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `blocked_addresses` (
	`address_hash` text PRIMARY KEY NOT NULL,
	`shown_as` text NOT NULL,
	`reason` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `blocked_guests` (
	`host_id` text NOT NULL,
	`address_hash` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`host_id`, `address_hash`),
	FOREIGN KEY (`host_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `bluesky_packs` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`handle` text NOT NULL,
	`did` text NOT NULL,
	`pds` text NOT NULL,
	`sealed_password` text,
	`since` integer NOT NULL,
	`published_hash` text NOT NULL,
	`published_at` integer NOT NULL,
	`people` integer NOT NULL,
	`trouble` text,
	`tries_in_vain` integer NOT NULL,
	`due_at` integer,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `bluesky_packs_person` ON `bluesky_packs` (`person_id`);--> statement-breakpoint
CREATE INDEX `bluesky_packs_due` ON `bluesky_packs` (`due_at`);--> statement-breakpoint
CREATE TABLE `circle_members` (
	`circle_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`working_on` text NOT NULL,
	`language` text NOT NULL,
	`languages` text NOT NULL,
	`went` text,
	`word` text NOT NULL,
	PRIMARY KEY(`circle_id`, `person_id`),
	FOREIGN KEY (`circle_id`) REFERENCES `circles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `circle_members_person` ON `circle_members` (`person_id`);--> statement-breakpoint
CREATE TABLE `circle_rounds` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`attempt` integer NOT NULL,
	`proposed_at` integer NOT NULL,
	`sent_at` integer,
	`asked_at` integer,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `circle_rounds_sent` ON `circle_rounds` (`sent_at`,`proposed_at`);--> statement-breakpoint
CREATE TABLE `circle_wishes` (
	`rsvp_id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`languages` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`rsvp_id`) REFERENCES `rsvps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `circle_wishes_tweetup` ON `circle_wishes` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `circles` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `circle_rounds`(`tweetup_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `circles_tweetup` ON `circles` (`tweetup_id`,`number`);--> statement-breakpoint
CREATE TABLE `cities` (
	`slug` text PRIMARY KEY NOT NULL,
	`geoname_id` integer NOT NULL,
	`name` text NOT NULL,
	`label` text NOT NULL,
	`region` text NOT NULL,
	`country` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`zone` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cities_name` ON `cities` (`name`,`slug`);--> statement-breakpoint
CREATE TABLE `conversation_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`written_by` text NOT NULL,
	`side` text NOT NULL,
	`words` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conversation_letters_conversation` ON `conversation_letters` (`conversation_id`,`since`);--> statement-breakpoint
CREATE INDEX `conversation_letters_writer` ON `conversation_letters` (`written_by`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`closed_at` integer,
	`since` integer NOT NULL,
	`last_at` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conversations_person` ON `conversations` (`person_id`);--> statement-breakpoint
CREATE INDEX `conversations_last` ON `conversations` (`tweetup_id`,`last_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_once` ON `conversations` (`tweetup_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `covers` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `covers_hash` ON `covers` (`hash`);--> statement-breakpoint
CREATE TABLE `followings` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`city` text,
	`city_name` text NOT NULL,
	`series_id` text,
	`rhythm` text NOT NULL,
	`language` text NOT NULL,
	`would_host` text NOT NULL,
	`zone` text NOT NULL,
	`wording` text NOT NULL,
	`form` text NOT NULL,
	`asked_at` integer NOT NULL,
	`what` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `followings_city` ON `followings` (`city`,`rhythm`);--> statement-breakpoint
CREATE INDEX `followings_series` ON `followings` (`series_id`,`rhythm`);--> statement-breakpoint
CREATE INDEX `followings_zone` ON `followings` (`rhythm`,`zone`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `followings_what` ON `followings` (`person_id`,`what`);--> statement-breakpoint
CREATE TABLE `form_mails` (
	`address_hash` text PRIMARY KEY NOT NULL,
	`sent_at` text NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `form_mails_last` ON `form_mails` (`last_at`);--> statement-breakpoint
CREATE TABLE `former_addresses` (
	`city` text NOT NULL,
	`slug` text NOT NULL,
	`tweetup_id` text NOT NULL,
	PRIMARY KEY(`city`, `slug`),
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_addresses_tweetup` ON `former_addresses` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `former_page_names` (
	`name` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_page_names_person` ON `former_page_names` (`person_id`);--> statement-breakpoint
CREATE TABLE `former_series_addresses` (
	`city` text NOT NULL,
	`slug` text NOT NULL,
	`series_id` text NOT NULL,
	PRIMARY KEY(`city`, `slug`),
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_series_addresses_series` ON `former_series_addresses` (`series_id`);--> statement-breakpoint
CREATE TABLE `guest_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`written_by` text NOT NULL,
	`audience` text NOT NULL,
	`subject` text NOT NULL,
	`words` text NOT NULL,
	`replies` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `guest_messages_tweetup` ON `guest_messages` (`tweetup_id`,`since`);--> statement-breakpoint
CREATE INDEX `guest_messages_host` ON `guest_messages` (`written_by`);--> statement-breakpoint
CREATE TABLE `handle_checks` (
	`network` text NOT NULL,
	`handle` text NOT NULL,
	`state` text NOT NULL,
	`called_now` text,
	`found` text NOT NULL,
	`tries_in_vain` integer NOT NULL,
	`since` integer NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`network`, `handle`)
);
--> statement-breakpoint
CREATE INDEX `handle_checks_due` ON `handle_checks` (`due_at`);--> statement-breakpoint
CREATE TABLE `hidden_authors` (
	`tweetup_id` text NOT NULL,
	`author_key` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`tweetup_id`, `author_key`),
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `host_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`replaces` text,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`replaces`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `host_invitations_host` ON `host_invitations` (`invited_by`);--> statement-breakpoint
CREATE INDEX `host_invitations_replaces` ON `host_invitations` (`replaces`);--> statement-breakpoint
CREATE INDEX `host_invitations_since` ON `host_invitations` (`since`);--> statement-breakpoint
CREATE UNIQUE INDEX `host_invitations_once` ON `host_invitations` (`tweetup_id`,`email`);--> statement-breakpoint
CREATE TABLE `host_news` (
	`tweetup_id` text NOT NULL,
	`person_id` text NOT NULL,
	`rhythm` text,
	`told_until` integer,
	PRIMARY KEY(`tweetup_id`, `person_id`),
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `host_news_person` ON `host_news` (`person_id`);--> statement-breakpoint
CREATE TABLE `host_permits` (
	`address_hash` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `hosts` (
	`tweetup_id` text NOT NULL,
	`person_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`tweetup_id`, `person_id`),
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hosts_person` ON `hosts` (`person_id`);--> statement-breakpoint
CREATE TABLE `invitation_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`results` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invitation_rounds_tweetup` ON `invitation_rounds` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`email` text NOT NULL,
	`guest_name` text,
	`word` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitations_host` ON `invitations` (`invited_by`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_once` ON `invitations` (`tweetup_id`,`email`);--> statement-breakpoint
CREATE TABLE `kept_out` (
	`tweetup_id` text NOT NULL,
	`address_hash` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`tweetup_id`, `address_hash`),
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `known_words` (
	`word` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `left_out_dates` (
	`series_id` text NOT NULL,
	`date` text NOT NULL,
	PRIMARY KEY(`series_id`, `date`),
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mail_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`opens` text NOT NULL,
	`subject` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_links_subject` ON `mail_links` (`opens`,`subject`);--> statement-breakpoint
CREATE INDEX `mail_links_until` ON `mail_links` (`until`);--> statement-breakpoint
CREATE TABLE `meeting_consents` (
	`person_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`person_id` text,
	`said` text,
	`post_key` text NOT NULL,
	`tries_in_vain` integer NOT NULL,
	`since` integer NOT NULL,
	`looked_at` integer,
	`due_at` integer,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mentions_due` ON `mentions` (`due_at`);--> statement-breakpoint
CREATE INDEX `mentions_person` ON `mentions` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_once` ON `mentions` (`tweetup_id`,`source`);--> statement-breakpoint
CREATE TABLE `message_copies` (
	`message_id` text NOT NULL,
	`rsvp_id` text NOT NULL,
	`became` text,
	PRIMARY KEY(`message_id`, `rsvp_id`),
	FOREIGN KEY (`message_id`) REFERENCES `guest_messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`rsvp_id`) REFERENCES `rsvps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `message_copies_rsvp` ON `message_copies` (`rsvp_id`);--> statement-breakpoint
CREATE INDEX `message_copies_became` ON `message_copies` (`became`);--> statement-breakpoint
CREATE TABLE `news_wishes` (
	`person_id` text PRIMARY KEY NOT NULL,
	`rhythm` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `operator_log` (
	`id` text PRIMARY KEY NOT NULL,
	`operator` text NOT NULL,
	`deed` text NOT NULL,
	`about` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `operator_log_at` ON `operator_log` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`recipient` text NOT NULL,
	`language` text NOT NULL,
	`facts` text NOT NULL,
	`once` text NOT NULL,
	`message_id` text NOT NULL,
	`state` text NOT NULL,
	`urgency` integer NOT NULL,
	`tries` integer NOT NULL,
	`due_at` integer NOT NULL,
	`claim` text,
	`trouble` text,
	`since` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once_unique` ON `outbox` (`once`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient`,`since`);--> statement-breakpoint
CREATE INDEX `outbox_ended` ON `outbox` (`ended_at`);--> statement-breakpoint
CREATE TABLE `own_calendars` (
	`person_id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`sealed_secret` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `own_calendars_secretHash_unique` ON `own_calendars` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `passed_on` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`challenge_hash` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`since` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkey_challenges_since` ON `passkey_challenges` (`since`);--> statement-breakpoint
CREATE INDEX `passkey_challenges_person` ON `passkey_challenges` (`person_id`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`since` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_person` ON `passkeys` (`person_id`);--> statement-breakpoint
CREATE TABLE `person_blogs` (
	`person_id` text PRIMARY KEY NOT NULL,
	`feed` text NOT NULL,
	`posts` text NOT NULL,
	`etag` text,
	`last_modified` text,
	`tries_in_vain` integer NOT NULL,
	`since` integer NOT NULL,
	`read_at` integer,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person_pages`(`person_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `person_blogs_due` ON `person_blogs` (`due_at`);--> statement-breakpoint
CREATE TABLE `person_handles` (
	`person_id` text NOT NULL,
	`network` text NOT NULL,
	`handle` text NOT NULL,
	`audience` text,
	PRIMARY KEY(`person_id`, `network`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `person_handles_handle` ON `person_handles` (`network`,`handle`);--> statement-breakpoint
CREATE TABLE `person_pages` (
	`person_id` text PRIMARY KEY NOT NULL,
	`visible` text NOT NULL,
	`was_visible` text,
	`chosen_name` text,
	`pronouns` text NOT NULL,
	`languages` text NOT NULL,
	`working_on` text NOT NULL,
	`unsure_about` text NOT NULL,
	`writing_about` text NOT NULL,
	`language` text NOT NULL,
	`ask_at` integer,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_pages_chosenName_unique` ON `person_pages` (`chosen_name`);--> statement-breakpoint
CREATE INDEX `person_pages_ask` ON `person_pages` (`ask_at`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_email_unique` ON `persons` (`email`);--> statement-breakpoint
CREATE TABLE `portraits` (
	`person_id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`account` text NOT NULL,
	`fetched_from` text NOT NULL,
	`hash` text,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`tries_in_vain` integer NOT NULL,
	`since` integer NOT NULL,
	`due_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `portraits_hash` ON `portraits` (`hash`);--> statement-breakpoint
CREATE INDEX `portraits_due` ON `portraits` (`due_at`);--> statement-breakpoint
CREATE TABLE `post_pictures` (
	`post_id` text NOT NULL,
	`place` integer NOT NULL,
	`state` text NOT NULL,
	`hash` text NOT NULL,
	`tries_in_vain` integer NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `place`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `post_pictures_due` ON `post_pictures` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `post_pictures_hash` ON `post_pictures` (`hash`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`key_hash` text NOT NULL,
	`network` text NOT NULL,
	`address` text NOT NULL,
	`author_name` text NOT NULL,
	`author_handle` text NOT NULL,
	`author_profile` text NOT NULL,
	`author_key` text NOT NULL,
	`words` text NOT NULL,
	`facets` text NOT NULL,
	`pictures` text NOT NULL,
	`warning` text NOT NULL,
	`language` text NOT NULL,
	`posted_at` integer NOT NULL,
	`edited_at` integer NOT NULL,
	`because` text NOT NULL,
	`person_id` text,
	`state` text NOT NULL,
	`pinned_at` integer,
	`operator_hid_at` integer,
	`asked_off_at` integer,
	`version` integer NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `posts_time` ON `posts` (`tweetup_id`,`state`,`posted_at`);--> statement-breakpoint
CREATE INDEX `posts_version` ON `posts` (`tweetup_id`,`version`);--> statement-breakpoint
CREATE INDEX `posts_author` ON `posts` (`author_key`,`tweetup_id`);--> statement-breakpoint
CREATE INDEX `posts_person` ON `posts` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_once` ON `posts` (`tweetup_id`,`key_hash`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`reason` text NOT NULL,
	`words` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`since` integer NOT NULL,
	`answered_at` integer,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reports_answered` ON `reports` (`answered_at`,`since`);--> statement-breakpoint
CREATE INDEX `reports_since` ON `reports` (`since`);--> statement-breakpoint
CREATE TABLE `returned` (
	`address_hash` text PRIMARY KEY NOT NULL,
	`why` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rsvp_handles` (
	`rsvp_id` text NOT NULL,
	`network` text NOT NULL,
	`handle` text NOT NULL,
	`audience` text,
	PRIMARY KEY(`rsvp_id`, `network`),
	FOREIGN KEY (`rsvp_id`) REFERENCES `rsvps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rsvp_handles_handle` ON `rsvp_handles` (`network`,`handle`);--> statement-breakpoint
CREATE TABLE `rsvps` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`person_id` text NOT NULL,
	`answer` text NOT NULL,
	`place` text,
	`arrival` integer NOT NULL,
	`brings` integer NOT NULL,
	`name` text NOT NULL,
	`working_on` text NOT NULL,
	`unsure_about` text NOT NULL,
	`listed` text NOT NULL,
	`photos` text,
	`may_invite_since` integer,
	`came_by` text NOT NULL,
	`here_since` integer,
	`missed_at` integer,
	`removed_at` integer,
	`removal` text,
	`language` text NOT NULL,
	`since` integer NOT NULL,
	`answered_at` integer,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rsvps_answered` ON `rsvps` (`answered_at`);--> statement-breakpoint
CREATE INDEX `rsvps_person` ON `rsvps` (`person_id`);--> statement-breakpoint
CREATE INDEX `rsvps_places` ON `rsvps` (`tweetup_id`,`place`,`arrival`);--> statement-breakpoint
CREATE INDEX `rsvps_arrival` ON `rsvps` (`tweetup_id`,`arrival`);--> statement-breakpoint
CREATE UNIQUE INDEX `rsvps_once` ON `rsvps` (`tweetup_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`city` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`rule` text NOT NULL,
	`template` text NOT NULL,
	`zone` text NOT NULL,
	`hashtag_key` text NOT NULL,
	`weeks_ahead` integer NOT NULL,
	`publishing` text NOT NULL,
	`look_at` integer NOT NULL,
	`ended_at` integer,
	`hidden_at` integer,
	`since` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`city`) REFERENCES `cities`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `series_hashtag` ON `series` (`hashtag_key`);--> statement-breakpoint
CREATE INDEX `series_look` ON `series` (`ended_at`,`look_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `series_address` ON `series` (`city`,`slug`);--> statement-breakpoint
CREATE TABLE `series_hosts` (
	`series_id` text NOT NULL,
	`person_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`series_id`, `person_id`),
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `series_hosts_person` ON `series_hosts` (`person_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`passkey_id` text,
	`since` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`passkey_id`) REFERENCES `passkeys`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_passkey` ON `sessions` (`passkey_id`);--> statement-breakpoint
CREATE INDEX `sessions_seen` ON `sessions` (`seen_at`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`code_hash` text,
	`wrong_codes` integer NOT NULL,
	`go_on_to` text NOT NULL,
	`since` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempts_since` ON `sign_in_attempts` (`since`);--> statement-breakpoint
CREATE TABLE `stopped_mails` (
	`address_hash` text NOT NULL,
	`what` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`address_hash`, `what`)
);
--> statement-breakpoint
CREATE TABLE `tweetup_places` (
	`cell` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`tweetup_id` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	PRIMARY KEY(`cell`, `starts_at`, `tweetup_id`),
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tweetup_places_tweetup` ON `tweetup_places` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `tweetup_words` (
	`moment` integer PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tweetup_words_tweetup` ON `tweetup_words` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `tweetups` (
	`id` text PRIMARY KEY NOT NULL,
	`city` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`venue` text NOT NULL,
	`address` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`zone` text NOT NULL,
	`hashtag` text NOT NULL,
	`hashtag_key` text NOT NULL,
	`capacity` integer,
	`find_us` text NOT NULL,
	`step_free` text NOT NULL,
	`quiet_corner` text NOT NULL,
	`cost` text NOT NULL,
	`online_address` text NOT NULL,
	`house_rules` text NOT NULL,
	`answer_by` text,
	`visibility` text NOT NULL,
	`may_bring` integer NOT NULL,
	`language` text NOT NULL,
	`sequence` integer NOT NULL,
	`moved_from` text,
	`cancelled_at` integer,
	`cancel_word` text NOT NULL,
	`reminded_of` integer,
	`again_of` text,
	`series_id` text,
	`series_date` text,
	`thanked_at` integer,
	`announced_at` integer,
	`held_back` text,
	`was_announced_at` integer,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`city`) REFERENCES `cities`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `tweetups_start` ON `tweetups` (`starts_at`,`id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `tweetups_city_start` ON `tweetups` (`city`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `tweetups_held_back` ON `tweetups` (`held_back`,`starts_at`);--> statement-breakpoint
CREATE INDEX `tweetups_announced` ON `tweetups` (`announced_at`,`id`);--> statement-breakpoint
CREATE INDEX `tweetups_changed` ON `tweetups` (`changed_at`);--> statement-breakpoint
CREATE INDEX `tweetups_hashtag` ON `tweetups` (`hashtag_key`,`starts_at`);--> statement-breakpoint
CREATE INDEX `tweetups_again` ON `tweetups` (`again_of`);--> statement-breakpoint
CREATE UNIQUE INDEX `tweetups_address` ON `tweetups` (`city`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `tweetups_series_date` ON `tweetups` (`series_id`,`series_date`);--> statement-breakpoint
CREATE TABLE `unconfirmed_announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`announcement` text NOT NULL,
	`language` text NOT NULL,
	`since` integer NOT NULL,
	`tweetup_id` text,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unconfirmed_announcements_since` ON `unconfirmed_announcements` (`since`);--> statement-breakpoint
CREATE INDEX `unconfirmed_announcements_tweetup` ON `unconfirmed_announcements` (`tweetup_id`);--> statement-breakpoint
CREATE TABLE `unconfirmed_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`answer` text NOT NULL,
	`language` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unconfirmed_answers_tweetup` ON `unconfirmed_answers` (`tweetup_id`,`email`);--> statement-breakpoint
CREATE INDEX `unconfirmed_answers_since` ON `unconfirmed_answers` (`since`);--> statement-breakpoint
CREATE TABLE `unconfirmed_followings` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`city` text,
	`city_name` text NOT NULL,
	`series_id` text,
	`rhythm` text NOT NULL,
	`language` text NOT NULL,
	`would_host` text NOT NULL,
	`zone` text NOT NULL,
	`wording` text NOT NULL,
	`form` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unconfirmed_followings_asked` ON `unconfirmed_followings` (`asked_at`);--> statement-breakpoint
CREATE INDEX `unconfirmed_followings_email` ON `unconfirmed_followings` (`email`);--> statement-breakpoint
CREATE INDEX `unconfirmed_followings_series` ON `unconfirmed_followings` (`series_id`);--> statement-breakpoint
CREATE TABLE `unconfirmed_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`language` text NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `unconfirmed_questions_tweetup` ON `unconfirmed_questions` (`tweetup_id`,`email`);--> statement-breakpoint
CREATE INDEX `unconfirmed_questions_since` ON `unconfirmed_questions` (`since`);--> statement-breakpoint
CREATE TABLE `walk_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`name` text NOT NULL,
	`here_since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `walk_ins_tweetup` ON `walk_ins` (`tweetup_id`,`here_since`);--> statement-breakpoint
CREATE TABLE `wall_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`kind` text NOT NULL,
	`address` text NOT NULL,
	`due_at` integer NOT NULL,
	`answered_at` integer,
	`said` text NOT NULL,
	`tries_in_vain` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `wall_sources_tweetup` ON `wall_sources` (`tweetup_id`);--> statement-breakpoint
CREATE INDEX `wall_sources_due` ON `wall_sources` (`due_at`);--> statement-breakpoint
CREATE TABLE `walls` (
	`tweetup_id` text PRIMARY KEY NOT NULL,
	`whose` text NOT NULL,
	`waiting_words` text NOT NULL,
	`recap` text NOT NULL,
	`recap_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade
);
