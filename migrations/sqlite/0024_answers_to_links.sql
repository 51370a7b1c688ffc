ALTER TABLE `personal_invitations` ADD `rsvp_id` text REFERENCES rsvps(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `personal_invitations_rsvp` ON `personal_invitations` (`rsvp_id`);--> statement-breakpoint
ALTER TABLE `unconfirmed_answers` ADD `asked_id` text;