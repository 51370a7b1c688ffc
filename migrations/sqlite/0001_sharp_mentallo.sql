ALTER TABLE `form_mails` ADD `asked_at` integer;--> statement-breakpoint
CREATE INDEX `form_mails_asked` ON `form_mails` (`asked_at`);--> statement-breakpoint
ALTER TABLE `returned` ADD `shown_as` text;