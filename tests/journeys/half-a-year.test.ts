// Half a year of a city that does not fall asleep: one host with nobody, three who come, their blog and sentences, a circle through its letters, another host, January.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { day } from '../../src/time/clock.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { linkIn } from '../support/post-office.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let browser: Browser;
let site: Site;
let net: Net;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 2000 });
  site = await openSite({}, net.outside);
});
afterEach(async () => {
  await site.close();
  await net.close();
});
afterAll(() => browser.close());

const guests = ['Ben', 'Caro', 'Dora', 'Emil'];
const emailOf = (name: string) => `${name.toLowerCase()}@example.org`;

async function opened(window: Browsing, path: string): Promise<string> {
  const shown = await window.page.goto(path);
  expect([path, shown?.status()]).toEqual([path, 200]);
  return window.page.locator('main').innerText();
}

/** Somebody at their own device, signed in. */
async function windowOf(visitor: Visitor): Promise<Browsing> {
  const window = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'off' });
  const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, url: site.origin }));
  await window.context.addCookies(cookies);
  return window;
}

/** Behind a fold or not. */
async function pressIn(window: Browsing, button: string): Promise<void> {
  const { page } = window;
  const what = page.locator(button).first();
  if (!(await what.isVisible())) await page.locator(`details:has(${button}) > summary`).first().click();
  await press(what);
}

