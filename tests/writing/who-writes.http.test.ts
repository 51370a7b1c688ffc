// Who writes in a city: shown by consent alone, each once, by the newest post; asked once, forgotten otherwise, and read seldom.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cityBlogs } from '../../src/writing/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { day, hour, minute } from '../../src/time/clock.ts';
import { statementsDuring } from '../support/counting.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let net: Net;

beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 800 });
  site = await openSite({}, net.outside);
  blog('ben.example', { title: 'Bens Blog', post: 'Vom Hafen', on: '2026-11-20' });
  blog('caro.example', {
    title: 'Caro’s notes',
    post: 'A half-built <b>thing</b>',
    on: '2026-11-21',
    site: '<html lang="en"><a href="mailto:caro@caro.example">Write to me</a>',
  });
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const page = async (address = '/rostock/blogs') => (await site.visitor('de').get(address)).text;
const feedRequests = (host: string) => net.asked.filter((one) => one === `GET https://${host}/feed`).length;

function blog(
  host: string,
  about: { title: string; post: string; on: string; site?: string; link?: string },
): void {
  const { title, post, on, site: said = '<html lang="de">' } = about;
  net.answer(host, '/', `${said}<link rel="alternate" type="application/rss+xml" href="/feed">`);
  net.answer(host, '/feed', (req, res) => {
    if (req.headers['if-none-match'] === '"1"') return void res.writeHead(304).end();
    res.setHeader('ETag', '"1"').end(
      `<rss version="2.0"><channel><title>${title}</title><link>https://${host}/</link><description>x</description>
       <item><title><![CDATA[${post}]]></title><link>https://${host}/post</link>
       <pubDate>${new Date(on).toUTCString()}</pubDate><description>Die ersten Sätze.</description></item></channel></rss>`,
    );
  });
}

async function collect(): Promise<void> {
  await site.run('look at blogs');
  await site.run('read blogs of cities');
}

test('a blog of one’s own stands there after one’s yes, to take along only after that, and is gone at once', async () => {
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', blog: 'ben.example' });
  expect(await page()).not.toContain('ben.example');
  const refused = await ben.post('/me/blog', { city: '', audience: 'here' });
  expect([refused.status, refused.text.includes('in welcher Stadt')]).toEqual([422, true]);
  expect((await ben.post('/me/blog', { city: 'Rostock', audience: 'here' })).location).toBe(
    '/me/blog?said=saved',
  );
  await collect();
  const shown = await page();
  for (const words of ['Ben', 'Bens Blog', 'Vom Hafen', 'Die ersten Sätze.', '20. November 2026'])
    expect(shown).toContain(words);
  expect(shown).not.toContain('blogs.opml');
  const taken = async (file: string) => (await site.visitor().get(`/rostock/blogs/${file}`)).text;
  for (const file of ['blogs.opml', 'feed.atom', 'feed.json'])
    expect(await taken(file)).not.toContain('ben.example');

  await ben.post('/me/blog', { city: 'Rostock', audience: 'feeds' });
  expect(await taken('blogs.opml')).toContain('xmlUrl="https://ben.example/feed"');
  expect(await taken('feed.atom')).toContain('Vom Hafen');
  expect(JSON.parse(await taken('feed.json')).items).toMatchObject([
    { title: 'Vom Hafen', authors: [{ name: 'Ben' }] },
  ]);
  // A title that was mended is another feed.
  const tag = async () => (await site.visitor().get('/rostock/blogs/feed.atom')).headers.get('etag');
  const before = await tag();
  const [kept] = await site.db.select().from(cityBlogs);
  const posts = kept?.posts.map((post) => ({ ...post, title: 'Vom Hafen aus' })) ?? [];
  await site.db.update(cityBlogs).set({ posts });
  expect(await tag()).not.toBe(before);
  await site.db.update(cityBlogs).set({ posts: kept?.posts ?? [] });
  // The city's page has the line, in its order of time.
  expect(await page('/rostock')).toContain('Vom Hafen');

  // Narrowed on the profile it is gone here as well.
  await ben.post('/me', { name: 'Ben', blog: 'ben.example', blog_audience: 'guests' });
  await ben.post('/me', { name: 'Ben', blog: '' });
  expect(await page()).not.toContain('ben.example');
  await ben.post('/me', { name: 'Ben', blog: 'ben.example' });
  expect(await page()).toContain('ben.example');
  await ben.post('/me/blog', { audience: 'nobody' });
  expect(await page()).not.toContain('ben.example');
  expect(await page('/rostock')).not.toContain('Vom Hafen');
  expect(await site.db.select().from(cityBlogs)).toEqual([]);
});

