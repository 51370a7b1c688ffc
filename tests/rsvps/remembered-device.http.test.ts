// A remembered device: when it begins, what it does for its guest, and everything that ends it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberedDevices } from '../../src/people/tables.ts';
import { announced, answered, invited, lastMail, oneOfMany, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { askedToBeRemembered, remembered } from '../support/remembering.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
});
afterEach(() => site.close());

const day = 24 * 60 * 60_000;
const ben = 'ben@example.org';

test('nobody is remembered who did not ask for it', async () => {
  const { host, path } = await announced(site);
  const visitor = site.visitor('de');
  await visitor.post(`${path}/rsvp`, { name: 'Ben', email: ben, answer: 'yes' });
  const link = linkIn(await lastMail(site, ben, /^Bestätige|^Nur noch/), '/rsvp/').replace(/\?.*/, '');
  await visitor.post(link, { answer: 'yes' });
  const byInvitation = site.visitor('de');
  await byInvitation.post(await invited(site, host, path, 'caro@example.org'), {
    answer: 'yes',
    remember: 'yes',
  });
  expect([...visitor.cookies.keys(), ...byInvitation.cookies.keys()]).toEqual([]);
  expect(await devices()).toBe(0);
});

test('after confirming on the same device the page says so, and another evening takes one tap and no mail', async () => {
  const { host, path } = await announced(site);
  const another = await oneOfMany(site, { title: 'Lesekreis' });
  const { device } = await remembered(site, path);
  const page = await device.get(path);
  expect(page.text).toContain('Du bist dabei');
  expect(page.headers.get('cache-control')).toBe('private, no-store');

  const other = (await device.get(another.path)).text;
  expect(other).toContain('Dieses Gerät kennt dich als Ben');
  expect(other).not.toContain('name="email"');
  const before = (await site.mailsTo(ben)).length;
  const tap = await device.submit(`${another.path}/rsvp`, { answer: 'yes' });
  expect(tap.status).toBe(200);
  expect(tap.headers.get('cache-control')).toBe('private, no-store');
  expect((await another.host.get(`${another.path}/guests`)).text).toContain('Ben');
  const subjects = (await site.mailsTo(ben)).slice(before).map(({ subject }) => subject ?? '');
  expect(subjects.filter((one) => /bestätig/i.test(one))).toEqual([]);

  await device.post(`${path}/rsvp`, { answer: 'no' });
  expect((await device.get(path)).text).toContain('Du kommst nicht');
  expect((await host.get(`${path}/people`)).text).not.toContain('Ben');
});

test('the key that waits is worth nothing, is another one afterwards, and stands nowhere', async () => {
  const { path } = await announced(site);
  const device = site.visitor('de');
  const link = await askedToBeRemembered(site, device, path);
  const waiting = device.cookies.get('guest') ?? '';
  expect(waiting).toHaveLength(32);
  expect((await device.get(path)).text).toContain('name="email"');
  await device.post(link, { answer: 'yes' });
  const key = device.cookies.get('guest') ?? '';
  expect(key).toHaveLength(32);
  expect(key).not.toBe(waiting);
  const everything = JSON.stringify(await everythingIn(site));
  for (const secret of [waiting, key]) expect(everything).not.toContain(secret);
});

test('whoever asks with somebody else’s address gets nothing when they confirm it, nor does who confirms', async () => {
  const { path } = await announced(site);
  const stranger = site.visitor('de');
  const link = await askedToBeRemembered(site, stranger, path);
  const owner = site.visitor('de');
  await owner.post(link, { answer: 'yes' });
  expect(owner.cookies.has('guest')).toBe(false);
  expect((await stranger.get(path)).text).not.toContain('Du bist dabei');
  // Nor by a mail that was forwarded to them later.
  await stranger.post(link, { answer: 'yes' });
  expect((await stranger.get(path)).text).not.toContain('Du bist dabei');
  expect(await devices()).toBe(0);
});

test('an answer that was given elsewhere is neither shown nor changed without its mail', async () => {
  const first = await announced(site);
  const { path, host } = await oneOfMany(site, { title: 'Lesekreis' });
  const elsewhere = await answered(site, path, ben, 'yes');
  await site.visitor('de').post(elsewhere, { name: 'Ben', working_on: 'Ein Hochbeet', listed: 'nobody' });
  const { device } = await remembered(site, first.path);
  expect((await device.get(path)).text).not.toContain('Du bist dabei');
  expect((await device.get(`${path}/rsvp`)).text).not.toContain('Hochbeet');
  const tapped = await device.post(`${path}/rsvp`, { answer: 'no' });
  expect(tapped.location).toContain('said=sent');
  expect((await host.get(`${path}/guests`)).text).toContain('Ben');

  const link = linkIn(await lastMail(site, ben, /^Bestätige|^Nur noch/), '/rsvp/').replace(/\?.*/, '');
  await device.post(link, { answer: 'no' });
  expect((await device.get(path)).text).toContain('Du kommst nicht');
});

test('a friend who answers on it is asked for a mail, and may take its place', async () => {
  const { path } = await announced(site);
  const another = await oneOfMany(site, { title: 'Lesekreis' });
  const { device } = await remembered(site, path);
  const key = device.cookies.get('guest');
  const sent = await device.post(`${another.path}/rsvp`, {
    name: 'Caro',
    email: 'caro@example.org',
    answer: 'yes',
  });
  expect(sent.location).toContain('said=sent');
  expect(device.cookies.get('guest')).toBe(key);
  const link = await askedToBeRemembered(site, device, another.path, 'caro.neu@example.org');
  expect((await device.get(path)).text).not.toContain('Du bist dabei');
  await device.post(link, { answer: 'yes' });
  expect((await device.get(another.path)).text).toContain('Du bist dabei');
  expect(await devices()).toBe(1);
});

