ALTER TABLE "posts" ADD COLUMN "asked_at" bigint;--> statement-breakpoint
ALTER TABLE "wall_sources" ADD COLUMN "etag" text;--> statement-breakpoint
ALTER TABLE "wall_sources" ADD COLUMN "last_modified" text;--> statement-breakpoint
CREATE INDEX "posts_asked" ON "posts" USING btree ("asked_at");