CREATE INDEX "posts_key" ON "posts" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "posts_address" ON "posts" USING btree (substr("address", 1, 200));--> statement-breakpoint
CREATE INDEX "posts_profile" ON "posts" USING btree (substr("author_profile", 1, 200));