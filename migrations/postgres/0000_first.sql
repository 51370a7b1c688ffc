CREATE TABLE "circle_members" (
	"circle_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"working_on" text NOT NULL,
	"language" text NOT NULL,
	"languages" text NOT NULL,
	"went" text,
	"word" text NOT NULL,
	CONSTRAINT "circle_members_circle_id_person_id_pk" PRIMARY KEY("circle_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "circle_rounds" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"attempt" bigint NOT NULL,
	"proposed_at" bigint NOT NULL,
	"sent_at" bigint,
	"asked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "circle_wishes" (
	"rsvp_id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"languages" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "circles" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"number" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_consents" (
	"person_id" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cities" (
	"slug" text PRIMARY KEY NOT NULL,
	"geoname_id" bigint NOT NULL,
	"name" text NOT NULL,
	"label" text NOT NULL,
	"region" text NOT NULL,
	"country" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"zone" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bluesky_packs" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"handle" text NOT NULL,
	"did" text NOT NULL,
	"pds" text NOT NULL,
	"sealed_password" text,
	"since" bigint NOT NULL,
	"published_hash" text NOT NULL,
	"published_at" bigint NOT NULL,
	"people" bigint NOT NULL,
	"trouble" text,
	"tries_in_vain" bigint NOT NULL,
	"due_at" bigint
);
--> statement-breakpoint
CREATE TABLE "host_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"replaces" text,
	"since" bigint NOT NULL,
	CONSTRAINT "host_invitations_once" UNIQUE("tweetup_id","email")
);
--> statement-breakpoint
CREATE TABLE "author_wishes" (
	"author_key" text PRIMARY KEY NOT NULL,
	"network" text NOT NULL,
	"handle" text NOT NULL,
	"state" text NOT NULL,
	"tries_in_vain" bigint NOT NULL,
	"since" bigint NOT NULL,
	"due_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hidden_authors" (
	"tweetup_id" text NOT NULL,
	"author_key" text NOT NULL,
	"name" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "hidden_authors_tweetup_id_author_key_pk" PRIMARY KEY("tweetup_id","author_key")
);
--> statement-breakpoint
CREATE TABLE "post_pictures" (
	"post_id" text NOT NULL,
	"place" bigint NOT NULL,
	"state" text NOT NULL,
	"hash" text NOT NULL,
	"tries_in_vain" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	CONSTRAINT "post_pictures_post_id_place_pk" PRIMARY KEY("post_id","place")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"network" text NOT NULL,
	"address" text NOT NULL,
	"author_name" text NOT NULL,
	"author_handle" text NOT NULL,
	"author_profile" text NOT NULL,
	"author_key" text NOT NULL,
	"words" text NOT NULL,
	"facets" text NOT NULL,
	"pictures" text NOT NULL,
	"warning" text NOT NULL,
	"language" text NOT NULL,
	"posted_at" bigint NOT NULL,
	"edited_at" bigint NOT NULL,
	"because" text NOT NULL,
	"person_id" text,
	"state" text NOT NULL,
	"pinned_at" bigint,
	"operator_hid_at" bigint,
	"asked_off_at" bigint,
	"version" bigint NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "posts_once" UNIQUE("tweetup_id","key_hash")
);
--> statement-breakpoint
CREATE TABLE "wall_sources" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"due_at" bigint NOT NULL,
	"answered_at" bigint,
	"said" text NOT NULL,
	"tries_in_vain" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "walls" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"whose" text NOT NULL,
	"waiting_words" text NOT NULL,
	"recap" text NOT NULL,
	"recap_at" bigint,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blocked_addresses" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"shown_as" text NOT NULL,
	"reason" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_mails" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"sent_at" text NOT NULL,
	"last_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"opens" text NOT NULL,
	"subject" text NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"language" text NOT NULL,
	"facts" text NOT NULL,
	"once" text NOT NULL,
	"message_id" text NOT NULL,
	"state" text NOT NULL,
	"urgency" bigint NOT NULL,
	"tries" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"claim" text,
	"trouble" text,
	"since" bigint NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "outbox_once_unique" UNIQUE("once")
);
--> statement-breakpoint
CREATE TABLE "returned" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"why" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stopped_mails" (
	"address_hash" text NOT NULL,
	"what" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "stopped_mails_address_hash_what_pk" PRIMARY KEY("address_hash","what")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"person_id" text,
	"said" text,
	"post_key" text NOT NULL,
	"tries_in_vain" bigint NOT NULL,
	"since" bigint NOT NULL,
	"looked_at" bigint,
	"due_at" bigint,
	CONSTRAINT "mentions_once" UNIQUE("tweetup_id","source")
);
--> statement-breakpoint
CREATE TABLE "conversation_letters" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"written_by" text NOT NULL,
	"side" text NOT NULL,
	"words" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"closed_at" bigint,
	"since" bigint NOT NULL,
	"last_at" bigint NOT NULL,
	CONSTRAINT "conversations_once" UNIQUE("tweetup_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "guest_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"written_by" text NOT NULL,
	"audience" text NOT NULL,
	"subject" text NOT NULL,
	"words" text NOT NULL,
	"replies" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "host_news" (
	"tweetup_id" text NOT NULL,
	"person_id" text NOT NULL,
	"rhythm" text,
	"told_until" bigint,
	CONSTRAINT "host_news_tweetup_id_person_id_pk" PRIMARY KEY("tweetup_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "message_copies" (
	"message_id" text NOT NULL,
	"rsvp_id" text NOT NULL,
	"became" text,
	CONSTRAINT "message_copies_message_id_rsvp_id_pk" PRIMARY KEY("message_id","rsvp_id")
);
--> statement-breakpoint
CREATE TABLE "news_wishes" (
	"person_id" text PRIMARY KEY NOT NULL,
	"rhythm" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unconfirmed_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"language" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "address_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"email" text NOT NULL,
	"purpose" text NOT NULL,
	"present_yes_at" bigint,
	"other_yes_at" bigint,
	"since" bigint NOT NULL,
	CONSTRAINT "address_changes_personId_unique" UNIQUE("person_id")
);
--> statement-breakpoint
CREATE TABLE "operator_log" (
	"id" text PRIMARY KEY NOT NULL,
	"operator" text NOT NULL,
	"deed" text NOT NULL,
	"about" text NOT NULL,
	"reason" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"since" bigint NOT NULL,
	"answered_at" bigint,
	"answer" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_page_names" (
	"name" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handle_checks" (
	"network" text NOT NULL,
	"handle" text NOT NULL,
	"state" text NOT NULL,
	"called_now" text,
	"found" text NOT NULL,
	"tries_in_vain" bigint NOT NULL,
	"since" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	CONSTRAINT "handle_checks_network_handle_pk" PRIMARY KEY("network","handle")
);
--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"challenge_hash" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text NOT NULL,
	"since" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "person_blogs" (
	"person_id" text PRIMARY KEY NOT NULL,
	"feed" text NOT NULL,
	"posts" text NOT NULL,
	"etag" text,
	"last_modified" text,
	"tries_in_vain" bigint NOT NULL,
	"since" bigint NOT NULL,
	"read_at" bigint,
	"due_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_handles" (
	"person_id" text NOT NULL,
	"network" text NOT NULL,
	"handle" text NOT NULL,
	"audience" text,
	CONSTRAINT "person_handles_person_id_network_pk" PRIMARY KEY("person_id","network")
);
--> statement-breakpoint
CREATE TABLE "person_pages" (
	"person_id" text PRIMARY KEY NOT NULL,
	"visible" text NOT NULL,
	"was_visible" text,
	"chosen_name" text,
	"pronouns" text NOT NULL,
	"languages" text NOT NULL,
	"working_on" text NOT NULL,
	"unsure_about" text NOT NULL,
	"writing_about" text NOT NULL,
	"language" text NOT NULL,
	"ask_at" bigint,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "person_pages_chosenName_unique" UNIQUE("chosen_name")
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"since" bigint NOT NULL,
	CONSTRAINT "persons_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"passkey_id" text,
	"since" bigint NOT NULL,
	"seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"code_hash" text,
	"wrong_codes" bigint NOT NULL,
	"go_on_to" text NOT NULL,
	"since" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "covers" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"alt" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portraits" (
	"person_id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"account" text NOT NULL,
	"fetched_from" text NOT NULL,
	"hash" text,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"tries_in_vain" bigint NOT NULL,
	"since" bigint NOT NULL,
	"due_at" bigint
);
--> statement-breakpoint
CREATE TABLE "added_guests" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"name" text NOT NULL,
	"since" bigint NOT NULL,
	"here_since" bigint
);
--> statement-breakpoint
CREATE TABLE "blocked_guests" (
	"host_id" text NOT NULL,
	"address_hash" text NOT NULL,
	"name" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "blocked_guests_host_id_address_hash_pk" PRIMARY KEY("host_id","address_hash")
);
--> statement-breakpoint
CREATE TABLE "invitation_rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"results" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"email" text NOT NULL,
	"guest_name" text,
	"word" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "invitations_once" UNIQUE("tweetup_id","email")
);
--> statement-breakpoint
CREATE TABLE "kept_out" (
	"tweetup_id" text NOT NULL,
	"address_hash" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "kept_out_tweetup_id_address_hash_pk" PRIMARY KEY("tweetup_id","address_hash")
);
--> statement-breakpoint
CREATE TABLE "rsvp_handles" (
	"rsvp_id" text NOT NULL,
	"network" text NOT NULL,
	"handle" text NOT NULL,
	"audience" text,
	CONSTRAINT "rsvp_handles_rsvp_id_network_pk" PRIMARY KEY("rsvp_id","network")
);
--> statement-breakpoint
CREATE TABLE "rsvps" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"person_id" text NOT NULL,
	"answer" text NOT NULL,
	"place" text,
	"arrival" bigint NOT NULL,
	"brings" bigint NOT NULL,
	"name" text NOT NULL,
	"working_on" text NOT NULL,
	"unsure_about" text NOT NULL,
	"listed" text NOT NULL,
	"photos" text,
	"may_invite_since" bigint,
	"came_by" text NOT NULL,
	"here_since" bigint,
	"missed_at" bigint,
	"removed_at" bigint,
	"removal" text,
	"language" text NOT NULL,
	"since" bigint NOT NULL,
	"answered_at" bigint,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "rsvps_once" UNIQUE("tweetup_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "unconfirmed_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"answer" text NOT NULL,
	"language" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "walk_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"name" text NOT NULL,
	"here_since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "announced_to" (
	"person_id" text NOT NULL,
	"tweetup_id" text NOT NULL,
	CONSTRAINT "announced_to_person_id_tweetup_id_pk" PRIMARY KEY("person_id","tweetup_id")
);
--> statement-breakpoint
CREATE TABLE "followings" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"city" text,
	"city_name" text NOT NULL,
	"series_id" text,
	"rhythm" text NOT NULL,
	"language" text NOT NULL,
	"would_host" text NOT NULL,
	"zone" text NOT NULL,
	"wording" text NOT NULL,
	"form" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"what" text NOT NULL,
	"confirmed_at" bigint NOT NULL,
	CONSTRAINT "followings_what" UNIQUE("person_id","what")
);
--> statement-breakpoint
CREATE TABLE "own_calendars" (
	"person_id" text PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "own_calendars_secretHash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "passed_on" (
	"tweetup_id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unconfirmed_followings" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"city" text,
	"city_name" text NOT NULL,
	"series_id" text,
	"rhythm" text NOT NULL,
	"language" text NOT NULL,
	"would_host" text NOT NULL,
	"zone" text NOT NULL,
	"wording" text NOT NULL,
	"form" text NOT NULL,
	"asked_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_addresses" (
	"city" text NOT NULL,
	"slug" text NOT NULL,
	"tweetup_id" text NOT NULL,
	CONSTRAINT "former_addresses_city_slug_pk" PRIMARY KEY("city","slug")
);
--> statement-breakpoint
CREATE TABLE "host_permits" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"tweetup_id" text NOT NULL,
	"person_id" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "hosts_tweetup_id_person_id_pk" PRIMARY KEY("tweetup_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "known_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tweetup_places" (
	"cell" bigint NOT NULL,
	"starts_at" bigint NOT NULL,
	"tweetup_id" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	CONSTRAINT "tweetup_places_cell_starts_at_tweetup_id_pk" PRIMARY KEY("cell","starts_at","tweetup_id")
);
--> statement-breakpoint
CREATE TABLE "tweetup_words" (
	"moment" bigint PRIMARY KEY NOT NULL,
	"tweetup_id" text NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tweetups" (
	"id" text PRIMARY KEY NOT NULL,
	"city" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"venue" text NOT NULL,
	"address" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"starts_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"zone" text NOT NULL,
	"hashtag" text NOT NULL,
	"hashtag_key" text NOT NULL,
	"capacity" bigint,
	"find_us" text NOT NULL,
	"step_free" text NOT NULL,
	"quiet_corner" text NOT NULL,
	"cost" text NOT NULL,
	"online_address" text NOT NULL,
	"house_rules" text NOT NULL,
	"answer_by" text,
	"visibility" text NOT NULL,
	"may_bring" bigint NOT NULL,
	"language" text NOT NULL,
	"sequence" bigint NOT NULL,
	"moved_from" text,
	"cancelled_at" bigint,
	"cancel_word" text NOT NULL,
	"reminded_of" bigint,
	"again_of" text,
	"series_id" text,
	"series_date" text,
	"thanked_at" bigint,
	"announced_at" bigint,
	"held_back" text,
	"was_announced_at" bigint,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "tweetups_address" UNIQUE("city","slug"),
	CONSTRAINT "tweetups_series_date" UNIQUE("series_id","series_date")
);
--> statement-breakpoint
CREATE TABLE "unconfirmed_announcements" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"announcement" text NOT NULL,
	"language" text NOT NULL,
	"since" bigint NOT NULL,
	"tweetup_id" text
);
--> statement-breakpoint
CREATE TABLE "former_series_addresses" (
	"city" text NOT NULL,
	"slug" text NOT NULL,
	"series_id" text NOT NULL,
	CONSTRAINT "former_series_addresses_city_slug_pk" PRIMARY KEY("city","slug")
);
--> statement-breakpoint
CREATE TABLE "left_out_dates" (
	"series_id" text NOT NULL,
	"date" text NOT NULL,
	CONSTRAINT "left_out_dates_series_id_date_pk" PRIMARY KEY("series_id","date")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" text PRIMARY KEY NOT NULL,
	"city" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"rule" text NOT NULL,
	"template" text NOT NULL,
	"zone" text NOT NULL,
	"hashtag_key" text NOT NULL,
	"weeks_ahead" bigint NOT NULL,
	"publishing" text NOT NULL,
	"look_at" bigint NOT NULL,
	"ended_at" bigint,
	"hidden_at" bigint,
	"since" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	CONSTRAINT "series_address" UNIQUE("city","slug")
);
--> statement-breakpoint
CREATE TABLE "series_hosts" (
	"series_id" text NOT NULL,
	"person_id" text NOT NULL,
	"since" bigint NOT NULL,
	CONSTRAINT "series_hosts_series_id_person_id_pk" PRIMARY KEY("series_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "circle_members" ADD CONSTRAINT "circle_members_circle_id_circles_id_fk" FOREIGN KEY ("circle_id") REFERENCES "public"."circles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_members" ADD CONSTRAINT "circle_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_rounds" ADD CONSTRAINT "circle_rounds_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_wishes" ADD CONSTRAINT "circle_wishes_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circle_wishes" ADD CONSTRAINT "circle_wishes_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circles" ADD CONSTRAINT "circles_tweetup_id_circle_rounds_tweetup_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."circle_rounds"("tweetup_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_consents" ADD CONSTRAINT "meeting_consents_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bluesky_packs" ADD CONSTRAINT "bluesky_packs_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bluesky_packs" ADD CONSTRAINT "bluesky_packs_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_invitations" ADD CONSTRAINT "host_invitations_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_invitations" ADD CONSTRAINT "host_invitations_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_invitations" ADD CONSTRAINT "host_invitations_replaces_persons_id_fk" FOREIGN KEY ("replaces") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_authors" ADD CONSTRAINT "hidden_authors_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_pictures" ADD CONSTRAINT "post_pictures_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wall_sources" ADD CONSTRAINT "wall_sources_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walls" ADD CONSTRAINT "walls_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_letters" ADD CONSTRAINT "conversation_letters_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_letters" ADD CONSTRAINT "conversation_letters_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_messages" ADD CONSTRAINT "guest_messages_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_messages" ADD CONSTRAINT "guest_messages_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_news" ADD CONSTRAINT "host_news_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "host_news" ADD CONSTRAINT "host_news_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_copies" ADD CONSTRAINT "message_copies_message_id_guest_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."guest_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_copies" ADD CONSTRAINT "message_copies_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_wishes" ADD CONSTRAINT "news_wishes_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unconfirmed_questions" ADD CONSTRAINT "unconfirmed_questions_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_changes" ADD CONSTRAINT "address_changes_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_page_names" ADD CONSTRAINT "former_page_names_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_blogs" ADD CONSTRAINT "person_blogs_person_id_person_pages_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person_pages"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_handles" ADD CONSTRAINT "person_handles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_pages" ADD CONSTRAINT "person_pages_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_passkey_id_passkeys_id_fk" FOREIGN KEY ("passkey_id") REFERENCES "public"."passkeys"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "covers" ADD CONSTRAINT "covers_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portraits" ADD CONSTRAINT "portraits_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "added_guests" ADD CONSTRAINT "added_guests_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocked_guests" ADD CONSTRAINT "blocked_guests_host_id_persons_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_rounds" ADD CONSTRAINT "invitation_rounds_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_out" ADD CONSTRAINT "kept_out_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rsvp_handles" ADD CONSTRAINT "rsvp_handles_rsvp_id_rsvps_id_fk" FOREIGN KEY ("rsvp_id") REFERENCES "public"."rsvps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rsvps" ADD CONSTRAINT "rsvps_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rsvps" ADD CONSTRAINT "rsvps_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unconfirmed_answers" ADD CONSTRAINT "unconfirmed_answers_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_ins" ADD CONSTRAINT "walk_ins_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announced_to" ADD CONSTRAINT "announced_to_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announced_to" ADD CONSTRAINT "announced_to_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followings" ADD CONSTRAINT "followings_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followings" ADD CONSTRAINT "followings_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_calendars" ADD CONSTRAINT "own_calendars_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passed_on" ADD CONSTRAINT "passed_on_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unconfirmed_followings" ADD CONSTRAINT "unconfirmed_followings_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_addresses" ADD CONSTRAINT "former_addresses_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tweetup_places" ADD CONSTRAINT "tweetup_places_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tweetup_words" ADD CONSTRAINT "tweetup_words_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tweetups" ADD CONSTRAINT "tweetups_city_cities_slug_fk" FOREIGN KEY ("city") REFERENCES "public"."cities"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tweetups" ADD CONSTRAINT "tweetups_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unconfirmed_announcements" ADD CONSTRAINT "unconfirmed_announcements_tweetup_id_tweetups_id_fk" FOREIGN KEY ("tweetup_id") REFERENCES "public"."tweetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_series_addresses" ADD CONSTRAINT "former_series_addresses_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "left_out_dates" ADD CONSTRAINT "left_out_dates_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_city_cities_slug_fk" FOREIGN KEY ("city") REFERENCES "public"."cities"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_hosts" ADD CONSTRAINT "series_hosts_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_hosts" ADD CONSTRAINT "series_hosts_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "circle_members_person" ON "circle_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "circle_rounds_sent" ON "circle_rounds" USING btree ("sent_at","proposed_at");--> statement-breakpoint
CREATE INDEX "circle_wishes_tweetup" ON "circle_wishes" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "circles_tweetup" ON "circles" USING btree ("tweetup_id","number");--> statement-breakpoint
CREATE INDEX "cities_name" ON "cities" USING btree ("name","slug");--> statement-breakpoint
CREATE INDEX "bluesky_packs_person" ON "bluesky_packs" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "bluesky_packs_due" ON "bluesky_packs" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "host_invitations_host" ON "host_invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "host_invitations_replaces" ON "host_invitations" USING btree ("replaces");--> statement-breakpoint
CREATE INDEX "host_invitations_since" ON "host_invitations" USING btree ("since");--> statement-breakpoint
CREATE INDEX "author_wishes_due" ON "author_wishes" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "post_pictures_due" ON "post_pictures" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "post_pictures_hash" ON "post_pictures" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "posts_time" ON "posts" USING btree ("tweetup_id","state","posted_at");--> statement-breakpoint
CREATE INDEX "posts_version" ON "posts" USING btree ("tweetup_id","version");--> statement-breakpoint
CREATE INDEX "posts_author" ON "posts" USING btree ("author_key","tweetup_id");--> statement-breakpoint
CREATE INDEX "posts_person" ON "posts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "wall_sources_tweetup" ON "wall_sources" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "wall_sources_due" ON "wall_sources" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "form_mails_last" ON "form_mails" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "mail_links_subject" ON "mail_links" USING btree ("opens","subject");--> statement-breakpoint
CREATE INDEX "mail_links_until" ON "mail_links" USING btree ("until");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "outbox_recipient" ON "outbox" USING btree ("recipient","since");--> statement-breakpoint
CREATE INDEX "outbox_ended" ON "outbox" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "mentions_due" ON "mentions" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "mentions_person" ON "mentions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "conversation_letters_conversation" ON "conversation_letters" USING btree ("conversation_id","since");--> statement-breakpoint
CREATE INDEX "conversation_letters_writer" ON "conversation_letters" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "conversations_person" ON "conversations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "conversations_last" ON "conversations" USING btree ("tweetup_id","last_at");--> statement-breakpoint
CREATE INDEX "guest_messages_tweetup" ON "guest_messages" USING btree ("tweetup_id","since");--> statement-breakpoint
CREATE INDEX "guest_messages_host" ON "guest_messages" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "host_news_person" ON "host_news" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "message_copies_rsvp" ON "message_copies" USING btree ("rsvp_id");--> statement-breakpoint
CREATE INDEX "message_copies_became" ON "message_copies" USING btree ("became");--> statement-breakpoint
CREATE INDEX "unconfirmed_questions_tweetup" ON "unconfirmed_questions" USING btree ("tweetup_id","email");--> statement-breakpoint
CREATE INDEX "unconfirmed_questions_since" ON "unconfirmed_questions" USING btree ("since");--> statement-breakpoint
CREATE INDEX "address_changes_since" ON "address_changes" USING btree ("since");--> statement-breakpoint
CREATE INDEX "operator_log_at" ON "operator_log" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "reports_answered" ON "reports" USING btree ("answered_at","since");--> statement-breakpoint
CREATE INDEX "reports_since" ON "reports" USING btree ("since");--> statement-breakpoint
CREATE INDEX "former_page_names_person" ON "former_page_names" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "handle_checks_due" ON "handle_checks" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "passkey_challenges_since" ON "passkey_challenges" USING btree ("since");--> statement-breakpoint
CREATE INDEX "passkey_challenges_person" ON "passkey_challenges" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "passkeys_person" ON "passkeys" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_blogs_due" ON "person_blogs" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "person_handles_handle" ON "person_handles" USING btree ("network","handle");--> statement-breakpoint
CREATE INDEX "person_pages_ask" ON "person_pages" USING btree ("ask_at");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_passkey" ON "sessions" USING btree ("passkey_id");--> statement-breakpoint
CREATE INDEX "sessions_seen" ON "sessions" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_since" ON "sign_in_attempts" USING btree ("since");--> statement-breakpoint
CREATE INDEX "covers_hash" ON "covers" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "portraits_hash" ON "portraits" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "portraits_due" ON "portraits" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "added_guests_tweetup" ON "added_guests" USING btree ("tweetup_id","since");--> statement-breakpoint
CREATE INDEX "invitation_rounds_tweetup" ON "invitation_rounds" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "invitations_host" ON "invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "rsvp_handles_handle" ON "rsvp_handles" USING btree ("network","handle");--> statement-breakpoint
CREATE INDEX "rsvps_answered" ON "rsvps" USING btree ("answered_at");--> statement-breakpoint
CREATE INDEX "rsvps_person" ON "rsvps" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "rsvps_places" ON "rsvps" USING btree ("tweetup_id","place","arrival");--> statement-breakpoint
CREATE INDEX "rsvps_arrival" ON "rsvps" USING btree ("tweetup_id","arrival");--> statement-breakpoint
CREATE INDEX "unconfirmed_answers_tweetup" ON "unconfirmed_answers" USING btree ("tweetup_id","email");--> statement-breakpoint
CREATE INDEX "unconfirmed_answers_since" ON "unconfirmed_answers" USING btree ("since");--> statement-breakpoint
CREATE INDEX "walk_ins_tweetup" ON "walk_ins" USING btree ("tweetup_id","here_since");--> statement-breakpoint
CREATE INDEX "announced_to_tweetup" ON "announced_to" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "followings_city" ON "followings" USING btree ("city","rhythm");--> statement-breakpoint
CREATE INDEX "followings_series" ON "followings" USING btree ("series_id","rhythm");--> statement-breakpoint
CREATE INDEX "followings_zone" ON "followings" USING btree ("rhythm","zone","person_id");--> statement-breakpoint
CREATE INDEX "unconfirmed_followings_asked" ON "unconfirmed_followings" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "unconfirmed_followings_email" ON "unconfirmed_followings" USING btree ("email");--> statement-breakpoint
CREATE INDEX "unconfirmed_followings_series" ON "unconfirmed_followings" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "former_addresses_tweetup" ON "former_addresses" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "hosts_person" ON "hosts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tweetup_places_tweetup" ON "tweetup_places" USING btree ("tweetup_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tweetup_words_tweetup" ON "tweetup_words" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "tweetups_start" ON "tweetups" USING btree ("starts_at","id","ends_at");--> statement-breakpoint
CREATE INDEX "tweetups_city_start" ON "tweetups" USING btree ("city","starts_at","id");--> statement-breakpoint
CREATE INDEX "tweetups_held_back" ON "tweetups" USING btree ("held_back","starts_at");--> statement-breakpoint
CREATE INDEX "tweetups_announced" ON "tweetups" USING btree ("announced_at","id");--> statement-breakpoint
CREATE INDEX "tweetups_changed" ON "tweetups" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "tweetups_hashtag" ON "tweetups" USING btree ("hashtag_key","starts_at");--> statement-breakpoint
CREATE INDEX "tweetups_again" ON "tweetups" USING btree ("again_of");--> statement-breakpoint
CREATE INDEX "unconfirmed_announcements_since" ON "unconfirmed_announcements" USING btree ("since");--> statement-breakpoint
CREATE INDEX "unconfirmed_announcements_tweetup" ON "unconfirmed_announcements" USING btree ("tweetup_id");--> statement-breakpoint
CREATE INDEX "former_series_addresses_series" ON "former_series_addresses" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "series_hashtag" ON "series" USING btree ("hashtag_key");--> statement-breakpoint
CREATE INDEX "series_look" ON "series" USING btree ("ended_at","look_at");--> statement-breakpoint
CREATE INDEX "series_hosts_person" ON "series_hosts" USING btree ("person_id");