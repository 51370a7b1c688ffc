// Every page in every state: no barrier, nothing sideways, nothing from elsewhere, and HTML without an error.
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/language/translate.ts';
import { barriersOn, overhangOf, overhangOpened } from '../support/barriers.ts';
import { openBrowser, type Browsing, type Window } from '../support/browser.ts';
import { busySeason } from '../support/busy-season.ts';
import { everyPage, type EveryPage } from '../support/every-page.ts';
import { openSite } from '../support/site.ts';
import { countingBytes } from '../support/bytes.ts';
import { visit } from '../support/visiting.ts';

const site = await openSite();
const [season, browser] = await Promise.all([busySeason(site), openBrowser()]);
afterAll(async () => {
  await browser.close();
  await site.close();
});

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // What a template leaves where a part is missing.
    'no-trailing-whitespace': 'off',
    // Titles are the hosts'.
    'long-title': 'off',
    // A proposal to choose and a field of one's own are one question.
    'form-dup-name': 'off',
    // Our ids begin with a digit now and then, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

const pages = everyPage(season);
const furtherLanguages = languages.filter((language) => language !== 'de' && language !== 'en');

/** Each page in one of the others. */
function inTurn(one: EveryPage): Language {
  const at = pages.findIndex(({ name }) => name === one.name);
  return furtherLanguages[at % furtherLanguages.length] ?? 'en';
}

describe.concurrent('every page', () => {
  test.each(pages)('$name', async (one) => {
    const german = await enter(one.of, { language: 'de', width: 320, scripts: 'on' });
    expect(await errorsIn(await visit(german.page, inLanguage(one, 'de')))).toEqual([]);
    expect(await overhangOf(german.page)).toBe(0);
    // Past Playwright, whose own script each page would parse for it.
    expect(await german.page.evaluate(`document.querySelector('a[href*="/report"]') !== null`)).toBe(true);
    expect(await barriersOn(german.page, [320, 1280])).toEqual([]);
    const complaints = german.leave();

    // The same templates with other words: longer ones, perhaps.
    const english = await enter(one.of, { language: 'en', width: 320, scripts: 'on' });
    expect(await errorsIn(await visit(english.page, inLanguage(one, 'en')))).toEqual([]);
    expect(await overhangOf(english.page)).toBe(0);
    expect(await overhangOpened(english.page)).toBe(0);
    complaints.push(...english.leave());

    const further = await enter(one.of, { language: inTurn(one), width: 320, scripts: 'on' });
    await visit(further.page, inLanguage(one, inTurn(one)));
    expect([inTurn(one), await overhangOf(further.page)]).toEqual([inTurn(one), 0]);
    complaints.push(...further.leave());
    expect(complaints).toEqual([]);
  });
});

describe('a visit is light', () => {
  test.each([
    ['home', '/'],
    ['a city', '/rostock'],
    ['an evening', season.crowded],
    ['forty people', season.links.guestList],
  ])('%s: under 100 kB the first time, under 30 kB the next', async (_name, path) => {
    expect(await bytesOf(path, null)).toBeLessThan(100_000);
    expect(await bytesOf(path, '/about')).toBeLessThan(30_000);
  });
});

async function bytesOf(path: string, visitedBefore: string | null): Promise<number> {
  const { page, context } = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'on' });
  const loaded = await countingBytes(page);
  if (visitedBefore) await page.goto(visitedBefore, { waitUntil: 'networkidle' });
  loaded();
  await page.goto(path, { waitUntil: 'networkidle' });
  await context.close();
  return loaded();
}

const free = new Map<string, Browsing[]>();

/** A window is used again by whom it belongs to: that is twice as fast as a new one. */
async function enter(of: EveryPage['of'], window: Window): Promise<Browsing & { leave: () => string[] }> {
  const key = `${of} ${window.language}`;
  const browsing = free.get(key)?.pop() ?? (await openedFor(of, window));
  await browsing.page.setViewportSize({ width: window.width, height: 800 });
  /** @returns its complaints: whoever has the window next has their own */
  const leave = () => {
    free.set(key, [...(free.get(key) ?? []), browsing]);
    return browsing.complaints.splice(0);
  };
  return { ...browsing, leave };
}

async function openedFor(of: EveryPage['of'], window: Window): Promise<Browsing> {
  const browsing = await browser.open(site.origin, window);
  const cookies = of ? [...season[of].cookies] : [];
  await browsing.context.addCookies(cookies.map(([name, value]) => ({ name, value, url: site.origin })));
  return browsing;
}

/** Links in mails speak the language of their mail, unless another one is asked for. */
function inLanguage(one: EveryPage, language: string): EveryPage {
  return { ...one, path: `${one.path}${one.path.includes('?') ? '&' : '?'}lang=${language}` };
}

async function errorsIn(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} in ${lines[line - 1]?.trim()}`),
  );
}
