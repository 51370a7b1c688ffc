// A host's whole month in a browser: a series, an evening published, invited to, moved, hosted by two, written about, checked in by three ways, badges, and once more.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { overhangOf } from '../support/barriers.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { entriesIn, replayed, type Entry } from '../support/calendar-replayed.ts';
import { signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { ledOn, press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let site: Site;
let browser: Browser;
const windows: Browsing[] = [];
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const names = 'Ben Caro Dora Emil Frida Gesa Hanno Ida Jette Kofi Levke Mira'.split(' ');
const addressOf = (name: string) => `${name.toLowerCase()}@example.org`;
const path = '/rostock/offener-tisch-2026-12-03';
/** Of the answers, as they stand in mails. */
const links = new Map<string, string>();
let ana: Page;

const button = (page: Page, label: string | RegExp) => page.getByRole('button', { name: label }).first();
const reads = (page: Page, text: string) => page.getByText(text).first().waitFor();
const fill = async (page: Page, fields: Record<string, string>) => {
  const folded = (one: { open: boolean }[]) => one.forEach((part) => (part.open = true));
  await page.locator('main details').evaluateAll(folded);
  for (const [name, value] of Object.entries(fields))
    await page.locator(`main [name="${name}"]`).first().fill(value);
};

async function phone(width = 360): Promise<Browsing> {
  const browsing = await browser.open(site.origin, { language: 'de', width, scripts: 'on' });
  windows.push(browsing);
  return browsing;
}

test('she sets up a series, and publishes the evening that it proposes', async () => {
  const signedIn = await signIn(site, 'ana@example.org');
  await signedIn.post('/me', { name: 'Ana' });
  const { page, context } = await phone();
  await context.addCookies([...signedIn.cookies].map(([name, value]) => ({ name, value, url: site.origin })));
  ana = page;
  await ana.goto('/new/series');
  await fill(ana, {
    series_name: 'Laut am Donnerstag',
    title: 'Offener Tisch',
    date: '2026-12-03',
    starts: '19:00',
    ends: '22:00',
    city: 'Rostock',
    venue: 'Café Hafenkante',
    capacity: '12',
  });
  await ana.locator('[name="rhythm"]').selectOption('monthly');
  await ana.locator('input[type="text"][name="hashtag"]').fill('WOLRostock');
  await press(button(ana, /^Reihe/));
  expect(new URL(ana.url()).pathname).toBe('/rostock/series/laut-am-donnerstag');
  expect(await overhangOf(ana)).toBe(0);
  expect((await site.visitor('de').get(path)).status).toBe(404);

  await ana.goto(path);
  await press(ana.locator(`form[action="${path}/publish"] button`));
  expect(new URL(ana.url()).pathname).toBe(path);
  expect((await site.visitor('de').get(path)).status).toBe(200);
});

test('twelve are invited, and all of them come', async () => {
  await ana.goto(`${path}/invite`);
  await fill(ana, {
    emails: names.map((name) => `${name} <${addressOf(name)}>`).join(', '),
    word: 'Es gibt Suppe.',
  });
  await press(button(ana, 'Einladungen schicken'));
  await reads(ana, '12 Einladungen sind unterwegs');
  for (const [place, name] of names.entries()) {
    const link = linkIn(await site.mailTo(addressOf(name)), '/rsvp/').replace(/\?.*/, '');
    const guest = site.visitor('de');
    await guest.post(link, { answer: 'yes', name });
    const self = {
      name,
      listed: place < 10 ? 'guests' : '',
      photos: place % 2 ? 'yes' : '',
      may_invite: 'yes',
    };
    expect(
      (await guest.post(link, { ...self, mastodon: `@${name.toLowerCase()}@example.social` })).status,
    ).toBe(303);
    links.set(name, link);
  }
  await ana.goto(`${path}/guests`);
  await reads(ana, 'Eingeladen: 12. Antworten: 12. Plätze vergeben: 12 von 12.');
});

test('it is moved: the guests’ calendars follow', async () => {
  await ana.goto(`${path}/edit`);
  await fill(ana, { starts: '19:30', ends: '22:30', venue: 'Bibliothek am Markt' });
  await press(button(ana, 'Änderungen speichern'));
  await reads(ana, '12 Gäste bekommen eine Mail');
  const mails = await site.mailsTo(addressOf('Ben'));
  const versions = mails.flatMap(entriesIn);
  expect(inOrder(versions)).toBe(true);
  expect([...replayed(mails).values()]).toMatchObject([
    { start: '2026-12-03T18:30:00Z', place: expect.stringContaining('Bibliothek am Markt') },
  ]);
  // Delivered the wrong way round, the newer one stays.
  expect([...replayed(mails.toReversed()).values()]).toEqual([...replayed(mails).values()]);
});

test('a second host is asked, and takes it up by a button', async () => {
  await ana.goto(`${path}/hosts`);
  await ana.getByLabel('Mailadresse').fill('ben@example.org');
  await ledOn(ana, () => ana.locator('[name="email"]').press('Enter'));
  const asked = (await site.mailsTo('ben@example.org')).findLast(({ text }) =>
    text?.includes('gemeinsam ausrichtet'),
  );
  if (!asked) throw new Error('Ben was not asked');
  const { page: ben } = await phone();
  await ben.goto(linkIn(asked, '/hosts/'));
  await press(button(ben, /Ja, ich mache mit/i));
  expect(ben.url()).toContain('said=hosting');
  await ben.goto(`${path}/guests`);
  await reads(ben, 'Eingeladen: 12.');
  await ana.goto(path);
  expect(await ana.getByText('Ana und Ben').first().isVisible()).toBe(true);
});

test('the guests are written to, once', async () => {
  await ana.goto(`${path}/message`);
  await ana.locator('[name="to"]').first().check();
  await fill(ana, { subject: 'Bringt Tassen mit', words: 'Die Bibliothek hat keine.' });
  await press(
    ana
      .getByRole('button', { name: 'Schicken' })
      .or(ana.locator('main form .button:not([name])').last())
      .last(),
  );
  await reads(ana, 'Bringt Tassen mit');
  const written = async (name: string) =>
    (await site.mailsTo(addressOf(name))).filter(({ subject }) => subject?.includes('Bringt Tassen mit'))
      .length;
  // One after the other: what one of two deliveries has in hand has not arrived yet.
  expect([await written('Caro'), await written('Mira')]).toEqual([1, 1]);
});

test('badges come as sheets of A4: ten names for those who show themselves, and empty ones for the others', async () => {
  await ana.goto(`${path}/badges`);
  expect(await ana.locator('.badge-name').allInnerTexts()).toEqual(names.slice(0, 10));
  expect(await ana.locator('.badge-empty').count()).toBe(10);
  const pdf = (await ana.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width) / 2.8346), Math.round(Number(height) / 2.8346)]).toEqual([210, 297]);
});

