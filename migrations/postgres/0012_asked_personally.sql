CREATE TABLE "personal_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"invitation_id" text,
	"since" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "called_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "reminded_at" bigint;--> statement-breakpoint
ALTER TABLE "hosts" ADD COLUMN "put_away" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "personal_invitations" ADD CONSTRAINT "personal_invitations_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_invitations" ADD CONSTRAINT "personal_invitations_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_invitations" ADD CONSTRAINT "personal_invitations_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_invitations_tweetup" ON "personal_invitations" USING btree ("tweetup_id","since");--> statement-breakpoint
CREATE INDEX "personal_invitations_host" ON "personal_invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "personal_invitations_invitation" ON "personal_invitations" USING btree ("invitation_id");