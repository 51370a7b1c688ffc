CREATE TABLE "course_answers" (
	"tweetup_id" text NOT NULL,
	"person_id" text NOT NULL,
	"words" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "course_answers_tweetup_id_person_id_pk" PRIMARY KEY("tweetup_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "course_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "course_invitations_email" UNIQUE("course_id","email")
);
--> statement-breakpoint
CREATE TABLE "course_members" (
	"course_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"working_on" text NOT NULL,
	"language" text NOT NULL,
	"wording" text NOT NULL,
	"since" bigint NOT NULL,
	"wants_circle_at" bigint,
	CONSTRAINT "course_members_course_id_person_id_pk" PRIMARY KEY("course_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "course_tweetups" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"question" text NOT NULL,
	"asked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"city" text NOT NULL,
	"city_name" text NOT NULL,
	"zone" text NOT NULL,
	"language" text NOT NULL,
	"host_id" text NOT NULL,
	"join_hash" text NOT NULL,
	"sealed_join" text NOT NULL,
	"since" bigint NOT NULL,
	"last_asked_at" bigint,
	"ended_at" bigint,
	CONSTRAINT "courses_joinHash_unique" UNIQUE("join_hash")
);
--> statement-breakpoint
ALTER TABLE "course_answers" ADD CONSTRAINT "course_answers_tweetup_id_course_tweetups_tweetup_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."course_tweetups"("tweetup_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_answers" ADD CONSTRAINT "course_answers_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_invitations" ADD CONSTRAINT "course_invitations_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_members" ADD CONSTRAINT "course_members_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_members" ADD CONSTRAINT "course_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_tweetups" ADD CONSTRAINT "course_tweetups_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_tweetups" ADD CONSTRAINT "course_tweetups_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses" ADD CONSTRAINT "courses_host_id_persons_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_answers_person" ON "course_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "course_invitations_who" ON "course_invitations" USING btree ("email");--> statement-breakpoint
CREATE INDEX "course_members_person" ON "course_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "course_tweetups_course" ON "course_tweetups" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "courses_host" ON "courses" USING btree ("host_id","since");--> statement-breakpoint
CREATE INDEX "courses_ended" ON "courses" USING btree ("ended_at");