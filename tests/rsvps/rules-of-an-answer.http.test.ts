// The rules of an answer, sentence by sentence: when it counts, what its links open, and what stays of it.
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { personHandles } from '../../src/people/tables.ts';
import { announced, answered, asked, described, invited, lastMail, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { addressesIn, linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const minute = 60_000;
const ben = { name: 'Ben', email: 'ben@example.org' };
const answersOn = (page: string) =>
  [...page.matchAll(/<button [^>]*name="answer" value="(\w+)"/g)].map(([, answer]) => answer);

test('without an account an answer counts once its address is confirmed, by one of three buttons, of which it is the first', async () => {
  const { host, path } = await announced(site);
  const stranger = site.visitor('de');
  const sent = await stranger.submit(`${path}/rsvp`, { ...ben, answer: 'maybe' });
  expect(sent.text).toContain('An ben@example.org ist eine Mail unterwegs');
  expect((await host.get(`${path}/people`)).text).not.toContain('Ben');

  const link = linkIn(await site.mailTo(ben.email), '/rsvp/');
  expect(link).toContain('?answer=maybe');
  const page = await stranger.get(link);
  expect(answersOn(page.text)).toEqual(['maybe', 'yes', 'no']);
  expect((await host.get(`${path}/people`)).text).not.toContain('Ben');

  await stranger.post(link.replace(/\?.*/, ''), { answer: 'maybe' });
  expect((await host.get(`${path}/people`)).text).toContain('Ben');
});

test('a GET or HEAD never changes anything, on any link of any mail, and afterwards the button works', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  const link = await invited(site, host, path, 'caro@example.org');
  await answered(site, path, ben.email);
  await site.visitor('de').post(`${path}/rsvp`, { name: 'Dora', email: 'dora@example.org', answer: 'yes' });
  await site.visitor('de').post('/sign-in', { email: 'emil@example.org' });
  await site.mailsTo('emil@example.org');
  site.setClock('2026-12-02T12:00:00Z');
  await site.run('remind guests');
  await site.mailsTo('nobody@example.org');
  const links = new Set(site.postOffice.arrived.flatMap(addressesIn).map((address) => new URL(address)));
  const paths = [...links]
    .filter(({ origin }) => origin === site.origin)
    .map(({ pathname, search }) => pathname + search);
  for (const kind of ['/rsvp/', '/new/', '/sign-in/', '/unsubscribe/', '/people?guest='])
    expect(paths.join(' '), kind).toContain(kind);

  const before = await everythingIn(site);
  const scan = (address: string, method: 'HEAD' | 'GET') =>
    fetch(site.origin + address, { method, headers: { 'User-Agent': 'scanner' }, redirect: 'manual' });
  // All links by GET and HEAD, and each kind of them fifty times: on one engine, for the other answers no differently.
  const times = inject('engine') === 'sqlite' ? 50 : 2;
  const kinds = new Map(paths.map((one) => [one.replace(/[\w-]{32}/, 'TOKEN'), one]));
  for (const one of [...paths, ...Array.from({ length: times }, () => [...kinds.values()]).flat()])
    await Promise.all([
      scan(one, 'GET'),
      scan(one, 'HEAD'),
      scan(`${one}${one.includes('?') ? '&' : '?'}answer=no`, 'GET'),
    ]);
  expect(await everythingIn(site)).toEqual(before);

  const pressed = await site.visitor('de').submit(link, { answer: 'yes' });
  expect(pressed.text).toContain('Du stehst auf der Warteliste');
});

test('?answer= changes nothing: what differs from what counts is asked, what does not is the ticket', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, ben.email, 'yes');
  const visitor = site.visitor('de');
  const question = (await visitor.get(`${link}?answer=no`)).text;
  expect(question).toContain('Bisher: Ja. Absagen?');
  expect(answersOn(question)).toEqual(['no', 'yes']);
  expect(question).not.toMatch(/type="radio"|type="hidden"/);
  expect((await visitor.get(link)).text).toContain('Du bist dabei, Ben');
  const wild = await visitor.get(`${link}?answer=perhaps&answer=yes`);
  expect(wild.status).toBe(200);
});

