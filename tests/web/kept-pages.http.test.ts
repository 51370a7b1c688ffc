// Pages that are kept rendered: only for who has none of our cookies, never longer than until something changes, and never in another's language.
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { statementsDuring } from '../support/counting.ts';
import { onTheWire } from '../support/on-the-wire.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ path } = await announced(site));
});
afterEach(() => site.close());

test('the second stranger is shown what the first was; the database is asked only whether anything has changed', async () => {
  const first = await look({ 'Accept-Language': 'de' });
  let second = first;
  const statements = await statementsDuring(async () => {
    second = await look({ 'Accept-Language': 'de' });
  });
  expect(statements).toBe(inject('engine') === 'sqlite' ? 0 : 1);
  expect(second).toEqual(first);
  expect(site.logged.filter(({ event }) => event === 'request').slice(-2)).toMatchObject([
    { route: '/:city/:slug', status: 200, method: 'GET', finished: true },
    { route: '/:city/:slug', status: 200, method: 'GET', finished: true },
  ]);
});

test('each request has an id of its own', async () => {
  const ids = new Set<unknown>();
  for (let time = 0; time < 3; time += 1)
    ids.add((await onTheWire(site.origin + path)).headers['x-request-id']);
  expect(ids.size).toBe(3);
  expect(site.logged.slice(-3).map(({ id }) => id)).toEqual([...ids]);
});

test('each language is its own page, and so is every address', async () => {
  const german = await look({ 'Accept-Language': 'de' });
  const english = await look({ 'Accept-Language': 'en' });
  expect(english.text).not.toBe(german.text);
  expect((await look({ 'Accept-Language': 'de' })).text).toBe(german.text);
  for (let time = 0; time < 2; time += 1)
    expect((await onTheWire(`${site.origin}${path}?lang=en`)).headers['set-cookie']?.[0]).toContain(
      'language=en',
    );
});

test('it is sent packed as each takes it, and 304 is said to who has it', async () => {
  const plain = await look({});
  expect(plain.headers['content-encoding']).toBeUndefined();
  const packings: Record<string, string | undefined> = {
    'gzip, deflate, br': 'br',
    gzip: 'gzip',
    'br;q=0, gzip': 'gzip',
    'br;q=0.2, gzip;q=0.9': 'gzip',
    'br;q=0, gzip;q=0': undefined,
    '*': 'br',
    deflate: undefined,
  };
  for (const time of ['rendered', 'kept'])
    for (const [accepted, packing] of Object.entries(packings)) {
      const answer = await look({ 'Accept-Encoding': accepted });
      // Whoever takes deflate alone is packed for by the app, where the page is rendered there.
      if (accepted === 'deflate' && time === 'rendered') continue;
      expect([accepted, answer.headers['content-encoding']]).toEqual([accepted, packing]);
      expect(answer.text).toBe(plain.text);
      expect(answer.headers.vary).toMatch(/Accept-Encoding/);
      const again = await look({ 'Accept-Encoding': accepted, 'If-None-Match': answer.headers.etag ?? '' });
      expect(again).toMatchObject({ status: 304, text: '' });
      expect(again.headers['content-security-policy']).toBe(answer.headers['content-security-policy']);
    }
  expect((await look({ 'Accept-Encoding': 'identity;q=0, br;q=0' })).status).toBe(200);
});

test('what is kept by caches on the way, and not here, travels packed as well', async () => {
  const headers = { 'Accept-Encoding': 'br' };
  for (const address of ['/feed.atom', '/rostock/feed.rss', '/api/v1/openapi.json']) {
    const plain = await onTheWire(site.origin + address);
    const packed = await onTheWire(site.origin + address, headers);
    expect([address, packed.headers['content-encoding']]).toEqual([address, 'br']);
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(packed.bytes).toBeLessThan(plain.bytes / 1.5);
    const known = { ...headers, 'If-None-Match': packed.headers.etag ?? '' };
    expect((await onTheWire(site.origin + address, known)).status).toBe(304);
  }
});

test('HEAD is answered with the headers alone', async () => {
  const whole = await look({ 'Accept-Encoding': 'br' });
  for (let time = 0; time < 2; time += 1) {
    const head = await onTheWire(site.origin + path, { 'Accept-Encoding': 'br' }, 'HEAD');
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect(head.headers.etag).toBe(whole.headers.etag);
  }
});

