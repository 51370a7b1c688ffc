// What the operator holds back: a new host's first evening until it was looked at, and an evening that was hidden.
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { keepFindable, makeUnfindable } from './findable.ts';
import type { InItsCity } from './in-its-city.ts';
import { hostPermits, hosts, tweetups, type Tweetup } from './tables.ts';
import { defaultLanguage } from '../language/translate.ts';

export interface Welcome extends Pick<Config, 'announcing' | 'adminEmails'> {
  /** How many evenings somebody may announce in one day; left out: what no host needs. */
  readonly mostInADay?: number;
}

/** For what the site does by itself: nobody has to be looked at, and nothing is counted. */
export const open: Welcome = { announcing: 'open', adminEmails: [], mostInADay: Infinity };

export async function mayAnnounce(
  tx: Queries,
  host: Person,
  { announcing, adminEmails }: Welcome,
): Promise<'at-once' | 'once-looked-at' | 'only-invited'> {
  if (announcing === 'open' || adminEmails.includes(host.contact)) return 'at-once';
  const [permit] = await tx
    .select({ since: hostPermits.since })
    .from(hostPermits)
    .where(eq(hostPermits.addressHash, hashOf(host.contact)));
  if (permit || (await hasAnnounced(tx, host))) return 'at-once';
  return announcing === 'first-looked-at' ? 'once-looked-at' : 'only-invited';
}

/** So many evenings in one day are no host's. A series' drafts are not counted: they come by themselves. */
const mostOfAHost = 50;

export async function announcesTooMuch(
  tx: Queries,
  now: Date,
  { host, welcome: { mostInADay = mostOfAHost } }: { host: Person; welcome: Welcome },
): Promise<boolean> {
  const [row] = await tx
    .select({ tweetups: count() })
    .from(hosts)
    .innerJoin(tweetups, eq(tweetups.id, hosts.tweetupId))
    .where(
      and(
        eq(hosts.personId, host.id),
        gt(hosts.since, after(now, -day)),
        isNull(tweetups.seriesId),
        isNull(tweetups.broughtAt),
      ),
    );
  return (row?.tweetups ?? 0) >= mostInADay;
}

export async function requestReview(
  tx: Queries,
  now: Date,
  { tweetupId, welcome: { adminEmails } }: { tweetupId: string; welcome: Welcome },
): Promise<void> {
  for (const operator of adminEmails)
    await queueMail(tx, now, {
      kind: 'look-waits',
      recipient: operator,
      language: (await personByEmail(tx, operator))?.language ?? defaultLanguage,
      facts: { tweetup: tweetupId },
      dedupeKey: `${tweetupId}:${operator}`,
    });
}

/** What was brought along from elsewhere says nothing of how somebody hosts here. */
export const wasAnnouncedHere = and(isNotNull(tweetups.announcedAt), isNull(tweetups.broughtAt));

export async function hasAnnounced(tx: Queries, host: Person): Promise<boolean> {
  const [one] = await tx
    .select({ id: tweetups.id })
    .from(tweetups)
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .where(and(eq(hosts.personId, host.id), wasAnnouncedHere))
    .limit(1);
  return one !== undefined;
}

export async function permit(tx: Queries, now: Date, email: string): Promise<void> {
  await tx
    .insert(hostPermits)
    .values({ addressHash: hashOf(email), since: now })
    .onConflictDoNothing();
}

/** Within a transaction that holds the tweetups: many at once, as a flood brings them. */
export async function hide(tx: Queries, now: Date, tweetupIds: readonly string[]): Promise<void> {
  await tx
    .update(tweetups)
    .set({
      heldBack: 'hidden',
      hiddenAt: now,
      wasAnnouncedAt: sql`coalesce(${tweetups.announcedAt}, ${tweetups.wasAnnouncedAt})`,
      announcedAt: null,
      sequence: sql`${tweetups.sequence} + 1`,
      changedAt: now,
    })
    .where(inArray(tweetups.id, [...tweetupIds]));
  await makeUnfindable(tx, tweetupIds);
}

/** Within a transaction that holds the tweetup: it is announced, or announced again as of when it was. */
export async function release(tx: Queries, now: Date, tweetup: Tweetup): Promise<void> {
  const changes = {
    heldBack: null,
    hiddenAt: null,
    announcedAt: tweetup.wasAnnouncedAt ?? now,
    wasAnnouncedAt: null,
    sequence: tweetup.sequence + 1,
    changedAt: now,
  };
  await tx.update(tweetups).set(changes).where(eq(tweetups.id, tweetup.id));
  await keepFindable(tx, { ...tweetup, ...changes });
}

/** Also of one that is not announced: whoever may not see it finds nothing there. */
export async function addressOfAny(db: Queries, id: string): Promise<string> {
  const [found] = await db
    .select({ city: tweetups.city, slug: tweetups.slug })
    .from(tweetups)
    .where(eq(tweetups.id, id));
  return found ? `/${found.city}/${found.slug}` : '/';
}

/** Soonest first. */
export async function heldBack(
  db: Queries,
  state: NonNullable<Tweetup['heldBack']>,
  most: number,
): Promise<InItsCity[]> {
  return db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(eq(tweetups.heldBack, state))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(most);
}
