ALTER TABLE "album_pictures" ADD COLUMN "operator_hid_at" bigint;--> statement-breakpoint
ALTER TABLE "city_blogs" ADD COLUMN "hidden_at" bigint;--> statement-breakpoint
ALTER TABLE "question_answers" ADD COLUMN "hidden_at" bigint;