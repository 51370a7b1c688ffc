ALTER TABLE `form_mails` ADD `asked_at` integer;--> statement-breakpoint
CREATE INDEX `form_mails_asked` ON `form_mails` (`asked_at`);--> statement-breakpoint
ALTER TABLE `posts` ADD `asked_at` integer;--> statement-breakpoint
CREATE INDEX `posts_asked` ON `posts` (`asked_at`);--> statement-breakpoint
ALTER TABLE `returned` ADD `shown_as` text;--> statement-breakpoint
ALTER TABLE `wall_sources` ADD `etag` text;--> statement-breakpoint
ALTER TABLE `wall_sources` ADD `last_modified` text;