test('who comes or withdraws is there or gone at once', async () => {
  await look({});
  const link = await answered(site, path, 'ben@example.org', 'yes', 'Ben');
  await described(site, link, { name: 'Ben', listed: 'public' });
  expect((await look({})).text).toContain('</span>Ben</li>');
  await described(site, link, { name: 'Ben', listed: 'nobody' });
  expect((await look({})).text).not.toContain('</span>Ben</li>');
});

test('what no page shows leaves pages as they are: mails, signing in, answers that nobody has confirmed', async () => {
  await look({});
  await site.visitor('de').post(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  await site.visitor('de').post('/sign-in', { email: 'ana@example.org' });
  await site.mailsTo('ben@example.org');
  expect(await statementsDuring(() => look({}))).toBe(inject('engine') === 'sqlite' ? 0 : 1);
});

test('an evening that begins is another page', async () => {
  site.setClock('2026-12-03T17:59:59Z');
  const before = await look({});
  site.setClock('2026-12-03T18:00:01Z');
  expect((await look({})).text).not.toBe(before.text);
});

test('whoever has a cookie of ours is shown their own page; others’ cookies say nothing to us', async () => {
  const visitor = site.visitor('de');
  await look({ 'Accept-Language': 'de' });
  await visitor.get('/?lang=en');
  const own = await visitor.get(path);
  expect(own.text).toContain('<html lang="en">');
  expect(own.headers.get('cache-control')).toBe('private, no-cache');
  const elsewhere = { Cookie: 'theme=dark; mysession=1', 'Accept-Language': 'de' };
  expect(await statementsDuring(() => look(elsewhere))).toBe(inject('engine') === 'sqlite' ? 0 : 1);
  expect((await look(elsewhere)).headers['cache-control']).toBe('public, no-cache');
});

test('a query that the page does not know is the same page, also where it stands in its links', async () => {
  const bare = await look({ 'Accept-Language': 'de' });
  const marked = () => look({ 'Accept-Language': 'de' }, `${path}?utm_source=x&fbclid=${Math.random()}`);
  expect((await marked()).text).toBe(bare.text);
  expect(await statementsDuring(marked)).toBe(inject('engine') === 'sqlite' ? 0 : 1);
  const said = await look({ 'Accept-Language': 'de' }, `${path}?said=announced`);
  expect((await look({ 'Accept-Language': 'de' }, `${path}?x=1&said=announced`)).text).toBe(said.text);
  const found = await look({}, '/search?q=advent');
  expect((await look({}, '/search?q=nothing')).text).not.toBe(found.text);
  expect((await look({}, '/search?x=1&q=advent')).text).toBe(found.text);
});

test('many at once wait for one rendering', async () => {
  const alone = await statementsDuring(() => look({}));
  await answered(site, path, 'ben@example.org', 'yes', 'Ben');
  let pages: Awaited<ReturnType<typeof look>>[] = [];
  const together = await statementsDuring(async () => {
    pages = await Promise.all(Array.from({ length: 20 }, () => look({ 'Accept-Encoding': 'br' })));
  });
  expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
  expect(together).toBeLessThanOrEqual(alone + 25);
});

test('what is no page for everybody is asked for by each, also while another waits for it', async () => {
  const missing = await Promise.all(Array.from({ length: 5 }, () => look({}, '/rostock/nothing-here')));
  expect(missing.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  const calendars = await Promise.all(Array.from({ length: 5 }, () => look({}, '/rostock/calendar.ics')));
  expect(new Set(calendars.map(({ text }) => text)).size).toBe(1);
});

function look(headers: Record<string, string>, address = path) {
  return onTheWire(site.origin + address, headers).then((answer) => {
    delete answer.headers['x-request-id'];
    delete answer.headers.date;
    return answer;
  });
}

test('a page of one’s own is packed as well, and known again; what is signed in for is shared with nobody', async () => {
  const own = { Cookie: 'language=de', 'Accept-Encoding': 'br' };
  const first = await look(own);
  expect(first.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'private, no-cache' });
  expect((await look({ Cookie: 'language=de' })).text).toBe(first.text);
  expect((await look({ ...own, 'If-None-Match': first.headers.etag ?? '' })).status).toBe(304);
  const head = await onTheWire(site.origin + path, own, 'HEAD');
  expect(head.headers['content-length']).toBe(first.headers['content-length']);
  expect(head.raw).toHaveLength(0);
});
