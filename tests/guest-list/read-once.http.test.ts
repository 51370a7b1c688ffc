// The people page is read and put into words once for all who may see the same: each sees it as if it had been read for them alone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { busySeason, type Season } from '../support/busy-season.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let season: Season;
beforeAll(async () => {
  site = await openSite();
  season = await busySeason(site);
});
afterAll(() => site.close());

const evenings = ['past', 'running', 'full', 'crowded', 'lonely', 'cancelled'] as const;

/** Nobody is followed on it: such a page is read for whoever asks. */
const readAnew = '?on=nothing-that-is-known';
/** Nobody's link: each row is made for whoever asks. */
const madeAnew = '?guest=nothing-that-is-known';

test.each(evenings)(
  '%s: the same for whoever has nothing to do with it, signed in or not',
  async (evening) => {
    const path = `${season[evening]}/people`;
    for (const visitor of [site.visitor('de'), season.newcomer, site.visitor('en'), site.visitor('de')]) {
      const shared = await visitor.get(path);
      expect(shared.status).toBe(200);
      expect(shared.headers.get('cache-control')).toBe('private, no-store');
      expect(shared.headers.get('etag')).toBeNull();
      expect(withoutAddress(shared.text)).toBe(
        withoutAddress((await visitor.get(`${path}${readAnew}`)).text),
      );
    }
  },
);

test.each(evenings)(
  '%s: rows of others are the same for guests and hosts, made once or anew',
  async (evening) => {
    const { ana, ben, newcomer } = season;
    const path = `${season[evening]}/people`;
    for (const visitor of [ben, ana, newcomer, ben]) {
      const shared = await visitor.get(path);
      expect(withoutAddress(shared.text)).toBe(
        withoutAddress((await visitor.get(`${path}${madeAnew}`)).text),
      );
    }
  },
);

test('one after the other each finds their own row, and nobody else’s', async () => {
  const { ana, ben, newcomer, crowded } = season;
  const own = async (visitor: Visitor) =>
    (await visitor.get(`${crowded}/people`)).text.match(/<li class="person own">/g)?.length ?? 0;
  const found: number[] = [];
  for (const visitor of [newcomer, ben, newcomer, ana, ben, site.visitor('de')])
    found.push(await own(visitor));
  expect(found).toEqual([0, 1, 0, 0, 1, 0]);
});

/** Links that come back name the page's whole address. */
function withoutAddress(html: string): string {
  return html.replaceAll(/\?[^"]*"/g, '"');
}
