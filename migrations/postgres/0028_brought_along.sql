ALTER TABLE "tweetups" ADD COLUMN "brought_at" bigint;--> statement-breakpoint
UPDATE "tweetups" SET "brought_at" = "thanked_at" WHERE "announced_at" = "starts_at";
