// What comes after the yes, counted on a small phone with each button in sight without scrolling. In brackets: what it took in November 2026, before it was counted.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { openBrowser, type Browser } from '../support/browser.ts';
import { phoneOf } from '../support/counted.ts';
import type { FakePds } from '../support/fake-pds.ts';
import { announced, answered, described, lastMail } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { did } from '../support/networks.ts';
import { comesWithPack, packServer, packSettings } from '../support/packs.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let browser: Browser;
let site: Site;
let net: Net;
let pds: FakePds;
let path: string;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 2000 });
  pds = packServer(net);
  site = await openSite(packSettings, net.outside);
  ({ path } = await announced(site));
  for (const name of ['Caro', 'Dora', 'Emil', 'Fine']) {
    const handle = name.toLowerCase();
    const link = await answered(site, path, `${handle}@example.org`);
    await described(site, link, { name, x: handle, bluesky: `${handle}.example.org` });
  }
});
afterEach(async () => {
  await site.close();
  await net.close();
});
afterAll(() => browser.close());

describe.each([
  { language: 'de', scripts: 'off' },
  { language: 'en', scripts: 'on' },
] as const)('in $language, with scripts $scripts, at 360 × 640', ({ language, scripts }) => {
  const say = sayIn(language);
  const phone = () => phoneOf(browser, site, { language, scripts });

  test('from the yes into the calendar: 1 tap (not to be found)', async () => {
    const ben = await phone();
    const link = await answered(site, path, 'ben@example.org');
    await ben.comesUpon(`${link}?said=answered&lang=${language}`);
    const coming = ben.page.waitForEvent('download');
    await ben.takesAlong(ben.page.getByRole('link', { name: say('tweetups.calendarFile') }));
    expect((await coming).suggestedFilename()).toMatch(/\.ics$/);
    expect(ben.counted).toEqual({ taps: 1, fields: 0, mails: 0 });
    await ben.putsAway();
  });

  test('all of an evening on Bluesky: 1 tap (two for each person)', async () => {
    for (const name of ['gesa', 'holm']) await comesWithPack(site, path, name);
    await site.run('make packs of evenings');
    const list = [...pds.records].filter(([key]) => key.startsWith('app.bsky.graph.starterpack/'));
    expect(list).toHaveLength(1);
    const ben = await phone();
    await ben.comesUpon(await listOf('ben', { bluesky: 'ben.example.org' }));
    const everybody = ben.page.getByRole('link', { name: new RegExp(say('guestList.followPack')) });
    const [, key] = list[0]?.[0].split('/') ?? [];
    expect(await everybody.getAttribute('href')).toBe(`https://bsky.app/starter-pack/${did}/${key}`);
    await ben.leavesBy(everybody);
    expect(ben.counted).toEqual({ taps: 1, fields: 0, mails: 0 });
    await ben.putsAway();
  });

  test('the next person on X: 1 tap (2)', async () => {
    const ben = await phone();
    await ben.comesUpon(await listOf('ben', { x: 'ben' }));
    const next = ben.page.getByRole('link', {
      name: new RegExp(say('guestList.nextPerson', { name: 'Caro' })),
    });
    expect(await next.first().getAttribute('href')).toMatch(/^https:\/\/x\.com\/.*caro/);
    await ben.leavesBy(next.first());
    expect(ben.counted).toEqual({ taps: 1, fields: 0, mails: 0 });
    // The same button is at the next person then, or without scripts the link below it.
    const then = scripts === 'on' ? 'guestList.nextPerson' : 'guestList.thenPerson';
    await ben.page
      .getByRole('link', { name: new RegExp(say(then, { name: 'Dora' })) })
      .first()
      .waitFor();
    await ben.putsAway();
  });

  test('the three drawn steps stay on the screen when they are opened', async () => {
    const gesa = await answered(site, path, 'gesa@example.org');
    await described(site, gesa, { name: 'Gesa', mastodon: '@gesa@example.social' });
    const ben = await phone();
    await ben.comesUpon(`${path}/people?lang=${language}`);
    await ben.page.getByText(say('guestList.threeSteps')).click();
    await ben.page.locator('.menu-steps').getByText(say('guestList.mastodonStep3')).waitFor();
    expect(await ben.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await ben.putsAway();
  });

  test.each(['one city', 'several cities'])(
    '%s by mail: 1 field and 1 tap on the first screen',
    async (which) => {
      if (which === 'several cities')
        await announced(
          site,
          { city: 'Kiel', hashtag: 'WOLKiel', date: '2026-12-10' },
          { name: 'Kim', email: 'kim@example.org' },
        );
      const gesa = await phone();
      await gesa.comesUpon('/');
      await gesa.fill(gesa.page.getByRole('textbox', { name: /Mail|email/ }), 'gesa@example.org');
      await gesa.tap(gesa.page.getByRole('button', { name: say('subscribing.tellMe') }));
      await gesa.page.getByRole('heading', { name: say('subscribing.sentTitle') }).waitFor();
      expect(gesa.counted).toEqual({ taps: 1, fields: 1, mails: 0 });
      expect((await site.mailTo('gesa@example.org')).subject).toContain('Rostock');
      await gesa.putsAway();
    },
  );

  async function listOf(name: string, fields: Record<string, string>): Promise<string> {
    const email = `${name}@example.org`;
    await described(site, await answered(site, path, email), { name, ...fields });
    const link = linkIn(await lastMail(site, email, /Du bist dabei/), `${path}/people`);
    return `${link}&lang=${language}`;
  }
});
