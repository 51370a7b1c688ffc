CREATE TABLE "circle_hours" (
	"id" text PRIMARY KEY NOT NULL,
	"circle_id" text NOT NULL,
	"weekday" bigint NOT NULL,
	"time" text NOT NULL,
	CONSTRAINT "circle_hours_hour" UNIQUE("circle_id","weekday","time")
);
--> statement-breakpoint
CREATE TABLE "circle_ticks" (
	"hour_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "circle_ticks_hour_id_person_id_pk" PRIMARY KEY("hour_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "circle_words" (
	"id" text PRIMARY KEY NOT NULL,
	"circle_id" text NOT NULL,
	"person_id" text NOT NULL,
	"turn" bigint NOT NULL,
	"week" bigint NOT NULL,
	"is_for" text NOT NULL,
	"sealed_words" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "city_circle_wishes" (
	"id" text PRIMARY KEY NOT NULL,
	"city" text NOT NULL,
	"city_name" text NOT NULL,
	"zone" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"working_on" text NOT NULL,
	"language" text NOT NULL,
	"languages" text NOT NULL,
	"since" bigint NOT NULL,
	"group_id" text,
	"asked_at" bigint,
	"agreed_at" bigint,
	CONSTRAINT "city_circle_wishes_person" UNIQUE("person_id")
);
--> statement-breakpoint
ALTER TABLE "circles" ALTER COLUMN "tweetup_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "circle_members" ADD COLUMN "sealed_goal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "circle_members" ADD COLUMN "paused_at" bigint;--> statement-breakpoint
ALTER TABLE "circle_members" ADD COLUMN "away_until" bigint;--> statement-breakpoint
ALTER TABLE "circle_members" ADD COLUMN "again" text;--> statement-breakpoint
ALTER TABLE "circle_members" ADD COLUMN "joins_at" bigint;--> statement-breakpoint
ALTER TABLE "circle_members" ADD COLUMN "left_at" bigint;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "city" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "city_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "zone" text DEFAULT 'Europe/Berlin' NOT NULL;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "turn" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "started_at" bigint;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "week" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "next_letter_at" bigint;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "weekday" bigint;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "time" text;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "ended_at" bigint;--> statement-breakpoint
ALTER TABLE "circles" ADD COLUMN "asked_to_join_at" bigint;--> statement-breakpoint
ALTER TABLE "circle_hours" ADD CONSTRAINT "circle_hours_circle_id_circles_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_ticks" ADD CONSTRAINT "circle_ticks_hour_id_circle_hours_id_fk" FOREIGN KEY ("hour_id") REFERENCES "public"."circle_hours"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_ticks" ADD CONSTRAINT "circle_ticks_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_words" ADD CONSTRAINT "circle_words_circle_id_circles_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_words" ADD CONSTRAINT "circle_words_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "city_circle_wishes" ADD CONSTRAINT "city_circle_wishes_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "circle_ticks_person" ON "circle_ticks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "circle_words_circle" ON "circle_words" USING btree ("circle_id","at");--> statement-breakpoint
CREATE INDEX "circle_words_person" ON "circle_words" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "city_circle_wishes_city" ON "city_circle_wishes" USING btree ("city","since");--> statement-breakpoint
CREATE INDEX "city_circle_wishes_group" ON "city_circle_wishes" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "circles_letter" ON "circles" USING btree ("next_letter_at");--> statement-breakpoint
CREATE INDEX "circles_ended" ON "circles" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "circles_asked" ON "circles" USING btree ("asked_to_join_at");