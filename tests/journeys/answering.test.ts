// Answering, counted on a small phone with each button in sight without scrolling. In brackets: what it took in November 2026, before it was counted.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { openBrowser, type Browser } from '../support/browser.ts';
import { putPicture } from '../support/busy-season.ts';
import { inSight, phoneOf, type Phone } from '../support/counted.ts';
import { announced, answered, invited, lastMail, oneOfMany } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
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
  const words = {
    working_on: 'Ein Handbuch für Ehrenamtliche im Stadtteil',
    unsure_about: 'Ob es überhaupt jemand als Handbuch will',
  };
  const phone = () => phoneOf(browser, site, { language, scripts });
  const button = ({ page }: Phone, label: string) => page.getByRole('button', { name: label, exact: true });
  const confirmingMail = async (email: string) =>
    linkIn(await lastMail(site, email, /^(Bestätige|Nur noch|Confirm)/), '/rsvp/');

  test('day, time, place and street are above the answer on the first screen, however long the title', async () => {
    const title =
      'Über Nachhaltigkeitsberichterstattung, Küchentische und das Gefühl, nie fertig zu werden, ein langer Abend für Stille';
    const { path } = await announced(site, { title, venue: 'Gemeinschaftshaus am Brückenplatz', ...words });
    const { host, path: withCover } = await announced(
      site,
      {
        title: 'Am großen Küchentisch',
        address: 'Garnweberstieg 17, dritter Stock',
        hashtag: 'WOLTisch',
        ...words,
      },
      { name: 'Zora', email: 'zora@example.org' },
    );
    await putPicture(site, host, `${withCover}/picture`);
    const ben = await phone();
    for (const at of [path, withCover]) {
      await ben.comesUpon(at);
      const bottom = async (one: string) => {
        const box = await ben.page.locator(one).first().boundingBox();
        return box ? box.y + box.height : Infinity;
      };
      const bar = (await ben.page.locator('.thumb-bar').boundingBox())?.y ?? 0;
      expect(await bottom('.masthead .dt-start'), at).toBeLessThanOrEqual(bar);
      expect(await bottom('.masthead .p-location'), at).toBeLessThanOrEqual(bar);
    }
    await ben.putsAway();
  });

  test('from an invitation: 2 taps (2 and scrolling)', async () => {
    const { host, path } = await announced(site, rules);
    const ben = await phone();
    await ben.tapsInMail(`${await invited(site, host, path, 'ben@example.org')}?answer=no`);
    await ben.tap(button(ben, say('rsvps.noButton')));
    expect(ben.page.url()).toContain('said=answered');
    expect(ben.counted).toEqual({ taps: 2, fields: 0, mails: 0 });
    await ben.putsAway();
  });

  test('changing it from a mail: 2 taps (2 and scrolling); the question alone, and one button leaves it as it was', async () => {
    const { path } = await announced(site, rules);
    const link = await answered(site, path, 'ben@example.org', 'yes');
    const ben = await phone();
    await ben.tapsInMail(`${link}?answer=no&lang=${language}`);
    await inSight(button(ben, say('rsvps.keepYes')));
    const buttons = ben.page.locator('main button:visible');
    expect(await buttons.allInnerTexts()).toEqual([say('rsvps.noButton'), say('rsvps.keepYes')]);
    await ben.tap(button(ben, say('rsvps.noButton')));
    await ben.page.getByText(say('rsvps.saidNo')).waitFor();
    expect(ben.counted).toEqual({ taps: 2, fields: 0, mails: 0 });
    await ben.putsAway();
  });

  test('from the page, as a new guest: 3 taps, 2 fields, 1 mail (5 taps)', async () => {
    const { path } = await announced(site, rules);
    const ben = await phone();
    await ben.comesUpon(path);
    await ben.tap(ben.page.locator('.thumb-bar').getByRole('link', { name: say('rsvps.yesButton') }));
    await answersWithAddress(ben);
    await ben.page.getByText(say('rsvps.sentTo', { email: 'ben@example.org' })).waitFor();
    await ben.opensMail(await confirmingMail('ben@example.org'));
    await ben.tap(button(ben, say('rsvps.yesButton')));
    await ben.page
      .getByText(say('rsvps.gladYouCome', { name: 'Ben' }))
      .first()
      .waitFor();
    expect(ben.counted).toEqual({ taps: 3, fields: 2, mails: 1 });
    await ben.putsAway();
  });

  test('as a known guest on the same device: 1 tap (5 and a mail)', async () => {
    const { path } = await announced(site, rules);
    const another = await oneOfMany(site, { ...rules, title: 'Lesekreis' });
    const ben = await phone();
    await ben.comesUpon(`${path}/rsvp?answer=yes`);
    await ben.tick(ben.page.getByRole('checkbox', { name: say('rsvps.remember') }));
    await answersWithAddress(ben);
    await ben.opensMail(await confirmingMail('ben@example.org'));
    await ben.tap(button(ben, say('rsvps.yesButton')));

    const before = { ...ben.counted };
    const mails = (await site.mailsTo('ben@example.org')).length;
    await ben.comesUpon(another.path);
    await ben.tap(ben.page.locator('.thumb-bar').getByRole('button', { name: say('rsvps.yesButton') }));
    await ben.page
      .getByText(say('rsvps.gladYouCome', { name: 'Ben' }))
      .first()
      .waitFor();
    expect(ben.counted).toEqual({ ...before, taps: before.taps + 1 });
    const since = (await site.mailsTo('ben@example.org')).slice(mails);
    expect(
      since.map(({ subject }) => subject).filter((one) => /^(Nur noch|Confirm)/.test(one ?? '')),
    ).toEqual([]);
    await ben.comesUpon(path);
    await ben.page.getByRole('heading', { name: say('rsvps.youCome') }).waitFor();
    await ben.tap(ben.page.locator('.thumb-bar').getByRole('link', { name: say('rsvps.youCome') }));
    await ben.page.locator('#change').waitFor();
    await ben.putsAway();
  });

  async function answersWithAddress(ben: Phone): Promise<void> {
    const asked = ben.page.locator('main input:is([type="text"], [type="email"]):visible');
    expect(await asked.count()).toBe(2);
    await ben.fill(ben.page.getByLabel(say('rsvps.name')), 'Ben');
    await ben.fill(ben.page.getByLabel(say('rsvps.email')), 'ben@example.org');
    await ben.tap(button(ben, say('rsvps.yesButton')));
  }
});
