CREATE TABLE "luggage" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"source" text NOT NULL,
	"evenings" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "luggage" ADD CONSTRAINT "luggage_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "luggage_person" ON "luggage" USING btree ("person_id","since");--> statement-breakpoint
CREATE INDEX "luggage_since" ON "luggage" USING btree ("since");