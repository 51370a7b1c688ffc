// Passkeys over HTTP: what a device signs opens a session once, and whatever is forged, replayed or somebody else's opens nothing.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { operatorLog } from '../../src/operating/tables.ts';
import { passkeyChallenges, passkeys, sessions } from '../../src/people/tables.ts';
import { authenticator, type Lies } from '../support/authenticator.ts';
import { lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const minute = 60_000;
type Device = ReturnType<typeof authenticator>;

async function optionsOf(visitor: Visitor, path: string) {
  const answer = await visitor.post(path, {});
  expect(answer.status).toBe(200);
  return JSON.parse(answer.text) as { challenge: string; user: { id: string } };
}

async function added(visitor: Visitor, device = authenticator(site.origin)): Promise<Device> {
  const options = await optionsOf(visitor, '/me/passkeys/options');
  const sent = await visitor.post('/me/passkeys', { credential: device.make(options), name: 'Handy' });
  expect(sent.location).toContain('said=added');
  return device;
}

async function tried(device: Device, lies: Lies = {}, visitor = site.visitor('de')): Promise<string> {
  const options = await optionsOf(visitor, '/sign-in/passkey/options');
  return (await visitor.post('/sign-in/passkey', { credential: device.signed(options, lies), next: '/me' }))
    .location;
}

test('a passkey is added, named, told of by mail, used to sign in, and removed', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const device = await added(ben);
  const page = (await ben.get('/me/passkeys')).text;
  expect(page).toContain('Handy');
  expect((await lastMail(site, 'ben@example.org', /Passkey/)).text).toContain('„Handy“');
  const elsewhere = site.visitor('de');
  expect(await tried(device, {}, elsewhere)).toBe('/me');
  expect((await elsewhere.get('/me')).text).toContain('ben@example.org');
  expect((await elsewhere.get('/me/passkeys')).text).toContain('Damit bist du gerade hier');
  await ben.post('/me/passkeys', { remove: device.id });
  expect(await tried(device)).toContain('said=passkey-refused');
  expect((await site.visitor('de').get(await tried(device))).text).toContain(
    'Mit diesem Passkey ging es nicht',
  );
  // Signed in they stay: removing is no signing out.
  expect((await elsewhere.get('/me')).status).toBe(200);
});

test('signing in by passkey begins a new session, and ends the one before', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const device = await added(ben);
  const before = ben.cookies.get('session');
  expect(await tried(device, {}, ben)).toBe('/me');
  expect(ben.cookies.get('session')).not.toBe(before);
  expect(await site.db.select().from(sessions)).toHaveLength(1);
});

test('a challenge is good once, for ten minutes, and for what it was made for', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const device = await added(ben);
  const somebody = site.visitor('de');
  const options = await optionsOf(somebody, '/sign-in/passkey/options');
  const credential = device.signed(options);
  expect((await somebody.post('/sign-in/passkey', { credential })).location).toBe('/me');
  expect((await site.visitor('de').post('/sign-in/passkey', { credential })).location).toContain('refused');
  const late = await optionsOf(somebody, '/sign-in/passkey/options');
  site.advance(10 * minute);
  expect((await somebody.post('/sign-in/passkey', { credential: device.signed(late) })).location).toContain(
    'refused',
  );
  const toAdd = await optionsOf(ben, '/me/passkeys/options');
  expect((await somebody.post('/sign-in/passkey', { credential: device.signed(toAdd) })).location).toContain(
    'refused',
  );
  expect(await tried(device, { challenge: 'bWFkZS11cA' })).toContain('refused');
  site.advance(10 * minute + 1);
  await site.run('forget passkey challenges');
  expect(await site.db.select().from(passkeyChallenges)).toEqual([]);
});

test('what was signed elsewhere, by somebody else, or without showing that it is them, opens nothing', async () => {
  const device = await added(await signIn(site, 'ben@example.org'));
  const lies: Lies[] = [
    { origin: 'https://evil.example' },
    { origin: `${site.origin}.evil.example` },
    { rpId: 'evil.example' },
    { type: 'webauthn.create' },
    { flags: 0b001 },
    { flags: 0b000 },
    { userHandle: Buffer.from('somebody').toString('base64url') },
    { userHandle: '' },
  ];
  for (const lie of lies) expect(await tried(device, lie), JSON.stringify(lie)).toContain('refused');
  expect(await tried(authenticator(site.origin))).toContain('refused');
  expect(await tried(device)).toBe('/me');
  // A copied device counts from where it was copied.
  expect(await tried(device, { counter: 1 })).toContain('refused');
});

