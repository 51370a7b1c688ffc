ALTER TABLE "form_mails" ADD COLUMN "asked_at" bigint;--> statement-breakpoint
ALTER TABLE "returned" ADD COLUMN "shown_as" text;--> statement-breakpoint
CREATE INDEX "form_mails_asked" ON "form_mails" USING btree ("asked_at");