CREATE TABLE "circulars" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"facts" text NOT NULL,
	"due_at" bigint NOT NULL,
	"written_up_to" bigint NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "circulars_once" UNIQUE("tweetup_id","kind","about")
);
--> statement-breakpoint
ALTER TABLE "rsvps" ADD COLUMN "passed_by_at" bigint;--> statement-breakpoint
ALTER TABLE "tweetups" ADD COLUMN "moves_up_since" bigint;--> statement-breakpoint
ALTER TABLE "circulars" ADD CONSTRAINT "circulars_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "circulars_due" ON "circulars" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "stopped_mails_what" ON "stopped_mails" USING btree ("what");--> statement-breakpoint
CREATE INDEX "tweetups_moves_up" ON "tweetups" USING btree ("moves_up_since");