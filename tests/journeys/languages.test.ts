// Somebody whose browser speaks German, and who would rather read Polish or Ukrainian: chosen from the header's list, and spoken from there on, in mails too.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownNameOf, sayIn } from '../../src/language/translate.ts';
import { openBrowser, type Browser } from '../support/browser.ts';
import { phoneOf } from '../support/counted.ts';
import { advent, announced } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
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

test.each([
  { language: 'pl', scripts: 'off' },
  { language: 'uk', scripts: 'on' },
] as const)(
  '$language, with scripts $scripts: 2 taps to read it, and no more to answer than others',
  async ({ language, scripts }) => {
    const say = sayIn(language);
    const { path } = await announced(
      site,
      { hashtag: `WOL${language}` },
      { name: 'Ana', email: `ana-${language}@example.org` },
    );
    const email = `ben-${language}@example.org`;
    const ben = await phoneOf(browser, site, { language: 'de', scripts });
    await ben.comesUpon(path);
    await ben.takesAlong(ben.page.locator('.languages > summary'));
    await ben.tap(ben.page.locator('.languages').getByRole('link', { name: ownNameOf(language) }));
    expect(ben.counted).toEqual({ taps: 2, fields: 0, mails: 0 });

    await ben.tap(ben.page.locator('.thumb-bar').getByRole('link', { name: say('rsvps.yesButton') }));
    await ben.fill(ben.page.getByLabel(say('rsvps.name')), 'Ben');
    await ben.fill(ben.page.getByLabel(say('rsvps.email')), email);
    await ben.tap(ben.page.getByRole('button', { name: say('rsvps.yesButton'), exact: true }));
    await ben.page.getByText(say('rsvps.sentTo', { email })).waitFor();
    const mail = await site.mailTo(email);
    expect(mail.subject).toBe(say('rsvps.confirmSubject', { title: advent.title }));
    await ben.opensMail(linkIn(mail, '/rsvp/'));
    await ben.tap(ben.page.getByRole('button', { name: say('rsvps.yesButton'), exact: true }));
    await ben.page
      .getByText(say('rsvps.gladYouCome', { name: 'Ben' }))
      .first()
      .waitFor();
    expect(ben.counted).toEqual({ taps: 5, fields: 2, mails: 1 });
    await ben.putsAway();
  },
);
