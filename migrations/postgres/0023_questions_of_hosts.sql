CREATE TABLE "access_needs" (
	"question_id" text NOT NULL,
	"rsvp_id" text NOT NULL,
	"sealed_words" text NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "access_needs_question_id_rsvp_id_pk" PRIMARY KEY("question_id","rsvp_id")
);
--> statement-breakpoint
CREATE TABLE "asked_by_mail" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"due_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "host_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"number" bigint NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"options" text NOT NULL,
	"read_by" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_replies" (
	"question_id" text NOT NULL,
	"rsvp_id" text NOT NULL,
	"reply" text NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "question_replies_question_id_rsvp_id_pk" PRIMARY KEY("question_id","rsvp_id")
);
--> statement-breakpoint
ALTER TABLE "access_needs" ADD CONSTRAINT "access_needs_question_id_host_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."host_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_needs" ADD CONSTRAINT "access_needs_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asked_by_mail" ADD CONSTRAINT "asked_by_mail_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_questions" ADD CONSTRAINT "host_questions_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_replies" ADD CONSTRAINT "question_replies_question_id_host_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."host_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_replies" ADD CONSTRAINT "question_replies_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_needs_rsvp" ON "access_needs" USING btree ("rsvp_id");--> statement-breakpoint
CREATE INDEX "host_questions_tweetup" ON "host_questions" USING btree ("tweetup_id","number");--> statement-breakpoint
CREATE INDEX "question_replies_rsvp" ON "question_replies" USING btree ("rsvp_id");