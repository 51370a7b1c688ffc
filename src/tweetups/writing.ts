// Writes a tweetup down, announced or as a draft, at an address that nothing else has had.
import { and, eq } from 'drizzle-orm';
import type { Place } from '../gazetteer/gazetteer.ts';
import { cities } from '../cities/tables.ts';
import type { Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { hashtagKey } from '../hashtags/hashtag.ts';
import type { Person } from '../people/person.ts';
import { unguessable } from '../secrets/tokens.ts';
import type { Announcement } from './announcement.ts';
import { keepFindable } from './findable.ts';
import type { HostWords } from './hosts.ts';
import { datedSlug, slugOf } from './slug.ts';
import { formerAddresses, hosts, tweetups, tweetupWishes, type Tweetup } from './tables.ts';

export interface Writing {
  readonly host: Pick<Person, 'id'>;
  readonly words?: HostWords | undefined;
  readonly announcement: Announcement;
  readonly place: Pick<Place, 'slug' | 'zone'>;
  readonly span: { readonly startsAt: Date; readonly endsAt: Date };
  readonly as: 'announced' | 'waiting' | 'draft';
  readonly repeats?: { readonly againOf?: string; readonly seriesId?: string; readonly seriesDate?: string };
}

/** Its city has to be kept already. */
export async function writeTweetup(
  tx: Transaction,
  now: Date,
  { host, words: hostWords, announcement, place, span, as, repeats = {} }: Writing,
): Promise<Tweetup> {
  const { date: _date, starts: _starts, ends: _ends, city: _city, staysHere, ...words } = announcement;
  const { title, visibility } = announcement;
  const id = newId(now);
  // Evenings of a series have one title, and are told apart by their day.
  const name = repeats.seriesDate ? datedSlug(title, repeats.seriesDate) : title;
  const [tweetup] = await tx
    .insert(tweetups)
    .values({
      ...words,
      ...repeats,
      id,
      city: place.slug,
      slug: await freeSlug(tx, { city: place.slug, title: name, visibility }),
      startsAt: span.startsAt,
      endsAt: span.endsAt,
      zone: place.zone,
      hashtagKey: hashtagKey(announcement.hashtag),
      cancelWord: '',
      sequence: 0,
      announcedAt: as === 'announced' ? now : null,
      heldBack: as === 'waiting' ? 'first-look' : null,
      changedAt: now,
    })
    .returning();
  if (!tweetup) throw new Error('the tweetup was not written');
  const { workingOn = null, unsureAbout = null } = hostWords ?? {};
  await tx.insert(hosts).values({ tweetupId: id, personId: host.id, since: now, workingOn, unsureAbout });
  if (staysHere) await tx.insert(tweetupWishes).values({ tweetupId: id, wish: 'keep' });
  await keepFindable(tx, tweetup);
  return tweetup;
}

/** From its first tweetup on a city keeps its address, and whoever announces there takes its row first. */
export async function keepCity(tx: Transaction, now: Date, place: Place): Promise<void> {
  const { slug, geonameId, name, label, region, country, latitude, longitude, zone } = place;
  await tx
    .insert(cities)
    .values({ slug, geonameId, name, label, region, country, latitude, longitude, zone, since: now })
    .onConflictDoUpdate({ target: cities.slug, set: { slug } });
}

/** An unlisted tweetup's address ends in something that cannot be guessed. */
export async function freeSlug(
  tx: Queries,
  { city, title, visibility }: { city: string; title: string; visibility: Announcement['visibility'] },
): Promise<string> {
  const wanted = visibility !== 'public' ? `${slugOf(title)}-${unguessable()}` : slugOf(title);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(tx, city, slug))) return slug;
  }
}

/** Also by a tweetup that has moved away: its old address leads to it for ever. */
async function isTaken(tx: Queries, city: string, slug: string): Promise<boolean> {
  const here = and(eq(tweetups.city, city), eq(tweetups.slug, slug));
  const [now] = await tx.select({ id: tweetups.id }).from(tweetups).where(here);
  if (now) return true;
  const wasHere = and(eq(formerAddresses.city, city), eq(formerAddresses.slug, slug));
  const [before] = await tx.select({ id: formerAddresses.tweetupId }).from(formerAddresses).where(wasHere);
  return before !== undefined;
}
