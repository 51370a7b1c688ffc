// Home is put into words once for everybody who asks alike: nobody is shown what is somebody else's, and never what was before a change.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tweetupIn } from '../support/crowd.ts';
import { signIn } from '../support/evenings.ts';
import { onTheWire } from '../support/on-the-wire.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
  await tweetupIn(site, {
    title: 'Erster Abend',
    city: 'rostock',
    date: '2026-12-03',
    starts: '19:00',
    hashtag: 'WOLRostock',
  });
});
afterEach(() => site.close());

const home = async (cookie?: string, query = '') =>
  (
    await onTheWire(`${site.origin}/${query}`, {
      'Accept-Language': 'de',
      ...(cookie ? { Cookie: cookie } : {}),
    })
  ).text;

test('who has chosen a language is shown what strangers are, in that language, and every change at once', async () => {
  const titles = ['Zweiter Abend', 'Dritter Abend', 'Vierter Abend'];
  for (const [at, title] of titles.entries()) {
    await home('language=de');
    await tweetupIn(site, {
      title,
      city: 'rostock',
      date: `2026-12-1${at}`,
      starts: '19:00',
      hashtag: 'WOLRostock',
    });
    expect(await home('language=de')).toContain(title);
  }
  expect(await home('language=de')).toBe(await home());
  expect(await home('language=en')).toContain('<html lang="en"');
  expect(await home('language=en')).not.toContain(insideOf(await home('language=de')));
});

test('who is signed in follows with their own address, and nobody else sees it', async () => {
  const ana = await signIn(site, 'ana@example.org');
  await home('language=de');
  expect((await ana.get('/')).text).not.toContain('type="email"');
  await ana.post('/following', { city: 'rostock' });
  expect((await ana.get('/')).text).toContain('Du folgst');
  for (const cookie of [undefined, 'language=de', 'language=en']) {
    const page = await home(cookie);
    expect(page).toContain('type="email"');
    expect(page).not.toMatch(/Du folgst|You follow|ana@example\.org/);
  }
});

test('what somebody has typed is on their page alone', async () => {
  await home('language=de');
  expect(await home('language=de', '?city=Rostokc')).toContain('value="Rostokc"');
  expect(await home('language=de')).not.toContain('Rostokc');
  expect(await home('language=de', '?page=2')).not.toContain('Erster Abend');
  expect(await home('language=de')).toContain('Erster Abend');
});

function insideOf(page: string): string {
  return /<h1[^]+<\/h1>/.exec(page)?.[0] ?? page;
}
