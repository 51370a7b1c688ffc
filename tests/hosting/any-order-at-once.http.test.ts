// Answering, withdrawing, changing the capacity, removing guests and cancelling, all at once and in any order: what every single step keeps to.
import { and, asc, eq, inArray } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Database, Queries } from '../../src/database/database.ts';
import { cancel, undoCancelling } from '../../src/hosting/cancelling.ts';
import { change } from '../../src/hosting/changing.ts';
import { letRemovedGuestsGo, removeGuest, undoRemoving } from '../../src/hosting/removing.ts';
import { outbox } from '../../src/mail/tables.ts';
import { personWithProvedAddress, type Person } from '../../src/people/person.ts';
import type { Answer } from '../../src/rsvps/answer-values.ts';
import { answerOf, type Rsvp } from '../../src/rsvps/rsvp.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { after, minute } from '../../src/time/clock.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { announce, type Tweetup } from '../../src/tweetups/tweetup.ts';
import { guestAddress } from '../support/crowd.ts';
import { emptyDatabase } from '../support/databases.ts';
import { adventAnnounced } from '../support/evenings.ts';

vi.setConfig({ testTimeout: 120_000 });

const now = new Date('2026-11-22T12:00:00Z');
const elevenMinutesLater = after(now, 11 * minute);
const orders = inject('engine') === 'postgres' ? 100 : 200;

let db: Database;
let host: Person;
let guests: Person[];
const gazetteer = openGazetteer();
beforeAll(async () => {
  db = await emptyDatabase();
  [host, ...guests] = await db.transaction(async (tx) => {
    const made: Person[] = [];
    for (let number = 0; number < 9; number += 1)
      made.push(await personWithProvedAddress(tx, now, { email: guestAddress(number), name: 'Gast' }));
    return made as [Person, ...Person[]];
  });
});
afterAll(() => db.close());

type Step =
  | { readonly does: 'answer'; readonly guest: number; readonly answer: Answer; readonly brings: number }
  | { readonly does: 'seat'; readonly capacity: number | null }
  | { readonly does: 'remove' | 'undo removing'; readonly guest: number }
  | { readonly does: 'let go' | 'cancel' | 'undo cancelling' };

const guest = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      guest,
      answer: fc.constantFrom<Answer>('yes', 'yes', 'yes', 'maybe', 'no'),
      brings: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('seat' as const),
      capacity: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('remove' as const, 'undo removing' as const), guest }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('let go' as const, 'cancel' as const, 'undo cancelling' as const),
    }),
  },
);
/** What stands in one row happens at once. */
const rows = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
const evening = fc.record({ capacity: fc.integer({ min: 1, max: 5 }), mayBring: fc.nat({ max: 2 }) });

const says = (guest: number, answer: Answer): Step => ({ does: 'answer', guest, answer, brings: 0 });

/** Found once: a place that became free while the evening was cancelled, a newcomer behind somebody who is being removed, and a table that becomes too small for two. */
const examples: [{ capacity: number; mayBring: number }, Step[][]][] = [
  [
    { capacity: 1, mayBring: 0 },
    [
      [says(1, 'yes')],
      [says(0, 'yes')],
      [{ does: 'cancel' }],
      [says(1, 'no')],
      [{ does: 'undo cancelling' }],
    ],
  ],
  [
    { capacity: 1, mayBring: 0 },
    [
      [says(0, 'yes')],
      [says(6, 'yes')],
      [{ does: 'remove', guest: 6 }],
      [{ does: 'seat', capacity: 2 }],
      [says(1, 'yes')],
    ],
  ],
  [
    { capacity: 2, mayBring: 1 },
    [
      [says(0, 'yes')],
      [{ does: 'answer', guest: 1, answer: 'yes', brings: 1 }],
      [says(2, 'yes')],
      [{ does: 'seat', capacity: 1 }],
      [says(0, 'maybe')],
    ],
  ],
];

test(`in ${orders} random orders nobody is let in beyond the capacity or past somebody who waits, and who moves up is told once`, async () => {
  await fc.assert(
    fc.asyncProperty(evening, rows, async (of, happens) => {
      const tweetup = await eveningWith(of);
      const { watched, movedUp } = watching(tweetup.id);
      for (const row of happens)
        await Promise.all(row.map((one) => take(watched, tweetup, of.mayBring, one)));

      // In the end everything that was begun is over, and then nobody waits beside a free place.
      await undoCancelling(watched, now, tweetup.id);
      await letRemovedGuestsGo(watched, elevenMinutesLater);
      const { capacity, line } = await seenIn(db, tweetup.id);
      const [first] = line.filter(({ place }) => place === 'waiting');
      const wouldBe = peopleIn(line, 'going') + 1 + (first?.brings ?? 0);
      expect(first === undefined || wouldBe > capacity).toBe(true);

      const told = await db.select().from(outbox).where(eq(outbox.kind, 'moved-up'));
      const once = told.map(({ facts }) => facts['rsvp'] ?? '');
      expect(once.toSorted(byText)).toEqual(movedUp.toSorted(byText));
    }),
    { numRuns: orders, examples },
  );
});

