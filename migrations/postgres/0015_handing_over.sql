CREATE TABLE "said_here" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"name" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "host_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "host_offers_once" UNIQUE("tweetup_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "tweetups" ADD COLUMN "strangers_closed_at" bigint;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "tired_since" bigint;--> statement-breakpoint
ALTER TABLE "said_here" ADD CONSTRAINT "said_here_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_offers" ADD CONSTRAINT "host_offers_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_offers" ADD CONSTRAINT "host_offers_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "said_here_tweetup" ON "said_here" USING btree ("tweetup_id","since");--> statement-breakpoint
CREATE INDEX "host_offers_person" ON "host_offers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "host_offers_since" ON "host_offers" USING btree ("since");