// Answering, counted: how many taps, fields and mails it takes on a small phone, with each button in sight without scrolling.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { openBrowser, type Browser } from '../support/browser.ts';
import { announced, answered, invited } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

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

describe.each([
  { language: 'de', scripts: 'off' },
  { language: 'en', scripts: 'on' },
] as const)('in $language, with scripts $scripts, at 360 × 640', ({ language, scripts }) => {
  const say = sayIn(language);
  const rules = { house_rules: 'Was jemand unsicher erzählt, bleibt im Raum. '.repeat(8), language };
  const phone = async (): Promise<Page> => {
    const { page } = await browser.open(site.origin, { language, scripts, width: 360 });
    await page.setViewportSize({ width: 360, height: 640 });
    return page;
  };
  const button = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true });

  test('from an invitation: the link in the mail, and one button', async () => {
    const { host, path } = await announced(site, rules);
    const page = await phone();
    await page.goto(`${await invited(site, host, path, 'ben@example.org')}?answer=no`);
    await tap(button(page, say('rsvps.noButton')));
    expect(page.url()).toContain('said=answered');
    await page.context().close();
  });

  test('changing it from a mail: the question alone, and one button; the other leaves it as it was', async () => {
    const { path } = await announced(site, rules);
    const link = await answered(site, path, 'ben@example.org', 'yes');
    const page = await phone();
    await page.goto(`${link}?answer=no&lang=${language}`);
    const keep = button(page, say('rsvps.keepYes'));
    await inSight(keep);
    const buttons = page.locator('main button:visible');
    expect(await buttons.allInnerTexts()).toEqual([say('rsvps.noButton'), say('rsvps.keepYes')]);
    await tap(button(page, say('rsvps.noButton')));
    await page.getByText(say('rsvps.saidNo')).waitFor();
    await page.context().close();
  });

  test('from the page, as a new guest: three taps, two fields, one mail', async () => {
    const { path } = await announced(site, rules);
    const page = await phone();
    await page.goto(path);
    await tap(page.locator('.thumb-bar').getByRole('link', { name: say('rsvps.yesButton') }));
    const fields = page.locator('main input:visible');
    expect(await fields.count()).toBe(2);
    await page.getByLabel(say('rsvps.name')).fill('Ben');
    await page.getByLabel(say('rsvps.email')).fill('ben@example.org');
    await tap(button(page, say('rsvps.yesButton')));
    await page.getByText(say('rsvps.sentTo', { email: 'ben@example.org' })).waitFor();
    await page.goto(linkIn(await site.mailTo('ben@example.org'), '/rsvp/'));
    await tap(button(page, say('rsvps.yesButton')));
    await page
      .getByText(say('rsvps.gladYouCome', { name: 'Ben' }))
      .first()
      .waitFor();
    await page.context().close();
  });
});

async function tap(what: Locator): Promise<void> {
  await inSight(what);
  await press(what);
}

/** Without scrolling, as the page opened. */
async function inSight(what: Locator): Promise<void> {
  const [box, scrolled] = await Promise.all([
    what.boundingBox(),
    what.page().evaluate<number>('window.scrollY'),
  ]);
  expect(scrolled).toBe(0);
  expect(box && box.y >= 0 && box.y + box.height <= 640, JSON.stringify(box)).toBe(true);
}
