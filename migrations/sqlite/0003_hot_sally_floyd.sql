ALTER TABLE `rsvps` ADD `new_here_since` integer;--> statement-breakpoint
ALTER TABLE `rsvps` ADD `shows_how_since` integer;