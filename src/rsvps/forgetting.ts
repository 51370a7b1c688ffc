// Deletes guests' data some time after a tweetup, as the operator has set it; people who chose to stay on the people page are kept.
import { and, asc, eq, gt, inArray, isNotNull, lt, lte, ne, notExists, or, sql, type SQL } from 'drizzle-orm';
import { circleMembers, cityCircleWishes } from '../circles/tables.ts';
import { courseMembers, courses } from '../course/tables.ts';
import { yearWords } from '../january/tables.ts';
import { questionAnswers } from '../question/tables.ts';
import { cityBlogs } from '../writing/tables.ts';
import type { Database } from '../database/database.ts';
import { deletedAtOnce, deleteInSlices } from '../database/deleting.ts';
import { conversations } from '../messages/tables.ts';
import {
  passkeys,
  personHandles,
  personPages,
  persons,
  rememberedDevices,
  sessions,
} from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { followings } from '../subscribing/tables.ts';
import { seriesHosts } from '../series/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { guestsAtOnce, sliceBySlice } from './crowd/slices.ts';
import { addedGuests, invitations, rsvps, walkIns } from './tables.ts';

export async function forgetGuests(db: Database, now: Date, keepDays: number): Promise<void> {
  const longAgo = after(now, -keepDays * day);
  const over = db.select({ id: tweetups.id }).from(tweetups).where(lt(tweetups.endsAt, longAgo));
  // A no is on no list, whatever was chosen; nor is a yes that waited to the end without getting a place.
  // And a tap below a post, which said more than yes only because it had to, is no wish to stay there for good.
  const onlyTapped = and(eq(rsvps.cameBy, 'fediverse'), lte(rsvps.changedAt, rsvps.answeredAt));
  const isOnNoList = or(
    eq(rsvps.listed, 'nobody'),
    eq(rsvps.answer, 'no'),
    eq(rsvps.place, 'waiting'),
    onlyTapped,
  );
  await deleteInSlices(db, {
    from: rsvps,
    key: rsvps.id,
    where: and(inArray(rsvps.tweetupId, over), isOnNoList),
  });
  await forgetArrivals(db, and(inArray(rsvps.tweetupId, over), isNotNull(rsvps.hereSince)));
  for (const from of [walkIns, addedGuests])
    await deleteInSlices(db, { from, key: from.id, where: inArray(from.tweetupId, over) });
  await forgetPersons(db, longAgo);
}

/** Whoever stays on the list stays as somebody who was there; when they came through the door is forgotten. */
async function forgetArrivals(db: Database, known: SQL | undefined): Promise<void> {
  await sliceBySlice(async () => {
    const some = db.select({ id: rsvps.id }).from(rsvps).where(known).limit(guestsAtOnce);
    const changed = await db
      .update(rsvps)
      .set({ hereSince: null })
      .where(and(known, inArray(rsvps.id, some)))
      .returning({ id: rsvps.id });
    return changed.length === guestsAtOnce;
  });
}

/** A person with nothing left here, who never chose anything and is signed in or remembered nowhere, is deleted. */
async function forgetPersons(db: Database, longAgo: Date): Promise<void> {
  let upTo = '';
  await sliceBySlice(async () => {
    const some = await db
      .select({ id: persons.id })
      .from(persons)
      .where(and(gt(persons.id, upTo), lt(persons.since, longAgo)))
      .orderBy(asc(persons.id))
      .limit(deletedAtOnce);
    const last = some.at(-1)?.id ?? upTo;
    await db
      .delete(persons)
      .where(
        and(gt(persons.id, upTo), lte(persons.id, last), lt(persons.since, longAgo), ...hasNothingHere(db)),
      );
    upTo = last;
    return some.length === deletedAtOnce;
  });
}

function hasNothingHere(db: Database): SQL[] {
  const nothing = { one: sql`1` };
  return [
    notExists(db.select(nothing).from(rsvps).where(eq(rsvps.personId, persons.id))),
    notExists(db.select(nothing).from(hosts).where(eq(hosts.personId, persons.id))),
    notExists(db.select(nothing).from(followings).where(eq(followings.personId, persons.id))),
    notExists(db.select(nothing).from(seriesHosts).where(eq(seriesHosts.personId, persons.id))),
    notExists(db.select(nothing).from(invitations).where(eq(invitations.invitedBy, persons.id))),
    notExists(db.select(nothing).from(sessions).where(eq(sessions.personId, persons.id))),
    notExists(db.select(nothing).from(rememberedDevices).where(eq(rememberedDevices.personId, persons.id))),
    notExists(db.select(nothing).from(personPages).where(eq(personPages.personId, persons.id))),
    notExists(db.select(nothing).from(personHandles).where(eq(personHandles.personId, persons.id))),
    notExists(db.select(nothing).from(passkeys).where(eq(passkeys.personId, persons.id))),
    // What they asked a host, and their circle, end in their own time.
    notExists(db.select(nothing).from(conversations).where(eq(conversations.personId, persons.id))),
    notExists(db.select(nothing).from(circleMembers).where(eq(circleMembers.personId, persons.id))),
    notExists(db.select(nothing).from(cityCircleWishes).where(eq(cityCircleWishes.personId, persons.id))),
    notExists(
      db
        .select(nothing)
        .from(yearWords)
        .where(and(eq(yearWords.personId, persons.id), ne(yearWords.sealedWords, ''))),
    ),
    notExists(db.select(nothing).from(courseMembers).where(eq(courseMembers.personId, persons.id))),
    notExists(db.select(nothing).from(courses).where(eq(courses.hostId, persons.id))),
    notExists(db.select(nothing).from(cityBlogs).where(eq(cityBlogs.personId, persons.id))),
    notExists(db.select(nothing).from(questionAnswers).where(eq(questionAnswers.personId, persons.id))),
  ];
}
