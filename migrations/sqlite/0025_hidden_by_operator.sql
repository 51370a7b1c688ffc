ALTER TABLE `album_pictures` ADD `operator_hid_at` integer;--> statement-breakpoint
ALTER TABLE `city_blogs` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `question_answers` ADD `hidden_at` integer;