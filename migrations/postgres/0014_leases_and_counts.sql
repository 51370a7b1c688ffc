CREATE TABLE "network_counts" (
	"hash" text PRIMARY KEY NOT NULL,
	"hits" bigint NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_leases" (
	"job" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resting_servers" (
	"host" text PRIMARY KEY NOT NULL,
	"until" bigint NOT NULL,
	"failures" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "network_counts_until" ON "network_counts" USING btree ("until");--> statement-breakpoint
CREATE INDEX "resting_servers_until" ON "resting_servers" USING btree ("until");