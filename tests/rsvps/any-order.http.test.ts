// Answering, withdrawing and bringing people in any order, beside a model that is simple enough to be believed.
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Database } from '../../src/database/database.ts';
import { outbox } from '../../src/mail/tables.ts';
import { personWithProvedAddress, type Person } from '../../src/people/person.ts';
import type { Answer } from '../../src/rsvps/answer-values.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { announce } from '../../src/tweetups/tweetup.ts';
import { guestAddress } from '../support/crowd.ts';
import { emptyDatabase } from '../support/databases.ts';
import { adventAnnounced } from '../support/evenings.ts';

const now = new Date('2026-11-22T12:00:00Z');

let db: Database;
let guests: Person[];
const gazetteer = openGazetteer();
beforeAll(async () => {
  db = await emptyDatabase();
  guests = await db.transaction(async (tx) => {
    const made: Person[] = [];
    for (let number = 0; number < 7; number += 1)
      made.push(await personWithProvedAddress(tx, now, { email: guestAddress(number), name: 'Gast' }));
    return made;
  });
});
afterAll(() => db.close());

interface Step {
  /** 0 hosts. */
  readonly guest: number;
  readonly answer: Answer;
  readonly brings: number | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  guest: fc.nat({ max: 6 }),
  // More yeses than anything else: full evenings are the interesting ones.
  answer: fc.constantFrom<Answer>('yes', 'yes', 'yes', 'maybe', 'no'),
  brings: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
});
const evening = fc.record({ capacity: fc.integer({ min: 1, max: 8 }), mayBring: fc.nat({ max: 3 }) });

test('in any order of answers nobody is overtaken, no place is given twice, and who moves up is told once', async () => {
  await fc.assert(
    fc.asyncProperty(evening, fc.array(step, { minLength: 1, maxLength: 25 }), async (of, steps) => {
      const { tweetupId } = await eveningWith(of);
      const model = modelOf(of);
      for (const { guest, answer: said, brings } of steps) {
        const person = guests[guest];
        if (!person) throw new Error('no such guest');
        const answered = await writeAnswer(db, now, {
          tweetupId,
          person,
          reply: {
            answer: said,
            name: '',
            language: 'de',
            cameBy: 'page',
            ...(brings === undefined ? {} : { brings }),
          },
        });
        expect(answered.outcome).toBe(model.answer(guest, said, brings));
        expect(await stateOf(tweetupId)).toEqual(model.state());
      }
      const told = (await db.select().from(outbox).where(eq(outbox.kind, 'moved-up'))).map(
        ({ facts }) => facts['rsvp'] ?? '',
      );
      expect(told.toSorted(byText)).toEqual((await rsvpsOf(tweetupId, model.movedUp)).toSorted(byText));
    }),
    { numRuns: inject('engine') === 'postgres' ? 12 : 60 },
  );
});

/** Places as somebody with paper and pencil would give them away. */
function modelOf({ capacity, mayBring }: { capacity: number; mayBring: number }) {
  let line: { guest: number; size: number; place: 'going' | 'waiting' }[] = [];
  const others = new Map<number, 'maybe' | 'no'>();
  const movedUp: number[] = [];
  const taken = (place: 'going' | 'waiting') =>
    line.filter((one) => one.place === place && one.guest !== 0).reduce((sum, { size }) => sum + size, 0);
  const fits = (size: number) => taken('waiting') === 0 && taken('going') + size <= capacity;
  const moveUp = () => {
    for (const next of line.filter(({ place }) => place === 'waiting')) {
      if (taken('going') + next.size > capacity) return;
      next.place = 'going';
      movedUp.push(next.guest);
    }
  };
  return {
    movedUp,
    state: () => ({
      line: line.map(({ guest, size, place }) => ({ guest, size, place })),
      others: [...others].toSorted(([one], [other]) => one - other),
    }),
    answer: (guest: number, said: Answer, brings: number | undefined): string => {
      const mine = line.find((one) => one.guest === guest);
      if (said !== 'yes') {
        line = line.filter((one) => one !== mine);
        others.set(guest, said);
        moveUp();
        return said;
      }
      const size = 1 + Math.min(brings ?? (mine ? mine.size - 1 : 0), mayBring);
      const more = size - (mine?.size ?? 1);
      if (guest !== 0 && more > 0 && (size > capacity || (mine?.place === 'going' && !fits(more))))
        return 'no-room-to-bring';
      if (mine) mine.size = size;
      else line.push({ guest, size, place: guest === 0 || fits(size) ? 'going' : 'waiting' });
      others.delete(guest);
      moveUp();
      return line.find((one) => one.guest === guest)?.place ?? '';
    },
  };
}

async function eveningWith({ capacity, mayBring }: { capacity: number; mayBring: number }) {
  const place = gazetteer.at('rostock');
  const [host] = guests;
  if (!place || !host) throw new Error('no place or no host');
  await db.delete(outbox);
  // More evenings than one host may announce in a day.
  await db.delete(tweetups);
  // One evening for each run, each with a name of its own: a host who announces the same twice gets the same.
  runs += 1;
  const announced = await announce(db, now, {
    host,
    announcement: { ...adventAnnounced, title: `Abend ${runs}`, capacity, mayBring },
    place,
  });
  if (announced.outcome !== 'announced') throw new Error(announced.outcome);
  return { tweetupId: announced.tweetup.id };
}
let runs = 0;

const byText = (one: string, other: string) => one.localeCompare(other);

async function stateOf(tweetupId: string) {
  const rows = await db.select().from(rsvps).where(eq(rsvps.tweetupId, tweetupId));
  const numberOf = (personId: string) => guests.findIndex(({ id }) => id === personId);
  return {
    line: rows
      .filter(({ answer: said }) => said === 'yes')
      .toSorted((one, other) => one.arrival - other.arrival)
      .map(({ personId, brings, place }) => ({ guest: numberOf(personId), size: 1 + brings, place })),
    others: rows
      .filter(({ answer: said }) => said !== 'yes')
      .map(({ personId, answer: said }) => [numberOf(personId), said] as const)
      .toSorted(([one], [other]) => one - other),
  };
}

async function rsvpsOf(tweetupId: string, numbers: readonly number[]): Promise<string[]> {
  const rows = await db.select().from(rsvps).where(eq(rsvps.tweetupId, tweetupId));
  return numbers.map((number) => rows.find(({ personId }) => personId === guests[number]?.id)?.id ?? '');
}