test('from a paper in a window to January', async () => {
  const phone = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'off' });
  const { page } = phone;
  const { host: ana, path } = await announced(site);
  const anas = await windowOf(ana);
  // She is led from her evening to the question of the month, and it stands on the paper in the window.
  await opened(anas, path);
  await press(anas.page.getByRole('link', { name: 'Frage wählen' }));
  await anas.page.locator('input[name="proposal"][value="2"]').check();
  await press(anas.page.locator('button[value="choose"]'));
  for (const sign of ['/sign', '/sign?for=window'])
    expect(await opened(phone, path + sign)).toContain('Was gebe ich weiter?');
  // A messenger link and a card for Ben, mails for ten.
  await opened(anas, `${path}/invite`);
  await anas.page.locator('#ten #name').fill('Ben');
  await anas.page.locator('#ten #words').fill('Du schreibst doch über den Hafen.');
  await press(anas.page.locator('button[value="link"]'));
  const forBen = new URL(await anas.page.locator('#ten input[readonly]').inputValue()).pathname;
  expect(await opened(anas, `${path}/invite/cards`)).toContain('Ben');
  await ana.post(`${path}/invite`, {
    emails: Array.from({ length: 10 }, (_, one) => `friend-${one}@example.org`).join(', '),
    word: 'Ich kenne hier noch niemanden. Kommst du?',
  });
  expect((await lastMail(site, 'friend-0@example.org', /WOL im Advent/)).text).toContain('Ich kenne hier');

  const links = new Map<string, string>();
  const follower = await signIn(site, 'gesa@example.org');
  await follower.post('/following', { city: 'rostock', rhythm: 'weekly' });
  for (const name of guests) {
    const link =
      name === 'Ben'
        ? await answersBy(phone, forBen)
        : await answered(site, path, emailOf(name), 'yes', name);
    await site
      .visitor('de')
      .post(link, { name, working_on: `Werk von ${name}`, listed: 'public', may_invite: 'yes' });
    // Found from the ticket.
    await opened(phone, link);
    await press(page.locator(`a[href="${link}/circle"]`).first());
    await page.locator('input[name="speaks_de"]').check();
    await press(page.locator('form[action$="/circle"] button.button'));
    links.set(name, link);
  }

  // Ben writes a blog, and says that it may be read here.
  net.answer(
    'ben.example',
    '/',
    '<html lang="de"><link rel="alternate" type="application/rss+xml" href="/feed">',
  );
  net.answer(
    'ben.example',
    '/feed',
    `<rss version="2.0"><channel><title>Bens Blog</title><link>https://ben.example/</link><description>x</description>
     <item><title>Vom Hafen</title><link>https://ben.example/1</link><pubDate>${new Date('2026-11-20').toUTCString()}</pubDate>
     <description>Die ersten Sätze.</description></item></channel></rss>`,
  );
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me/profile', { name: 'Ben', blog: 'ben.example' });
  const bens = await windowOf(ben);
  await opened(bens, '/rostock/blogs');
  await press(bens.page.locator('a[href^="/me/blog"]'));
  await bens.page.locator('input[name="audience"][value="here"]').check();
  await press(bens.page.getByRole('button', { name: 'Speichern' }));
  await site.run('look at blogs');
  await site.run('read blogs of cities');
  expect(await opened(phone, '/rostock/blogs')).toContain('Vom Hafen');
  site.setClock('2026-11-23T08:00:00Z');
  await site.run('write weekly letters');
  const monday = await lastMail(site, 'gesa@example.org', /WOL im Advent/);
  for (const words of ['Vom Hafen', 'Was gebe ich weiter?']) expect(monday.text).toContain(words);

  // Two answer the question in one sentence, out of a mail that comes anyway.
  site.setClock('2026-12-02T09:30:00Z');
  await site.run('remind guests');
  for (const name of ['Caro', 'Dora']) {
    const asked = linkIn(await lastMail(site, emailOf(name), /Morgen/), '/question/');
    expect(await opened(phone, asked)).toContain('Was gebe ich weiter?');
    await page.locator('#words').fill(`Den Mut von ${name}.`);
    await page.locator('#name').fill(name);
    await page.locator('input[value="public"]').check();
    await press(page.locator('button[value="answer"]'));
    expect(await page.locator('main').innerText()).toContain('Dein Satz steht auf der Seite.');
  }
  const city = await opened(phone, '/rostock');
  for (const words of ['Den Mut von Caro.', 'Den Mut von Dora.', 'Vom Hafen', 'Kreise bilden sich'])
    expect(city).toContain(words);
  // The evening begins with them.
  site.setClock('2026-12-03T18:15:00Z');
  expect(await opened(phone, path)).toContain('Den Mut von Dora.');

  // A circle of four, one after the other through twelve letters; one leaves, one pauses.
  site.setClock('2026-12-06T21:00:00Z');
  await site.run('propose circles');
  await ana.post(`${path}/circles`, { circles: 'send' });
  const circles = new Map<string, string>();
  for (const name of guests)
    circles.set(name, linkIn(await lastMail(site, emailOf(name), /^Dein Kreis/), '/circles/'));
  const inCircle = (name: string) => circles.get(name) ?? '';
  for (let week = 1; week <= 12; week += 1) {
    site.setClock(new Date(Date.parse('2026-12-07T08:00:00Z') + (week - 1) * 7 * day).toISOString());
    await site.run('write letters of circles');
    const letter = await lastMail(site, 'ben@example.org', new RegExp(`^Woche ${week}:`));
    expect(letter.text).toContain('Zurückschreiben');
    if (week === 3) {
      await opened(phone, inCircle('Dora'));
      await pressIn(phone, 'button[value="pause"]');
    }
    if (week === 4) {
      await opened(phone, inCircle('Emil'));
      await pressIn(phone, 'button[value="leave"]');
    }
    if (week > 2) continue;
    expect(await opened(phone, inCircle('Caro'))).toContain(`Woche ${week} von 12`);
    await page.locator('#words').fill(`Woche ${week}, von Caro`);
    await press(page.locator('button[value="write"]'));
    expect(await page.locator('main').innerText()).toContain(`Woche ${week}, von Caro`);
  }
  const last = await opened(phone, inCircle('Ben'));
  expect(last).not.toContain('emil@example.org');
  expect(last).toContain('macht Pause');
  await press(page.locator('button[name="again"][value="yes"]'));
  await opened(phone, inCircle('Caro'));
  await press(page.locator('button[name="again"][value="yes"]'));
  site.setClock(new Date(Date.parse('2026-12-07T08:00:00Z') + 12 * 7 * day).toISOString());
  await site.run('write letters of circles');
  expect((await lastMail(site, 'ben@example.org', /Noch einmal zwölf/)).text).toContain('Caro');

  // A guest takes an evening over.
  const next = await ana.post('/new', {
    title: 'Im April',
    hashtag: 'WOLApril',
    date: '2027-04-01',
    city: 'Rostock',
    venue: 'Café',
    starts: '19:00',
    ends: '22:00',
    language: 'de',
  });
  const april = next.location.replace(/\?.*/, '');
  await ana.post(`${april}/hosts`, { email: 'ben@example.org' });
  const asked = linkIn(await site.mailTo('ben@example.org'), '/hosts/');
  await opened(phone, asked);
  await press(page.locator('main form button.button').first());
  expect(await opened(phone, april)).toContain('Ben');

  // A year later January asks, and last year's words lie beside.
  site.setClock('2028-01-10T09:00:00Z');
  await site.run('ask in January');
  const january = await lastMail(site, 'ana@example.org', /^Wer bin ich/);
  await opened(phone, linkIn(january, '/january/'));
  await page.locator('#words').fill('Ich bin die, die einen Zettel ins Fenster hängt.');
  await press(page.locator('button[value="keep"]'));
  expect(await page.locator('main').innerText()).toContain('Aufgehoben.');
  for (const { complaints } of [phone, anas, bens]) expect(complaints).toEqual([]);
});

/** From a link that was passed on: the page, the mail, the button. @returns the answer's link */
async function answersBy({ page }: Browsing, forBen: string): Promise<string> {
  await page.goto(forBen);
  expect(await page.locator('main').innerText()).toContain('Du schreibst doch über den Hafen.');
  await page.locator('#email').fill('ben@example.org');
  await press(page.locator('button[name="answer"][value="yes"]'));
  const link = linkIn(await lastMail(site, 'ben@example.org', /^Bestätige/), '/rsvp/');
  await page.goto(link);
  await press(page.locator('main form button[value="yes"]').first());
  return link.replace(/\?.*/, '');
}