async function take(on: Database, { id }: Tweetup, mayBring: number, one: Step): Promise<void> {
  switch (one.does) {
    case 'answer':
      await writeAnswer(on, now, {
        tweetupId: id,
        person: guestNumber(one.guest),
        reply: {
          answer: one.answer,
          name: '',
          language: 'de',
          cameBy: 'page',
          brings: one.brings,
        },
      });
      return;
    case 'seat': {
      const place = gazetteer.at('rostock');
      const [before] = await on.select().from(tweetups).where(eq(tweetups.id, id));
      if (!place || !before) throw new Error('no place or no tweetup');
      const wanted = { ...adventAnnounced, title: before.title, capacity: one.capacity, mayBring };
      // Another change may have come between: then this host is shown it, and nothing is changed.
      await change(on, now, {
        host,
        tweetupId: id,
        version: before.sequence,
        announcement: wanted,
        place,
        tell: 'tell-nobody',
      });
      return;
    }
    case 'remove':
    case 'undo removing': {
      const rsvp = await answerOf(on, id, guestNumber(one.guest).id);
      if (!rsvp) return;
      if (one.does === 'undo removing') await undoRemoving(on, now, { host, tweetupId: id, rsvpId: rsvp.id });
      else
        await removeGuest(on, now, {
          host,
          tweetupId: id,
          rsvpId: rsvp.id,
          removal: { how: 'kindly', keepOut: 'may-answer-again' },
        });
      return;
    }
    case 'let go':
      return letRemovedGuestsGo(on, elevenMinutesLater);
    case 'cancel':
      return cancel(on, now, { tweetupId: id, word: '' });
    case 'undo cancelling':
      await undoCancelling(on, now, id);
  }
}

/** The same database, but every transaction is looked at: what was there before it, and what it left. */
function watching(tweetupId: string): { watched: Database; movedUp: string[] } {
  const movedUp: string[] = [];
  const watched: Database = {
    ...db,
    transaction: (work) =>
      db.transaction(async (tx) => {
        await tx.hold(tweetups, tweetupId);
        const before = await seenIn(tx, tweetupId);
        const done = await work(tx);
        movedUp.push(...checked(before, await seenIn(tx, tweetupId)));
        return done;
      }),
  };
  return { watched, movedUp };
}

interface Seen {
  readonly capacity: number;
  readonly isCancelled: boolean;
  /** Who said yes, in order of arrival. */
  readonly line: readonly Rsvp[];
}

/** @returns who moved up in between */
function checked(before: Seen, now: Seen): string[] {
  const then = new Map(before.line.map((one) => [`${one.id} ${one.arrival}`, one]));
  const letIn = now.line.filter((one) => {
    const earlier = then.get(`${one.id} ${one.arrival}`);
    const isNew = earlier?.place !== 'going' || one.brings > earlier.brings;
    if (earlier?.place === 'going') expect(one.place).toBe('going');
    return one.place === 'going' && isNew;
  });
  if (letIn.length > 0) expect(peopleIn(now.line, 'going')).toBeLessThanOrEqual(now.capacity);
  // A party larger than the whole evening is the only one that is passed by.
  const fits = ({ brings }: Rsvp) => 1 + brings <= now.capacity;
  const waiting = now.line.filter((one) => one.place === 'waiting' && !one.removedAt && fits(one));
  for (const { arrival } of letIn)
    expect(waiting.filter((one) => one.arrival < arrival).map(({ id }) => id)).toEqual([]);
  if (now.isCancelled) expect(letIn).toEqual([]);
  return letIn
    .filter(({ id, arrival }) => then.get(`${id} ${arrival}`)?.place === 'waiting')
    .map(({ id }) => id);
}

async function seenIn(on: Queries, tweetupId: string): Promise<Seen> {
  const [tweetup] = await on.select().from(tweetups).where(eq(tweetups.id, tweetupId));
  if (!tweetup) throw new Error('the tweetup is gone');
  const line = await on
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), inArray(rsvps.place, ['going', 'waiting'])))
    .orderBy(asc(rsvps.arrival));
  return { capacity: tweetup.capacity ?? Infinity, isCancelled: tweetup.cancelledAt !== null, line };
}

function peopleIn(line: readonly Rsvp[], where: 'going' | 'waiting'): number {
  return line.filter(({ place }) => place === where).reduce((sum, { brings }) => sum + 1 + brings, 0);
}

let runs = 0;
async function eveningWith(of: { capacity: number; mayBring: number }): Promise<Tweetup> {
  const place = gazetteer.at('rostock');
  if (!place) throw new Error('no place');
  await db.delete(outbox);
  // More evenings than one host may announce in a day.
  await db.delete(tweetups);
  // Each with a name of its own: a host who announces the same twice gets the same.
  runs += 1;
  const title = `Abend ${runs}`;
  const announced = await announce(db, now, {
    host,
    announcement: { ...adventAnnounced, ...of, title },
    place,
  });
  if (announced.outcome !== 'announced') throw new Error(announced.outcome);
  return announced.tweetup;
}

function guestNumber(number: number): Person {
  const person = guests[number];
  if (!person) throw new Error('no such guest');
  return person;
}

const byText = (one: string, other: string) => one.localeCompare(other);
