// Which language is spoken: the person's setting, else a choice made on a page, else what the browser accepts, else German.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { advent, announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import { visitorOf, type Page, type Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let path: string;
beforeAll(async () => {
  site = await openSite();
  ({ path } = await announced(site, { language: 'en', title: 'Working out loud' }));
});
afterAll(() => site.close());

test('the browser’s wish is met, by the first language that we speak', async () => {
  const spoken: Record<string, 'de' | 'en'> = {
    de: 'de',
    en: 'en',
    'de-AT': 'de',
    'EN-gb': 'en',
    'en-US,en;q=0.9,de;q=0.8': 'en',
    'de-CH,de;q=0.9,en;q=0.8': 'de',
    'en;q=0.2, de;q=0.7': 'de',
    'eo, en;q=0.5': 'en',
    'eo-001,eo;q=0.9': 'de',
    'en;q=0, de': 'de',
    '*': 'de',
    '': 'de',
    ';;;,,,q=1': 'de',
  };
  for (const [accepted, language] of Object.entries(spoken)) {
    const page = await accepting(accepted).get('/about');
    expect({ accepted, language: languageOf(page) }).toEqual({ accepted, language });
  }
});

test('a choice on a page is remembered, and counts more than the browser’s wish', async () => {
  const visitor = site.visitor('de');
  expect(languageOf(await visitor.get('/about?lang=en'))).toBe('en');
  expect(languageOf(await visitor.get('/about'))).toBe('en');
  expect(languageOf(await visitor.get('/?lang=de'))).toBe('de');
  expect(languageOf(await visitor.get('/about'))).toBe('de');
});

test('nobody gets a cookie for a language that was not chosen, or that we do not speak', async () => {
  const visitor = site.visitor('en');
  for (const address of ['/', '/about', '/?lang=eo', '/?lang=', '/?lang=en&lang=de', path])
    expect(languageOf(await visitor.get(address))).toBe('en');
  expect([...visitor.cookies]).toEqual([]);
});

test('the person’s setting counts more than a choice that was made on a page before', async () => {
  const ana = await signIn(site, 'ana@example.org', site.visitor('de'));
  await ana.get('/?lang=de');
  await ana.post('/me', { name: 'Ana', language: 'en' });
  expect(languageOf(await ana.get('/about'))).toBe('en');
  // The page that was just asked for in a language is shown in it, or its link would do nothing.
  expect(languageOf(await ana.get('/about?lang=de'))).toBe('de');
  await ana.post('/me', { name: 'Ana', language: '' });
  expect(languageOf(await ana.get('/about'))).toBe('de');
});

test('a reader who wishes for nothing reads an evening in the evening’s language, and everything else in German', async () => {
  for (const accepted of ['', '*', 'eo']) {
    const reader = accepting(accepted);
    expect(languageOf(await reader.get(path))).toBe('en');
    expect(languageOf(await reader.get('/'))).toBe('de');
  }
  expect(languageOf(await site.visitor('de').get(path))).toBe('de');
  const chooser = accepting('');
  await chooser.get('/?lang=de');
  expect(languageOf(await chooser.get(path))).toBe('de');
});

test('each page leads to itself in the other language', async () => {
  const visitor = site.visitor('de');
  const page = await visitor.get('/?city=Neustadt');
  const other = /<a href="([^"]+)" lang="en"/.exec(page.text)?.[1]?.replaceAll('&#x3D;', '=') ?? '';
  expect(other.replaceAll('&amp;', '&')).toBe('/?city=Neustadt&lang=en');
  expect(languageOf(await visitor.get(other.replaceAll('&amp;', '&')))).toBe('en');
});

test('a form that is refused stays in the language in which it was sent', async () => {
  const visitor = site.visitor('en');
  const refused = await visitor.post('/new', { ...advent, title: '' });
  expect(refused.status).toBe(422);
  expect(languageOf(refused)).toBe('en');
});

function accepting(accepted: string): Visitor {
  return visitorOf(site.origin, { 'Accept-Language': accepted });
}

/** As the page says it and as its header says it, which must be the same. */
function languageOf(page: Page): string {
  const inPage = /<html lang="(\w+)">/.exec(page.text)?.[1] ?? 'none';
  const inHeader = page.headers.get('content-language');
  return inPage === inHeader ? inPage : `${inPage}, but ${inHeader}`;
}
