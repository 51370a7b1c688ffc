CREATE TABLE "actor_handles" (
	"handle" text PRIMARY KEY NOT NULL,
	"actor" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blocked_actors" (
	"actor" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "city_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"note" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"telling_id" text NOT NULL,
	"inbox" text NOT NULL,
	"host" text NOT NULL,
	"state" text NOT NULL,
	"attempts" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"claim" text,
	"ended_at" bigint,
	CONSTRAINT "deliveries_once" UNIQUE("telling_id","inbox")
);
--> statement-breakpoint
CREATE TABLE "evening_wishes" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"wish" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "federated_site" (
	"id" text PRIMARY KEY NOT NULL,
	"sealed_key" text NOT NULL,
	"public_key" text NOT NULL,
	"base_url" text NOT NULL,
	"since" bigint NOT NULL,
	"looked_until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heard_activities" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remote_actors" (
	"id" text PRIMARY KEY NOT NULL,
	"host" text NOT NULL,
	"kind" text NOT NULL,
	"inbox" text NOT NULL,
	"key_id" text NOT NULL,
	"public_key" text NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"failures" bigint NOT NULL,
	"fetched_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remote_followers" (
	"actor" text NOT NULL,
	"follower" text NOT NULL,
	"inbox" text NOT NULL,
	"host" text NOT NULL,
	"kind" text NOT NULL,
	"follow_id" text NOT NULL,
	"missing_since" bigint,
	"since" bigint NOT NULL,
	CONSTRAINT "remote_followers_actor_follower_pk" PRIMARY KEY("actor","follower")
);
--> statement-breakpoint
CREATE TABLE "remote_hosts" (
	"host" text PRIMARY KEY NOT NULL,
	"failures" bigint NOT NULL,
	"rests_until" bigint,
	"signature" text NOT NULL,
	"blocked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "series_wishes" (
	"series_id" text PRIMARY KEY NOT NULL,
	"wish" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tellings" (
	"id" text PRIMARY KEY NOT NULL,
	"signer" text NOT NULL,
	"activity" text NOT NULL,
	"audience" text NOT NULL,
	"tweetup_id" text,
	"written_until" text NOT NULL,
	"written_at" bigint,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "told_evenings" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"generation" bigint NOT NULL,
	"city" text NOT NULL,
	"series_id" text,
	"state" text NOT NULL,
	"told" text NOT NULL,
	"followers" bigint NOT NULL,
	"since" bigint NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_telling_id_tellings_id_fk" FOREIGN KEY ("telling_id") REFERENCES "public"."tellings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evening_wishes" ADD CONSTRAINT "evening_wishes_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_wishes" ADD CONSTRAINT "series_wishes_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "actor_handles_actor" ON "actor_handles" USING btree ("actor");--> statement-breakpoint
CREATE INDEX "city_notes_tweetup" ON "city_notes" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "deliveries_host" ON "deliveries" USING btree ("host","state");--> statement-breakpoint
CREATE INDEX "heard_activities_since" ON "heard_activities" USING btree ("since");--> statement-breakpoint
CREATE INDEX "remote_actors_key" ON "remote_actors" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "remote_actors_host" ON "remote_actors" USING btree ("host");--> statement-breakpoint
CREATE INDEX "remote_actors_fetched" ON "remote_actors" USING btree ("fetched_at");--> statement-breakpoint
CREATE INDEX "remote_followers_inbox" ON "remote_followers" USING btree ("inbox","actor");--> statement-breakpoint
CREATE INDEX "remote_followers_follower" ON "remote_followers" USING btree ("follower");--> statement-breakpoint
CREATE INDEX "remote_followers_host" ON "remote_followers" USING btree ("host");--> statement-breakpoint
CREATE INDEX "remote_hosts_rests" ON "remote_hosts" USING btree ("rests_until");--> statement-breakpoint
CREATE INDEX "remote_hosts_blocked" ON "remote_hosts" USING btree ("blocked_at");--> statement-breakpoint
CREATE INDEX "tellings_written" ON "tellings" USING btree ("written_at","id");--> statement-breakpoint
CREATE INDEX "tellings_tweetup" ON "tellings" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "tellings_since" ON "tellings" USING btree ("since");--> statement-breakpoint
CREATE INDEX "told_evenings_city" ON "told_evenings" USING btree ("city","state");--> statement-breakpoint
CREATE INDEX "told_evenings_series" ON "told_evenings" USING btree ("series_id");