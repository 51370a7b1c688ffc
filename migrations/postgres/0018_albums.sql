CREATE TABLE "album_pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"person_id" text,
	"hash" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"words" text NOT NULL,
	"since" bigint NOT NULL,
	"asked_down_at" bigint
);
--> statement-breakpoint
CREATE TABLE "open_albums" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "album_pictures" ADD CONSTRAINT "album_pictures_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "album_pictures" ADD CONSTRAINT "album_pictures_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_albums" ADD CONSTRAINT "open_albums_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "album_pictures_tweetup" ON "album_pictures" USING btree ("tweetup_id","since");--> statement-breakpoint
CREATE INDEX "album_pictures_person" ON "album_pictures" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "album_pictures_hash" ON "album_pictures" USING btree ("hash");