test('a suggested blog is seen by nobody before its owner agreed, who is asked once by the address on the site', async () => {
  const sent = await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'caro.example' });
  expect(sent.location).toBe('/rostock/blogs?said=suggested');
  await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'https://caro.example/' });
  await collect();
  await collect();
  expect(await page()).not.toContain('caro.example');
  expect(feedRequests('caro.example')).toBe(1);

  const [mail, ...more] = await site.mailsTo('caro@caro.example');
  expect(more).toEqual([]);
  // In the language of the site; nothing of it but its host is in the mail.
  expect(mail?.subject).toBe('May your blog appear under “Who writes here” in Rostock?');
  expect(mail?.text).toContain('caro.example');
  expect(mail?.text).not.toContain('notes');
  const link = linkIn(mail ?? never(), '/blogs/');
  expect((await site.visitor().get(link)).text).toContain('Yes, show it in Rostock');
  expect(await page()).not.toContain('caro.example');
  const agreed = await site.visitor().post(link, { audience: 'here' });
  expect(agreed.location).toBe(`${link}?said=shown`);
  await collect();
  const shown = await page();
  for (const words of ['Caro’s notes', 'A half-built thing', 'Englisch', 'lang="en"'])
    expect(shown).toContain(words);

  // Each once, the newest first.
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', blog: 'ben.example' });
  await ben.post('/me/blog', { city: 'Rostock', audience: 'here' });
  await collect();
  const both = await page();
  expect(both.indexOf('Caro’s notes')).toBeLessThan(both.indexOf('Bens Blog'));
  expect(both.match(/<li class="h-entry"/g)).toHaveLength(2);

  await site.visitor().post(link, { audience: 'nobody' });
  expect(await page()).not.toContain('caro.example');
  // Suggested again, its owner is not asked again.
  await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'caro.example' });
  await site.run('look at blogs');
  expect(await site.mailsTo('caro@caro.example')).toHaveLength(1);
});

test('a blog whose owner agreed by mail is taken over by nobody who only names it', async () => {
  await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'https://caro.example' });
  await site.run('look at blogs');
  const link = linkIn(await site.mailTo('caro@caro.example'), '/blogs/');
  await site.visitor('de').post(link, { deed: 'agree', audience: 'here' });
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', blog: 'caro.example' });
  const taken = await ben.post('/me/blog', { city: 'Rostock', audience: 'feeds' });
  expect(taken.status).toBe(422);
  await ben.post('/me/blog', { audience: 'nobody' });
  await collect();
  expect(await page()).toContain('caro.example');
  expect(await page()).not.toContain('blogs.opml');
});

test('one click at the end of the mail, or two weeks of silence, and it is forgotten', async () => {
  await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'caro.example' });
  await site.run('look at blogs');
  const mail = await site.mailTo('caro@caro.example');
  const header = mail.headers.find(({ key }) => key === 'list-unsubscribe-post');
  expect(header?.value).toBe('List-Unsubscribe=One-Click');
  await site.visitor().post(linkIn(mail, '/unsubscribe/'), { 'List-Unsubscribe': 'One-Click' });
  expect(await site.db.select().from(cityBlogs)).toEqual([]);
  await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'ben.example' });
  await site.run('look at blogs');
  site.advance(13 * day);
  await site.run('forget blogs that were suggested');
  expect(await site.db.select().from(cityBlogs)).toHaveLength(1);
  site.advance(1.1 * day);
  await site.run('forget blogs that were suggested');
  expect(await site.db.select().from(cityBlogs)).toEqual([]);
});

