// Without a net a real browser still shows one's own next evening, until one signs out; and nothing else of what was visited.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Browser } from '../support/browser.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the next evening is there in the cellar of a café', async () => {
  const { path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const ben = await signIn(site, 'ben@example.org');
  const { page, context } = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'on' });
  await context.addCookies([...ben.cookies].map(([name, value]) => ({ name, value, url: site.origin })));

  await page.goto('/');
  await page.evaluate('navigator.serviceWorker.ready');
  await page.waitForFunction("caches.open('own').then((own) => own.match('/me/next')).then(Boolean)");
  await context.setOffline(true);
  await page.goto(`${path}/people`);
  expect(await page.locator('main').textContent()).toContain('WOL im Advent');
  expect(await page.locator('main').textContent()).toContain('Am Strande 4');
  expect(await page.locator('figure svg').count()).toBe(1);
  expect(await page.evaluate('caches.keys().then((names) => names.toSorted().join())')).toBe('own,shell-2');

  await context.setOffline(false);
  await page.goto('/me');
  await press(page.getByRole('button', { name: 'Abmelden' }));
  await page.waitForFunction("caches.has('own').then((has) => !has)");
  await page.evaluate('navigator.serviceWorker.ready');
  await page.waitForFunction("caches.match('/offline').then(Boolean)");
  await context.setOffline(true);
  await page.goto('/rostock');
  expect(await page.locator('h1').textContent()).toBe('Gerade kein Netz');
});
