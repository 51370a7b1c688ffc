// Every evening has a poster: its cover, else its hosts in their words, on one of eight pairs of colours; small in every list.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { colourOf, posterColours } from '../../src/pictures/poster.ts';
import { announced } from '../support/evenings.ts';
import { withCover } from '../support/cover.ts';
import { tweetupOf } from '../support/crowd.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const words = { working_on: 'Ein Chor für Schüchterne', unsure_about: 'Ob jemand mitsingt' };

async function posterAt(path: string): Promise<string> {
  const { text } = await site.visitor('de').get(path);
  return /<div class="poster [\s\S]*?<p class="poster-tag/.exec(text)?.[0] ?? '';
}

test('without a cover its face is its host, in their words, once the title has said what it is', async () => {
  const { path } = await announced(site, words);
  const poster = await posterAt(path);
  expect(poster).toContain('Ana lädt ein');
  expect(poster).toContain('Ana arbeitet an</span> Ein Chor für Schüchterne');
  expect(poster).toContain('Unsicher bei</span> Ob jemand mitsingt');
});

test('when it is over nobody invites any more, on the page and on what networks show', async () => {
  const { path } = await announced(site, words);
  const { endsAt } = await tweetupOf(site, path);
  const drawn = async () => (await site.visitor('de').get(path)).text.match(/share\.png\?[^"]*v=(\w+)/)?.[1];
  const before = await drawn();
  site.advance(endsAt.getTime() - site.now().getTime() + 60_000);
  const poster = await posterAt(path);
  expect(poster).not.toContain('lädt ein');
  expect(poster).toContain('Mit Ana');
  expect(await drawn()).not.toBe(before);
});

test('a cover is the face, with nothing written over it, and a small one of it stands in every list', async () => {
  const { path } = await announced(site, words);
  for (const list of ['/', '/rostock', '/hashtag/WOLRostock', '/search?q=advent', '/near?city=rostock'])
    expect((await site.visitor('de').get(list)).text, list).toMatch(
      /class="(small-)?poster poster-\d|small-poster/,
    );
  await withCover(site, path);
  const poster = await posterAt(path);
  expect(poster).toContain('alt="Ein langer Tisch"');
  expect(poster).not.toContain('Ein Chor');
  const list = (await site.visitor('de').get('/search?q=advent')).text;
  const small =
    /<img src="(\/pictures\/[0-9a-f]{32}-240\.webp)" width="240"\s+height="160" alt="" loading="lazy">/.exec(
      list,
    );
  const served = await fetch(site.origin + (small?.[1] ?? ''));
  expect(served.status).toBe(200);
  expect((await served.arrayBuffer()).byteLength).toBeLessThan(10_000);
});

test('its colours come from its id and stay, until a host taps others; whoever is no host cannot', async () => {
  const { host, path } = await announced(site);
  const before = await tweetupOf(site, path);
  expect(await posterAt(path)).toContain(`poster-${colourOf(before)}`);
  const wanted = (colourOf(before) % 8) + 1;
  await host.post(`${path}/picture`, { colour: String(wanted) });
  expect(await posterAt(path)).toContain(`poster-${wanted}`);
  expect((await host.get(`${path}/picture`)).text).toMatch(
    new RegExp(`value="${wanted}"\\s+aria-pressed="true"`),
  );
  for (const nonsense of ['0', '9', 'red', '1; x']) await host.post(`${path}/picture`, { colour: nonsense });
  expect(await posterAt(path)).toContain(`poster-${wanted}`);
  await site.visitor('de').post(`${path}/picture`, { colour: '1' });
  expect(await posterAt(path)).toContain(`poster-${wanted}`);
});

test('each pair of colours can be read as small print', () => {
  for (const { ground, type } of posterColours)
    expect(contrast(ground, type), `${type} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

/** As WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