test('a link of the site itself (rel="me") is a yes, and taking it away takes the yes back', async () => {
  const own = (rel: string, file = '') =>
    blog('ben.example', {
      title: 'Bens Blog',
      post: 'Vom Hafen',
      on: '2026-11-20',
      site: `<html lang="de"><a rel="${rel}" href="${site.origin}/rostock/blogs${file}">x</a>`,
    });
  own('nofollow');
  await site.visitor('de').post('/rostock/blogs/suggest', { blog: 'ben.example' });
  await collect();
  expect(await page()).not.toContain('Vom Hafen');
  own('me');
  site.advance(day + minute);
  await collect();
  expect(await page()).toContain('Vom Hafen');
  expect((await site.visitor().get('/rostock/blogs/feed.atom')).text).not.toContain('Vom Hafen');
  own('me', '/feed.atom');
  site.advance(7 * day + minute);
  await collect();
  expect((await site.visitor().get('/rostock/blogs/feed.atom')).text).toContain('Vom Hafen');
  own('nofollow');
  site.advance(7 * day + minute);
  await collect();
  expect(await page()).not.toContain('Vom Hafen');
});

test('a feed is asked at most once an hour, in however many cities, and only for what has changed', async () => {
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', blog: 'ben.example' });
  await ben.post('/me/blog', { city: 'Rostock', audience: 'here' });
  await site.run('look at blogs');
  const looked = feedRequests('ben.example');
  for (let passed = 0; passed < 3 * hour; passed += 5 * minute) {
    await site.run('read blogs of cities');
    site.advance(5 * minute);
  }
  expect(feedRequests('ben.example') - looked).toBe(3);
  const conditional = net.requests.filter(({ headers }) => headers['if-none-match'] === '"1"');
  expect(conditional).toHaveLength(2);
  // One that fails is asked more and more seldom.
  net.answer('ben.example', '/feed', 500);
  const before = feedRequests('ben.example');
  for (let passed = 0; passed < day; passed += 30 * minute) {
    await site.run('read blogs of cities');
    site.advance(30 * minute);
  }
  expect(feedRequests('ben.example') - before).toBeLessThanOrEqual(5);
  expect(await page()).toContain('Vom Hafen');
});

test('the Monday letter has three lines at most, of the cities that are followed, beside what it comes for', async () => {
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', blog: 'ben.example' });
  await ben.post('/me/blog', { city: 'Rostock', audience: 'here' });
  const caro = await signIn(site, 'caro@example.org');
  await caro.post('/following', { city: 'rostock', rhythm: 'weekly' });
  await collect();
  site.setClock('2026-11-23T08:00:00Z');
  await site.run('write weekly letters');
  const letters = async () =>
    (await site.mailsTo('caro@example.org')).filter(({ subject }) => !subject?.includes('Code'));
  expect(await letters()).toEqual([]);
  await announced(site);
  site.setClock('2026-11-30T08:00:00Z');
  await site.run('write weekly letters');
  const quiet = await site.mailTo('caro@example.org');
  // What is older than a week is no news.
  expect(quiet.text).not.toContain('Vom Hafen');
  blog('ben.example', { title: 'Bens Blog', post: 'Neues vom Hafen', on: '2026-12-05' });
  net.answer('ben.example', '/feed', feedOf('Neues vom Hafen', '2026-12-05'));
  site.setClock('2026-12-06T08:00:00Z');
  await site.run('read blogs of cities');
  const ana = await signIn(site, 'ana@example.org');
  await ana.post('/new', {
    title: 'Im Januar',
    hashtag: 'WOLJanuar',
    date: '2027-01-07',
    city: 'Rostock',
    venue: 'Café',
    starts: '19:00',
    ends: '22:00',
    language: 'de',
  });
  site.setClock('2026-12-07T08:00:00Z');
  await site.run('write weekly letters');
  const letter = await site.mailTo('caro@example.org');
  expect(letter.text).toContain('Frisch geschrieben in Rostock');
  expect(letter.text).toContain('Ben: Neues vom Hafen');
});

