ALTER TABLE "unconfirmed_answers" ADD COLUMN "asked_id" text;--> statement-breakpoint
ALTER TABLE "personal_invitations" ADD COLUMN "rsvp_id" text;--> statement-breakpoint
ALTER TABLE "personal_invitations" ADD CONSTRAINT "personal_invitations_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_invitations_rsvp" ON "personal_invitations" USING btree ("rsvp_id");