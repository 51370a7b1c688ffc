// Moving in, with and without scripts: a file is read, chosen from and brought along; then people from there are invited once.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { overhangOf } from '../support/barriers.ts';
import { openBrowser, type Browser } from '../support/browser.ts';
import { announced } from '../support/evenings.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let browser: Browser;
let site: Site;
let ana: Visitor;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openSite();
  ({ host: ana } = await announced(site));
});
afterEach(() => site.close());
afterAll(() => browser.close());

const table = 'Titel;Datum;Uhrzeit;Ort\nStammtisch;7.1.2027;19:00;Küche\nSommerfest;4.7.2026;18:00;Hof\n';

test.each([
  ['off', 360],
  ['on', 1280],
] as const)(
  'with scripts %s, at %i: from the file to the draft, and one invitation',
  async (scripts, width) => {
    const { page, context, complaints } = await browser.open(site.origin, { language: 'de', width, scripts });
    await context.addCookies([...ana.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
    await page.goto('/me');
    await press(page.getByRole('link', { name: 'Umziehen' }));
    const file = { name: 'abende.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
    await page.getByLabel('Eine Datei').setInputFiles(file);
    await press(page.getByRole('button', { name: 'Lesen und auswählen' }));
    await page.getByLabel('Sommerfest').check();
    expect(await page.getByLabel('Stammtisch').isChecked()).toBe(true);
    expect(await overhangOf(page)).toBe(0);
    await press(page.getByRole('button', { name: 'Diese mitbringen' }));
    await page.getByText('Ein Entwurf liegt bereit.').waitFor();
    await page.getByText('Ein Abend steht im Archiv.').waitFor();

    await page.goto('/me/moving');
    await press(page.getByRole('link', { name: 'Menschen von dort einladen' }));
    await page.getByLabel('Mailadressen').fill('Ben <ben@example.org>');
    expect(await overhangOf(page)).toBe(0);
    await press(page.getByRole('button', { name: 'Einmal einladen' }));
    await page.getByText('Eine Einladung geht um').waitFor();
    await press(page.getByRole('button', { name: 'Zurücknehmen' }));
    await page.getByText('Niemand hat etwas davon gehört').waitFor();
    expect(complaints).toEqual([]);
  },
);
