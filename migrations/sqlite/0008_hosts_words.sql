ALTER TABLE `hosts` ADD `working_on` text;--> statement-breakpoint
ALTER TABLE `hosts` ADD `unsure_about` text;--> statement-breakpoint
ALTER TABLE `tweetups` ADD `poster_colour` integer;--> statement-breakpoint
ALTER TABLE `unconfirmed_announcements` ADD `working_on` text;--> statement-breakpoint
ALTER TABLE `unconfirmed_announcements` ADD `unsure_about` text;--> statement-breakpoint
ALTER TABLE `walls` ADD `screen_faces` text;