// News for the hosts: who has answered since they last heard, at once, once a day, or not at all; always bundled.
import { and, asc, eq, gt, isNull, lte, min, ne, or } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { optBackIn, hasOptedOut } from '../mail/stopping.ts';
import { personById, type Person } from '../people/person.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { after, day, minute } from '../time/clock.ts';
import { daysLater, instantAt, wallTime } from '../time/zones.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { hostNews, newsWishes } from './tables.ts';
import type { NewsRhythm } from './audiences.ts';

/** Hosts who want to hear at once hear of all answers within this time together. */
const bundledFor = 5 * minute;

const civilHour = '18:00';

/** A site that stood still for longer does not begin with old news: the page of all guests has them. */
const tooOldDays = 3;

export async function tellHosts(db: Database, now: Date): Promise<void> {
  const waiting = await db
    .select({ tweetupId: hosts.tweetupId, personId: hosts.personId, first: min(rsvps.answeredAt) })
    .from(rsvps)
    .innerJoin(tweetups, eq(tweetups.id, rsvps.tweetupId))
    .innerJoin(hosts, eq(hosts.tweetupId, tweetups.id))
    .leftJoin(hostNews, and(eq(hostNews.tweetupId, hosts.tweetupId), eq(hostNews.personId, hosts.personId)))
    .where(
      and(
        gt(rsvps.answeredAt, after(now, -tooOldDays * day)),
        gt(rsvps.answeredAt, hosts.since),
        ne(rsvps.personId, hosts.personId),
        isNull(tweetups.cancelledAt),
        gt(tweetups.endsAt, now),
        or(isNull(hostNews.toldUntil), gt(rsvps.answeredAt, hostNews.toldUntil)),
        or(isNull(hostNews.rhythm), ne(hostNews.rhythm, 'never')),
      ),
    )
    .groupBy(hosts.tweetupId, hosts.personId)
    .orderBy(asc(hosts.tweetupId), asc(hosts.personId))
    .limit(1000);
  for (const { tweetupId, personId, first } of waiting)
    if (first) await tellHost(db, now, { tweetupId, personId, first });
}

async function tellHost(
  db: Database,
  now: Date,
  { tweetupId, personId, first }: { tweetupId: string; personId: string; first: Date },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetupId);
    const [tweetup] = await tx.select().from(tweetups).where(eq(tweetups.id, tweetupId));
    const host = await personById(tx, personId);
    if (!tweetup || !host) return;
    const rhythm = await rhythmOf(tx, tweetup, host);
    const told = (await newsOf(tx, tweetupId, personId))?.toldUntil;
    // Somebody else was faster.
    if (told && first <= told) return;
    if (rhythm === 'never' || !isDue(rhythm, now, { tweetup, first, told: told ?? undefined })) return;
    await keepNews(tx, { tweetupId, personId }, { toldUntil: now });
    await queueMail(tx, now, {
      kind: 'host-news',
      recipient: host.contact,
      language: host.language ?? tweetup.language,
      facts: {
        tweetup: tweetupId,
        host: personId,
        from: String((told ?? after(first, -1)).getTime()),
        to: String(now.getTime()),
      },
      dedupeKey: `${tweetupId}:${personId}:${now.getTime()}`,
    });
  });
}

function isDue(
  rhythm: Exclude<NewsRhythm, 'never'>,
  now: Date,
  { tweetup: { zone }, first, told }: { tweetup: Tweetup; first: Date; told: Date | undefined },
): boolean {
  if (rhythm === 'at-once') return !told || now >= after(told, bundledFor);
  const { date, time } = wallTime(now, zone);
  const today = time >= civilHour ? date : daysLater(date, -1);
  return first <= (instantAt(today, civilHour, zone) ?? now);
}

/** What was chosen for this evening, else for all, else once a day. Whoever has stopped it by a mail hears nothing. */
export async function rhythmOf(db: Queries, tweetup: Tweetup, host: Person): Promise<NewsRhythm> {
  if (await hasOptedOut(db, host.contact, `news:${tweetup.id}`)) return 'never';
  const chosen = (await newsOf(db, tweetup.id, host.id))?.rhythm;
  if (chosen) return chosen;
  const [wish] = await db.select().from(newsWishes).where(eq(newsWishes.personId, host.id));
  return wish?.rhythm ?? 'daily';
}

export async function chooseRhythm(
  db: Database,
  { tweetup, host }: { tweetup: Tweetup; host: Person },
  { rhythm, reach }: { rhythm: NewsRhythm; reach: 'this-evening' | 'all-evenings' },
): Promise<void> {
  await db.transaction(async (tx) => {
    await optBackIn(tx, host.contact, `news:${tweetup.id}`);
    await keepNews(tx, { tweetupId: tweetup.id, personId: host.id }, { rhythm });
    if (reach === 'all-evenings')
      await tx
        .insert(newsWishes)
        .values({ personId: host.id, rhythm })
        .onConflictDoUpdate({ target: newsWishes.personId, set: { rhythm } });
  });
}

/** In the order in which they answered; hosts themselves are no news. */
export async function answersBetween(
  db: Queries,
  { tweetupId, hostId }: { tweetupId: string; hostId: string },
  { from, to }: { from: Date; to: Date },
): Promise<Rsvp[]> {
  return db
    .select()
    .from(rsvps)
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        ne(rsvps.personId, hostId),
        isNull(rsvps.removedAt),
        gt(rsvps.answeredAt, from),
        lte(rsvps.answeredAt, to),
      ),
    )
    .orderBy(asc(rsvps.answeredAt), asc(rsvps.arrival))
    .limit(2000);
}

async function newsOf(db: Queries, tweetupId: string, personId: string) {
  const its = and(eq(hostNews.tweetupId, tweetupId), eq(hostNews.personId, personId));
  const [found] = await db.select().from(hostNews).where(its);
  return found;
}

async function keepNews(
  tx: Queries,
  { tweetupId, personId }: { tweetupId: string; personId: string },
  set: { readonly rhythm: NewsRhythm } | { readonly toldUntil: Date },
): Promise<void> {
  await tx
    .insert(hostNews)
    .values({ tweetupId, personId, ...set })
    .onConflictDoUpdate({ target: [hostNews.tweetupId, hostNews.personId], set });
}
