// What each cookie and link opens, as a table: known and unknown guests, remembered or not, on their own device or a stranger's.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announced, answered, described, invited, oneOfMany, signIn } from '../support/evenings.ts';
import { addressesIn } from '../support/post-office.ts';
import { askedToBeRemembered, remembered } from '../support/remembering.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

/** Ben comes to the first evening, where Caro shows herself to guests; nobody has answered to the second. */
interface Opened {
  /** His own answer, on the first evening's page. */
  readonly ownAnswer: boolean;
  /** His ticket at `/:city/:slug/rsvp`. */
  readonly ticket: boolean;
  /** Caro, on the people page. */
  readonly guests: boolean;
  /** What he said of himself, on his ticket. */
  readonly ownWords: boolean;
  /** An answer to the second evening counts at once. */
  readonly oneTap: boolean;
  /** His own things, as `/me`. */
  readonly me: boolean;
}

const nothing: Opened = {
  ownAnswer: false,
  ticket: false,
  guests: false,
  ownWords: false,
  oneTap: false,
  me: false,
};
const whatADeviceOpens: Opened = {
  ...nothing,
  ownAnswer: true,
  ticket: true,
  ownWords: true,
  oneTap: true,
};
const whatASessionOpens: Opened = { ...whatADeviceOpens, guests: true, me: true };

const table: Readonly<Record<string, Opened>> = {
  'nothing at all': nothing,
  'a made-up guest cookie': nothing,
  'the cookie of somebody who has not confirmed yet': nothing,
  'a remembered device': whatADeviceOpens,
  'a copy of its cookie, on a thief’s device': whatADeviceOpens,
  'a device that was remembered, and forgotten': nothing,
  'a copy of its cookie, after it was forgotten': nothing,
  'the device of another guest': { ...nothing, oneTap: true },
  'a session': whatASessionOpens,
  'a session, on the device of another guest': whatASessionOpens,
};

let site: Site;
let first: string;
let second: { host: Visitor; path: string };
let ownLink: string;
let viewLink: string;
let invitation: string;
const browsers: Record<string, Visitor> = {};

beforeAll(async () => {
  site = await openSite();
  const evening = await announced(site);
  first = evening.path;
  second = await oneOfMany(site, { title: 'Lesekreis' });
  const caro = await answered(site, first, 'caro@example.org');
  await described(site, caro, { name: 'Caro', listed: 'guests' });
  const known = await remembered(site, first);
  ownLink = known.link;
  await described(site, ownLink, { name: 'Ben', working_on: 'Ein Hochbeet', listed: 'nobody' });
  const addresses = (await site.mailsTo('ben@example.org')).flatMap(addressesIn);
  viewLink = new URL(addresses.find((one) => one.includes('?guest=')) ?? '').search;

  const withCookie = (value: string | undefined) => {
    const visitor = site.visitor('de');
    (visitor.cookies as Map<string, string>).set('guest', value ?? '');
    return visitor;
  };
  const waiting = site.visitor('de');
  await askedToBeRemembered(site, waiting, second.path, 'emil@example.org');
  browsers['nothing at all'] = site.visitor('de');
  browsers['a made-up guest cookie'] = withCookie('a'.repeat(32));
  browsers['the cookie of somebody who has not confirmed yet'] = waiting;
  browsers['a remembered device'] = known.device;
  browsers['a copy of its cookie, on a thief’s device'] = withCookie(known.device.cookies.get('guest'));
  browsers['a session'] = await signIn(site, 'ben@example.org');
  // Each evening takes three mails to an address in a quarter of an hour.
  site.advance(60 * 60_000);
  const lent = await remembered(site, (await oneOfMany(site, { title: 'Kochen' })).path);
  const copied = withCookie(lent.device.cookies.get('guest'));
  await lent.device.post('/forget', {});
  browsers['a device that was remembered, and forgotten'] = lent.device;
  browsers['a copy of its cookie, after it was forgotten'] = copied;
  const third = await oneOfMany(site, { title: 'Nähen' });
  const dora = await remembered(site, third.path, 'dora@example.org');
  browsers['the device of another guest'] = dora.device;
  const both = withCookie(dora.device.cookies.get('guest'));
  browsers['a session, on the device of another guest'] = await signIn(site, 'ben@example.org', both);
  invitation = await invited(site, evening.host, first, 'frida@example.org');
});
afterAll(() => site.close());

