// A cancellation that is undone in time costs no guest a mail: what was due in those ten minutes waits for their end.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced, answered } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

const minute = 60_000;

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function subjects(email: string, since: number): Promise<string[]> {
  return (await site.mailsTo(email)).slice(since).map(({ subject }) => subject ?? '');
}

test('a reminder that was due while it was cancelled comes when that was undone, and once', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const before = (await site.mailsTo('ben@example.org')).length;
  site.setClock('2026-12-02T18:30:00Z');
  await site.run('remind guests');
  await host.post(`${path}/cancel`, { word: 'Oje.' });
  expect(await subjects('ben@example.org', before)).toEqual([]);
  site.advance(5 * minute);
  await host.post(`${path}/cancel`, { undo: 'yes' });
  site.advance(5 * minute);
  await site.run('remind guests');
  expect(await subjects('ben@example.org', before)).toEqual([expect.stringContaining('WOL im Advent')]);
  site.advance(60 * minute);
  expect(await subjects('ben@example.org', before)).toHaveLength(1);
});

test('so do an invitation and the word that an evening has moved', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const before = (await site.mailsTo('ben@example.org')).length;
  await host.post(`${path}/invite`, { emails: 'caro@example.org' });
  const version = /name="version" value="([^"]+)"/.exec((await host.get(`${path}/edit`)).text)?.[1] ?? '';
  await host.post(`${path}/edit`, { ...advent, venue: 'Bibliothek am Markt', version });
  await host.post(`${path}/cancel`, { word: '' });
  expect(await subjects('ben@example.org', before)).toEqual([]);
  expect(await subjects('caro@example.org', 0)).toEqual([]);
  await host.post(`${path}/cancel`, { undo: 'yes' });
  site.advance(10 * minute);
  expect(await subjects('ben@example.org', before)).toHaveLength(1);
  expect(await subjects('caro@example.org', 0)).toHaveLength(1);
});

test('when it stays cancelled, nothing of it comes but the word that it is', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const before = (await site.mailsTo('ben@example.org')).length;
  site.setClock('2026-12-02T18:30:00Z');
  await site.run('remind guests');
  await host.post(`${path}/cancel`, { word: '' });
  await site.mailsTo('ben@example.org');
  site.advance(11 * minute);
  expect(await subjects('ben@example.org', before)).toEqual([expect.stringContaining('Abgesagt')]);
});
