// All that is kept about a person, as a file that they and programs can read.
import { eq, getTableColumns, inArray } from 'drizzle-orm';
import { accessNeeds } from '../asking/tables.ts';
import { circleMembers } from '../circles/tables.ts';
import { goalOf, ownWords } from '../circles/words.ts';
import { coursesHostedBy } from '../course/hosts.ts';
import { yearsOfPerson } from '../january/january.ts';
import type { Queries } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import { rsvps } from '../rsvps/tables.ts';
import type { Sealing } from '../secrets/sealing.ts';
import type { Holding } from './holding.ts';
import { holdings } from './personal-data.ts';

/** @returns by table, without keys and hashes; a table that holds nothing about them is there and empty */
export async function ownData(
  db: Queries,
  person: Person,
  sealing: Sealing,
): Promise<Record<string, object[]>> {
  const found: Record<string, object[]> = {};
  for (const [name, holding] of Object.entries(holdings)) found[name] = await rowsOf(db, person, holding);
  return {
    ...found,
    courses: [...(found['courses'] ?? []), ...(await coursesOfOthers(db, person))],
    circleWords: await openedWords(db, person, sealing),
    yearWords: await yearsOfPerson(db, person.id, sealing),
    accessNeeds: await openedNeeds(db, person, sealing),
  };
}

/** That they give, though somebody else set them up: without whose it was, and without the link to join. */
async function coursesOfOthers(db: Queries, { id }: Person): Promise<object[]> {
  const given = (await coursesHostedBy(db, id)).filter(({ hostId }) => hostId !== id);
  return given.map(({ hostId: _who, joinHash: _hash, sealedJoin: _link, ...course }) => course);
}

/** What they wrote to their circles, and what they set out to do: sealed for everybody else. */
async function openedWords(db: Queries, { id }: Person, sealing: Sealing): Promise<object[]> {
  const words = await ownWords(db, { personId: id, sealing });
  const goals = await db.select().from(circleMembers).where(eq(circleMembers.personId, id));
  return [
    ...words.map(({ personId: _own, ...word }) => word),
    ...goals.flatMap((member) => {
      const goal = goalOf(member, sealing);
      return goal ? [{ circleId: member.circleId, goal }] : [];
    }),
  ];
}

async function openedNeeds(db: Queries, { id }: Person, sealing: Sealing): Promise<object[]> {
  const answers = db.select({ id: rsvps.id }).from(rsvps).where(eq(rsvps.personId, id));
  const needs = await db.select().from(accessNeeds).where(inArray(accessNeeds.rsvpId, answers));
  return needs.map(({ sealedWords, ...need }) => ({ ...need, words: sealing.open(sealedWords) ?? '' }));
}

async function rowsOf(db: Queries, person: Person, holding: Holding): Promise<object[]> {
  const shown = Object.entries(getTableColumns(holding.table)).filter(
    ([column]) => !holding.secret?.includes(column),
  );
  if (shown.length === 0) return [];
  return db
    .select(Object.fromEntries(shown))
    .from(holding.table)
    .where(holding.rows(db, person))
    .limit(10_000);
}