test('one tap forgets it, and a copy of its key with it', async () => {
  const { path } = await announced(site);
  const { device } = await remembered(site, path);
  const thief = site.visitor('de');
  (thief.cookies as Map<string, string>).set('guest', device.cookies.get('guest') ?? '');
  expect((await thief.get(path)).text).toContain('Du bist dabei');
  const after = await device.submit('/forget', { next: path });
  expect(after.text).toContain('Vergessen.');
  expect(device.cookies.has('guest')).toBe(false);
  for (const visitor of [device, thief]) expect((await visitor.get(path)).text).toContain('name="email"');
  expect((await device.post('/forget', { next: 'https://example.org/' })).location).toBe('/');
});

test('it ends by itself 180 days after the last visit, and each visit begins them anew', async () => {
  const { path } = await announced(site);
  const { device } = await remembered(site, path);
  site.advance(179 * day);
  const visit = await device.get(path);
  expect(visit.headers.getSetCookie().join()).toMatch(/^guest=.*Max-Age=15552000/);
  site.advance(179 * day);
  await device.get(path);
  await site.run('forget old sessions');
  expect(await devices()).toBe(1);
  site.advance(181 * day);
  await site.run('forget old sessions');
  expect(await devices()).toBe(0);
});

test('signing out there ends it, as does signing out everywhere else, and forgetting it from another device', async () => {
  const { path } = await announced(site);
  const { device } = await remembered(site, path);
  await signIn(site, ben, device);
  await device.post('/sign-out', {});
  expect((await device.get(path)).text).toContain('name="email"');
  expect(device.cookies.has('guest')).toBe(false);

  site.advance(day);
  const second = await oneOfMany(site, { title: 'Lesekreis' });
  const stolen = await remembered(site, second.path);
  const me = await signIn(site, ben);
  const id = /name="forget" value="([^"]+)"/.exec((await me.get('/me/security')).text)?.[1] ?? '';
  const caro = await signIn(site, 'caro@example.org');
  await caro.post('/me/sessions', { forget: id });
  expect((await stolen.device.get(second.path)).text).toContain('Du bist dabei');
  expect((await me.submit('/me/sessions', { forget: id })).text).toContain('kennt dich nicht mehr');
  expect((await stolen.device.get(second.path)).text).toContain('name="email"');

  site.advance(day);
  const third = await oneOfMany(site, { title: 'Kochen' });
  const lent = await remembered(site, third.path);
  await me.post('/me/sessions', { end: 'others' });
  expect((await lent.device.get(third.path)).text).toContain('name="email"');
});

test('it ends when the address changes, when it is blocked, and when its owner leaves', async () => {
  const { path } = await announced(site);
  const { device } = await remembered(site, path);
  const me = await signIn(site, ben);
  await me.post('/me/address', { deed: 'change', email: 'ben.neu@example.org' });
  for (const email of [ben, 'ben.neu@example.org'])
    await me.post(linkIn(await site.mailTo(email), '/me/address/'), { answer: 'yes' });
  expect((await me.get('/me')).text).toContain('ben.neu@example.org');
  expect((await device.get(path)).text).toContain('name="email"');

  const carla = await remembered(site, path, 'carla@example.org');
  const operator = await signIn(site, 'operator@example.org');
  const blocked = await operator.post('/admin', {
    deed: 'block',
    email: 'carla@example.org',
    why: 'Werbung',
  });
  expect(blocked.status).toBe(303);
  expect((await carla.device.get(path)).text).toContain('name="email"');

  const dora = await remembered(site, path, 'dora@example.org');
  await signIn(site, 'dora@example.org', dora.device);
  await dora.device.post('/me/leave', { leave: 'yes' });
  expect(dora.device.cookies.has('guest')).toBe(false);
  expect(await devices()).toBe(0);
});

test('joining two persons forgets the devices of both', async () => {
  const { path } = await announced(site);
  const other = await oneOfMany(site, { title: 'Lesekreis' });
  const one = await remembered(site, path);
  const two = await remembered(site, other.path, 'ben.privat@example.org');
  const me = await signIn(site, ben);
  await me.post('/me/address', { deed: 'join', other: 'ben.privat@example.org' });
  await me.post(linkIn(await site.mailTo('ben.privat@example.org'), '/me/address/'), { answer: 'yes' });
  expect((await one.device.get(path)).text).toContain('name="email"');
  expect((await two.device.get(other.path)).text).toContain('name="email"');
});

test('a pressed button with nothing in it changes nothing, on a remembered device as anywhere', async () => {
  const { path } = await announced(site);
  const another = await oneOfMany(site, { title: 'Lesekreis' });
  const { device } = await remembered(site, path);
  const before = await everythingIn(site);
  expect((await device.post(`${another.path}/rsvp`, {})).status).toBe(422);
  expect((await device.post(`${path}/rsvp`, {})).status).toBe(422);
  expect(await everythingIn(site)).toEqual(before);
});

async function devices(): Promise<number> {
  return (await site.db.select().from(rememberedDevices)).length;
}
