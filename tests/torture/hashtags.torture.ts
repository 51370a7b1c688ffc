// One hashtag, many cities, at once: one host has it. SQLite has one writer anyway; on a real PostgreSQL server it takes a lock.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { advent, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { say } from './say.ts';

const rounds = Number(process.env['ROUNDS'] ?? 10);
const cities = ['rostock', 'kiel', 'schwerin', 'wismar', 'stralsund', 'greifswald', 'bremen', 'hamburg'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test(`hosts in ${cities.length} cities announce with one hashtag at once, ${rounds} times: one of them has it`, async () => {
  // One after the other: a mail that another delivery has in hand has not arrived yet.
  const hosts: Visitor[] = [];
  for (const city of cities) hosts.push(await signIn(site, `${city}@example.org`));
  let announced = 0;
  for (let round = 0; round < rounds; round += 1) {
    const answers = await Promise.all(
      hosts.map((host, index) =>
        // A title of its own each time: the same evening of the same host is not announced twice.
        host.post('/new', {
          ...advent,
          title: `Runde ${round}`,
          city: cities[index] ?? '',
          hashtag: `Zugleich${round}x`,
        }),
      ),
    );
    announced += answers.filter(({ status }) => status === 303).length;
  }
  say(`${inject('engine')}: ${rounds} hashtags, ${announced - rounds} of them had by two hosts`);
  expect(announced).toBe(rounds);
});
