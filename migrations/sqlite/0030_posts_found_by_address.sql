CREATE INDEX `posts_key` ON `posts` (`key_hash`);--> statement-breakpoint
CREATE INDEX `posts_address` ON `posts` (`address`);--> statement-breakpoint
CREATE INDEX `posts_profile` ON `posts` (`author_profile`);