// The latest posts of a person's blog on their page: only if they want it, as plain words, for whom they show the blog to, and whatever its server does.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { personBlogs } from '../../src/people/tables.ts';
import { day, hour, minute } from '../../src/time/clock.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { openNet, type How, type Net } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let net: Net;
let ben: Visitor;

beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 800 });
  site = await openSite({}, net.outside);
  ben = await signIn(site, 'ben@example.org');
  net.answer('ben.example', '/', '<link rel="alternate" type="application/rss+xml" href="/feed">');
  net.answer('ben.example', '/feed', rss([['Erster', '2026-11-01', 'x']]));
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const wants = { visible: 'public', address: 'ben', blog_posts: 'yes' };

function rss(items: readonly (readonly [title: string, day: string, text: string])[]): string {
  const item = ([title, on, text]: readonly [string, string, string]) =>
    `<item><title>${title}</title><link>https://ben.example/${encodeURIComponent(title || text)}</link>
     <pubDate>${new Date(on).toUTCString()}</pubDate><description><![CDATA[${text}]]></description></item>`;
  return `<rss version="2.0"><channel><title>Bens Blog</title><link>https://ben.example/</link>
    <description>x</description>${items.map(item).join('')}</channel></rss>`;
}

async function onPage(fields: Record<string, string> = wants): Promise<void> {
  await ben.post('/me', { name: 'Ben', blog: 'ben.example' });
  expect((await ben.post('/me/page', fields)).location).toBe('/me/page?said=saved');
  await site.run('check handles');
  await site.run('read blogs of persons');
}

async function titles(visitor = site.visitor('de'), address = '/people/ben'): Promise<string[]> {
  const page = (await visitor.get(address)).text;
  return [...page.matchAll(/<h3><a class="p-name u-url" href="[^"]+" rel="noopener">([^<]*)<\/a>/g)].map(
    ([, title = '']) => title,
  );
}

test('nothing is read or shown before the person wants it; then the latest three stand there, as plain words', async () => {
  net.answer(
    'ben.example',
    '/feed',
    rss([
      ['Zweiter', '2026-11-02', '<p>Ein <b>Hafen</b><script>alert(1)</script></p>'],
      ['Vierter &amp; <b>letzter</b>', '2026-11-04', 'y'.repeat(900)],
      ['Erster', '2026-11-01', 'x'],
      ['', '2026-11-03', 'Nur eine Notiz'],
      ['Von morgen', '2026-11-30', 'x'],
    ]),
  );
  await onPage({ ...wants, blog_posts: '' });
  expect(net.asked.filter((one) => one.endsWith('/feed'))).toHaveLength(1);
  expect(await titles()).toEqual([]);

  await ben.post('/me/page', wants);
  expect((await ben.get('/me/page')).text).toContain('Wir lesen deinen Blog gleich');
  await site.run('read blogs of persons');
  expect(await titles()).toEqual(['Vierter &amp; letzter', 'Nur eine Notiz', 'Zweiter']);
  const page = (await site.visitor('de').get('/people/ben')).text;
  expect(page).toContain('Ein Hafen</p>');
  expect(page).toContain('4. November 2026');
  expect(page).not.toMatch(/y{300}|alert\(1\)/);
  expect((await ben.get('/me/page')).text).toContain('3 Beiträge stehen auf deiner Seite');
});

test('all three kinds of feeds are read', async () => {
  const feeds = {
    atom: '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>B</title><updated>2026-11-01T00:00:00Z</updated><entry><id>1</id><title type="html">Aus &lt;i&gt;Atom&lt;/i&gt;</title><link href="https://ben.example/1"/><updated>2026-11-01T00:00:00Z</updated><content type="html">Hallo</content></entry></feed>',
    json: '{"version":"https://jsonfeed.org/version/1.1","title":"B","items":[{"id":"1","url":"https://ben.example/1","title":"Aus JSON","content_text":"Hallo","date_published":"2026-11-01T00:00:00Z"}]}',
    rss: rss([['Aus RSS', '2026-11-01', 'Hallo']]),
  };
  await onPage();
  for (const [kind, feed] of Object.entries(feeds)) {
    net.answer('ben.example', '/feed', feed);
    site.advance(4 * hour);
    await site.run('read blogs of persons');
    expect(await titles(), kind).toEqual([`Aus ${kind === 'atom' ? 'Atom' : kind.toUpperCase()}`]);
  }
});

