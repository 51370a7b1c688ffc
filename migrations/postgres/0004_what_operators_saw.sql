CREATE TABLE "operator_looks" (
	"person_id" text NOT NULL,
	"list" text NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "operator_looks_person_id_list_pk" PRIMARY KEY("person_id","list")
);
--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "hidden_at" bigint;--> statement-breakpoint
ALTER TABLE "tweetups" ADD COLUMN "hidden_at" bigint;--> statement-breakpoint
ALTER TABLE "operator_looks" ADD CONSTRAINT "operator_looks_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;