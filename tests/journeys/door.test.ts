// The door on a host's phone: large buttons with and without scripts, and taps that survive bad reception.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { overhangOf } from '../support/barriers.ts';
import { openBrowser, type Browser } from '../support/browser.ts';
import { announced, answered } from '../support/evenings.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let browser: Browser;
let host: Visitor;
let path: string;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
  ({ host, path } = await announced(site));
  for (const name of ['ben', 'caro', 'dora', 'emil']) await answered(site, path, `${name}@example.org`);
  site.setClock('2026-12-03T18:10:00Z');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function atTheDoor(scripts: 'on' | 'off') {
  const browsing = await browser.open(site.origin, { language: 'de', width: 360, scripts });
  const cookies = [...host.cookies].map(([name, value]) => ({ name, value, url: site.origin }));
  await browsing.context.addCookies(cookies);
  await browsing.page.goto(`${path}/check-in`);
  return browsing;
}

const row = (page: Page, name: string) =>
  page.locator('.door-guest', { has: page.getByRole('heading', { name }) });
const letIn = (page: Page, name: string) => row(page, name).locator('[name="here"]');
const numbers = async () => /data-here>([^<]+)</.exec((await host.get(`${path}/check-in`)).text)?.[1];

test('without scripts a tap is a form like any other, and the row stays in sight', async () => {
  const { page, complaints } = await atTheDoor('off');
  const { height = 0, width = 0 } = (await letIn(page, 'Ben').boundingBox()) ?? {};
  expect(Math.min(height, width)).toBeGreaterThanOrEqual(60);
  expect(await overhangOf(page)).toBe(0);
  await press(letIn(page, 'Ben'));
  await row(page, 'Ben').getByText('da seit 19:10').waitFor();
  expect(new URL(page.url()).hash).toMatch(/^#guest-/);
  expect(await numbers()).toBe('Ein Mensch ist da');
  await press(row(page, 'Ben').getByRole('button', { name: 'Zurücknehmen' }));
  await letIn(page, 'Ben').waitFor();
  expect(await numbers()).toBe('0 Menschen sind da');
  expect(complaints).toEqual([]);
});

test('with scripts a tap that nobody answers is kept, sent again, and survives that the page is closed', async () => {
  const { page, context } = await atTheDoor('on');
  const state = page.locator('[data-taps]');
  await context.setOffline(true);
  const placeOf = (name: string) => row(page, name).evaluate((one: { offsetTop: number }) => one.offsetTop);
  const before = await placeOf('Emil');
  await letIn(page, 'Caro').dblclick();
  await row(page, 'Caro').getByRole('button', { name: 'Zurücknehmen' }).waitFor();
  await letIn(page, 'Dora').click();
  // Nothing has moved: the next tap does not hit somebody else.
  expect(await placeOf('Emil')).toBe(before);
  await page.getByLabel('Name', { exact: true }).fill('Nachbar');
  await page.getByRole('button', { name: 'Ist auch da' }).click();
  await state.getByText('Noch unterwegs: 3.').waitFor();
  expect(await numbers()).toBe('0 Menschen sind da');
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${path}/check-in`);
  await again.locator('[data-taps]').getByText('Alles gespeichert.').waitFor();
  await again.getByText('3 Menschen sind da').waitFor();
  expect(await numbers()).toBe('3 Menschen sind da');
  expect(await again.evaluate('localStorage.length')).toBe(0);
});

test('an answer that got lost on its way back changes nothing twice, and an undo comes after its tap', async () => {
  const { page } = await atTheDoor('on');
  let lost = 0;
  await page.route('**/check-in', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await letIn(page, 'Emil').click();
  await page.locator('[data-taps]').getByText('Noch unterwegs: 1.').waitFor();
  // It is on its way from the first moment on.
  await expect.poll(numbers).toBe('4 Menschen sind da');
  await page.evaluate("dispatchEvent(new Event('online'))");
  await page.locator('[data-taps]').getByText('Alles gespeichert.').waitFor();
  expect(await numbers()).toBe('4 Menschen sind da');
  // At once it would be the same finger.
  await expect
    .poll(async () => {
      await row(page, 'Emil').locator('[name="away"]').click();
      return letIn(page, 'Emil').isVisible();
    })
    .toBe(true);
  await page.getByText('3 Menschen sind da').waitFor();
  expect(await numbers()).toBe('3 Menschen sind da');
});

test('whoever is signed out meanwhile is told so, and nothing that was tapped is lost', async () => {
  const { page, context, complaints } = await atTheDoor('on');
  const cookies = await context.cookies();
  await context.clearCookies();
  await letIn(page, 'Ben').click();
  await page.getByText('Du bist nicht mehr angemeldet.').waitFor();
  expect(await page.locator('[data-taps] a').getAttribute('href')).toBe(
    `/sign-in?next=${encodeURIComponent(`${path}/check-in`)}`,
  );
  await context.addCookies(cookies);
  await page.reload();
  await page.locator('[data-taps]').getByText('Alles gespeichert.').waitFor();
  expect(await numbers()).toBe('4 Menschen sind da');
  // Loading the page anew may cut off a try, which is then made again; the browser says so twice.
  const isCutOff = (one: string) => /^(?:did not get|Failed to load resource: net::ERR_)/.test(one);
  expect(complaints.filter((one) => !isCutOff(one))).toEqual([]);
});

test('searching narrows the list without asking anybody', async () => {
  const { page, context } = await atTheDoor('on');
  await context.setOffline(true);
  await page.getByLabel('Suchen nach Namen').fill('dó');
  await expect.poll(() => row(page, 'Dora').isVisible()).toBe(true);
  expect(await row(page, 'Ben').isVisible()).toBe(false);
  await page.getByLabel('Suchen nach Namen').fill('');
  expect(await row(page, 'Ben').isVisible()).toBe(true);
});