test('it is asked seldom, and for nothing that has not changed', async () => {
  let sent = 0;
  net.answer('ben.example', '/feed', (req, res) => {
    if (req.headers['if-none-match'] === '"1"') return res.writeHead(304).end();
    sent += 1;
    return res.setHeader('ETag', '"1"').end(rss([['Erster', '2026-11-01', 'x']]));
  });
  await onPage();
  const asked = () => net.asked.filter((one) => one.endsWith('/feed')).length;
  const before = [sent, asked()];
  await site.run('read blogs of persons');
  site.advance(hour);
  await site.run('read blogs of persons');
  expect([sent, asked()]).toEqual(before);
  site.advance(2 * hour);
  await Promise.all([site.run('read blogs of persons'), site.run('read blogs of persons')]);
  expect([sent, asked()]).toEqual([before[0], (before[1] ?? 0) + 1]);
  expect(await titles()).toEqual(['Erster']);
});

test('whatever the server does, nothing hangs, nothing leaks, and what was read stays', async () => {
  await onPage();
  const leads =
    (to: string): How =>
    (_req, res) =>
      res.writeHead(302, { Location: to }).end();
  const wrong: [name: string, how: How][] = [
    ['silent', () => undefined],
    ['in trouble', 500],
    ['gone', 410],
    ['leads inside', leads('https://10.0.0.1/feed')],
    ['leads in a circle', leads('/feed')],
    ['a page', '<!doctype html><title>Wartung</title>'],
    ['nothing', ''],
    ['no HTTP', (req) => req.socket.end('nonsense')],
    ['huge', (_req, res) => res.end(rss([['Groß', '2026-11-05', 'x'.repeat(1_100_000)]]))],
    ['cut off', (_req, res) => void res.writeHead(200, { 'Content-Length': 900 }).write('<rss><cha')],
    ['half a feed', rss([['Halb', '2026-11-05', 'x']]).slice(0, 200)],
  ];
  for (const [name, how] of wrong) {
    net.answer('ben.example', '/feed', how);
    site.advance(8 * day);
    net.asked.length = 0;
    await site.run('read blogs of persons');
    expect(net.asked[0], name).toBe('GET https://ben.example/feed');
    expect(await titles(), name).toEqual(['Erster']);
    expect((await ben.get('/me/page')).text, name).toContain('nicht geantwortet');
  }
  expect(net.dialled.every((ip) => ip === '93.184.215.14')).toBe(true);
  // Entities that would grow are not unfolded.
  const growing = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(999)}"><!ENTITY b "&a;&a;&a;&a;">]>`;
  net.answer('ben.example', '/feed', `${growing}${rss([['&b;', '2026-11-05', 'x']])}`);
  site.advance(2 * day);
  await site.run('read blogs of persons');
  expect((await site.visitor('de').get('/people/ben')).text).not.toContain('aaaa');
  net.answer('ben.example', '/feed', rss([['Wieder da', '2026-11-05', 'x']]));
  site.advance(2 * day);
  await site.run('read blogs of persons');
  expect(await titles()).toEqual(['Wieder da']);
});

test('it goes at once with the choice, the blog, the page, or the word that nobody may see the blog', async () => {
  const ways: (() => Promise<unknown>)[] = [
    () => ben.post('/me/page', { ...wants, blog_posts: '' }),
    () => ben.post('/me', { name: 'Ben' }),
    () => ben.post('/me', { name: 'Ben', blog: 'other.example' }),
    () => ben.post('/me', { name: 'Ben', blog: 'ben.example', blog_listed: 'nobody' }),
    () => ben.post('/me', { name: 'Ben', blog: 'ben.example', blog_listed: 'guests' }),
  ];
  for (const [number, way] of ways.entries()) {
    await onPage();
    site.advance(4 * hour);
    await site.run('read blogs of persons');
    expect(await titles(), String(number)).toEqual(['Erster']);
    await way();
    expect(await titles(), String(number)).toEqual([]);
  }
  await onPage();
  await ben.post('/me/page', { remove: 'yes' });
  expect(await site.db.select().from(personBlogs)).toEqual([]);
});

test('who may see the blog sees its posts, and nobody else', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  await onPage();
  await ben.post('/me', { name: 'Ben', blog: 'ben.example', blog_listed: 'guests' });
  site.advance(minute);
  expect(await titles(host)).toEqual(['Erster']);
  expect(await titles(ben)).toEqual(['Erster']);
  expect(await titles()).toEqual([]);
});

test('the person reads what came of it: no blog, none that names a feed, none that is there', async () => {
  await ben.post('/me/page', wants);
  expect((await ben.get('/me/page')).text).toContain('Dafür muss dein Blog');
  net.answer('ben.example', '/', '<title>Ben</title>');
  await onPage();
  expect((await ben.get('/me/page')).text).toContain('nennt keinen Feed');
  net.answer('ben.example', '/', 404);
  site.advance(8 * day);
  await site.run('check handles');
  expect((await ben.get('/me/page')).text).toContain('Ein Tippfehler?');
  const data = JSON.parse((await ben.get('/me/data.json')).text) as { personBlogs: object[] };
  expect(data.personBlogs).toHaveLength(1);
});
