CREATE TABLE "year_words" (
	"person_id" text NOT NULL,
	"year" bigint NOT NULL,
	"sealed_words" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"at" bigint,
	CONSTRAINT "year_words_person_id_year_pk" PRIMARY KEY("person_id","year")
);
--> statement-breakpoint
ALTER TABLE "year_words" ADD CONSTRAINT "year_words_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "year_words_asked" ON "year_words" USING btree ("sealed_words","asked_at");