// Three evenings, then hand over: one tap makes three, a guest offers to host the next one, a host agrees by one tap.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { addressesIn, linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('after announcing one tap makes three of it: same weekday, same hour, all published', async () => {
  const { host, path } = await announced(site);
  const { text } = await host.get(`${path}?said=announced`);
  expect(text).toContain('Ich bin dreimal da');
  expect(text).toContain('Auch Do., 7. Jan. und Do., 4. Feb.: gleicher Wochentag');
  const made = await host.submit(`${path}/thrice`, {});
  expect(made.text).toContain('Du bist dreimal da.');
  expect(made.text).toContain('Jeden ersten Donnerstag im Monat, 3-mal, 19:00–22:00 Uhr');
  const shown = (await site.visitor('de').get('/rostock')).text;
  for (const day of ['2026-12-03', '2027-01-07', '2027-02-04']) expect(shown).toContain(day);
  // Asked for twice, it is once.
  await host.post(`${path}/thrice`, {});
  expect((await site.visitor('de').get('/rostock')).text).not.toContain('2027-03');
  expect((await host.get(`${path}?said=announced`)).text).not.toContain('Ich bin dreimal da');
});

test('a guest offers by the mail after, a host agrees by one tap, and the next evening is theirs', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  site.setClock('2026-12-04T09:00:00Z');
  await site.run('thank guests');
  const thanks = await lastMail(site, 'ben@example.org', /Schön war/);
  expect(thanks.text).toContain('Den nächsten richte ich aus');
  const offer = new URL(addressesIn(thanks).find((one) => one.endsWith('/next-host')) ?? '').pathname;
  const page = await site.visitor('de').get(offer);
  expect(page.text).toContain('Titel, Hashtag und Reihe bekommst du mit');
  expect((await site.visitor('de').submit(offer, { offer: 'yes' })).text).toContain(
    'Sobald ein Ja von Ana da ist',
  );
  await site.visitor('de').post(`${ben}/next-host`, { offer: 'yes' });

  const asked = await lastMail(site, 'ana@example.org', /Ben würde den nächsten Abend ausrichten/);
  expect(asked.text).toContain('Entwurf, Hashtag und Reihe gehen mit');
  const evening = (await host.get(path)).text;
  const agree = /name="agree" value="([^"]+)"/.exec(evening)?.[1] ?? '';
  expect((await host.submit(`${path}/next-host`, { agree })).text).toContain('Ben weiß Bescheid');
  const told = await lastMail(site, 'ben@example.org', /Du richtest den nächsten aus/);
  expect(told.text).toContain('Ana freut sich.');
  const draft = decodeURIComponent(linkIn(told, '/sign-in').split('next=')[1] ?? '');
  const his = await signIn(site, 'ben@example.org');
  expect((await his.get(draft)).text).toContain('Entwurf: das siehst nur du');
  expect((await his.post(`${draft}/publish`, {})).status).toBe(303);
  expect((await site.visitor('de').get('/rostock')).text).toContain('2026-12-31');
  expect((await host.get(path)).text).not.toContain('name="agree"');
});

test('in a series the next evening gets a second host, and the series too', async () => {
  const { host, path } = await announced(site);
  const series = (await host.post(`${path}/thrice`, {})).location.replace(/\?.*/, '');
  await answered(site, path, 'ben@example.org');
  site.setClock('2026-12-04T09:00:00Z');
  const ben = await signIn(site, 'ben@example.org');
  await ben.post(`${path}/rsvp/next-host`, { offer: 'yes' });
  const agree = /name="agree" value="([^"]+)"/.exec((await host.get(path)).text)?.[1] ?? '';
  await host.post(`${path}/next-host`, { agree });
  expect((await site.visitor('de').get(series)).text).toContain('Mit Ana und Ben');
  const next = /href="(\/rostock\/wol-im-advent-2027-01-07)"/.exec((await ben.get(series)).text)?.[1] ?? '';
  expect((await ben.get(`${next}/guests`)).status).toBe(200);
  expect((await site.visitor('de').get(next)).text).toContain('Ben');
});

test('whoever hosts the last evening alone gives away no evening of the others', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/thrice`, {});
  await host.post(`${path}/hosts`, { email: 'caro@example.org' });
  const caro = await signIn(site, 'caro@example.org');
  await caro.post(linkIn(await lastMail(site, 'caro@example.org', /Ana fragt/), '/hosts/'), { name: 'Caro' });
  await answered(site, path, 'ben@example.org');
  site.setClock('2026-12-04T09:00:00Z');
  const ben = await signIn(site, 'ben@example.org');
  await ben.post(`${path}/rsvp/next-host`, { offer: 'yes' });
  const agree = /name="agree" value="([^"]+)"/.exec((await caro.get(path)).text)?.[1] ?? '';
  expect(agree).not.toBe('');
  await caro.post(`${path}/next-host`, { agree });
  const next = '/rostock/wol-im-advent-2027-01-07';
  expect((await host.get(`${next}/guests`)).status).toBe(200);
  expect((await ben.get(`${next}/guests`)).status).toBe(404);
  expect((await caro.get(`${next}/guests`)).status).toBe(404);
});

test('an offer can be taken back, comes from nobody who was not there, and not before the evening is over', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org', 'no');
  await site.visitor('de').post(`${ben}/next-host`, { offer: 'yes' });
  expect((await site.visitor('de').get(`${ben}/next-host`)).text).toContain('Das geht gerade nicht');
  site.setClock('2026-12-04T09:00:00Z');
  await site.visitor('de').post(`${caro}/next-host`, { offer: 'yes' });
  expect((await host.get(path)).text).not.toContain('name="agree"');
  await site.visitor('de').post(`${ben}/next-host`, { offer: 'yes' });
  await site.visitor('de').post(`${ben}/next-host`, { offer: 'no' });
  expect((await host.get(path)).text).not.toContain('name="agree"');
});

test('a tired series says so to its guests before it ends: on its page, its evenings’ and in the mail after', async () => {
  const { host, path } = await announced(site);
  const series = (await host.post(`${path}/thrice`, {})).location.replace(/\?.*/, '');
  await answered(site, path, 'ben@example.org');
  await host.post(`${series}/tired`, { tired: 'yes' });
  const stranger = site.visitor('de');
  expect((await stranger.get(series)).text).toContain('Ana möchte abgeben.');
  expect((await stranger.get(path)).text).toContain('Ana möchte abgeben.');
  site.setClock('2026-12-04T09:00:00Z');
  await site.run('thank guests');
  expect((await lastMail(site, 'ben@example.org', /Schön war/)).text).toContain('Ana würde gern abgeben.');
  await host.post(`${series}/tired`, { tired: 'no' });
  expect((await stranger.get(series)).text).not.toContain('Ana möchte abgeben.');
});
