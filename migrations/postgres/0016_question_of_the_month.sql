CREATE TABLE "month_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"city" text NOT NULL,
	"city_name" text NOT NULL,
	"month" text NOT NULL,
	"words" text NOT NULL,
	"proposal" text NOT NULL,
	"language" text NOT NULL,
	"chosen_by" text,
	"since" bigint NOT NULL,
	CONSTRAINT "month_questions_month" UNIQUE("city","month")
);
--> statement-breakpoint
CREATE TABLE "question_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"audience" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "question_answers_person" UNIQUE("question_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "questions_asked" (
	"question_id" text NOT NULL,
	"person_id" text NOT NULL,
	"mail" text NOT NULL,
	CONSTRAINT "questions_asked_question_id_person_id_pk" PRIMARY KEY("question_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "month_questions" ADD CONSTRAINT "month_questions_chosen_by_persons_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_answers" ADD CONSTRAINT "question_answers_question_id_month_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."month_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_answers" ADD CONSTRAINT "question_answers_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions_asked" ADD CONSTRAINT "questions_asked_question_id_month_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."month_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions_asked" ADD CONSTRAINT "questions_asked_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "month_questions_chosen" ON "month_questions" USING btree ("chosen_by");--> statement-breakpoint
CREATE INDEX "question_answers_question" ON "question_answers" USING btree ("question_id","at");--> statement-breakpoint
CREATE INDEX "question_answers_who" ON "question_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "questions_asked_person" ON "questions_asked" USING btree ("person_id");