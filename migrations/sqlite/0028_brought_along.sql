ALTER TABLE `tweetups` ADD `brought_at` integer;--> statement-breakpoint
UPDATE `tweetups` SET `brought_at` = `thanked_at` WHERE `announced_at` = `starts_at`;
