// Changing one's address: both mailboxes are asked, then everything moves; nobody else can do it, and nobody learns who is known here.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outbox } from '../../src/mail/tables.ts';
import { addressChanges } from '../../src/operating/tables.ts';
import { personByEmail } from '../../src/people/person.ts';
import { announced, answered, invited, lastMail, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const hour = 60 * 60_000;
const day = 24 * hour;

async function links(who: Visitor, present: string, next: string) {
  const sent = await who.post('/me/address', { deed: 'change', email: next });
  expect(sent.location).toBe('/me/address?said=asked');
  return {
    present: linkIn(await lastMail(site, present, /^Deine Mailadresse bei/), '/me/address/'),
    next: linkIn(await lastMail(site, next, /^Ist das deine Mailadresse/), '/me/address/'),
  };
}

test('only when both have said yes does the address change, and everything moves along', async () => {
  const { host, path } = await announced(site);
  const own = await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  site.advance(hour);
  const link = await links(ben, 'ben@example.org', 'ben.neu@example.org');
  const somebody = site.visitor('de');
  // Looking changes nothing, however often.
  expect((await somebody.get(link.next)).text).toContain('Ja, das bin ich');
  expect((await somebody.get(link.present)).text).toContain('ben.neu@example.org');
  expect((await somebody.submit(link.next, { answer: 'yes' })).text).toContain('Eine fehlt noch');
  expect((await ben.get('/me')).text).toContain('ben@example.org');
  expect((await ben.get('/me/address')).text).toContain('hat Ja gesagt');
  expect((await somebody.submit(link.present, { answer: 'yes' })).text).toContain(
    'Deine Adresse ist geändert',
  );

  const me = (await ben.get('/me')).text;
  expect(me).toContain('ben.neu@example.org');
  expect(me).toContain('WOL im Advent');
  expect((await lastMail(site, 'ben@example.org', /^Deine Adresse ist geändert/)).text).toContain(
    'be…@example.org',
  );
  expect((await somebody.get(own)).status).toBe(200);
  await host.post(`${path}/message`, { to: 'everybody', subject: 'Tassen', words: 'Bringt welche mit.' });
  expect((await lastMail(site, 'ben.neu@example.org', /Tassen/)).subject).toContain('Tassen');
  // Single use.
  expect((await somebody.post(link.next, { answer: 'yes' })).status).toBe(410);
  expect((await somebody.get(link.present)).status).toBe(410);
  // Whoever signs in with the old address now is somebody new.
  site.advance(hour);
  const again = await signIn(site, 'ben@example.org');
  expect((await again.get('/me')).text).not.toContain('WOL im Advent');
});

test('mails that are not sent yet, invitations, and a no to mails go to the new address', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  const other = await announced(
    site,
    { title: 'Lesekreis', hashtag: 'LesekreisRostock' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  site.advance(hour);
  await invited(site, other.host, other.path, 'ben@example.org');
  const invitation = await lastMail(site, 'ben@example.org', /Lesekreis/);
  const link = await links(ben, 'ben@example.org', 'ben.neu@example.org');
  await site.visitor('de').post(link.next, { answer: 'yes' });
  await host.post(`${path}/message`, { to: 'everybody', subject: 'Stühle', words: 'Auch.' });
  await ben.post(link.present, { answer: 'yes' });
  expect((await lastMail(site, 'ben.neu@example.org', /Stühle/)).subject).toContain('Stühle');
  expect((await site.mailsTo('ben@example.org')).some(({ subject }) => subject?.includes('Stühle'))).toBe(
    false,
  );
  const stop = linkIn(invitation, '/unsubscribe/');
  await site.visitor('de').post(stop, {});
  const third = await announced(
    site,
    { title: 'Filmabend', hashtag: 'FilmRostock' },
    { name: 'Dritte', email: 'ana.zwei@example.org' },
  );
  await third.host.post(`${third.path}/invite`, { emails: 'ben.neu@example.org' });
  expect(
    (await site.mailsTo('ben.neu@example.org')).some(({ subject }) => subject?.includes('Filmabend')),
  ).toBe(false);
});

test('a host’s block goes along, and stays on the old address', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  const remove = /name="remove" value="([^"]+)"/.exec((await host.get(`${path}/guests`)).text)?.[1] ?? '';
  await host.post(`${path}/guests`, { remove, how: 'silently', again: 'everywhere', keep_out: 'everywhere' });
  const kept = (await everythingIn(site))['kept_out'] ?? [];
  const blocked = (await everythingIn(site))['blocked_guests'] ?? [];
  expect(kept.length + blocked.length).toBeGreaterThan(0);
  site.advance(hour);
  const link = await links(ben, 'ben@example.org', 'ben.neu@example.org');
  await ben.post(link.next, { answer: 'yes' });
  await ben.post(link.present, { answer: 'yes' });
  const after = await everythingIn(site);
  expect(after['kept_out']).toHaveLength(2 * kept.length);
  expect(after['blocked_guests']).toHaveLength(2 * blocked.length);
});

test('the present mailbox says no: nothing changes, and whoever asked is signed out everywhere', async () => {
  const ben = await signIn(site, 'ben@example.org');
  site.advance(hour);
  const link = await links(ben, 'ben@example.org', 'caro@example.org');
  await site.visitor('de').post(link.next, { answer: 'yes' });
  expect((await site.visitor('de').submit(link.present, { answer: 'no' })).text).toContain(
    'bleibt, wie es ist',
  );
  expect((await ben.get('/me')).location).toBe('/sign-in');
  expect((await site.visitor('de').get(link.next)).status).toBe(410);
  expect(await site.db.select().from(addressChanges)).toEqual([]);
});