test('nobody adds a key with somebody else’s challenge, twice, or for another site', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const caro = await signIn(site, 'caro@example.org');
  const device = authenticator(site.origin);
  const options = await optionsOf(ben, '/me/passkeys/options');
  const credential = device.make(options);
  expect((await caro.post('/me/passkeys', { credential })).location).toContain('said=refused');
  expect((await ben.post('/me/passkeys', { credential })).location).toContain('said=added');
  expect((await ben.post('/me/passkeys', { credential })).location).toContain('said=refused');
  const again = await optionsOf(caro, '/me/passkeys/options');
  expect((await caro.post('/me/passkeys', { credential: device.make(again) })).location).toContain(
    'said=refused',
  );
  for (const lie of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { flags: 1 }]) {
    const asked = await optionsOf(caro, '/me/passkeys/options');
    const forged = authenticator(site.origin).make(asked, lie);
    expect((await caro.post('/me/passkeys', { credential: forged })).location).toContain('said=refused');
  }
  expect(await site.db.select().from(passkeys)).toHaveLength(1);
  await caro.post('/me/passkeys', { remove: device.id });
  expect(await site.db.select().from(passkeys)).toHaveLength(1);
  expect((await site.visitor('de').post('/me/passkeys/options', {})).status).toBe(403);
});

test('whatever else is sent is refused calmly', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const part = { clientDataJSON: 'e30', attestationObject: 'oA', authenticatorData: 'AA', signature: 'AA' };
  const wild = [
    '{',
    'null',
    '[]',
    '"x"',
    '{}',
    JSON.stringify({ id: 'x', rawId: 'x', type: 'public-key', response: null }),
    JSON.stringify({ id: 'x', rawId: 'x', type: 'public-key', response: part }),
    JSON.stringify({ id: 'x', rawId: 'y', type: 'public-key', response: part }),
    JSON.stringify({ id: ['x'], rawId: ['x'], type: 'public-key', response: part }),
    JSON.stringify({
      id: '__proto__',
      rawId: '__proto__',
      type: 'public-key',
      response: { ...part, transports: 5 },
    }),
    JSON.stringify({ id: 'x'.repeat(5000), rawId: 'x'.repeat(5000), type: 'public-key', response: part }),
    '['.repeat(10_000),
  ];
  for (const credential of wild) {
    expect((await site.visitor('de').post('/sign-in/passkey', { credential })).location).toContain('refused');
    expect((await ben.post('/me/passkeys', { credential })).location).toContain('refused');
  }
  expect(site.logged.filter(({ event }) => event === 'error')).toEqual([]);
  expect((await site.visitor('de').post('/sign-in/passkey', { next: 'https://evil.example' })).location).toBe(
    '/sign-in?said=passkey-refused&next=%2Fme',
  );
});

test('a blocked address gets in by no passkey', async () => {
  await site.close();
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  const device = await added(await signIn(site, 'ben@example.org'));
  const operator = await signIn(site, 'operator@example.org');
  await operator.post('/admin', { deed: 'block', email: 'ben@example.org', why: 'Werbung' });
  expect(await tried(device)).toContain('refused');
});

