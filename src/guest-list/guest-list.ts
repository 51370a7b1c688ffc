// The people of a tweetup, and who of them a visitor may see: exactly those who agreed, to whom they agreed.
import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { handlesIn, type KeptHandle } from '../handles/checks.ts';
import type { Person } from '../people/person.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import type { Phase, Tweetup } from '../tweetups/tweetup.ts';
import { keptHandlesOfAll } from '../rsvps/kept-handles.ts';
import { readAtOnce, readSliceBySlice } from '../rsvps/crowd/slices.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import type { Audience } from '../rsvps/answer-values.ts';
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

/** What somebody is to a tweetup, and their own answer: by their session, else by the link. @param through the answer whose link was followed, if one was */
export async function viewerAt(
  db: Queries,
  tweetup: Tweetup,
  { viewer, through }: { viewer: Person | null; through: Rsvp | undefined },
): Promise<{ role: ViewerRole; own: Rsvp | undefined }> {
  const [found] = viewer ? await hostingAndAnswer(db, { tweetupId: tweetup.id, personId: viewer.id }) : [];
  const answered = found?.own ?? undefined;
  return {
    role: found?.hostSince ? 'host' : viewerRoleBy(tweetup, [answered, through]),
    own: answered ?? (through?.tweetupId === tweetup.id ? through : undefined),
  };
}

const hostingAndAnswer = prepared((db, given: { tweetupId: string; personId: string }) =>
  db
    .select({ hostSince: hosts.since, own: rsvps })
    .from(tweetups)
    .leftJoin(hosts, and(eq(hosts.tweetupId, tweetups.id), eq(hosts.personId, given.personId)))
    .leftJoin(rsvps, and(eq(rsvps.tweetupId, tweetups.id), eq(rsvps.personId, given.personId)))
    .where(eq(tweetups.id, given.tweetupId)),
);

/** Of somebody who does not host it, by the answers that are theirs. */
export function viewerRoleBy(tweetup: Tweetup, own: readonly (Rsvp | undefined)[]): ViewerRole {
  return own.some((rsvp) => isGuest(tweetup, rsvp)) ? 'guest' : 'stranger';
}

/** Somebody who said no no longer sees the others. */
function isGuest(tweetup: Tweetup, rsvp: Rsvp | undefined): boolean {
  return rsvp !== undefined && rsvp.tweetupId === tweetup.id && rsvp.answer !== 'no' && !rsvp.removedAt;
}

/** In the order of answering. */
export async function peopleSeenBy(
  db: Queries,
  tweetup: Pick<Tweetup, 'id'>,
  { role, phase }: Looking,
): Promise<Attendee[]> {
  const people: Attendee[] = [];
  const answersAfter = queriesFor({ role, phase });
  await readSliceBySlice(async (arrival) => {
    const answers = await answersAfter(db, { tweetupId: tweetup.id, arrival });
    for (const attendee of await withHandles(db, tweetup.id, answers))
      people.push(withHandlesFor(attendee, role));
    return answers;
  });
  return people;
}

/** Whom somebody may see is in the query itself: there are six of them. */
const queries = new Map<string, ReturnType<typeof answersFor>>();

function queriesFor({ role, phase }: Looking): ReturnType<typeof answersFor> {
  const key = `${role} ${phase === 'after' ? 'after' : 'before'}`;
  const made = queries.get(key) ?? answersFor({ role, phase });
  queries.set(key, made);
  return made;
}

function answersFor({ role, phase }: Looking) {
  return prepared((db, given: { tweetupId: string; arrival: number }) =>
    db
      .select()
      .from(rsvps)
      .where(
        and(
          eq(rsvps.tweetupId, given.tweetupId),
          gt(rsvps.arrival, given.arrival),
          inArray(rsvps.listed, audiencesOpenTo(role)),
          belongsOnList(phase),
        ),
      )
      .orderBy(asc(rsvps.arrival))
      .limit(readAtOnce),
  );
}

/** Whom a role may see: guests choose the audience by which they are seen. */
export function audiencesOpenTo(role: ViewerRole): Audience[] {
  switch (role) {
    case 'stranger':
      return ['public'];
    case 'guest':
      return ['guests', 'public'];
    case 'host':
      return ['nobody', 'guests', 'public'];
  }
}

/** A handle may be shown to fewer than its person is. */
export function withHandlesFor({ rsvp, known }: Attendee, role: ViewerRole): Attendee {
  const hidden = { stranger: ['guests', 'nobody'], guest: ['nobody'], host: [] as string[] }[role];
  const seen = known.filter(({ audience }) => audience === null || !hidden.includes(audience));
  return { rsvp, known: seen, handles: handlesIn(seen) };
}

/** @param answers of that tweetup, in the order of arrival */
export async function withHandles(
  db: Queries,
  tweetupId: string,
  answers: readonly Rsvp[],
): Promise<Attendee[]> {
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first || !last) return [];
  const handles = await keptHandlesOfAll(db, { tweetupId, first: first.arrival, last: last.arrival });
  return answers.map((rsvp) => {
    const known = handles.get(rsvp.id) ?? [];
    return { rsvp, handles: handlesIn(known), known };
  });
}

/** Their handles in the order in which the networks always stand. */
export function inOrder(known: readonly KeptHandle[]): KeptHandle[] {
  return networks.flatMap((network) => known.find((one) => one.network === network) ?? []);
}

/**
 * Whom the list is about: before the evening everybody who did not say no. After it, people who never got a place are left out, and people who say themselves that they were not there. Nobody else: who was
 * expected and did not come is nobody's business but the hosts'.
 */
export function belongsOnList(phase: Phase): SQL | undefined {
  const came = and(
    isNull(rsvps.missedAt),
    or(eq(rsvps.place, 'going'), eq(rsvps.answer, 'maybe'), isNotNull(rsvps.hereSince)),
  );
  return and(isNull(rsvps.removedAt), phase === 'after' ? came : ne(rsvps.answer, 'no'));
}