test('an invitation’s link proves its address: one button, and it counts', async () => {
  const { host, path } = await announced(site);
  const link = await invited(site, host, path, 'caro@example.org');
  const pressed = await site.visitor('de').submit(link, { answer: 'yes' });
  expect(pressed.text).toContain('Schön, dass du kommst!');
  expect((await site.mailTo('caro@example.org')).subject).toBe('Du bist dabei: WOL im Advent');
});

test('the link in every later mail opens the same answer for changing, with handles and visibility', async () => {
  const { host, path } = await announced(site);
  const first = await invited(site, host, path, ben.email);
  await site.visitor('de').post(first, { answer: 'yes', name: 'Ben' });
  await described(site, first, { name: 'Ben', mastodon: '@ben@example.social', listed: 'guests' });
  const later = linkIn(await site.mailTo(ben.email), '/rsvp/');
  expect(later).not.toContain(first);
  for (const link of [first, later]) {
    const page = await site.visitor('de').get(link);
    expect(page.text).toContain('value="@ben@example.social"');
    expect(page.text).toContain('value="guests" checked');
  }
  await site.visitor('de').post(later.replace(/\?.*/, ''), { answer: 'no' });
  expect((await site.visitor('de').get(first)).text).toContain('Schade, danke fürs Bescheidsagen');
});

test('the link is no sign-in', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, ben.email);
  const visitor = site.visitor('de');
  await visitor.post(link, { answer: 'maybe' });
  expect((await visitor.get('/me')).location).toBe('/sign-in');
  expect([...visitor.cookies.keys()]).toEqual([]);
});

test('same address, same tweetup: one answer, however often and from wherever it is sent', async () => {
  const { host, path } = await announced(site);
  const invitation = await invited(site, host, path, ben.email);
  await answered(site, path, ben.email, 'yes');
  await answered(site, path, ' BEN@Example.ORG ', 'maybe');
  await site.visitor('de').post(invitation, { answer: 'yes' });
  site.advance(60 * minute);
  const signedIn = await signIn(site, ben.email);
  await signedIn.post(`${path}/rsvp`, { answer: 'maybe' });
  expect(await everythingIn(site)).toMatchObject({ rsvps: [expect.stringContaining('"answer":"maybe"')] });
});

