// Pictures of the evening, from a guest's phone: one by one without scripts, several at once and on after a cut with them.
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { albumPictures } from '../../src/album/tables.ts';
import { overhangOf } from '../support/barriers.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;
let site: Site;
let ben: string;
let caro: string;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openSite();
  const { path } = await announced(site);
  ben = await answered(site, path, 'ben@example.org');
  caro = await answered(site, path, 'caro@example.org');
  await described(site, caro, { name: 'Caro', listed: 'guests', photos: 'no' });
  site.setClock('2026-12-03T20:30:00Z');
});
afterEach(() => site.close());
afterAll(() => browser.close());

test.each(['off', 'on'] as const)(
  'with scripts %s: from the ticket to a picture, and by one tap it is hidden for a guest who is in it',
  async (scripts) => {
    const { page, complaints } = await phone(ben, scripts);
    await press(page.getByRole('link', { name: 'Bilder vom Abend' }));
    await page.getByText('Caro möchte auf keinem Bild sein.').waitFor();
    await page.getByLabel('Bild', { exact: true }).setInputFiles(await picture('tisch', '#a93a24'));
    await page.getByLabel('Ein Wort dazu').fill('Der lange Tisch');
    await press(page.getByRole('button', { name: 'Bild hinzufügen' }));
    await page.getByText('Dein Bild ist da.').waitFor();
    expect(await overhangOf(page)).toBe(0);

    const other = await phone(`${caro}/album`, scripts);
    await other.page.getByRole('img', { name: 'Der lange Tisch' }).waitFor();
    await press(other.page.getByRole('button', { name: 'Bitte herausnehmen' }));
    await other.page.getByText('Das Bild ist verborgen').waitFor();
    expect(await other.page.getByRole('img', { name: 'Der lange Tisch' }).count()).toBe(0);
    expect([...complaints, ...other.complaints]).toEqual([]);
  },
);

test('several at once: a cut is made up for, what is no picture is named, and none is there twice', async () => {
  const { page } = await phone(`${ben}/album`, 'on');
  let sent = 0;
  await page.route('**/album', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent += 1;
    // The first gets there and its answer does not; the next does not get there.
    if (sent === 1) await route.fetch({ maxRedirects: 0 });
    if (sent === 1 || sent === 3) return route.abort('internetdisconnected');
    return route.continue();
  });
  const files = [await picture('eins', '#1f6f78'), await picture('zwei', '#12303c')];
  const note = { name: 'notiz.txt', mimeType: 'text/plain', buffer: Buffer.from('Kein Bild') };
  await page.getByLabel('Bild', { exact: true }).setInputFiles([...files, note]);
  expect(await page.getByLabel('Ein Wort dazu').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Bild hinzufügen' }).click();
  await page.getByText('Gerade ohne Netz').waitFor();
  await page.getByText('2 von 3 Bildern sind da.').waitFor();
  await page.getByText('Nicht genommen: notiz.txt. Das ist kein JPEG').waitFor();
  expect(await site.db.select().from(albumPictures)).toHaveLength(2);
  await page.goto(`${ben}/album`);
  const tops = await page
    .locator('.album-picture')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

async function phone(path: string, scripts: 'on' | 'off'): Promise<Browsing> {
  const browsing = await browser.open(site.origin, { language: 'de', scripts, width: 360 });
  await browsing.page.setViewportSize({ width: 360, height: 640 });
  await browsing.page.goto(path);
  return browsing;
}

async function picture(name: string, background: string) {
  const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer };
}
