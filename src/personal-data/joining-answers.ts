// Two answers of one human to the same evening become one: what was said last counts, the better place is kept, and fewer see it.
import { and, eq, inArray } from 'drizzle-orm';
import { joinReplies, takeRepliesBack } from '../asking/replies.ts';
import { circleWishes } from '../circles/tables.ts';
import type { Transaction } from '../database/database.ts';
import { messageCopies } from '../messages/tables.ts';
import { handlesIn, withFewerSeeing } from './joining-handles.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { rsvpHandles, rsvps } from '../rsvps/tables.ts';
import { redirectLinks, type Two } from './moving.ts';

export async function joinAnswers(tx: Transaction, now: Date, { from, to }: Two): Promise<void> {
  const theirs = await tx.select().from(rsvps).where(eq(rsvps.personId, from.id));
  const own = await tx.select().from(rsvps).where(eq(rsvps.personId, to.id));
  for (const other of theirs) {
    const kept = own.find(({ tweetupId }) => tweetupId === other.tweetupId);
    if (kept) await joinTwo(tx, now, { kept, other });
    else await tx.update(rsvps).set({ personId: to.id }).where(eq(rsvps.id, other.id));
  }
}

async function joinTwo(
  tx: Transaction,
  now: Date,
  { kept, other }: { kept: Rsvp; other: Rsvp },
): Promise<void> {
  const one = asOne(kept, other);
  await joinHandlesOf(tx, kept, other);
  await joinCopiesOf(tx, kept, other);
  await joinWishesOf(tx, kept, other);
  await joinReplies(tx, { kept, other });
  await redirectLinks(tx, other.id, kept.id);
  await tx.delete(rsvps).where(eq(rsvps.id, other.id));
  await tx
    .update(rsvps)
    .set({ ...one, changedAt: now })
    .where(eq(rsvps.id, kept.id));
  if (one.answer === 'no') await takeRepliesBack(tx, kept.id);
}

/** What the one answer says. */
export function asOne(kept: Rsvp, other: Rsvp): Partial<Rsvp> {
  const [last, first] = saidAt(other) > saidAt(kept) ? [other, kept] : [kept, other];
  return {
    answer: last.answer,
    ...seatOf(last, first),
    name: last.name || first.name,
    workingOn: last.workingOn || first.workingOn,
    unsureAbout: last.unsureAbout || first.unsureAbout,
    listed: fewest(kept.listed, other.listed),
    photos: bothSay(kept.photos, other.photos),
    mayInviteSince: kept.mayInviteSince && other.mayInviteSince && latest(kept, other, 'mayInviteSince'),
    cameBy: last.cameBy,
    language: last.language,
    hereSince: kept.hereSince ?? other.hereSince,
    missedAt: kept.hereSince || other.hereSince ? null : (kept.missedAt ?? other.missedAt),
    // A host’s decision about one of them is about the human.
    removedAt: kept.removedAt ?? other.removedAt,
    removal: kept.removal ?? other.removal,
    since: kept.since < other.since ? kept.since : other.since,
    answeredAt: last.answeredAt,
  };
}

function saidAt({ answeredAt, since }: Rsvp): number {
  return (answeredAt ?? since).getTime();
}

/** One place is kept as it is, with the people it was taken for: so nobody is overtaken, and it never becomes larger. */
function seatOf(last: Rsvp, first: Rsvp): Pick<Rsvp, 'place' | 'arrival' | 'brings'> {
  if (last.answer !== 'yes') return { place: null, arrival: last.arrival, brings: last.brings };
  const [{ place, arrival, brings }] = [last, first]
    .filter(({ answer }) => answer === 'yes')
    .toSorted((one, next) => rank(one) - rank(next) || one.arrival - next.arrival) as [Rsvp];
  return { place, arrival, brings };
}

function rank({ place }: Rsvp): number {
  return place === 'going' ? 0 : 1;
}

function fewest(one: Rsvp['listed'], other: Rsvp['listed']): Rsvp['listed'] {
  return (['nobody', 'guests'] as const).find((few) => few === one || few === other) ?? 'public';
}

function bothSay(one: Rsvp['photos'], other: Rsvp['photos']): Rsvp['photos'] {
  if (one === other) return one;
  return one === 'no' || other === 'no' ? 'no' : null;
}

function latest(one: Rsvp, other: Rsvp, which: 'mayInviteSince'): Date | null {
  return (one[which]?.getTime() ?? 0) > (other[which]?.getTime() ?? 0) ? one[which] : other[which];
}

async function joinHandlesOf(tx: Transaction, kept: Rsvp, other: Rsvp): Promise<void> {
  const both = await tx
    .select()
    .from(rsvpHandles)
    .where(inArray(rsvpHandles.rsvpId, [kept.id, other.id]));
  await tx.delete(rsvpHandles).where(inArray(rsvpHandles.rsvpId, [kept.id, other.id]));
  const joined = withFewerSeeing(
    handlesIn(both, ({ rsvpId }) => rsvpId === kept.id),
    handlesIn(both, ({ rsvpId }) => rsvpId === other.id),
  );
  if (joined.length > 0)
    await tx.insert(rsvpHandles).values(joined.map((one) => ({ ...one, rsvpId: kept.id })));
}

async function joinCopiesOf(tx: Transaction, kept: Rsvp, other: Rsvp): Promise<void> {
  const there = await tx
    .select({ id: messageCopies.messageId })
    .from(messageCopies)
    .where(eq(messageCopies.rsvpId, kept.id));
  const ids = there.map(({ id }) => id);
  const doubled = and(eq(messageCopies.rsvpId, other.id), inArray(messageCopies.messageId, ids));
  if (ids.length > 0) await tx.delete(messageCopies).where(doubled);
  await tx.update(messageCopies).set({ rsvpId: kept.id }).where(eq(messageCopies.rsvpId, other.id));
}

/** To wish for a circle is to agree that its members get one’s address: said of one address, it is not said of the other. */
async function joinWishesOf(tx: Transaction, kept: Rsvp, other: Rsvp): Promise<void> {
  const wishes = await tx
    .select()
    .from(circleWishes)
    .where(inArray(circleWishes.rsvpId, [kept.id, other.id]));
  if (wishes.length < 2) await tx.delete(circleWishes).where(eq(circleWishes.rsvpId, kept.id));
}
