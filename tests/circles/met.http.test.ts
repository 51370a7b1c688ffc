// "You have met": only among those who all agreed, showed themselves to the same evening's guests, and were there.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

type Guest = readonly [name: string, listed: 'nobody' | 'guests' | 'public', answer?: 'yes' | 'maybe' | 'no'];

test('shown are those who agreed, were there and showed themselves; before the next evening, who of them comes', async () => {
  const { host, path } = await announced(site);
  await guests(path, [
    ['Ben', 'guests'],
    ['Caro', 'public'],
    ['Dora', 'guests'],
    ['Emil', 'nobody'],
    ['Fritz', 'public', 'no'],
    ['Gesa', 'public'],
  ]);
  const next = (
    await host.post('/new', {
      title: 'Im Januar',
      city: 'Rostock',
      venue: 'Café',
      date: '2027-01-07',
      starts: '19:00',
      ends: '22:00',
      hashtag: 'WOLRostockJanuar',
    })
  ).location.replace(/\?.*/, '');
  await guests(next, [
    ['Ben', 'guests'],
    ['Caro', 'guests'],
    ['Hanna', 'guests'],
    ['Dora', 'guests'],
  ]);
  const agree = async (name: string) => {
    const visitor = await signIn(site, `${name.toLowerCase()}@example.org`);
    await visitor.post('/me/met', { remember: 'yes' });
    return visitor;
  };
  const ben = await agree('Ben');
  expect((await ben.get('/me/met')).text).toContain('Noch niemandem');
  const caro = await agree('Caro');
  for (const name of ['Emil', 'Fritz', 'Gesa', 'Hanna']) await agree(name);
  // Dora does not agree. Before the evening nobody has met.
  expect((await ben.get('/me/met')).text).toContain('Noch nicht begegnet:</strong> Caro, Hanna<');

  site.setClock('2026-12-04T10:00:00Z');
  const link = await signIn(site, 'gesa@example.org');
  await link.post(`${path}/rsvp`, { there: 'no' });
  const page = (await ben.get('/me/met')).text;
  const [coming = '', met = ''] = page.split('id="met"');
  expect(met).toContain('>Caro<');
  expect(met).toContain('WOL im Advent');
  for (const name of ['Ben', 'Dora', 'Emil', 'Fritz', 'Gesa', 'Hanna'])
    expect(met).not.toContain(`>${name}<`);
  expect(coming).toContain('Du kennst:</strong> Caro<');
  expect(coming).toContain('Noch nicht begegnet:</strong> Hanna<');
  expect(page).not.toContain('Dora');

  // Withdrawn is gone at once, for both.
  await caro.post('/me/met', { remember: 'no' });
  expect((await ben.get('/me/met')).text).not.toContain('Caro');
  expect((await caro.get('/me/met')).text).not.toContain('Ben');
  await caro.post('/me/met', { remember: 'yes' });
  expect((await caro.get('/me/met')).text).toContain('>Ben<');
  await described(site, await linkOf('ben'), { name: 'Ben', listed: 'nobody' });
  expect((await caro.get('/me/met')).text).not.toContain('>Ben<');

  async function linkOf(name: string): Promise<string> {
    return links.get(`${path} ${name}@example.org`) ?? '';
  }
});

test('who is not signed in is led to signing in', async () => {
  expect((await site.visitor().get('/me/met')).location).toBe('/sign-in?next=%2Fme%2Fmet');
  expect((await site.visitor().post('/me/met', { remember: 'yes' })).status).toBe(403);
});

const links = new Map<string, string>();

async function guests(path: string, all: readonly Guest[]): Promise<void> {
  for (const [name, listed, answer = 'yes'] of all) {
    const email = `${name.toLowerCase()}@example.org`;
    const link = await answered(site, path, email, answer, name);
    links.set(`${path} ${email}`, link);
    await described(site, link, { name, listed });
  }
}
