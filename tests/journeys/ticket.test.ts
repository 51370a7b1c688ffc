// The moment after the yes, on a small phone with and without scripts: how many taps, how many inputs stand open, what is in sight.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { overhangOf } from '../support/barriers.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { announced, answered, described } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;
let site: Site;
let path: string;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openSite();
  ({ path } = await announced(site, { may_bring: '3' }));
  for (const name of ['Ben', 'Caro', 'Dora'])
    await described(site, await answered(site, path, `${name.toLowerCase()}@example.org`), { name });
});
afterEach(() => site.close());
afterAll(() => browser.close());

/** Counted as PRODUCT.md says: what can be seen outside closed details, each radio by itself; buttons and links not. */
const openInputs = (page: Page) =>
  page
    .locator('main :is(input:not([type="hidden"]), select, textarea)')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ opacityProperty: false })).length);

/** A file that is taken along leaves the page where it is: the browser calls that a request that failed. */
const complaintsOf = (windows: readonly Browsing[]) =>
  windows.flatMap(({ complaints }) => complaints).filter((one) => !one.endsWith('/tweetup.ics'));

describe.each([
  { language: 'de', scripts: 'off' },
  { language: 'en', scripts: 'on' },
] as const)('in $language, with scripts $scripts, on 360×640', ({ language, scripts }) => {
  const say = sayIn(language);
  const windows: Browsing[] = [];
  // Before the site: what is left open would complain of its end to whoever comes next.
  afterEach(async () => {
    for (const { context } of windows.splice(0)) await context.close();
  });
  const phone = async (address: string): Promise<Page> => {
    const browsing = await browser.open(site.origin, { language, scripts, width: 360 });
    windows.push(browsing);
    await browsing.page.setViewportSize({ width: 360, height: 640 });
    await browsing.page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
    return browsing.page;
  };

  test('the calendar is one tap away and in sight; at no time more than seven inputs are open', async () => {
    const page = await phone(`${await answered(site, path, 'jan@example.org')}?said=answered`);
    const calendar = page.getByRole('link', { name: 'Apple, Outlook' });
    const box = await calendar.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(640);
    const coming = page.waitForEvent('download');
    await calendar.click();
    expect((await coming).suggestedFilename()).toMatch(/\.ics$/);
    expect(await page.getByRole('link', { name: 'Google' }).boundingBox()).toMatchObject({
      x: expect.anything(),
    });

    expect(await openInputs(page)).toBe(4);
    // Whatever is opened closes what was open before.
    const folded = page.locator('#you form details > summary');
    const opened = [];
    for (let place = 0; place < (await folded.count()); place += 1) {
      await folded.nth(place).click();
      opened.push(await openInputs(page));
      expect(await overhangOf(page)).toBe(0);
    }
    expect(opened.length).toBeGreaterThanOrEqual(12);
    expect(Math.max(...opened)).toBeLessThanOrEqual(7);
    expect(complaintsOf(windows)).toEqual([]);
  });

  test('shown, they see their own row; the sentence is pinned with one tap, and taken off with one', async () => {
    const page = await phone(`${await answered(site, path, 'jan@example.org')}?said=answered`);
    await page.getByLabel(say('rsvps.workingOn')).fill('Ein Hochbeet');
    await page.getByRole('radio', { name: say('rsvps.public') }).check();
    await press(page.getByRole('button', { name: say('web.save'), exact: true }));
    expect(new URL(page.url()).hash).toBe('#you');
    await page.getByText(say('rsvps.asOthersSeeYou')).waitFor();
    expect(await openInputs(page)).toBe(0);
    await press(page.getByRole('button', { name: say('rsvps.pin') }));
    await page.getByText(say('rsvps.isPinned')).waitFor();
    const stranger = await phone(`${path}/wall`);
    await stranger.getByText('Ein Hochbeet').waitFor();
    await press(page.getByRole('button', { name: say('rsvps.unpin') }));
    await stranger.reload();
    expect(await stranger.getByText('Ein Hochbeet').count()).toBe(0);
    expect(complaintsOf(windows)).toEqual([]);
  });

  test('one more mail two hours before is asked for with one tap, and ended with one from that mail', async () => {
    const page = await phone(await answered(site, path, 'jan@example.org'));
    await page.locator('summary', { hasText: say('rsvps.shortly') }).click();
    await press(page.getByRole('button', { name: say('rsvps.shortlyAsk') }));
    await page.getByText(say('rsvps.shortlyIsOn', { time: '17:00' })).waitFor();
    expect(await overhangOf(page)).toBe(0);
    site.setClock('2026-12-03T16:00:00Z');
    await site.run('remind shortly before');
    const mail = (await site.mailsTo('jan@example.org')).find(({ subject }) => subject?.includes('19:00: '));
    if (!mail) throw new Error('no mail two hours before');
    await page.goto(linkIn(mail, '/unsubscribe/'));
    await page.getByText(say('rsvps.shortlyStopText')).waitFor();
    await press(page.locator('main').getByRole('button').first());
    site.setClock('2026-12-03T12:00:00Z');
    await page.goto(linkIn(mail, '/rsvp/'));
    await page.locator('summary', { hasText: say('rsvps.shortly') }).waitFor();
    expect(complaintsOf(windows)).toEqual([]);
  });

  test('Enter in the card saves what is typed, and pins nothing', async () => {
    const link = await answered(site, path, 'jan@example.org');
    await described(site, link, { name: 'Jan', working_on: 'Ein Hochbeet' });
    const page = await phone(link);
    await page
      .locator('#you summary', { hasText: say('rsvps.changeSelf') })
      .first()
      .click();
    const name = page.getByLabel(say('rsvps.name'));
    await name.fill('Janne');
    await name.press('Enter');
    await page.getByText(say('rsvps.saved')).first().waitFor();
    await page.getByText(say('rsvps.youComeNamed', { name: 'Janne' })).waitFor();
    expect(await page.getByText(say('rsvps.isPinned')).count()).toBe(0);
  });
});
