// A guest of the fediverse gives a mail address: the same person from then on, and no way back in for whoever is kept out.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { blockedAddresses } from '../../src/mail/tables.ts';
import { personActors, persons } from '../../src/people/tables.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { personColumns } from '../../src/people/contact.ts';
import { minute } from '../../src/time/clock.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { act, askedElsewhere, messagesThere, openBeforeEach, seenByGuests, vote } from './asked-elsewhere.ts';
import { textAt, type Account, type Counterpart } from './counterpart.ts';
import type { FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
openBeforeEach((opened) => ({ site, other, ben } = opened), { ADMIN_EMAILS: 'dora@example.org' });

test('the ticket takes an address; the mailbox says yes, and the same guest gets mails from then on', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const link = await linkSent();
  const browser = site.visitor('de');
  expect((await browser.get(link)).text).toContain('Lieber per Mail');
  const page = await browser.get(`${link}/address`);
  expect(page.text).toContain(ben.id);
  expect((await browser.post(`${link}/address`, { email: 'nichts' })).status).toBe(422);
  expect((await browser.post(`${link}/address`, { email: 'ben@example.org' })).status).toBe(303);

  // The account hears of it as well, and could say no.
  expect((await messagesThere(site, other)).at(-1)).toContain('Warst das nicht du, sag Nein.');
  const asked = linkIn(await site.mailTo('ben@example.org'), '/me/address/');
  expect((await browser.get(asked)).text).toContain(ben.id);
  await browser.post(asked, { answer: 'yes' });

  const [, guest] = await site.db.select(personColumns).from(persons).orderBy(persons.id);
  expect(guest).toMatchObject({ name: 'Ben', email: 'ben@example.org', contact: 'ben@example.org' });
  expect(await site.db.select().from(personActors)).toMatchObject([{ actor: ben.id, personId: guest?.id }]);
  expect(await site.db.select().from(rsvps)).toMatchObject([{ personId: guest?.id, answer: 'yes' }]);
  expect((await browser.get(link)).text).not.toContain('Lieber per Mail');
  expect((await browser.get(`${link}/address`)).status).toBe(404);

  // What they vote from now on is theirs, and answered by mail.
  const second = await askedElsewhere(site, other, { title: 'Danach', hashtag: 'WOLDanach' });
  const before = (await site.mailsTo('ben@example.org')).length;
  await vote(site, ben, { poll: second.poll, name: seenByGuests });
  expect(await site.db.select().from(persons)).toHaveLength(2);
  expect((await site.mailsTo('ben@example.org')).length).toBe(before + 1);
});

test('where there are other answers, the link of one does not speak for the account: it is asked as well', async () => {
  const first = await askedElsewhere(site, other);
  await vote(site, ben, { poll: first.poll, name: seenByGuests });
  const link = await linkSent();
  const second = await askedElsewhere(site, other, { title: 'Danach', hashtag: 'WOLDanach' });
  await vote(site, ben, { poll: second.poll, name: seenByGuests });
  const browser = site.visitor('de');
  await browser.post(`${link}/address`, { email: 'mallory@example.org' });
  await browser.post(linkIn(await site.mailTo('mallory@example.org'), '/me/address/'), { answer: 'yes' });
  expect((await site.db.select(personColumns).from(persons)).map(({ email }) => email)).not.toContain(
    'mallory@example.org',
  );
  const messages = (await messagesThere(site, other)).join('\n');
  const own = /\/me\/address\/[\w-]{32}/.exec(messages)?.[0] ?? '';
  await browser.post(own, { answer: 'yes' });
  expect((await site.db.select(personColumns).from(persons)).map(({ email }) => email)).toContain(
    'mallory@example.org',
  );
});

test('an address that is known here joins both; what both answered is one answer', async () => {
  const { path, poll } = await askedElsewhere(site, other);
  await answered(site, path, 'ben@example.org');
  await vote(site, ben, { poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toHaveLength(2);
  await give('ben@example.org');
  expect(await site.db.select().from(rsvps)).toHaveLength(1);
  expect(await site.db.select().from(persons)).toHaveLength(2);
});

test('nobody who is blocked or kept out comes back by it', async () => {
  const { path, host, poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await give('ben@example.org');
  const [guest] = await site.db.select().from(rsvps);
  await host.post(`${path}/guests`, { remove: guest?.id ?? '', how: 'silently', keep_out: 'everywhere' });
  site.advance(20 * minute);
  await site.run('let removed guests go');
  await vote(site, ben, { poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toEqual([]);
  // Nor by the address, at another evening of theirs.
  const next = await announced(site, { title: 'Im Januar', hashtag: 'WOLJanuar', date: '2027-01-07' });
  await answered(site, next.path, 'ben@example.org').catch(() => undefined);
  expect(await site.db.select().from(rsvps)).toEqual([]);
});

test('nor by leaving, and answering anew by the account', async () => {
  const { path, host, event, poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await give('ben@example.org');
  const [guest] = await site.db.select().from(rsvps);
  await host.post(`${path}/guests`, { remove: guest?.id ?? '', how: 'silently', keep_out: 'everywhere' });
  // The host sees one person, whom one tap lets in again.
  const blocked = (await host.get('/me/blocked')).text;
  const [unblock, ...more] = [...blocked.matchAll(/name="unblock" value="([^"]+)"/g)].map(([, id]) => id);
  expect(more).toEqual([]);
  site.advance(20 * minute);
  await site.run('let removed guests go');
  await (await signIn(site, 'ben@example.org')).post('/me/leave', { leave: 'yes' });
  await act(site, ben, { type: 'Join', object: textAt(event, 'id') });
  expect(await site.db.select().from(rsvps)).toEqual([]);
  const next = await askedElsewhere(site, other, { title: 'Danach', hashtag: 'WOLDanach' });
  await vote(site, ben, { poll: next.poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toEqual([]);
  await host.post('/me/blocked', { unblock: unblock ?? '' });
  await act(site, ben, { type: 'Join', object: textAt(next.event, 'id') });
  expect(await site.db.select().from(rsvps)).toHaveLength(1);
});

test('whom the operator blocks does not come back by the account, until the block is taken back', async () => {
  const { event, poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await give('ben@example.org');
  const dora = await signIn(site, 'dora@example.org');
  await dora.post('/admin', { deed: 'block', email: 'ben@example.org', why: 'Werbung' });
  await site.db.delete(persons).where(eq(persons.email, 'ben@example.org'));
  await act(site, ben, { type: 'Join', object: textAt(event, 'id') });
  expect(await site.db.select().from(rsvps)).toEqual([]);
  const [block] = await site.db.select().from(blockedAddresses);
  await dora.post('/admin', { deed: 'unblock', id: block?.addressHash ?? '', why: 'Es war keine' });
  expect(await site.db.select().from(blockedAddresses)).toEqual([]);
});

async function give(email: string): Promise<void> {
  const browser = site.visitor('de');
  await browser.post(`${await linkSent()}/address`, { email });
  await browser.post(linkIn(await site.mailTo(email), '/me/address/'), { answer: 'yes' });
}

async function linkSent(): Promise<string> {
  const links = (await messagesThere(site, other)).map((one) => /\/rsvp\/[\w-]{32}/.exec(one)?.[0]);
  return links.findLast(Boolean) ?? '';
}
