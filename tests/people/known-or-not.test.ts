// Known and unknown addresses cannot be told apart: the same words, status and headers, after the same questions to the database.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { askToChange, endChange } from '../../src/personal-data/address-change.ts';
import { personByEmail } from '../../src/people/person.ts';
import { askForSignIn } from '../../src/people/signing-in.ts';
import { askToConfirm } from '../../src/rsvps/unconfirmed.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, announced, answered, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ path } = await announced(site));
  await answered(site, path, 'known@example.org');
  await signIn(site, 'known@example.org');
  site.advance(60 * 60_000);
});
afterEach(() => site.close());

const forms = [
  ['/sign-in', {}],
  ['/rostock/wol-im-advent/rsvp', { name: 'Caro', answer: 'yes' }],
  ['/new', { ...advent, name: 'Caro', hashtag: 'CarosAbend' }],
] as const;

for (const [address, form] of forms)
  test(`${address} answers a known address as it does an unknown one`, async () => {
    const known = await sent(address, { ...form, email: 'known@example.org' });
    const unknown = await sent(address, { ...form, email: 'other@example.org' });
    expect(known).toEqual(unknown);
  });

test('signing in, answering, and changing one’s address ask the database the same of every address', async () => {
  const [tweetup] = await site.db.select().from(tweetups);
  await signIn(site, 'caro@example.org');
  const caro = await personByEmail(site.db, 'caro@example.org');
  if (!caro) throw new Error('Caro has signed in');
  const ways = [
    (db: Database, email: string) =>
      askForSignIn(db, site.now(), { email, goOnTo: '/me', language: 'de' }).then(() => undefined),
    (db: Database, email: string) =>
      askToConfirm(db, site.now(), {
        tweetupId: tweetup?.id ?? '',
        given: { email, name: 'X', answer: 'yes', language: 'de' },
      }),
    (db: Database, email: string) =>
      askToChange(db, site.now(), { person: caro, email, purpose: 'change', language: 'de' }),
    (db: Database, email: string) =>
      askToChange(db, site.now(), { person: caro, email, purpose: 'join', language: 'de' }),
  ];
  for (const way of ways) {
    await site.db.transaction((tx) => endChange(tx, caro.id));
    const known = await questionsOf((db) => way(db, 'known@example.org'));
    await site.db.transaction((tx) => endChange(tx, caro.id));
    const unknown = await questionsOf((db) => way(db, 'other@example.org'));
    expect(known.length).toBeGreaterThan(1);
    expect(known).toEqual(unknown);
  }
});

async function sent(address: string, form: Record<string, string>) {
  const visitor = site.visitor('de');
  const answer = await visitor.post(address, form);
  const shown = await visitor.get(answer.location);
  return [shape(answer), shape(shown)];
}

/** All that somebody else could see of an answer, but for what differs each time by chance. */
function shape({ status, location, headers, text }: Page) {
  const chance = (words: string) =>
    words
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
      // What was entered, sealed: each time other letters.
      .replaceAll(/(?<=\bto(?:=|&#x3D;))[\w-]+/g, 'SEALED')
      .replaceAll(/[\w-]{32}/g, 'TOKEN')
      .replaceAll(/(known|other)@/g, 'SOMEBODY@');
  // How well a token of chance can be packed differs by chance, too: the words are compared above.
  const told = [...headers].filter(([name]) => !['date', 'etag', 'content-length'].includes(name));
  return { status, location: chance(location), text: chance(text), headers: chance(JSON.stringify(told)) };
}

/** The verbs and the tables that are asked, in their order. */
async function questionsOf(work: (db: Database) => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const watched = <Queries extends object>(queries: Queries): Queries =>
    new Proxy(queries, {
      get: (target, verb) => {
        const original: unknown = Reflect.get(target, verb);
        if (typeof original !== 'function') return original;
        return (...given: unknown[]) => {
          asked.push(String(verb));
          const [first] = given;
          if (verb !== 'transaction' || typeof first !== 'function') return original.apply(target, given);
          return original.call(target, (tx: object) => first(watched(tx)));
        };
      },
    });
  await work(watched(site.db));
  return asked;
}
