CREATE TABLE "short_reminders" (
	"rsvp_id" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL,
	"reminded_of" bigint
);
--> statement-breakpoint
ALTER TABLE "short_reminders" ADD CONSTRAINT "short_reminders_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "short_reminders_reminded" ON "short_reminders" USING btree ("reminded_of");