test('if the operator says so, /admin opens with a passkey alone, and there is a way to the first one', async () => {
  await site.close();
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org', ADMIN_PASSKEYS: 'required' });
  const operator = await signIn(site, 'operator@example.org');
  expect((await operator.get('/admin')).location).toBe('/me/passkeys?next=%2Fadmin');
  expect((await operator.post('/admin', { deed: 'invite-host', email: 'x@example.org' })).location).toContain(
    '/me/passkeys',
  );
  expect((await operator.get('/me/passkeys?next=/admin')).text).toContain('Füg deinen ersten hinzu');
  const device = authenticator(site.origin);
  const options = await optionsOf(operator, '/me/passkeys/options');
  const sent = await operator.post('/me/passkeys', { credential: device.make(options), next: '/admin' });
  expect(sent.location).toBe('/admin');
  expect((await operator.get('/admin')).status).toBe(200);
  expect((await site.db.select().from(operatorLog)).map(({ deed }) => deed)).toEqual(['added_passkey']);

  // Their mailbox alone opens nothing any more, adds nothing, and takes nothing away.
  const thief = await signIn(site, 'operator@example.org');
  expect((await thief.get('/admin')).location).toContain('/me/passkeys');
  expect((await thief.post('/me/passkeys/options', {})).status).toBe(403);
  expect((await thief.post('/me/passkeys', { remove: device.id })).status).toBe(403);
  expect((await thief.get('/me/passkeys?next=/admin')).text).toContain('Mit Passkey bestätigen');
  // Not even by beginning anew.
  await thief.post('/me/leave', { leave: 'yes' });
  const again = await signIn(site, 'operator@example.org');
  expect((await again.post('/me/passkeys/options', {})).status).toBe(403);
});

test('whoever had a passkey before being named is written down: their mailbox alone adds no other, not even after leaving', async () => {
  await site.close();
  site = await openSite({ ADMIN_PASSKEYS: 'required' });
  await added(await signIn(site, 'operator@example.org'));
  await site.run('note older passkeys of operators');
  expect(await site.db.select().from(operatorLog)).toEqual([]);
  Object.assign(site.config, { adminEmails: ['operator@example.org'] });
  for (let turn = 0; turn < 2; turn += 1) await site.run('note older passkeys of operators');
  const log = await site.db.select().from(operatorLog);
  expect(log.map(({ deed, operator }) => [deed, operator])).toEqual([
    ['had_passkey', 'operator@example.org'],
  ]);
  const thief = await signIn(site, 'operator@example.org');
  await thief.post('/me/leave', { leave: 'yes' });
  const again = await signIn(site, 'operator@example.org');
  expect((await again.post('/me/passkeys/options', {})).status).toBe(403);
});

test('nobody brings a passkey of their own to an operator’s address, with nothing but its mailbox', async () => {
  await site.close();
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org', ADMIN_PASSKEYS: 'required' });
  await added(await signIn(site, 'operator@example.org'));
  const thief = await signIn(site, 'thief@example.org');
  const device = await added(thief);
  expect(await tried(device, {}, thief)).toBe('/me');
  for (const wish of [
    { deed: 'change', email: 'operator@example.org' },
    { deed: 'join', other: 'operator@example.org' },
  ]) {
    site.advance(20 * minute);
    await thief.post('/me/address', wish);
    const asked = await lastMail(site, 'operator@example.org', /^Ist das deine/);
    if (wish.deed === 'change')
      await thief.post(
        linkIn(await lastMail(site, 'thief@example.org', /^Deine Mailadresse/), '/me/address/'),
        {
          answer: 'yes',
        },
      );
    expect((await thief.post(linkIn(asked, '/me/address/'), { answer: 'yes' })).status).toBe(410);
    expect((await thief.get('/admin')).status).toBe(404);
  }
  expect(await site.db.select().from(passkeys)).toHaveLength(2);
});

test('a session is confirmed by a passkey, until that is removed', async () => {
  await site.close();
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org', ADMIN_PASSKEYS: 'required' });
  const operator = await signIn(site, 'operator@example.org');
  const device = await added(operator);
  const elsewhere = await signIn(site, 'operator@example.org');
  const options = await optionsOf(elsewhere, '/sign-in/passkey/options');
  const confirmed = await elsewhere.post('/sign-in/passkey', {
    credential: device.signed(options),
    next: '/admin',
  });
  expect(confirmed.location).toBe('/admin');
  expect((await elsewhere.get('/admin')).status).toBe(200);
  await elsewhere.post('/me/passkeys', { remove: device.id });
  for (const one of [operator, elsewhere])
    expect((await one.get('/admin')).location).toContain('/me/passkeys');
});

test('the first passkey of everybody else changes nothing for their mail', async () => {
  const ben = await signIn(site, 'ben@example.org');
  await added(ben);
  site.advance(16 * minute);
  expect((await (await signIn(site, 'ben@example.org')).get('/me')).status).toBe(200);
});
