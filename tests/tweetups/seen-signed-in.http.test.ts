// Whoever is signed in and has to do with other evenings is shown what was read for everybody: the same page as if it had been read for them alone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { busySeason, type Season } from '../support/busy-season.ts';
import { announced, answered, oneOfMany, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let season: Season;
beforeAll(async () => {
  site = await openSite();
  season = await busySeason(site);
});
afterAll(() => site.close());

const evenings = ['past', 'running', 'full', 'crowded', 'lonely', 'cancelled'] as const;

/** What a form did is said in the address; such a page is read for whoever asks. */
const readAnew = '?said=nothing-that-is-known';

test.each(evenings)('%s: as if it had been read for them', async (evening) => {
  const { newcomer, [evening]: path } = season;
  const shared = await newcomer.get(path);
  const anew = await newcomer.get(`${path}${readAnew}`);
  expect(shared.status).toBe(200);
  expect(shared.text).toContain('data-signed-in');
  expect(withoutAddress(shared.text)).toBe(withoutAddress(anew.text));
});

test('an address is asked for by whoever is not signed in, also after each other', async () => {
  const stranger = site.visitor('de');
  const asksForAddress = /<form[^>]*action="[^"]*\/rsvp"[\s\S]*?name="email"/;
  const pages = [stranger, season.newcomer, stranger, season.newcomer];
  const asked: boolean[] = [];
  for (const visitor of pages) asked.push(asksForAddress.test((await visitor.get(season.crowded)).text));
  expect(asked).toEqual([true, false, true, false]);
});

test('whoever has answered sees it there, whoever hosts is led to the guests, and nobody else is', async () => {
  const { ana, ben, newcomer, crowded } = season;
  for (const visitor of [ben, newcomer, ana, newcomer, ben]) {
    const { text } = await visitor.get(crowded);
    expect(text.includes(`class="thumb-bar"><a class="button-quiet" href="${crowded}/rsvp"`)).toBe(
      visitor === ben,
    );
    expect(text.includes(`href="${crowded}/guests"`)).toBe(visitor === ana);
  }
});

test('what guests of the month wrote for each other is read by a guest of another evening, and by no newcomer', async () => {
  const other = await openSite();
  const { host, path: first } = await announced(other);
  const { path: second } = await oneOfMany(other, { title: 'Am Mittwoch', date: '2026-12-09' });
  await host.post('/rostock/question', { deed: 'choose', proposal: '2' });
  const link = await answered(other, first, 'caro@example.org');
  const words = { deed: 'answer', words: 'Nur unter uns', name: 'Caro', audience: 'guests' };
  await other.visitor('de').post(`${link}/question`, words);
  await answered(other, first, 'ben@example.org');
  const [ben, dora] = [await signIn(other, 'ben@example.org'), await signIn(other, 'dora@example.org')];
  other.setClock('2026-12-09T19:00:00Z');
  const reads: boolean[] = [];
  for (const visitor of [ben, dora, other.visitor('de'), ben])
    reads.push((await visitor.get(second)).text.includes('Nur unter uns'));
  expect(reads).toEqual([true, false, false, true]);
  await other.close();
});

/** Links that come back name the page's whole address. */
function withoutAddress(html: string): string {
  return html.replaceAll(/\?[^"]*"/g, '"');
}
