// What scripts add for those who run them, and what can be done by keyboard alone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Browser } from '../support/browser.ts';
import { announced } from '../support/evenings.ts';
import { ledOn } from '../support/pressing.ts';
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

test('a city completes while it is typed, and brings its hashtags along; the end follows the start until it is changed', async () => {
  const { page, complaints } = await browser.open(site.origin, { language: 'en', width: 360, scripts: 'on' });
  await page.goto('/new');
  await page.locator('summary[data-times]').click();
  expect(await page.getByLabel('Ends').inputValue()).toBe('22:00');
  await page.getByLabel('Starts').fill('20:30');
  expect(await page.getByLabel('Ends').inputValue()).toBe('23:30');
  await page.getByLabel('Ends').fill('22:00');
  await page.getByLabel('Starts').fill('18:00');
  expect(await page.getByLabel('Ends').inputValue()).toBe('22:00');

  const city = page.getByLabel('City', { exact: true });
  await city.pressSequentially('Rosto');
  await page.locator('datalist option[value="Rostock"]').waitFor({ state: 'attached' });
  await city.pressSequentially('ck');
  await page.locator('summary:has([data-hashtag])').click();
  await page.getByLabel('#WOLHRO').waitFor();
  expect(await page.getByLabel('#WOLRostock', { exact: true }).isChecked()).toBe(true);
  expect(complaints).toEqual([]);
});

test('the hashtag is copied with one press, and the button says so', async () => {
  const { path } = await announced(site);
  const { page, context } = await browser.open(site.origin, { language: 'en', width: 360, scripts: 'on' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy the hashtag' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('#WOLRostock');
});

test('a refused form begins where it says what is missing, and leads to each field', async () => {
  const { page } = await browser.open(site.origin, { language: 'en', width: 360, scripts: 'on' });
  await page.goto('/sign-in');
  await page.getByLabel('Your email address').fill('ana@example');
  await ledOn(page, () => page.keyboard.press('Enter'));
  await page.getByRole('alert').waitFor();
  expect(await page.evaluate('document.activeElement.className')).toBe('error-summary');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('email');
  const field = page.getByLabel('Your email address');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.getAttribute('aria-describedby')).toContain('email-error');
});

test('by keyboard alone somebody finds the evening, answers, and confirms', async () => {
  const { path } = await announced(site, {
    title: 'Tastenabend',
    hashtag: 'TastenRostock',
    date: '2026-12-20',
  });
  const { page } = await browser.open(site.origin, { language: 'de', width: 1280, scripts: 'off' });
  const to = async (reached: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await reached()) return;
    }
    throw new Error('it cannot be reached by Tab');
  };
  const isAt = (selector: string) => () =>
    page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);

  await page.goto('/');
  // The first stop leads past the menu.
  await page.keyboard.press('Tab');
  expect(await isAt('.skip-link')()).toBe(true);
  await page.keyboard.press('Enter');
  await to(isAt(`h4 a[href="${path}"]`));
  await ledOn(page, () => page.keyboard.press('Enter'));
  expect(new URL(page.url()).pathname).toBe(path);
  await to(isAt(`a[href="${path}/rsvp?answer=yes"]`));
  await ledOn(page, () => page.keyboard.press('Enter'));
  await to(isAt('input[name="name"]'));
  await page.keyboard.type('Ben');
  await to(isAt('input[name="email"]'));
  await page.keyboard.type('ben@example.org');
  // Enter in a field answers nothing: only a button says what it does.
  await page.keyboard.press('Enter');
  await to(isAt('main button[value="yes"]'));
  await ledOn(page, () => page.keyboard.press('Enter'));
  await page.getByText('An ben@example.org ist eine Mail unterwegs').waitFor();

  const mail = await site.mailTo('ben@example.org');
  await page.goto(/\/rsvp\/\S+/.exec(mail.text ?? '')?.[0] ?? '');
  await to(isAt('main button[value="maybe"]'));
  await ledOn(page, () => page.keyboard.press('Enter'));
  await page.getByText('Vielleicht ist auch eine Antwort').waitFor();
});
