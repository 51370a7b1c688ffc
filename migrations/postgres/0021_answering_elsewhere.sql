CREATE TABLE "person_actors" (
	"actor" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"since" bigint NOT NULL,
	"gone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "poll_votes" (
	"poll_id" text NOT NULL,
	"actor_hash" text NOT NULL,
	CONSTRAINT "poll_votes_poll_id_actor_hash_pk" PRIMARY KEY("poll_id","actor_hash")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"generation" bigint NOT NULL,
	"language" text NOT NULL,
	"options" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person_actors" ADD CONSTRAINT "person_actors_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_votes" ADD CONSTRAINT "poll_votes_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_actors_person" ON "person_actors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_actors_gone" ON "person_actors" USING btree ("gone_at");--> statement-breakpoint
CREATE UNIQUE INDEX "polls_evening" ON "polls" USING btree ("tweetup_id","generation");