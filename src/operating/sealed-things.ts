// Everything that is sealed in the database, which key opens it, and how another key begins when that one is lost.
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { accessNeeds } from '../asking/tables.ts';
import { circleMembers, circleWords } from '../circles/tables.ts';
import { courses } from '../course/tables.ts';
import type { Database, Queries } from '../database/database.ts';
import { factOf, keptFact, setFact } from '../database/facts.ts';
import { federatedSite } from '../federation/tables.ts';
import { blueskyPacks } from '../hosting/tables.ts';
import { yearWords } from '../january/tables.ts';
import { fingerprintOf, keyIn, knownKeyIn, sealingWith, type Sealing } from '../secrets/sealing.ts';
import { ownCalendars } from '../subscribing/tables.ts';

interface SealedThing {
  readonly id: string;
  readonly sealed: string;
}

interface SealedThings {
  /** For the operator, who decides by it. */
  readonly whatIsLost: string;
  all(db: Queries): Promise<SealedThing[]>;
  forget(tx: Queries, ids: readonly string[]): Promise<void>;
}

/** By table and column: one for every column whose name begins with "sealed". */
export const sealedThings: Readonly<Record<string, SealedThings>> = {
  'access_needs.sealed_words': {
    whatIsLost: 'what guests said they need to be at an evening: they can say it again',
    all: async (db) => {
      const kept = await db
        .select({
          question: accessNeeds.questionId,
          rsvp: accessNeeds.rsvpId,
          sealed: accessNeeds.sealedWords,
        })
        .from(accessNeeds);
      return kept.map(({ question, rsvp, sealed }) => ({ id: `${question} ${rsvp}`, sealed }));
    },
    forget: async (tx, ids) => {
      for (const id of ids) {
        const [question = '', rsvp = ''] = id.split(' ');
        await tx
          .delete(accessNeeds)
          .where(and(eq(accessNeeds.questionId, question), eq(accessNeeds.rsvpId, rsvp)));
      }
    },
  },
  'bluesky_packs.sealed_password': {
    whatIsLost:
      'app passwords of hosts’ Bluesky accounts: their lists stay as they are until they connect anew',
    all: async (db) => {
      const kept = await db
        .select({ id: blueskyPacks.tweetupId, sealed: blueskyPacks.sealedPassword })
        .from(blueskyPacks)
        .where(isNotNull(blueskyPacks.sealedPassword));
      return kept.map(({ id, sealed }) => ({ id, sealed: sealed ?? '' }));
    },
    forget: async (tx, ids) => {
      await tx
        .update(blueskyPacks)
        .set({ sealedPassword: null, dueAt: null })
        .where(inArray(blueskyPacks.tweetupId, [...ids]));
    },
  },
  'circle_members.sealed_goal': {
    whatIsLost: 'goals of people in circles: they can write them again',
    all: async (db) => {
      const kept = await db
        .select({
          circle: circleMembers.circleId,
          person: circleMembers.personId,
          sealed: circleMembers.sealedGoal,
        })
        .from(circleMembers);
      return kept.map(({ circle, person, sealed }) => ({ id: `${circle} ${person}`, sealed }));
    },
    forget: async (tx, ids) => {
      for (const id of ids) {
        const [circle = '', person = ''] = id.split(' ');
        await tx
          .update(circleMembers)
          .set({ sealedGoal: '' })
          .where(and(eq(circleMembers.circleId, circle), eq(circleMembers.personId, person)));
      }
    },
  },
  'circle_words.sealed_words': {
    whatIsLost: 'letters that people in circles wrote to each other',
    all: (db) => db.select({ id: circleWords.id, sealed: circleWords.sealedWords }).from(circleWords),
    forget: async (tx, ids) => {
      await tx.delete(circleWords).where(inArray(circleWords.id, [...ids]));
    },
  },
  'courses.sealed_join': {
    whatIsLost:
      'links by which people ask to join a course: they go on working, and are shown to hosts no more',
    all: (db) => db.select({ id: courses.id, sealed: courses.sealedJoin }).from(courses),
    forget: async (tx, ids) => {
      await tx
        .update(courses)
        .set({ sealedJoin: '' })
        .where(inArray(courses.id, [...ids]));
    },
  },
  'year_words.sealed_words': {
    whatIsLost: 'what people answered to themselves in January',
    all: async (db) => {
      const kept = await db
        .select({ person: yearWords.personId, year: yearWords.year, sealed: yearWords.sealedWords })
        .from(yearWords);
      return kept.map(({ person, year, sealed }) => ({ id: `${person} ${year}`, sealed }));
    },
    forget: async (tx, ids) => {
      for (const id of ids) {
        const [person = '', year = ''] = id.split(' ');
        await tx
          .delete(yearWords)
          .where(and(eq(yearWords.personId, person), eq(yearWords.year, Number(year))));
      }
    },
  },
  'federated_site.sealed_key': {
    whatIsLost:
      'key by which other servers know this site: they may refuse the new one until they have forgotten the old one',
    all: (db) => db.select({ id: federatedSite.id, sealed: federatedSite.sealedKey }).from(federatedSite),
    forget: async (tx, ids) => {
      // The row stays: it knows since when evenings are told, and which have been.
      await tx
        .update(federatedSite)
        .set({ sealedKey: '' })
        .where(inArray(federatedSite.id, [...ids]));
    },
  },
  'own_calendars.sealed_secret': {
    whatIsLost:
      'addresses of people’s own calendars: they go on working, and are shown to their owners no more',
    all: (db) =>
      db.select({ id: ownCalendars.personId, sealed: ownCalendars.sealedSecret }).from(ownCalendars),
    forget: async (tx, ids) => {
      await tx
        .update(ownCalendars)
        .set({ sealedSecret: '' })
        .where(inArray(ownCalendars.personId, [...ids]));
    },
  },
};