test('twelve guests are checked in by three ways', async () => {
  site.setClock('2026-12-03T18:10:00Z');
  await ana.goto(`${path}/check-in`);
  for (const name of names.slice(0, 4)) {
    const row = ana.locator('.door-guest', { has: ana.getByRole('heading', { name, exact: true }) });
    await row.locator('[name="here"]').click();
  }
  await ana.locator('[data-taps]').getByText('Alles gespeichert.').waitFor();
  for (const name of names.slice(4, 8)) {
    // What the guest's phone shows, the host's camera opens.
    const { text } = await site.visitor('de').get(links.get(name) ?? '');
    const code = /src="([^"]+\/check-in\/[^"]+)\/code\.svg"/.exec(text)?.[1] ?? '';
    await ana.goto(code);
    await reads(ana, name);
    await press(button(ana, 'Ist da'));
    await ana.getByText('da seit 19:10').waitFor();
  }
  for (const name of names.slice(8)) {
    const { page, context } = await phone();
    await page.goto(links.get(name) ?? '');
    await press(button(page, 'Ich bin da'));
    await page.getByText('Du bist da. Schön!').waitFor();
    await context.close();
  }
  await ana.goto(`${path}/check-in`);
  await reads(ana, '12 Menschen sind da');
  await ana.getByLabel('Name', { exact: true }).fill('Nachbar');
  await button(ana, 'Ist auch da').click();
  await reads(ana, '13 Menschen sind da');
  await ana.goto(`${path}/guests`);
  expect(await ana.getByText('13 Menschen kamen.').isVisible()).toBe(true);
});

test('it is held once more, its guests are invited with one click, and a cancellation takes it out of their calendars', async () => {
  site.setClock('2026-12-04T10:00:00Z');
  await site.run('thank guests');
  await ana.goto(`${path}/again`);
  await press(ana.locator(`form[action="${path}/again"] button`));
  const next = new URL(ana.url()).pathname.replace(/\/edit$/, '');
  expect(next).not.toBe(path);
  await ana.goto(next);
  await press(ana.locator(`form[action="${next}/publish"] button`));
  await ana.goto(next);
  await press(ana.locator(`form[action="${next}/invite-again"] button`));

  const invited = (await site.mailsTo(addressOf('Caro'))).findLast(({ subject }) =>
    subject?.includes('lädt dich ein'),
  );
  if (!invited?.text?.includes(next)) throw new Error('Caro was not invited again');
  const answered = await site
    .visitor('de')
    .post(linkIn(invited, '/rsvp/').replace(/\?.*/, ''), { answer: 'yes' });
  expect(answered.status).toBe(303);
  await site.mailsTo('');
  await ana.goto(`${next}/cancel`);
  await fill(ana, { word: 'Sturm.' });
  await press(ana.locator(`form[action="${next}/cancel"] button`));
  await reads(ana, 'Abgesagt.');
  site.advance(11 * 60_000);
  const mails = await site.mailsTo(addressOf('Caro'));
  const calendar = [...replayed(mails).values()];
  expect(calendar.map(({ method, status }) => `${method} ${status}`)).toEqual([
    expect.stringMatching(/CONFIRMED/),
    'CANCEL CANCELLED',
  ]);
  for (const { uid } of calendar) {
    expect(inOrder(mails.flatMap(entriesIn).filter((entry) => entry.uid === uid))).toBe(true);
  }
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
});

/** No later mail carries an earlier version. */
function inOrder(versions: readonly Entry[]): boolean {
  return versions.every(
    ({ sequence }, place) => place === 0 || sequence >= (versions[place - 1]?.sequence ?? 0),
  );
}
