// What is read for the page of an evening: in few queries, which are built once and asked together.
import { and, asc, eq, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import { personColumns } from '../people/contact.ts';
import { cities } from '../cities/tables.ts';
import type { Database, Queries } from '../database/database.ts';
import { oncePerChange } from '../database/once-per-change.ts';
import { prepared } from '../database/prepared.ts';
import { NotFound } from '../errors.ts';
import { belongsOnList, audiencesOpenTo, type Looking } from '../guest-list/guest-list.ts';
import { personHandles, personPages, persons } from '../people/tables.ts';
import type { Person } from '../people/person.ts';
import type { PersonPage } from '../people/page-of-person.ts';
import { isTheirAccount, pictureIn, portraitShown } from '../pictures/portraits.ts';
import { covers, portraits } from '../pictures/tables.ts';
import type { PosterHost } from '../pictures/poster.ts';
import type { Picture } from '../pictures/store.ts';
import { answerOf } from '../rsvps/rsvp.ts';
import { addedGuests, rsvps } from '../rsvps/tables.ts';
import { companyOf, goingPeople } from '../rsvps/places.ts';
import { series } from '../series/tables.ts';
import { walls } from '../wall/tables.ts';
import { hosts, tweetups, type Tweetup } from './tables.ts';
import type { TweetupAddress } from './tweetup.ts';

export type TweetupSeen = Awaited<ReturnType<typeof tweetupSeenBy>>;

export interface Host extends PosterHost {
  readonly person: Person;
  /** What they say of themselves, if they have a page. */
  readonly page: PersonPage | null;
}

/**
 * With its city, its cover, its series, what its hosts told of it, and the viewer's own answer. A draft is seen by its hosts alone.
 * @throws NotFound
 */
async function tweetupSeenBy(db: Queries, viewer: Person | null, { city, slug }: TweetupAddress) {
  const [found] = await tweetupRowAt(db, { city, slug, viewer: viewer?.id ?? '' });
  if (!found) throw new NotFound('no such tweetup');
  const rows = await hostsAndPages(db, { tweetupId: found.tweetup.id });
  const itsHosts = rows.map(({ portrait, ...host }): Host => ({
    ...host,
    personId: host.person.id,
    name: host.person.name,
    portrait: pictureIn(portrait),
  }));
  const isHost = itsHosts.some(({ person }) => person.id === viewer?.id);
  if (found.tweetup.announcedAt === null && !isHost) throw new NotFound('a draft of somebody else');
  return { ...found, hosts: itsHosts, isHost };
}

/** The same for all who are not signed in: read once for each change. */
export const tweetupSeenByAll = oncePerChange((db, _now, at: TweetupAddress) => tweetupSeenBy(db, null, at));

/**
 * A guest sees what everybody sees, and their own answer; its hosts see more, and read all of it anew.
 * @throws NotFound
 */
export async function tweetupSeenAs(
  db: Database,
  now: Date,
  { viewer, at }: { readonly viewer: Person; readonly at: TweetupAddress },
): Promise<TweetupSeen> {
  // A draft is seen by its hosts alone.
  const forAll = await tweetupSeenByAll(db, now, at).catch(() => undefined);
  if (!forAll || forAll.hosts.some(({ person }) => person.id === viewer.id))
    return tweetupSeenBy(db, viewer, at);
  return { ...forAll, own: (await answerOf(db, forAll.tweetup.id, viewer.id)) ?? null };
}

const tweetupRowAt = prepared((db, given: { city: string; slug: string; viewer: string }) =>
  db
    .select({
      tweetup: tweetups,
      city: cities,
      cover: { hash: covers.hash, width: covers.width, height: covers.height, alt: covers.alt },
      series: {
        name: series.name,
        city: series.city,
        slug: series.slug,
        template: series.template,
        hiddenAt: series.hiddenAt,
        endedAt: series.endedAt,
        tiredSince: series.tiredSince,
      },
      told: { recap: walls.recap, recapAt: walls.recapAt },
      own: rsvps,
    })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .leftJoin(covers, eq(covers.tweetupId, tweetups.id))
    .leftJoin(series, eq(series.id, tweetups.seriesId))
    .leftJoin(walls, eq(walls.tweetupId, tweetups.id))
    .leftJoin(rsvps, and(eq(rsvps.tweetupId, tweetups.id), eq(rsvps.personId, given.viewer)))
    .where(and(eq(tweetups.city, given.city), eq(tweetups.slug, given.slug))),
);

/** The first host is the one who announced it. */
const hostsAndPages = prepared((db, given: { tweetupId: string }) =>
  db
    .select({
      person: personColumns,
      page: personPages,
      words: { workingOn: hosts.workingOn, unsureAbout: hosts.unsureAbout },
      portrait: portraitShown,
    })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .leftJoin(portraits, eq(portraits.personId, hosts.personId))
    .leftJoin(personHandles, isTheirAccount)
    .leftJoin(personPages, eq(personPages.personId, hosts.personId))
    .where(eq(hosts.tweetupId, given.tweetupId))
    .orderBy(asc(hosts.since), asc(hosts.personId))
    .limit(20),
);

export interface Numbers {
  /** People who have a place, with company and whom a host has added, without the hosts. */
  readonly going: number;
  /** The same of those who wait, and of those who are not sure. */
  readonly waiting: number;
  readonly maybe: number;
  /** How many answers count. */
  readonly answers: number;
  /** Of these, whom the viewer may see on the people page. */
  readonly seen: number;
}

async function numbersOf(db: Queries, tweetupId: string, looking: Looking): Promise<Numbers> {
  const [row] = await queriesFor(looking).numbers(db, { tweetupId });
  if (!row) return { going: 0, waiting: 0, maybe: 0, answers: 0, seen: 0 };
  const { added, ...counted } = row;
  return { ...counted, going: row.going + added };
}

const mostFaces = 12;

export interface Face {
  readonly personId: string;
  readonly name: string;
  readonly portrait: Picture | undefined;
}

/** The first of those who come, or came, whom the viewer may see, in the order of answering. */
export async function facesOf(db: Queries, { id }: Pick<Tweetup, 'id'>, looking: Looking): Promise<Face[]> {
  const rows = await queriesFor(looking).faces(db, { tweetupId: id });
  return rows.map(({ personId, name, portrait }) => ({ personId, name, portrait: pictureIn(portrait) }));
}

/** How many come, and the first of them, for all who may see the same: read once for each change. */
export const peopleOf = oncePerChange(
  async (db, _now, { id, role, phase }: Pick<Tweetup, 'id'> & Looking) => {
    const looking = { role, phase };
    const [numbers, faces] = await Promise.all([numbersOf(db, id, looking), facesOf(db, { id }, looking)]);
    return { numbers, faces };
  },
);

/** Whom somebody may see is in the query itself: there are six of each. */
const queries = new Map<string, ReturnType<typeof queriesMade>>();

function queriesFor({ role, phase }: Looking): ReturnType<typeof queriesMade> {
  const key = `${role} ${phase === 'after' ? 'after' : 'before'}`;
  const made = queries.get(key) ?? queriesMade({ role, phase });
  queries.set(key, made);
  return made;
}

function queriesMade({ role, phase }: Looking) {
  const isSeen = and(belongsOnList(phase), inArray(rsvps.listed, audiencesOpenTo(role)));
  const isThere = or(eq(rsvps.place, 'going'), isNotNull(rsvps.hereSince));
  const people = (which: SQL | undefined) =>
    sql<number>`count(case when ${which} then 1 end)`.mapWith(Number);
  return {
    numbers: prepared((db, given: { tweetupId: string }) => {
      const added = db
        .select({ people: sql`count(*)` })
        .from(addedGuests)
        .where(eq(addedGuests.tweetupId, given.tweetupId));
      return db
        .select({
          going: goingPeople(db, given.tweetupId),
          added: sql<number>`(${added})`.mapWith(Number),
          waiting: companyOf(db, given.tweetupId, eq(rsvps.place, 'waiting')),
          maybe: companyOf(db, given.tweetupId, eq(rsvps.answer, 'maybe')),
          answers: people(belongsOnList(phase)),
          seen: people(isSeen),
        })
        .from(rsvps)
        .where(eq(rsvps.tweetupId, given.tweetupId));
    }),
    faces: prepared((db, given: { tweetupId: string }) =>
      db
        .select({
          personId: rsvps.personId,
          name: rsvps.name,
          portrait: portraitShown,
        })
        .from(rsvps)
        .leftJoin(portraits, eq(portraits.personId, rsvps.personId))
        .leftJoin(personHandles, isTheirAccount)
        .leftJoin(personPages, eq(personPages.personId, rsvps.personId))
        .where(and(eq(rsvps.tweetupId, given.tweetupId), isSeen, isThere))
        .orderBy(asc(rsvps.arrival))
        .limit(mostFaces),
    ),
  };
}
