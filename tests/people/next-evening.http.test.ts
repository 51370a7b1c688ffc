// One's own next evening, for when there is no net; and what makes the site installable.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('it shows when, where, the hashtag and one’s code, and nothing to who is not signed in', async () => {
  const { host, path } = await announced(site, { find_us: 'Hinten links' });
  await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  const { text, status } = await ben.get('/me/next');
  expect(status).toBe(200);
  for (const part of [
    'WOL im Advent',
    '3. Dezember',
    '19:00–22:00',
    'Am Strande 4',
    'Hinten links',
    '#WOLRostock',
    '<svg',
  ])
    expect(text).toContain(part);
  expect((await host.get('/me/next')).text).toContain('WOL im Advent');
  expect((await site.visitor('de').get('/me/next')).status).toBe(303);
  await ben.post(`${path}/rsvp`, { answer: 'no' });
  expect((await ben.get('/me/next')).text).toContain('Gerade hast du keinen Abend vor dir.');
  site.setClock('2026-12-04T12:00:00Z');
  expect((await host.get('/me/next')).text).toContain('Gerade hast du keinen Abend vor dir.');
});

test('signing out clears what the browser kept', async () => {
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.post('/sign-out', {})).headers.get('clear-site-data')).toBe('"storage"');
});

test('the manifest names icons that are there, and the worker is served from the root', async () => {
  const answer = await site.visitor('en').get('/manifest.webmanifest');
  expect(answer.headers.get('content-type')).toContain('application/manifest+json');
  const manifest = JSON.parse(answer.text) as {
    lang: string;
    start_url: string;
    icons: { src: string; type: string }[];
  };
  expect(manifest).toMatchObject({ lang: 'en', start_url: '/', display: 'standalone' });
  for (const { src, type } of manifest.icons) {
    const icon = await site.visitor().get(src);
    expect([src, icon.status, icon.headers.get('content-type')]).toEqual([src, 200, type]);
  }
  expect((await site.visitor().get('/service-worker.js')).headers.get('content-type')).toContain(
    'javascript',
  );
  expect((await site.visitor('de').get('/offline')).text).toContain('Gerade kein Netz');
});
