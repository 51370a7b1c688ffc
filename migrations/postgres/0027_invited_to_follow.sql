CREATE TABLE "follow_invited" (
	"address_hash" text NOT NULL,
	"what" text NOT NULL,
	"invited_by" text NOT NULL,
	"unconfirmed_id" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "follow_invited_address_hash_what_pk" PRIMARY KEY("address_hash","what")
);
--> statement-breakpoint
ALTER TABLE "follow_invited" ADD CONSTRAINT "follow_invited_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_invited_host" ON "follow_invited" USING btree ("invited_by","since");