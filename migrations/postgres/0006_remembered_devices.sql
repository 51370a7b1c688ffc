CREATE TABLE "remembered_devices" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"since" bigint NOT NULL,
	"seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remembered_answers" (
	"device_hash" text NOT NULL,
	"rsvp_id" text NOT NULL,
	CONSTRAINT "remembered_answers_device_hash_rsvp_id_pk" PRIMARY KEY("device_hash","rsvp_id")
);
--> statement-breakpoint
ALTER TABLE "unconfirmed_answers" ADD COLUMN "device_hash" text;--> statement-breakpoint
ALTER TABLE "remembered_devices" ADD CONSTRAINT "remembered_devices_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_answers" ADD CONSTRAINT "remembered_answers_device_hash_remembered_devices_token_hash_fk" FOREIGN KEY ("device_hash") REFERENCES "public"."remembered_devices"("token_hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_answers" ADD CONSTRAINT "remembered_answers_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "remembered_devices_person" ON "remembered_devices" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "remembered_devices_seen" ON "remembered_devices" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "remembered_answers_rsvp" ON "remembered_answers" USING btree ("rsvp_id");