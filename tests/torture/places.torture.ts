// Five hundred at once for twenty seats, while hosts change the capacity and guests come and go. With ENGINE=postgres on a real PostgreSQL server.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { lockTweetup } from '../../src/hosting/changing.ts';
import { outbox } from '../../src/mail/tables.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { moveUp } from '../../src/rsvps/crowd/moving-up.ts';
import { peopleCounted } from '../../src/rsvps/places.ts';
import { personWithProvedAddress, type Person } from '../../src/people/person.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { guestAddress, invitedCrowd, lineOf, tweetupOf, unconfirmedCrowd } from '../support/crowd.ts';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import { say } from './say.ts';

const rounds = Number(process.env['ROUNDS'] ?? 10);
const crowd = 500;
const seats = 20;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test(`${crowd} answers at once for ${seats} seats, ${rounds} times: exactly ${seats}, the rest in order of arrival`, async () => {
  let overbooked = 0;
  let outOfOrder = 0;
  let refused = 0;
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const { path } = await tweetupOfRound(round);
    const numbers = Array.from({ length: crowd }, (_, number) => `${round}.${number}`);
    const links: string[] = [];
    for (let first = 0; first < crowd / 2; first += 50)
      links.push(
        ...(await invitedCrowd(
          site,
          path,
          numbers.slice(first, first + 50).map((one) => `in${one}@example.org`),
        )),
      );
    links.push(
      ...(await unconfirmedCrowd(
        site,
        path,
        numbers.slice(crowd / 2).map((one) => `un${one}@example.org`),
      )),
    );
    const pressed = await Promise.all(links.map((link) => site.visitor('de').post(link, { answer: 'yes' })));
    refused += pressed.filter(({ status }) => status !== 303).length;
    const line = await lineOf(site, await tweetupOf(site, path));
    overbooked += Math.abs(line.filter(({ place }) => place === 'going').length - seats);
    outOfOrder += line.filter(
      ({ place, arrival }, index) => arrival !== index + 1 || (place === 'going') !== index < seats,
    ).length;
  }
  const answers = rounds * crowd;
  const seconds = (performance.now() - began) / 1000;
  say(
    `${inject('engine')}: ${answers} answers for ${rounds * seats} seats, ${Math.round(answers / seconds)} a second: ` +
      `${overbooked} seats too many or too few, ${outOfOrder} out of order, ${refused} refused`,
  );
  expect({ overbooked, outOfOrder, refused }).toEqual({ overbooked: 0, outOfOrder: 0, refused: 0 });
});

test('coming, going, bringing and changing the capacity at once never exceeds it, and whoever moves up is told once', async () => {
  const { path } = await tweetupOfRound(rounds, '3');
  const { id } = await tweetupOf(site, path);
  const guests: Person[] = [];
  for (let number = 0; number < 60; number += 1)
    guests.push(
      await site.db.transaction((tx) =>
        personWithProvedAddress(tx, site.now(), { email: guestAddress(number), name: 'Gast' }),
      ),
    );
  const capacities = [5, 12, 30, 8, seats];
  let exceeded = 0;
  let changes = 0;
  for (let round = 0; round < rounds * 5; round += 1) {
    const earlier = capacities.at((round % capacities.length) - 1) ?? seats;
    const capacity = capacities[round % capacities.length] ?? seats;
    const before = await peopleCounted(site.db, id);
    await Promise.all([
      changeCapacity(id, capacity),
      ...guests.map((guest, index) => {
        const said = (index + round) % 3 === 0 ? 'no' : (index + round) % 7 === 0 ? 'maybe' : 'yes';
        const brings = (index * round) % 4;
        return writeAnswer(site.db, site.now(), {
          tweetupId: id,
          person: guest,
          reply: {
            answer: said,
            name: '',
            language: 'de',
            cameBy: 'page',
            brings,
          },
        });
      }),
    ]);
    changes += 1 + guests.length;
    const { going } = await peopleCounted(site.db, id);
    // Fewer places take nobody's away: until enough have gone there are as many people as there were.
    if (going > Math.max(earlier, capacity, before.going)) exceeded += 1;
  }
  const told = (await site.db.select().from(outbox).where(eq(outbox.kind, 'moved-up'))).map(
    ({ dedupeKey: once }) => once,
  );
  const { waiting } = await peopleCounted(site.db, id);
  say(
    `${inject('engine')}: ${changes} changes, ${exceeded} times over the capacity, ${told.length} moved up, ${waiting} wait`,
  );
  expect(exceeded).toBe(0);
  expect(new Set(told).size).toBe(told.length);
});

async function tweetupOfRound(round: number, mayBring = '0') {
  site.advance(60 * 60_000);
  return announced(site, {
    title: `Abend ${round}`,
    hashtag: `Abend${round}`,
    capacity: String(seats),
    may_bring: mayBring,
  });
}

async function changeCapacity(id: string, capacity: number): Promise<void> {
  await site.db.transaction(async (tx) => {
    await lockTweetup(tx, id);
    const [changed] = await tx.update(tweetups).set({ capacity }).where(eq(tweetups.id, id)).returning();
    if (changed) await moveUp(tx, site.now(), changed);
  });
}
