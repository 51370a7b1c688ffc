CREATE TABLE `personal_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`tweetup_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`invitation_id` text,
	`since` integer NOT NULL,
	FOREIGN KEY (`tweetup_id`) REFERENCES `tweetups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `personal_invitations_tweetup` ON `personal_invitations` (`tweetup_id`,`since`);--> statement-breakpoint
CREATE INDEX `personal_invitations_host` ON `personal_invitations` (`invited_by`);--> statement-breakpoint
CREATE INDEX `personal_invitations_invitation` ON `personal_invitations` (`invitation_id`);--> statement-breakpoint
ALTER TABLE `hosts` ADD `put_away` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `called_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `reminded_at` integer;