// Hosting, counted: what a host clicks and fills in to announce, to see who came, and to write once more to whoever has not answered.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, type Browser } from '../support/browser.ts';
import { announced, answered, lastMail } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

const day = 86_400_000;
let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());
afterAll(() => browser.close());

async function counting(of?: Visitor) {
  const { page, context } = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'on' });
  if (of)
    await context.addCookies([...of.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  const counted = { clicks: 0, fields: 0, mails: 0 };
  return {
    page,
    counted,
    clicks: async (what: Locator) => {
      counted.clicks += 1;
      await press(what);
    },
    fills: async (name: string, words: string) => {
      counted.fields += 1;
      await page.locator(`main [name="${name}"]:visible`).first().fill(words);
    },
    opensMail: async (path: string) => {
      counted.mails += 1;
      await page.goto(path);
    },
    putsAway: () => context.close(),
  };
}

const button = (page: Page, label: string | RegExp) =>
  page.locator('main').getByRole('button', { name: label }).first();

test('announcing: 3 clicks, 6 fields, 1 mail', async () => {
  const ana = await counting();
  await ana.page.goto('/');
  await ana.clicks(ana.page.getByRole('link', { name: 'Ankündigen' }).first());
  await ana.fills('title', 'Offener Tisch');
  await ana.fills('date', '2026-12-03');
  await ana.fills('city', 'Rostock');
  await ana.fills('venue', 'Lesecafé Möwennest');
  await ana.fills('name', 'Ana');
  await ana.fills('email', 'ana@example.org');
  // Nobody fills this in within three seconds.
  site.advance(60_000);
  await ana.clicks(button(ana.page, 'Ankündigen'));
  await ana.opensMail(linkIn(await lastMail(site, 'ana@example.org', /./), '/new/'));
  await ana.clicks(button(ana.page, /veröffentlichen|ankündigen/i));
  await ana.page.getByText('Dein Abend steht!').waitFor();
  expect(ana.counted).toEqual({ clicks: 3, fields: 6, mails: 1 });
  expect((await site.visitor('de').get('/rostock')).text).toContain('Offener Tisch');
  await ana.putsAway();
});

test('seeing who came: 1 click', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  site.setClock('2026-12-03T19:00:00Z');
  await site.visitor('de').post(`${ben}/here`, {});
  const list = (await host.get(`${path}/check-in`)).text;
  const [, id = ''] = /name="here" value="([^"]+)"/.exec(list) ?? [];
  await host.post(`${path}/check-in`, { here: id });
  site.setClock('2026-12-04T09:00:00Z');
  const ana = await counting(host);
  await ana.page.goto(path);
  await ana.clicks(ana.page.locator('.host-bar').getByRole('link', { name: 'Gäste' }));
  await ana.page.locator('main').getByText('Ben').first().waitFor();
  await ana.page.locator('main').getByText('war da').first().waitFor();
  expect(ana.counted).toEqual({ clicks: 1, fields: 0, mails: 0 });
  await ana.putsAway();
});

test('writing once more to whoever was invited and has not answered: 2 clicks', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/invite`, { emails: 'ben@example.org', word: '' });
  site.advance(7 * day + 1000);
  const ana = await counting(host);
  await ana.page.goto(path);
  await ana.clicks(ana.page.getByRole('link', { name: 'Noch einmal schreiben' }));
  await ana.clicks(button(ana.page, 'Noch einmal schreiben'));
  await ana.page.getByText('Eine Mail geht um').waitFor();
  expect(ana.counted).toEqual({ clicks: 2, fields: 0, mails: 0 });
  site.advance(11 * 60_000);
  await lastMail(site, 'ben@example.org', /noch einmal/);
  await ana.putsAway();
});
