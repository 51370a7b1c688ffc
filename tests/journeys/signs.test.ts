// The signs to print: the one for the table and the one for a window are one sheet each, on A4 and on US Letter, however long the words are.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Browser } from '../support/browser.ts';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const long = {
  title:
    'Über Nachhaltigkeitsberichterstattung, Küchentische und das lange Schreiben: Wie wir gemeinsam anfangen, dabei zu sein',
  venue: 'Gemeinschaftsküche im Hinterhof der alten Reifferbahn, dritter Stock',
  find_us: 'Der lange Tisch ganz hinten, hinter dem Regal mit den Seekarten.',
  working_on: 'Ein Handbuch für Ehrenamtliche im Stadtteil, Kapitel vier von neun',
  unsure_about: 'Ob es überhaupt jemand als Handbuch will, oder lieber eine Telefonnummer',
  hashtag: 'DonaudampfschifffahrtRostock',
  date: '2026-12-10',
};

const most = {
  ...long,
  venue: `${long.venue}, ${long.venue}`.slice(0, 120),
  find_us: long.find_us.repeat(9).slice(0, 500),
  working_on: `${long.working_on} `.repeat(3).slice(0, 200),
  unsure_about: `${long.unsure_about} `.repeat(3).slice(0, 200),
  hashtag: 'ReifferbahnRostock',
  date: '2026-12-17',
};

test.each([
  ['with few words', {}],
  ['with many', long],
  ['with as many as fit in', most],
] as const)('each sign is one sheet, %s', async (_what, fields) => {
  const { path } = await announced(site, fields);
  const { page, context } = await browser.open(site.origin, { language: 'de', width: 800, scripts: 'off' });
  for (const sign of ['/sign', '/sign?for=window', '/sign?size=a6'])
    for (const format of ['A4', 'Letter']) {
      await page.goto(path + sign);
      const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1');
      expect([sign, format, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([sign, format, 1]);
    }
  await context.close();
});
