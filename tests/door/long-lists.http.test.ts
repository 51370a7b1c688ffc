// Lists of an evening with hundreds of guests come in pages, and every guest is on one of them.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tweetupOf } from '../support/crowd.ts';
import { announced } from '../support/evenings.ts';
import { seatCrowd } from '../support/many-guests.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 60_000 });

const guests = 620;

let site: Site;
let host: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
  const { id } = await tweetupOf(site, path);
  await seatCrowd(site.db, site.now(), { tweetupId: id, going: guests, waiting: 0 });
});
afterEach(() => site.close());

test.each(['guests', 'people', 'door-list', 'badges'])(
  '%s: no page is longer than 300 kB, and all of them together have every guest once',
  async (list) => {
    const seen: string[] = [];
    let next = `/${list}`;
    while (next) {
      const { status, text } = await host.get(next.startsWith(`/${list}`) ? path + next : next);
      expect(status).toBe(200);
      expect(text.length).toBeLessThan(300_000);
      seen.push(
        ...[...text.matchAll(/<(?:h2|h3|th|p) ?[^>]*>(?:<a [^>]*>)?(Gast \d+)</g)].map(
          ([, name = '']) => name,
        ),
      );
      next = decoded(/href="([^"]*)" rel="next"/.exec(text)?.[1] ?? '');
    }
    expect(seen.length).toBeGreaterThanOrEqual(guests);
    expect(new Set(seen).size).toBe(guests);
  },
);

function decoded(attribute: string): string {
  return attribute.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
}