test('who somebody has met, as far as they showed their blog to the guests, stands at /me/reading for their eyes alone', async () => {
  const { path } = await announced(site);
  const links = {
    ben: await answered(site, path, 'ben@example.org', 'yes', 'Ben'),
    caro: await answered(site, path, 'caro@example.org', 'yes', 'Caro'),
    dora: await answered(site, path, 'dora@example.org', 'yes', 'Dora'),
  };
  await site.visitor().post(links.ben, { name: 'Ben', blog: 'ben.example', listed: 'guests' });
  await site.visitor().post(links.dora, { name: 'Dora', blog: 'caro.example', listed: 'nobody' });
  await site.run('check handles');
  const caro = await signIn(site, 'caro@example.org');
  expect((await caro.get('/me/reading')).text).not.toContain('ben.example');
  site.setClock('2026-12-04T10:00:00Z');
  const reading = (await caro.get('/me/reading')).text;
  expect(reading).toContain('ben.example');
  expect(reading).not.toContain('Dora');
  const opml = await caro.get('/me/reading.opml');
  expect(opml.text).toContain('xmlUrl="https://ben.example/feed"');
  expect((await site.visitor().get('/me/reading')).status).not.toBe(200);
});

test('2,000 blogs of a city come in pages, each with as few queries as if they were all', async () => {
  const now = site.now();
  const rows = Array.from({ length: 2000 }, (_, number) => ({
    id: `blog${number}`,
    city: 'rostock',
    cityName: 'Rostock',
    address: `https://blog-${number}.example/`,
    state: 'shown' as const,
    agreedBy: 'rel-me' as const,
    audience: 'feeds' as const,
    wording: '',
    name: `Blog ${number}`,
    writtenIn: 'de',
    language: 'de' as const,
    email: '',
    feed: `https://blog-${number}.example/feed`,
    posts: [{ title: `Beitrag ${number}`, address: 'https://a.example/1', words: 'x', postedAt: number }],
    latestAt: new Date(number),
    failures: 0,
    since: now,
    lookAt: now,
    dueAt: now,
  }));
  const addresses = ['/rostock/blogs', '/rostock/blogs?page=2', '/rostock/blogs/blogs.opml'];
  const queries = async () => {
    const counts: number[] = [];
    for (const address of addresses) counts.push(await statementsDuring(() => page(address)));
    return counts;
  };
  const few = 40;
  await site.db.insert(cityBlogs).values(rows.slice(0, few));
  const whenFew = await queries();
  expect(Math.min(...whenFew)).toBeGreaterThan(0);
  for (let start = few; start < rows.length; start += 200)
    await site.db.insert(cityBlogs).values(rows.slice(start, start + 200));
  expect(await queries()).toEqual(whenFew);
  const first = await page();
  expect(first.match(/<li class="h-entry"/g)).toHaveLength(30);
  expect(first.indexOf('Beitrag 1999')).toBeLessThan(first.indexOf('Beitrag 1998'));
  expect(await page('/rostock/blogs?page=2')).toContain('Beitrag 1969');
  expect((await site.visitor().get('/rostock/blogs/blogs.opml')).text.match(/xmlUrl/g)).toHaveLength(2000);
  // A run asks a few, however many are due.
  await site.run('read blogs of cities');
  const asked = await site.db.select().from(cityBlogs);
  expect(asked.filter(({ failures }) => failures > 0)).toHaveLength(20);
});

test('an evening that was called so before keeps its address, and no new one is', async () => {
  const { path } = await announced(site, { title: 'Blogs' });
  expect(path).toBe('/rostock/tweetup-blogs');
  await site.db.update(tweetups).set({ slug: 'blogs' });
  expect(await page()).toContain('<h1 class="p-name">Blogs</h1>');
});

function feedOf(post: string, on: string): string {
  return `<rss version="2.0"><channel><title>Bens Blog</title><link>https://ben.example/</link><description>x</description>
    <item><title>${post}</title><link>https://ben.example/neu</link><pubDate>${new Date(on).toUTCString()}</pubDate></item></channel></rss>`;
}

function never(): never {
  throw new Error('there is no such mail');
}
