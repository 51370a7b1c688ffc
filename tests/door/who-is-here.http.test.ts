// Who is in the room stands on the screen that a host puts up there, and nowhere else.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site, { date: '2026-11-23', starts: '19:00', ends: '22:00' }));
});
afterEach(() => site.close());

async function arrives(email: string, name: string, listed: string): Promise<string> {
  const link = await answered(site, path, email, 'yes', name);
  await described(site, link, { name, listed });
  return link;
}

test('only for a signed-in host, of guests whom everybody may see, and only while it runs', async () => {
  const links = [
    await arrives('ben@example.org', 'Ben Laut', 'public'),
    await arrives('caro@example.org', 'Caro Leise', 'guests'),
  ];
  site.setClock('2026-11-23T18:30:00Z');
  for (const link of links) await site.visitor('de').post(link, { here: 'yes' });
  const screen = `${path}/wall?screen=yes`;
  const hosts = (await ana.get(screen)).text;
  expect(hosts).toContain('<li>Ben Laut</li>');
  expect(hosts).not.toContain('Caro Leise');
  const piece = await ana.get(`${path}/wall/here`);
  expect(piece.text).toBe('<ul class="screen-names"><li>Ben Laut</li></ul>\n');
  expect(piece.headers.get('cache-control')).toBe('private, no-store');
  for (const visitor of [site.visitor('de'), site.visitor()]) {
    const { text } = await visitor.get(screen);
    expect(text).not.toMatch(/Ben Laut|data-here/);
    expect((await visitor.get(`${path}/wall/here`)).location).toContain('/sign-in');
  }
  site.setClock('2026-11-23T21:00:00Z');
  expect((await ana.get(screen)).text).not.toContain('Ben Laut');
});
