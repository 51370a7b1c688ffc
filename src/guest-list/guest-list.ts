// The people of a tweetup, and who of them a visitor may see: exactly those who agreed, to whom they agreed.
import { and, asc, eq, inArray, isNotNull, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { handlesIn, type KeptHandle } from '../handles/checks.ts';
import type { Person } from '../people/person.ts';
import { isHost, type Phase, type Tweetup } from '../tweetups/tweetup.ts';
import { keptHandlesOfAll } from '../rsvps/kept-handles.ts';
import { answerOf, type Rsvp } from '../rsvps/rsvp.ts';
import { rsvps } from '../rsvps/tables.ts';
import { networks } from '../handles/networks.ts';
import type { Handles } from '../handles/handle.ts';

/** What somebody is to a tweetup decides whom they may see. */
export type ViewerRole = 'stranger' | 'guest' | 'host';

/** Who looks, and when. */
export interface Looking {
  readonly role: ViewerRole;
  readonly phase: Phase;
}

export interface Attendee {
  readonly rsvp: Rsvp;
  readonly handles: Handles;
  /** The same with what was found on the networks. */
  readonly known: readonly KeptHandle[];
}

/** @param through the answer whose link was followed, if one was */
export async function viewerRoleAt(
  db: Queries,
  tweetup: Tweetup,
  { viewer, through }: { viewer: Person | null; through: Rsvp | undefined },
): Promise<ViewerRole> {
  if (viewer && (await isHost(db, tweetup, viewer))) return 'host';
  const own = viewer ? await answerOf(db, tweetup.id, viewer.id) : undefined;
  return viewerRoleBy(tweetup, [own, through]);
}

/** Of somebody who does not host it, by the answers that are theirs. */
export function viewerRoleBy(tweetup: Tweetup, own: readonly (Rsvp | undefined)[]): ViewerRole {
  return own.some((rsvp) => isGuest(tweetup, rsvp)) ? 'guest' : 'stranger';
}

/** Somebody who said no no longer sees the others. */
function isGuest(tweetup: Tweetup, rsvp: Rsvp | undefined): boolean {
  return rsvp !== undefined && rsvp.tweetupId === tweetup.id && rsvp.answer !== 'no' && !rsvp.removedAt;
}

const mostPeople = 2000;

/** In the order of answering. */
export async function peopleSeenBy(
  db: Queries,
  tweetup: Tweetup,
  { role, phase }: Looking,
): Promise<Attendee[]> {
  const all = await withHandles(db, tweetup.id, await answersSeenBy(db, tweetup, { role, phase }));
  return all.map((attendee) => withHandlesFor(attendee, role));
}

/** The same people, where their handles are not asked for. */
export async function answersSeenBy(
  db: Queries,
  tweetup: Tweetup,
  { role, phase }: Looking,
): Promise<Rsvp[]> {
  const audience = {
    stranger: ['public'],
    guest: ['guests', 'public'],
    host: ['nobody', 'guests', 'public'],
  } as const;
  return db
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetup.id), inArray(rsvps.listed, [...audience[role]]), comes(phase)))
    .orderBy(asc(rsvps.arrival))
    .limit(mostPeople);
}

/** A handle may be shown to fewer than its person is. */
export function withHandlesFor({ rsvp, known }: Attendee, role: ViewerRole): Attendee {
  const hidden = { stranger: ['guests', 'nobody'], guest: ['nobody'], host: [] as string[] }[role];
  const seen = known.filter(({ audience }) => audience === null || !hidden.includes(audience));
  return { rsvp, known: seen, handles: handlesIn(seen) };
}

/** @param answers of that tweetup */
export async function withHandles(
  db: Queries,
  tweetupId: string,
  answers: readonly Rsvp[],
): Promise<Attendee[]> {
  const handles = await keptHandlesOfAll(db, tweetupId);
  return answers.map((rsvp) => {
    const known = handles.get(rsvp.id) ?? [];
    return { rsvp, handles: handlesIn(known), known };
  });
}

/** Their handles in the order in which the networks always stand. */
export function inOrder(known: readonly KeptHandle[]): KeptHandle[] {
  return networks.flatMap((network) => known.find((one) => one.network === network) ?? []);
}

/** How many they are, whether they may be seen or not: a number gives nobody away. */
export async function countPeople(db: Queries, tweetupId: string, phase: Phase): Promise<number> {
  const [row] = await db
    .select({ people: sql<number>`count(*)`.mapWith(Number) })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), comes(phase)));
  return row?.people ?? 0;
}

/**
 * After the evening, people who never got a place are left out, and people who say themselves that they were not there. Nobody else: who was
 * expected and did not come is nobody's business but the hosts'.
 */
function comes(phase: Phase): SQL | undefined {
  const came = and(
    isNull(rsvps.missedAt),
    or(eq(rsvps.place, 'going'), eq(rsvps.answer, 'maybe'), isNotNull(rsvps.hereSince)),
  );
  return and(isNull(rsvps.removedAt), phase === 'after' ? came : ne(rsvps.answer, 'no'));
}