for (const [what, opens] of Object.entries(table))
  test(`${what} opens ${opened(opens)}`, async () => {
    const visitor = browsers[what] ?? site.visitor('de');
    const [page, rsvp, people, me] = [
      await visitor.get(first),
      await visitor.get(`${first}/rsvp`),
      await visitor.get(`${first}/people`),
      await visitor.get('/me'),
    ];
    expect(
      {
        ownAnswer: page.text.includes('Du bist dabei'),
        ticket: rsvp.text.includes('id="change"'),
        guests: people.text.includes('Caro'),
        ownWords: rsvp.text.includes('Hochbeet'),
        oneTap: await countsAtOnce(visitor),
        me: me.status === 200,
      },
      what,
    ).toEqual(opens);
    const own = opens.ownAnswer ? [rsvp, opens.me ? me : page] : [];
    expect(own.map(({ headers }) => headers.get('cache-control'))).toEqual(
      own.map(() => 'private, no-store'),
    );
    expect((await visitor.get('/me/data.json')).status).toBe(opens.me ? 200 : 303);
  });

test('the link of an answer opens it on any device, remembers none, and signs nobody in', async () => {
  for (const visitor of [site.visitor('de'), browsers['the device of another guest'] ?? site.visitor('de')]) {
    const before = visitor.cookies.get('guest');
    expect((await visitor.get(ownLink)).text).toContain('Hochbeet');
    await visitor.post(ownLink, { answer: 'yes', remember: 'yes' });
    expect(visitor.cookies.get('guest')).toBe(before);
    expect(visitor.cookies.has('session')).toBe(false);
    expect((await visitor.get(first)).text).not.toContain('Du bist dabei');
  }
});

test('the link that confirms counts on another device than the one that asked, and neither is remembered', async () => {
  site.advance(60 * 60_000);
  const { path } = await oneOfMany(site, { title: 'Singen' });
  const asking = site.visitor('de');
  const link = await askedToBeRemembered(site, asking, path, 'gesa@example.org');
  const waits = asking.cookies.get('guest');
  const elsewhere = site.visitor('de');
  expect((await elsewhere.submit(link, { answer: 'yes' })).text).toContain('Du bist dabei');
  expect([...elsewhere.cookies.keys()]).toEqual([]);
  expect(asking.cookies.get('guest')).toBe(waits);
  for (const visitor of [asking, elsewhere])
    expect((await visitor.get(path)).text).not.toContain('Du bist dabei');
});

test('the link to the people page shows them, and opens no answer', async () => {
  const visitor = site.visitor('de');
  expect((await visitor.get(`${first}/people${viewLink}`)).text).toContain('Caro');
  expect(visitor.cookies.size).toBe(0);
  expect((await visitor.get(`${first}/rsvp${viewLink}`)).text).not.toContain('Hochbeet');
});

test('an invitation counts with one button, wherever it is opened, and remembers no device', async () => {
  const visitor = browsers['the device of another guest'] ?? site.visitor('de');
  const before = visitor.cookies.get('guest');
  expect((await visitor.get(invitation)).status).toBe(200);
  await visitor.post(invitation, { answer: 'yes', remember: 'yes' });
  expect(visitor.cookies.get('guest')).toBe(before);
  expect((await visitor.get(first)).text).not.toContain('Du bist dabei');
});

/** A tap on the second evening's page, where nobody has typed anything. */
async function countsAtOnce(visitor: Visitor): Promise<boolean> {
  const tapped = await visitor.post(`${second.path}/rsvp`, { answer: 'maybe' });
  if (tapped.status === 422) return false;
  expect(tapped.location).toBe(`${second.path}/rsvp?said=answered`);
  return true;
}

function opened(opens: Opened): string {
  const all = Object.entries(opens).flatMap(([what, isOpen]) => (isOpen ? what : []));
  return all.length === 0 ? 'nothing' : all.join(', ');
}
