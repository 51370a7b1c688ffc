// Changing a tweetup: a new time or place reaches every guest by mail, a small correction nobody.
import { and, eq } from 'drizzle-orm';
import { courseOfTweetup } from '../course/setting-up.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { Database, Transaction } from '../database/database.ts';
import { hashtagKey } from '../hashtags/hashtag.ts';
import type { Person } from '../people/person.ts';
import { tellGuests } from '../rsvps/crowd/circular.ts';
import { moveUp } from '../rsvps/crowd/moving-up.ts';
import type { Announcement } from '../tweetups/announcement.ts';
import { keepFindable } from '../tweetups/findable.ts';
import { sayAsHost, type HostWords } from '../tweetups/hosts.ts';
import { slugOf } from '../tweetups/slug.ts';
import { spanOf } from '../tweetups/span.ts';
import { formerAddresses, tweetups, type MovedFrom } from '../tweetups/tables.ts';
import { hashtagIsTaken, type Tweetup } from '../tweetups/tweetup.ts';
import { freeSlug, keepCity } from '../tweetups/writing.ts';
import { guestsConcerned, move, versionOf } from './notifying.ts';

export type Changed =
  | { readonly outcome: 'changed'; readonly tweetup: Tweetup; readonly told: number }
  | { readonly outcome: 'changed-meanwhile'; readonly tweetup: Tweetup }
  | { readonly outcome: 'hashtag-taken' }
  | { readonly outcome: 'cancelled' };

/** What a guest has to know: nobody goes to the old place at the old time. */
const moves = ['startsAt', 'endsAt', 'venue', 'address'] as const;

export interface Change {
  readonly host: Person;
  readonly tweetupId: string;
  /** The SEQUENCE that the host saw when they opened the form: another host's change meanwhile is not overwritten. */
  readonly version: number;
  readonly announcement: Announcement;
  /** What the host says of themselves there; undefined: as it was. */
  readonly words?: HostWords | undefined;
  readonly place: Place;
  /** Whether guests hear of a change that is no move. */
  readonly tell: 'tell-guests' | 'tell-nobody';
}

export async function change(
  db: Database,
  now: Date,
  { host, words: hostWords, tweetupId, version, announcement: submitted, place, tell }: Change,
): Promise<Changed> {
  const span = spanOf(submitted, place.zone);
  if ('refused' in span) throw new Error(`a change with impossible times came through: ${span.refused}`);
  return db.transaction(async (tx): Promise<Changed> => {
    const before = await lockTweetup(tx, tweetupId);
    // An evening of a course stays one for its members.
    const visibility = (await courseOfTweetup(tx, tweetupId)) ? 'invited' : submitted.visibility;
    const announcement = { ...submitted, visibility };
    if (before.cancelledAt) return { outcome: 'cancelled' };
    if (before.sequence !== version) return { outcome: 'changed-meanwhile', tweetup: before };
    await keepCity(tx, now, place);
    const key = hashtagKey(announcement.hashtag);
    // What was hidden goes back to where guests know it.
    const isDraft = before.announcedAt === null && before.wasAnnouncedAt === null;
    const { seriesId } = before;
    const isNewTag = !isDraft && key !== before.hashtagKey;
    if (isNewTag && (await hashtagIsTaken(tx, host, { key, span: { ...span, seriesId } })))
      return { outcome: 'hashtag-taken' };

    const { date: _date, starts: _starts, ends: _ends, city, ...words } = announcement;
    const next = { ...words, city, ...span, zone: place.zone, hashtagKey: key };
    const isMoved =
      before.city !== city || moves.some((field) => before[field].valueOf() !== next[field].valueOf());
    const [tweetup] = await tx
      .update(tweetups)
      .set({
        ...next,
        slug: await slugAfter(tx, before, announcement),
        sequence: before.sequence + 1,
        movedFrom: isMoved && !isDraft ? whereItWas(before) : before.movedFrom,
        changedAt: now,
      })
      .where(eq(tweetups.id, tweetupId))
      .returning();
    if (!tweetup) throw new Error('the tweetup vanished while it was held');
    if (hostWords) await sayAsHost(tx, { tweetupId, personId: host.id }, hostWords);
    await keepFindable(tx, tweetup);
    await moveUp(tx, now, tweetup);
    const hears = !isDraft && (isMoved || tell === 'tell-guests');
    if (!hears) return { outcome: 'changed', tweetup, told: 0 };
    const word = { tweetupId, about: versionOf(tweetup), facts: factsOf(before), dueAt: now };
    await tellGuests(tx, now, { telling: move, word });
    return { outcome: 'changed', tweetup, told: await guestsConcerned(tx, tweetupId) };
  });
}

export async function lockTweetup(tx: Transaction, tweetupId: string): Promise<Tweetup> {
  await tx.hold(tweetups, tweetupId);
  const [tweetup] = await tx.select().from(tweetups).where(eq(tweetups.id, tweetupId));
  if (!tweetup) throw new Error(`no tweetup ${tweetupId}`);
  return tweetup;
}

/** A new title or city makes a new address; the old one leads on for ever, but nobody knows that of a draft. */
async function slugAfter(tx: Transaction, before: Tweetup, announcement: Announcement): Promise<string> {
  const { city, title, visibility } = announcement;
  const keeps =
    before.city === city && before.visibility === visibility && slugOf(before.title) === slugOf(title);
  if (keeps) return before.slug;
  if (before.announcedAt ?? before.wasAnnouncedAt)
    await tx
      .insert(formerAddresses)
      .values({ city: before.city, slug: before.slug, tweetupId: before.id })
      .onConflictDoNothing();
  await tx
    .delete(formerAddresses)
    .where(
      and(
        eq(formerAddresses.city, city),
        eq(formerAddresses.slug, slugOf(title)),
        eq(formerAddresses.tweetupId, before.id),
      ),
    );
  return freeSlug(tx, { city, title, visibility });
}

function whereItWas(tweetup: Tweetup): MovedFrom {
  return {
    startsAt: tweetup.startsAt.toISOString(),
    endsAt: tweetup.endsAt.toISOString(),
    zone: tweetup.zone,
    venue: tweetup.venue,
    address: tweetup.address,
  };
}

/** What the mail says it was before; what it is now is looked up when the mail is delivered. */
function factsOf(before: Tweetup): Record<string, string> {
  return {
    title: before.title,
    startsAt: before.startsAt.toISOString(),
    endsAt: before.endsAt.toISOString(),
    zone: before.zone,
    venue: before.venue,
    address: before.address,
    hashtag: before.hashtag,
    description: before.description,
  };
}