test('the site never tells whether it knows an address', async () => {
  const { path } = await announced(site);
  await answered(site, path, ben.email);
  site.advance(60 * minute);
  const pages = [];
  for (const email of [ben.email, 'unknown@example.org', 'ana@example.org']) {
    const visitor = site.visitor('de');
    const sent = await visitor.post(`${path}/rsvp`, { name: 'Ben', email, answer: 'yes' });
    const shown = await visitor.get(sent.location);
    const [location] = sent.location.split('&to=');
    const text = shown.text.replaceAll(email, 'ADDRESS').replace(/to(?:=|&#x3D;)[\w-]+/g, '');
    pages.push({ status: sent.status, location, text });
    await site.mailsTo(email);
    const mail = await lastMail(site, email, /^Bestätige/);
    const page = await visitor.get(linkIn(mail, '/rsvp/'));
    expect(page.text).not.toContain('Schön, ');
  }
  expect(pages[1]).toEqual(pages[0]);
  expect(pages[2]).toEqual(pages[0]);
});

test('until an address is confirmed nothing that a stranger typed is mailed to it but the tweetup itself', async () => {
  const { path } = await announced(site);
  await site.visitor('de').post(`${path}/rsvp`, {
    name: 'Gewinne 1000 Euro auf https://evil.example',
    email: ben.email,
    answer: 'yes',
    working_on: 'Köder',
    mastodon: '@evil@evil.example',
  });
  const mail = await site.mailTo(ben.email);
  // The poster's picture may spell anything.
  const raw = mail.raw.replaceAll(/^[\w+/=]{60,}\r?$/gm, '');
  for (const part of [mail.subject, mail.text, mail.html, raw])
    expect(part).not.toMatch(/Gewinne|evil|K(ö|=C3=B6)der/i);
  expect(mail.text).toContain('WOL im Advent');
});

test('an unconfirmed answer holds no place and makes no person', async () => {
  const { path } = await announced(site, { capacity: '1' });
  await site.visitor('de').post(`${path}/rsvp`, { name: 'Caro', email: 'caro@example.org', answer: 'yes' });
  await site.mailTo('caro@example.org');
  const { persons, rsvps } = await everythingIn(site);
  expect(persons).toEqual([expect.stringContaining('ana@example.org')]);
  expect(rsvps).toEqual([]);
  await answered(site, path, ben.email);
  expect((await site.mailTo(ben.email)).subject).toBe('Du bist dabei: WOL im Advent');
});

test('an unconfirmed answer never overwrites a confirmed one, and each mail is bound to its own content', async () => {
  const { host, path } = await announced(site);
  const link = await answered(site, path, ben.email, 'yes');
  await described(site, link, { name: 'Ben', working_on: 'Seegras' });
  const stranger = site.visitor('de');
  const second = await asked(site, path, ben.email, 'no', 'Scherzkeks');
  const third = await asked(site, path, ben.email, 'maybe', 'Unfug');
  expect([second, third]).toEqual([
    expect.stringContaining('answer=no'),
    expect.stringContaining('answer=maybe'),
  ]);
  const people = await host.get(`${path}/people`);
  expect(people.text).toContain('Seegras');
  expect(people.text).not.toMatch(/Scherzkeks|Unfug|vielleicht/);
  expect((await stranger.get(second.replace(/\?.*/, ''))).text).toMatch(
    /class="button" name="answer" value="no"/,
  );

  // Even when the owner of the address presses a button, a stranger's words do not become theirs.
  await site.visitor('de').post(third.replace(/\?.*/, ''), { answer: 'maybe' });
  const after = await host.get(`${path}/people`);
  expect(after.text).toContain('vielleicht');
  expect(after.text).toContain('Seegras');
  expect(after.text).not.toMatch(/Scherzkeks|Unfug/);
});

test('what is changed by a mail’s link belongs to that answer alone; signed in, /me offers to take it over', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, ben.email);
  await described(site, link, { name: 'Benedikt', bluesky: 'ben.example.org' });
  const me = await signIn(site, ben.email);
  expect((await me.get('/me')).text).toContain('Hallo, Ben<');
  const page = await me.get('/me/profile');
  expect(page.text).not.toContain('value="ben.example.org"');
  expect(page.text).toContain('Aus deiner Antwort übernehmen?');
  await me.post('/me/take-over', {});
  expect((await me.get('/me/profile')).text).toMatch(/value="@?ben\.example\.org"/);
});

test('what is taken over is shown to nobody more than before, neither it nor what was there already', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, ben.email);
  await described(site, link, { bluesky: 'ben.example.org', bluesky_listed: 'nobody' });
  const me = await signIn(site, ben.email);
  await me.post('/me', { name: 'Ben', mastodon: '@ben@example.social', mastodon_listed: 'guests' });
  await me.post('/me/take-over', {});
  const rows = await site.db.select().from(personHandles);
  expect(rows.map(({ network, audience }) => `${network} ${audience}`).toSorted()).toEqual([
    'bluesky nobody',
    'mastodon guests',
  ]);
});

test('an answer that is changed after the start still counts, and none after the end', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, ben.email);
  site.setClock('2026-12-03T20:00:00Z');
  const visitor = site.visitor('de');
  expect((await visitor.submit(link, { answer: 'maybe' })).text).toContain(
    'Vielleicht ist auch eine Antwort',
  );
  site.setClock('2026-12-03T21:00:00Z');
  const late = await visitor.post(link, { answer: 'yes' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Der Abend ist vorbei');
  expect((await visitor.post(`${path}/rsvp`, { ...ben, answer: 'yes' })).status).toBe(409);
  // Who may see one is one's own business for ever.
  expect((await visitor.post(link, { name: 'Ben', listed: 'nobody', working_on: '' })).status).toBe(303);
});