test('it can be thought better of, ends after a day, and another wish ends the one before', async () => {
  const ben = await signIn(site, 'ben@example.org');
  site.advance(hour);
  const first = await links(ben, 'ben@example.org', 'eins@example.org');
  const second = await links(ben, 'ben@example.org', 'zwei@example.org');
  expect((await site.visitor('de').get(first.next)).status).toBe(410);
  expect((await site.visitor('de').get(second.next)).status).toBe(200);
  await ben.post('/me/address', { deed: 'stop' });
  expect((await site.visitor('de').get(second.next)).status).toBe(410);
  site.advance(hour);
  const third = await links(ben, 'ben@example.org', 'drei@example.org');
  site.advance(day + 1);
  for (const one of [third.next, third.present]) {
    expect((await site.visitor('de').get(one)).status).toBe(410);
    expect((await site.visitor('de').post(one, { answer: 'yes' })).status).toBe(410);
  }
  await site.run('forget address changes');
  expect(await site.db.select().from(addressChanges)).toEqual([]);
});

test('a known address is answered as an unknown one, and the same wrong ones are refused', async () => {
  await signIn(site, 'caro@example.org');
  const ben = await signIn(site, 'ben@example.org');
  const known = await ben.post('/me/address', { deed: 'change', email: 'caro@example.org' });
  const pageOfKnown = (await ben.get(known.location)).text;
  const unknown = await ben.post('/me/address', { deed: 'change', email: 'nobody@example.org' });
  expect(unknown.location).toBe(known.location);
  expect((await ben.get(unknown.location)).text.replaceAll('nobody@', 'caro@')).toBe(pageOfKnown);
  for (const email of ['', 'ben', 'ben@example.org']) {
    const refused = await ben.post('/me/address', { deed: 'change', email });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#email"');
  }
  expect(
    (await site.visitor('de').post('/me/address', { deed: 'change', email: 'x@example.org' })).status,
  ).toBe(403);
});

test('to a mailbox that nobody has proved goes the asking address only in part', async () => {
  const ben = await signIn(site, 'benedetta@example.org');
  await ben.post('/me', { name: 'Kauft Uhren' });
  const link = await links(ben, 'benedetta@example.org', 'vertippt@example.org');
  const mail = await lastMail(site, 'vertippt@example.org', /^Ist das deine/);
  expect(mail.text).toContain('be…@example.org');
  expect(`${mail.text}${mail.html}`).not.toMatch(/Kauft Uhren|benedetta@/);
  expect((await site.visitor('de').get(link.next)).text).not.toMatch(/Kauft Uhren|benedetta@/);
});

test('no more than three mails go to either mailbox in a quarter of an hour', async () => {
  const ben = await signIn(site, 'ben@example.org');
  site.advance(hour);
  for (let time = 0; time < 6; time += 1) {
    await ben.post('/me/address', { deed: 'change', email: 'neu@example.org' });
    site.advance(1000);
  }
  for (const email of ['neu@example.org', 'ben@example.org'])
    expect(
      (await site.mailsTo(email)).filter(({ subject }) => /Mailadresse/.test(subject ?? '')).length,
    ).toBe(3);
});

test('who is blocked by the operator gets nowhere by another address, nor into a blocked one', async () => {
  await site.close();
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  const operator = await signIn(site, 'operator@example.org');
  const ben = await signIn(site, 'ben@example.org');
  site.advance(hour);
  const link = await links(ben, 'ben@example.org', 'neu@example.org');
  await operator.post('/admin', { deed: 'block', email: 'ben@example.org', why: 'Werbung' });
  await site.visitor('de').post(link.next, { answer: 'yes' });
  expect((await site.visitor('de').post(link.present, { answer: 'yes' })).status).toBe(410);
  expect(await personByEmail(site.db, 'neu@example.org')).toBeUndefined();
  const caro = await signIn(site, 'caro@example.org');
  await caro.post('/me/address', { deed: 'change', email: 'ben@example.org' });
  await site.mailsTo('caro@example.org');
  const kinds = (await site.db.select().from(outbox)).map(({ kind, recipient }) => `${kind} ${recipient}`);
  expect(kinds).not.toContain('address-asked ben@example.org');
});

test('the operator vouches for who cannot get at the old mailbox; it is told, and may say no', async () => {
  await site.close();
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  const operator = await signIn(site, 'operator@example.org');
  const ben = await signIn(site, 'ben@example.org');
  const why = 'Ben hat seinen Abend und zwei Konten genannt.';
  const deed = { deed: 'vouch', gone: 'ben@example.org', email: 'neu@example.org', why };
  const vouched = (fields: Record<string, string>) => operator.post('/admin', { ...deed, ...fields });
  expect((await vouched({ why: '' })).location).toContain('why-missing');
  for (const gone of ['nobody@example.org', 'operator@example.org'])
    expect((await vouched({ gone })).location).toContain('not-found');
  expect((await vouched({})).location).toContain('done');
  const no = linkIn(await lastMail(site, 'ben@example.org', /^Deine Mailadresse bei/), '/me/address/');
  await site.visitor('de').post(no, { answer: 'no' });
  const first = linkIn(await lastMail(site, 'neu@example.org', /^Ist das deine/), '/me/address/');
  expect((await site.visitor('de').post(first, { answer: 'yes' })).status).toBe(410);
  expect((await ben.get('/me')).location).toBe('/sign-in');
  await vouched({});
  const second = linkIn(await lastMail(site, 'neu@example.org', /^Ist das deine/), '/me/address/');
  expect((await site.visitor('de').post(second, { answer: 'yes' })).location).toMatch(/said=changed$/);
  expect(await personByEmail(site.db, 'ben@example.org')).toBeUndefined();
  expect((await operator.get('/admin')).text).toContain('be…@example.org → ne…@example.org');
});
