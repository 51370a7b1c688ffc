// Half a year of a city that does not fall asleep: one host with nobody, three who come, their blog and sentences, a circle through its letters, another host, January.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { day } from '../../src/time/clock.ts';
import { openBrowser, type Browser, type Browsing } from '../support/browser.ts';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { linkIn } from '../support/post-office.ts';
import { press } from '../support/pressing.ts';
import { openSite, type Site } from '../support/site.ts';

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

test('from a paper in a window to January', async () => {
  const phone = await browser.open(site.origin, { language: 'de', width: 360, scripts: 'off' });
  const { page } = phone;
  const { host: ana, path } = await announced(site);
  expect(await opened(phone, `${path}/sign`)).toContain('WOL im Advent');
  await ana.post('/rostock/question', { deed: 'choose', proposal: '2' });
  expect(await opened(phone, `${path}/sign`)).toContain('Was gebe ich weiter?');
  await ana.post(`${path}/invite`, {
    emails: Array.from({ length: 10 }, (_, one) => `friend-${one}@example.org`).join(', '),
    word: 'Ich kenne hier noch niemanden. Kommst du?',
  });
  expect((await lastMail(site, 'friend-0@example.org', /WOL im Advent/)).text).toContain('Ich kenne hier');

  const links = new Map<string, string>();
  for (const name of guests) {
    const link = await answered(site, path, emailOf(name), 'yes', name);
    await site
      .visitor('de')
      .post(link, { name, working_on: `Werk von ${name}`, listed: 'public', may_invite: 'yes' });
    await site.visitor('de').post(`${link}/circle`, { speaks_de: 'yes' });
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
  await ben.post('/me/blog', { city: 'Rostock', audience: 'here' });
  await site.run('look at blogs');
  await site.run('read blogs of cities');
  expect(await opened(phone, '/rostock/blogs')).toContain('Vom Hafen');

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
    if (week === 3) await site.visitor('de').post(inCircle('Dora'), { deed: 'pause' });
    if (week === 4) await site.visitor('de').post(inCircle('Emil'), { deed: 'leave' });
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
  await site.visitor('de').post(inCircle('Caro'), { deed: 'again', again: 'yes' });
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
  await site.visitor('de').post(asked, { name: 'Ben', answer: 'yes' });

  // A year later January asks, and last year's words lie beside.
  site.setClock('2028-01-10T09:00:00Z');
  await site.run('ask in January');
  const january = await lastMail(site, 'ana@example.org', /^Wer bin ich/);
  await opened(phone, linkIn(january, '/january/'));
  await page.locator('#words').fill('Ich bin die, die einen Zettel ins Fenster hängt.');
  await press(page.locator('button[value="keep"]'));
  expect(await page.locator('main').innerText()).toContain('Aufgehoben.');
  expect(phone.complaints).toEqual([]);
});
