// Whoever writes to a city privately gets their links back: to their answers, and once, for a quarter of an hour, to their own data.
import { expect, test } from 'vitest';
import { persons } from '../../src/people/tables.ts';
import { minute } from '../../src/time/clock.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, answered, described } from '../support/evenings.ts';
import {
  act,
  askedElsewhere,
  messagesThere,
  openBeforeEach,
  seenByGuests,
  vote,
  writePrivately,
} from './asked-elsewhere.ts';
import { textAt, type Account, type Counterpart } from './counterpart.ts';
import type { FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
openBeforeEach((opened) => ({ site, other, ben } = opened));

test('a private message brings the links back, as an answer to it; the one to their data signs in once', async () => {
  const { path, poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await messagesThere(site, other);
  other.arrived.length = 0;
  await writePrivately(site, ben, 'Wo war noch mal mein Link?');
  const [message = ''] = await messagesThere(site, other);
  const [arrived] = other.arrived;
  expect(arrived?.activity).toMatchObject({ actor: `${site.origin}/ap/cities/rostock`, to: [ben.id] });
  expect(textAt(arrived?.activity, 'object', 'inReplyTo')).toContain(`${ben.id}/notes/`);

  const browser = site.visitor('de');
  const answer = /\/rsvp\/[\w-]{32}/.exec(message)?.[0] ?? '';
  expect((await browser.get(answer)).text).toContain('WOL im Advent');
  const own = /\/sign-in\/[\w-]{32}/.exec(message)?.[0] ?? '';
  expect((await browser.get(own)).status).toBe(200);
  const signedIn = await browser.post(own, {});
  expect(signedIn.location).toBe('/me/data');
  for (const page of ['/me', '/me/data', '/me/profile', '/me/emails', '/me/security', '/me/address'])
    expect((await browser.get(page)).status, page).toBe(200);
  expect(JSON.parse((await browser.get('/me/data.json')).text)).toMatchObject({ of: ben.id });
  expect((await browser.get(`${path}/rsvp`)).text).toContain('Lieber per Mail');
  expect((await site.visitor('de').post(own, {})).status).toBe(410);

  // Hosting and the operator's pages need an address.
  expect((await browser.get('/new')).text).toContain('name="email"');
  expect((await browser.get('/admin')).status).toBe(404);
  for (const page of ['/new/series', '/me/courses']) {
    expect((await browser.get(page)).location, page).toBe('/me/address');
    expect((await browser.post(page, seriesAndCourse)).location, page).toBe('/me/address');
  }
  expect(await site.db.select().from(tweetups)).toHaveLength(2);

  // Leaving from there ends all of it.
  await browser.post('/me/leave', { leave: 'yes' });
  expect(await site.db.select().from(persons)).toHaveLength(1);
});

const seriesAndCourse = {
  ...advent,
  hashtag: 'WOLTisch',
  series_name: 'Laut am Donnerstag',
  rhythm: 'monthly',
  weeks_ahead: '6',
  date_1: '2026-12-10',
};

test('the link to an answer that was asked for leads to the people whom guests may see', async () => {
  const { path, poll } = await askedElsewhere(site, other);
  await described(site, await answered(site, path, 'caro@example.org'), { name: 'Caro', listed: 'guests' });
  await vote(site, ben, { poll, name: seenByGuests });
  await messagesThere(site, other);
  other.arrived.length = 0;
  await writePrivately(site, ben, 'Mein Link?');
  const answer = /\/rsvp\/[\w-]{32}/.exec((await messagesThere(site, other)).join())?.[0] ?? '';
  const browser = site.visitor('de');
  const ticket = (await browser.get(answer)).text.replaceAll('&#x3D;', '=');
  const people = /\/people\?guest=[\w-]{32}/.exec(ticket)?.[0] ?? '';
  expect((await browser.get(path + people)).text).toContain('Caro');
  await browser.post(answer, { answer: 'no' });
  expect((await browser.get(path + people)).text).not.toContain('Caro');
});

test('the link to their data is over after a quarter of an hour; who asks on and on gets three', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await messagesThere(site, other);
  other.arrived.length = 0;
  for (const words of ['Eins', 'Zwei', 'Drei', 'Vier']) await writePrivately(site, ben, words);
  const messages = await messagesThere(site, other);
  expect(messages).toHaveLength(3);
  site.advance(16 * minute);
  const own = /\/sign-in\/[\w-]{32}/.exec(messages[0] ?? '')?.[0] ?? '';
  const gone = await site.visitor('de').post(own, {});
  expect(gone.status).toBe(410);
  // An account has no mailbox that a new one could go to.
  expect(gone.text).not.toContain('name="again"');
  const link = own.replace('/sign-in/', '');
  expect((await site.visitor('de').post('/sign-in', { link, again: 'yes' })).status).toBe(410);
});

test('somebody of whom nothing is known is told how to answer, and becomes nobody here', async () => {
  await askedElsewhere(site, other);
  await writePrivately(site, ben, 'Hallo');
  const [message = ''] = await messagesThere(site, other);
  expect(message).toContain('Unter jedem Abend steht eine Umfrage');
  expect(message).not.toContain('/sign-in/');
  expect(await site.db.select().from(persons)).toHaveLength(1);
});

test('what others read as well is no private message', async () => {
  await askedElsewhere(site, other);
  const city = `${site.origin}/ap/cities/rostock`;
  for (const to of [
    [city, `${ben.id}/followers`],
    [city, other.account('caro').id],
    [`${ben.id}/followers`],
  ]) {
    const object = {
      id: `${ben.id}/notes/${to.join()}`,
      type: 'Note',
      attributedTo: ben.id,
      to,
      content: 'Hm',
    };
    await act(site, ben, { type: 'Create', to, object });
  }
  expect(await messagesThere(site, other)).toEqual([]);
});

test('a message without an id silences nobody; one whose id is somebody else’s is not answered, nor is a program', async () => {
  await askedElsewhere(site, other);
  const caro = other.account('caro');
  for (const account of [ben, caro]) await write(account, {});
  expect(await messagesThere(site, other)).toHaveLength(2);
  other.arrived.length = 0;

  await write(ben, { id: 'https://elsewhere.example/notes/1' });
  for (const type of ['Service', 'Application', 'Group', 'Organization'])
    await write(other.account(type.toLowerCase(), { type }), {});
  // Nor does one use up what another one’s is answered by.
  await write(ben, { id: `${caro.id}/notes/1` });
  await write(caro, { id: `${caro.id}/notes/1` });
  await messagesThere(site, other);
  const answered = other.arrived.flatMap(({ activity }) => activity['to'] as unknown as string[]);
  expect(answered.toSorted()).toEqual([ben.id, caro.id]);
});

async function write(account: Account, fields: Record<string, string>): Promise<void> {
  const to = [`${site.origin}/ap/cities/rostock`];
  const note = { type: 'Note', attributedTo: account.id, to, content: 'Mein Link?' };
  await act(site, account, { type: 'Create', to, object: { ...note, ...fields } });
}
