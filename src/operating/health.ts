// Whether the site is well, for a program that looks every minute.
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { oldestReleaseOn } from '../database/facts.ts';
import { isTooOld } from '../database/releases.ts';
import { heldBackMails } from '../mail/strangers.ts';
import { outbox } from '../mail/tables.ts';
import { hour, second } from '../time/clock.ts';

export interface Health {
  /** Pages can be served: not by a release that is too old for the tables as another process has left them. */
  readonly ready: boolean;
  /** What somebody should look at: in words that a program can compare. */
  readonly troubles: readonly Trouble[];
  readonly database: 'sqlite' | 'postgres';
  /** How many changes of its tables have been made: the same on every machine that shares it. */
  readonly migrations: number;
  /** Null where the machine does not say. */
  readonly diskFreeMegabytes: number | null;
  readonly mails: {
    readonly waiting: number;
    /** Since the oldest of those waiting was written. */
    readonly longestWaitSeconds: number;
    /** Waiting because forms asked for mails to a great many strangers: they go out bit by bit. */
    readonly heldBack: number;
    /** Given up: see /admin. */
    readonly dead: number;
  };
}

type Trouble = 'disk-nearly-full' | 'mails-wait' | 'mails-given-up' | 'mails-held-back';

const leastMegabytes = 200;

// Where Drizzle writes down what it has done.
const sqliteMigrations = sql`__drizzle_migrations`;
const postgresMigrations = sql`drizzle.__drizzle_migrations`;

/** @param address as in DATABASE_URL @throws when the database does not answer */
export async function healthOf(
  db: Queries & { readonly engine: 'sqlite' | 'postgres' },
  now: Date,
  address: string,
): Promise<Health> {
  const [[waiting], [oldest], [dead], [migrated], heldBack, oldestForTables, diskFreeMegabytes] =
    await Promise.all([
      db
        .select({ mails: count() })
        .from(outbox)
        .where(inArray(outbox.state, ['waiting', 'sending'])),
      db
        .select({ since: outbox.since })
        .from(outbox)
        .where(inArray(outbox.state, ['waiting', 'sending']))
        .orderBy(asc(outbox.since))
        .limit(1),
      db.select({ mails: count() }).from(outbox).where(eq(outbox.state, 'dead')),
      db.select({ migrations: count() }).from(db.engine === 'sqlite' ? sqliteMigrations : postgresMigrations),
      heldBackMails(db, now),
      oldestReleaseOn(db),
      freeMegabytes(address),
    ]);
  const waited = oldest ? now.getTime() - oldest.since.getTime() : 0;
  const troubles: Trouble[] = [];
  if (diskFreeMegabytes !== null && diskFreeMegabytes < leastMegabytes) troubles.push('disk-nearly-full');
  if (waited > hour) troubles.push('mails-wait');
  if (heldBack > 0) troubles.push('mails-held-back');
  if (dead?.mails) troubles.push('mails-given-up');
  return {
    ready: !isTooOld({ oldestRelease: oldestForTables }),
    troubles,
    database: db.engine,
    migrations: migrated?.migrations ?? 0,
    diskFreeMegabytes,
    mails: {
      waiting: waiting?.mails ?? 0,
      longestWaitSeconds: Math.round(waited / second),
      heldBack,
      dead: dead?.mails ?? 0,
    },
  };
}

/** Where the database lies; with PostgreSQL, where the site runs. */
async function freeMegabytes(address: string): Promise<number | null> {
  const file = address.startsWith('file:') ? address.slice('file:'.length) : '';
  try {
    const { bavail, bsize } = await statfs(file === ':memory:' || file === '' ? '.' : dirname(file));
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return null;
  }
}
