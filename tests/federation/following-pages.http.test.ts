// What people see of it here: how to follow, whether and how far an evening is made known, and who follows from where.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockable } from '../../src/federation/servers.ts';
import { hour, minute } from '../../src/time/clock.ts';
import { announced, signIn } from '../support/evenings.ts';
import { openSite } from '../support/site.ts';
import { openCounterpart, send, type Account, type Counterpart } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
beforeAll(async () => {
  site = await openFederatedSite({ ADMIN_EMAILS: 'olga@example.org' });
  other = await openCounterpart();
});
afterAll(async () => {
  await site.close();
  await other.close();
});

test('a city’s page gives its handle, and leads to one’s own server', async () => {
  const { path } = await announced(site, { title: 'Der erste', hashtag: 'WOLErster' });
  const visitor = site.visitor('de');
  const city = await visitor.get('/rostock');
  expect(city.text).toContain(`@rostock@${new URL(site.origin).host}`);
  expect(city.text).toContain('/following/fediverse?whom&#x3D;cities/rostock');
  expect((await visitor.get(path)).text).toContain('Im Fediverse folgen');

  const page = await visitor.get('/following/fediverse?whom=cities/rostock');
  expect(page.text).toContain('Work Out Loud Rostock im Fediverse folgen');
  const sent = await visitor.submit('/following/fediverse', {
    whom: 'cities/rostock',
    home: 'example.social',
  });
  expect(sent.text).toContain('Auf example.social folgen');
  expect(sent.text).toContain('https://example.social/share?text&#x3D;%40rostock%40');
  expect(sent.text).toContain(
    `https://example.social/search?q&#x3D;${encodeURIComponent(`@rostock@${new URL(site.origin).host}`)}`,
  );
});

test('what is no server is said beside its field; who cannot be followed is not found', async () => {
  const visitor = site.visitor('de');
  const refused = await visitor.post('/following/fediverse', {
    whom: 'cities/rostock',
    home: 'not a server',
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('value="not a server"');
  for (const whom of ['cities/berlin', 'series/made-up', '../admin', ''])
    expect((await visitor.get(`/following/fediverse?whom=${whom}`)).status).toBe(404);
});

test('hosts see how far an evening came, and can take it back', async () => {
  const third = await openCounterpart();
  try {
    await follow(other.account('ben'));
    await follow(other.account('caro'));
    await follow(third.account('dora'));
    third.behave(() => 500);
    site.advance(hour);
    const { host, path } = await announced(site, { title: 'Weit bekannt', hashtag: 'WOLWeit' });
    const page = `${path}/fediverse`;
    expect((await host.get(`${path}/edit`)).text).toContain(`href="${page}"`);
    expect((await host.get(page)).text).toContain('wird gleich im Fediverse bekannt gemacht');
    await site.tellOthers();
    expect((await host.get(page)).text).toContain(
      'Bekannt gemacht an 3 Konten, auf 2 Servern. Ein Server war nicht erreichbar.',
    );
    other.arrived.length = 0;
    // At once, though the evening has just been changed.
    await host.post(page, { wish: 'keep' });
    await site.tellOthers();
    expect(other.arrived.map(({ activity }) => activity['type'])).toEqual(['Delete']);
    expect((await host.get(page)).text).toContain('nicht mehr bekannt gemacht');
    await host.post(page, { wish: 'tell' });
    await site.tellOthers();
    expect(other.arrived.map(({ activity }) => activity['type'])).toEqual(['Delete', 'Create']);
  } finally {
    await third.close();
  }
});

test('nobody else sees or changes that', async () => {
  const { path } = await announced(site, { title: 'Nur für Ana', hashtag: 'WOLNurAna' });
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get(`${path}/fediverse`)).status).toBe(404);
  expect((await ben.post(`${path}/fediverse`, { wish: 'keep' })).status).toBe(404);
});

test('an evening whose host does not want it there is never told', async () => {
  const { host } = await announced(site, { title: 'Vorlage', hashtag: 'WOLVorlage' });
  await site.tellOthers();
  other.arrived.length = 0;
  const again = await host.post('/rostock/vorlage/again', {});
  const draft = again.location.replace(/\/edit.*|\?.*/, '');
  expect((await host.get(`${draft}/fediverse`)).text).toContain('sobald er öffentlich ist');
  await host.post(`${draft}/fediverse`, { wish: 'keep' });
  site.advance(minute);
  await host.post(`${draft}/publish`, {});
  await site.tellOthers();
  expect(other.arrived).toEqual([]);
});

test('the operator sees who follows from where, and blocks a server', async () => {
  const operator = await signIn(site, 'olga@example.org');
  const list = await operator.get('/admin/fediverse');
  expect(list.text).toContain(other.host);
  expect(list.text).toContain('2 Konten folgen');
  await operator.post('/admin/fediverse', { deed: 'block', what: other.host });
  expect((await operator.get('/admin/fediverse')).text).toContain('gesperrt');
  expect((await send(site, other.account('ben'), followOf(other.account('ben')))).status).toBe(403);
  await announced(site, { title: 'Nach der Sperre', hashtag: 'WOLGesperrt', date: '2026-12-17' });
  other.arrived.length = 0;
  await site.tellOthers();
  expect(other.arrived).toEqual([]);
  await operator.post('/admin/fediverse', { deed: 'unblock', what: other.host });
  const emil = other.account('emil');
  await follow(emil);
  await operator.post('/admin/fediverse', { deed: 'block', what: emil.id, why: 'schickt Unsinn' });
  expect((await send(site, emil, followOf(emil))).status).toBe(403);
  const log = await operator.get('/admin');
  expect(log.text).toContain('im Fediverse gesperrt');
});

test('while it is off nothing of it answers, and no page speaks of it', async () => {
  const off = await openSite();
  try {
    const { path, host } = await announced(off);
    for (const address of [
      '/.well-known/webfinger?resource=acct:site@localhost',
      '/.well-known/nodeinfo',
      '/nodeinfo/2.1',
      '/ap/site',
      '/ap/cities/rostock',
      '/ap/cities/rostock/outbox',
      '/following/fediverse?whom=cities/rostock',
      `${path}/fediverse`,
    ])
      expect((await host.get(address)).status).toBe(404);
    const posted = await fetch(`${off.origin}/ap/inbox`, { method: 'POST', body: '{}' });
    expect(posted.status).toBe(404);
    for (const page of ['/rostock', path, `${path}/edit`]) {
      const shown = await host.get(page);
      expect(shown.text).not.toMatch(/Im Fediverse|\/fediverse/);
      expect(shown.headers.get('link') ?? '').not.toContain('activity+json');
    }
  } finally {
    await off.close();
  }
});

async function follow(account: Account): Promise<void> {
  const { status, text } = await send(site, account, followOf(account));
  if (status !== 202) throw new Error(`following was refused: ${status} ${text}`);
}

let follows = 0;

function followOf(account: Account) {
  follows += 1;
  const object = `${site.origin}/ap/cities/rostock`;
  return { id: `${account.id}#follow-${follows}`, type: 'Follow', actor: account.id, object };
}

test.each([
  ['example.social', { host: 'example.social' }],
  ['https://example.social/', { host: 'example.social' }],
  ['https://example.social/users/ana', { actor: 'https://example.social/users/ana' }],
  // A whole server is not meant by one account of it.
  ['ana@example.social', undefined],
  ['@ana@example.social', undefined],
  ['example', undefined],
])('what is blocked by “%s”', (typed, meant) => {
  expect(blockable(typed)).toEqual(meant);
});
