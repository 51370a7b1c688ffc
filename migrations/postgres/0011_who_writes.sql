CREATE TABLE "asked_blogs" (
	"hash" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "city_blogs" (
	"id" text PRIMARY KEY NOT NULL,
	"city" text NOT NULL,
	"city_name" text NOT NULL,
	"address" text NOT NULL,
	"person_id" text,
	"state" text NOT NULL,
	"agreed_by" text,
	"audience" text NOT NULL,
	"wording" text NOT NULL,
	"agreed_at" bigint,
	"name" text NOT NULL,
	"written_in" text NOT NULL,
	"language" text NOT NULL,
	"email" text NOT NULL,
	"feed" text NOT NULL,
	"posts" text NOT NULL,
	"latest_at" bigint NOT NULL,
	"etag" text,
	"last_modified" text,
	"failures" bigint NOT NULL,
	"since" bigint NOT NULL,
	"look_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	CONSTRAINT "city_blogs_address" UNIQUE("city","address"),
	CONSTRAINT "city_blogs_person" UNIQUE("person_id")
);
--> statement-breakpoint
ALTER TABLE "city_blogs" ADD CONSTRAINT "city_blogs_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "asked_blogs_since" ON "asked_blogs" USING btree ("since");--> statement-breakpoint
CREATE INDEX "city_blogs_shown" ON "city_blogs" USING btree ("city","state","latest_at");--> statement-breakpoint
CREATE INDEX "city_blogs_due" ON "city_blogs" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "city_blogs_look" ON "city_blogs" USING btree ("look_at");--> statement-breakpoint
CREATE INDEX "city_blogs_feed" ON "city_blogs" USING btree ("feed");--> statement-breakpoint
CREATE INDEX "city_blogs_email" ON "city_blogs" USING btree ("email");