// The main job from end to end on a phone: announce, answer from a mail, one hashtag, follow each other.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { overhangOf } from '../support/barriers.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { importFollows } from '../support/mastodon-importer.ts';
import { addressesIn, linkIn } from '../support/post-office.ts';
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
  { language: 'de', scripts: 'off', width: 360 },
  { language: 'en', scripts: 'on', width: 360 },
] as const)('in $language, with scripts $scripts, $width wide', ({ language, scripts, width }) => {
  const say = sayIn(language);
  const windows: Browsing[] = [];
  const phone = async (): Promise<Page> => {
    const browsing = await browser.open(site.origin, { language, scripts, width });
    windows.push(browsing);
    return browsing.page;
  };
  const button = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true });
  const link = (page: Page, label: string) => page.getByRole('link', { name: label }).first();
  const reads = (page: Page, text: string) => page.getByText(text).first().waitFor();

  test('an evening goes from the announcement to the list to follow each other by', async () => {
    const ana = await phone();
    await ana.goto('/');
    await press(link(ana, say('web.announce')));
    await ana.getByLabel(say('tweetups.title')).fill('WOL im Advent');
    await ana.getByLabel(say('tweetups.date'), { exact: true }).fill('2026-12-03');
    await ana.getByLabel(say('tweetups.city'), { exact: true }).fill('Rostock');
    await ana.getByLabel(say('tweetups.venue')).fill('Café Hafenkante');
    await ana.getByLabel(say('tweetups.yourName')).fill('Ana');
    await ana.getByLabel(say('tweetups.yourEmail')).fill('ana@example.org');
    // Nobody fills this in within no time.
    site.advance(60_000);
    await press(button(ana, say('tweetups.announceIt')));
    await reads(ana, say('tweetups.sentText'));

    const stranger = await phone();
    await stranger.goto('/rostock');
    expect(await stranger.getByText('WOL im Advent').count()).toBe(0);

    await ana.goto(linkIn(await site.mailTo('ana@example.org'), '/new/'));
    await press(button(ana, say('tweetups.confirmIt')));
    await reads(ana, say('tweetups.announcedHeading'));
    const path = new URL(ana.url()).pathname;
    expect(path).toBe('/rostock/wol-im-advent');

    await press(link(ana, say('tweetups.invite')));
    await ana.getByText(say('rsvps.listHeading')).click();
    await ana.getByLabel(say('rsvps.addresses')).fill('Ben <ben@example.org>, caro@example.org');
    await ana.getByLabel(say('rsvps.word')).fill('Es gibt Suppe.');
    await press(button(ana, say('rsvps.sendInvitations')));
    await reads(ana, say('rsvps.sentCount', { count: 2 }));

    const ben = await phone();
    const invitation = await site.mailTo('ben@example.org');
    expect(invitation.text).toContain('Es gibt Suppe.');
    await ben.goto(linkIn(invitation, '/rsvp/'));
    await ben.getByLabel(say('rsvps.name')).fill('Ben');
    await press(button(ben, say('rsvps.yesButton')));
    await reads(ben, say('rsvps.gladYouCome', { name: 'Ben' }));
    await tellsOfThemselves(ben, 'Ein Hochbeet', ' @ben@Example.Social ', say('rsvps.guests'));
    expect(await ben.locator('[name="mastodon"]').inputValue()).toBe('@ben@example.social');

    const caro = await phone();
    const [, maybe = ''] = addressesIn(await site.mailTo('caro@example.org')).filter((one) =>
      one.includes('/rsvp/'),
    );
    await caro.goto(maybe);
    await caro.getByLabel(say('rsvps.name')).fill('Caro');
    await press(button(caro, say('rsvps.maybeButton')));
    await reads(caro, say('rsvps.saidMaybe'));
    await tellsOfThemselves(caro, 'Ein Chor', 'https://example.social/@caro', say('rsvps.public'));
    expect(await namesOn(ana, `${path}/people`)).toEqual(['Ben', `Caro (${say('guestList.mayCome')})`]);
    const later = await site.mailTo('caro@example.org');
    await caro.goto(linkIn(later, '/rsvp/'));
    await press(button(caro, say('rsvps.noButton')));
    await reads(caro, say('rsvps.saidNo'));

    await stranger.goto('/');
    await press(link(stranger, 'WOL im Advent'));
    await press(stranger.locator('#answer').getByRole('link', { name: say('rsvps.maybeButton') }));
    await stranger.getByLabel(say('rsvps.name')).fill('Caro Zwei');
    await stranger.getByLabel(say('rsvps.email')).fill('caro.zwei@example.org');
    await press(button(stranger, say('rsvps.maybeButton')));
    await reads(stranger, say('rsvps.sentTo', { email: 'caro.zwei@example.org' }));
    expect(await namesOn(ana, `${path}/people`)).toEqual(['Ben']);
    await stranger.goto(linkIn(await site.mailTo('caro.zwei@example.org'), '/rsvp/'));
    await press(button(stranger, say('rsvps.yesButton')));
    await reads(stranger, say('rsvps.gladYouCome', { name: 'Caro Zwei' }));

    // Who has not chosen yet is for the hosts alone.
    const guests = linkIn(await site.mailTo('ben@example.org'), `${path}/people`);
    expect(await namesOn(ana, `${path}/people`)).toEqual(['Ben', 'Caro Zwei']);
    const own = `Ben (${say('guestList.isYou')})`;
    expect(await namesOn(ben, guests)).toEqual([own]);
    await tellsOfThemselves(stranger, 'Ein Wörterbuch', '@zwei@example.social', say('rsvps.public'));

    const passerBy = await phone();
    expect(await namesOn(passerBy, `${path}/people`)).toEqual(['Caro Zwei']);
    expect(await namesOn(ben, guests)).toEqual([own, 'Caro Zwei']);
    // Who said no loses sight of the guests.
    expect(await namesOn(caro, linkIn(later, `${path}/people`))).toEqual(['Caro Zwei']);

    expect(await followsFrom(passerBy, `${path}/people`)).toEqual(['zwei@example.social']);
    // Nobody follows themselves.
    expect(await followsFrom(ben, guests)).toEqual(['zwei@example.social']);
    expect(await followsFrom(ana, `${path}/people`)).toEqual(['ben@example.social', 'zwei@example.social']);

    await press(link(ana, say('web.me')));
    await press(button(ana, say('people.signOut')));
    await reads(ana, say('people.signedOutText'));
    await ana.goto('/me');
    expect(new URL(ana.url()).pathname).toBe('/sign-in');
    expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  async function tellsOfThemselves(
    page: Page,
    workingOn: string,
    mastodon: string,
    listed: string,
  ): Promise<void> {
    await page.getByLabel(say('rsvps.workingOn')).fill(workingOn);
    await page.getByRole('radio', { name: listed }).check();
    expect(await overhangOf(page)).toBe(0);
    await press(button(page, say('web.save')));
    await reads(page, say('rsvps.saved'));
    await page.locator('.chip summary', { hasText: 'Mastodon' }).click();
    await page.locator('[name="mastodon"]').fill(mastodon);
    expect(await overhangOf(page)).toBe(0);
    await press(button(page, say('web.save')));
    await reads(page, say('rsvps.saved'));
  }

  async function namesOn(page: Page, path: string): Promise<string[]> {
    await page.goto(path);
    expect(await overhangOf(page)).toBe(0);
    return page.locator('.person h3').allInnerTexts();
  }

  /** What Mastodon's importer makes of the file that is taken along. */
  async function followsFrom(page: Page, path: string): Promise<string[]> {
    await page.goto(path);
    const address = await page.getByRole('link', { name: 'Mastodon' }).first().getAttribute('href');
    const answer = await page.request.get(address ?? '');
    const name = /filename="([^"]+)"/.exec(answer.headers()['content-disposition'] ?? '')?.[1] ?? '';
    return importFollows(name, await answer.body()).map(({ account }) => account);
  }
});