/** The name under which the database keeps which key is its own. */
const sealingKey = 'sealing key';

/** @throws when the key of this machine is not the database's: what it seals, others could not open */
export async function openSealing(db: Queries, file: string): Promise<Sealing> {
  const itsKey = await factOf(db, sealingKey);
  // Where there is one, no other is made: it would only be in the way of the right one.
  const key = itsKey === undefined ? await keyIn(file) : await knownKeyIn(file);
  if (!key) throw new Error(`The key in ${file} is gone, or is none: ${whatToDo}`);
  const sealing = sealingWith(key);
  const print = fingerprintOf(key);
  const isStrange = itsKey === undefined && (await unopenedBy(sealing, db)).length > 0;
  if (isStrange || (itsKey ?? (await keptFact(db, sealingKey, print))) !== print)
    throw new Error(`The key in ${file} is not the one with which this database is sealed: ${whatToDo}`);
  return sealing;
}

const whatToDo =
  'copy it from a machine on which the site runs, or name it in SEALING_KEY_FILE; ' +
  'if it is lost everywhere, "npm run forget-sealed" says what goes with it, and lets another one begin.';

export interface Lost {
  readonly what: string;
  readonly number: number;
}

/** What this machine's key cannot open, which would be lost with another one. */
export async function whatWouldBeLost(db: Queries, file: string): Promise<Lost[]> {
  const unopened = await unopenedBy(sealingWith(await keyIn(file)), db);
  return unopened.map(({ things: { whatIsLost }, ids }) => ({ what: whatIsLost, number: ids.length }));
}

/** The key of this machine is the database's from now on; what it does not open is gone. */
export async function beginWithKey(db: Database, file: string): Promise<void> {
  const key = await keyIn(file);
  await db.transaction(async (tx) => {
    for (const { things, ids } of await unopenedBy(sealingWith(key), tx))
      for (let start = 0; start < ids.length; start += 500)
        await things.forget(tx, ids.slice(start, start + 500));
    await setFact(tx, sealingKey, fingerprintOf(key));
  });
}

async function unopenedBy(sealing: Sealing, db: Queries) {
  const found: { things: SealedThings; ids: string[] }[] = [];
  for (const things of Object.values(sealedThings)) {
    const all = await things.all(db);
    const ids = all
      .filter(({ sealed }) => sealed !== '' && sealing.open(sealed) === null)
      .map(({ id }) => id);
    if (ids.length > 0) found.push({ things, ids });
  }
  return found;
}
