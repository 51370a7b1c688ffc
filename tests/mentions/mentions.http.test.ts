// Other sites tell of pages that mention an evening: answers of people whose sites they are count, other pages stand on the wall by its rules.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { persons } from '../../src/people/tables.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let net: Net;
let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  net = await openNet(() => site.now(), { milliseconds: 500 });
  site = await openSite({}, net.outside);
  ({ host: ana, path } = await announced(site));
});
afterEach(async () => {
  await site.close();
  await net.close();
});

const source = 'https://ben.example/2026/ich-komme';

/** As other sites send it: no cookie, no word of where it comes from. */
function tell(from = source, target = site.origin + path) {
  return fetch(`${site.origin}/webmention`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ source: from, target }),
  });
}

/** Tells, and lets it be looked at. */
async function told(from = source, target = site.origin + path): Promise<void> {
  const { status } = await tell(from, target);
  expect(status).toBe(202);
  site.advance(61_000);
  await site.run('look at mentions');
}

const rsvp = (answer: string, words = 'Ich bin dabei.', more = '') =>
  `<article class="h-entry"><p class="e-content">${words}</p>
  <a class="u-in-reply-to" href="${site.origin}${path}">dazu</a> <data class="p-rsvp" value="${answer}">${answer}</data>${more}</article>`;

const reply = (words: string) =>
  `<article class="h-entry"><h1 class="p-name">Vorfreude</h1><div class="e-content">${words}
  <a href="${site.origin}${path}">Tweetup</a></div></article>`;

/** Somebody gives a blog here, which links back to their page. */
async function person(email: string, blog = 'https://ben.example/', host = 'ben.example'): Promise<Visitor> {
  const visitor = await signIn(site, email);
  await visitor.post('/me', { name: 'Ben', language: 'de', blog });
  const saved = await visitor.post('/me/page', { visible: 'public', asking: 'never' });
  expect(saved.status, saved.text).toBe(303);
  const { id } = (await site.db.select().from(persons)).find((one) => one.email === email) ?? { id: '' };
  net.answer(
    host,
    '/',
    `<h1>Ben</h1><a rel="me" href="https://tweetups.example.org/people/${id}">hier</a>
    <a rel="me" href="${site.origin}/people/${id}">hier</a>`,
  );
  return visitor;
}

async function guests(): Promise<string> {
  return (await ana.get(`${path}/guests`)).text;
}

async function wall(): Promise<string> {
  return (await site.visitor('de').get(`${path}/wall`)).text;
}

test('an evening says in its head and its headers where mentions go, also from the server’s memory; other pages do not', async () => {
  const visitor = site.visitor('de');
  for (const { headers, text } of [await visitor.get(path), await visitor.get(path)]) {
    expect(headers.get('link')).toContain(`<${site.origin}/webmention>; rel="webmention"`);
    expect(text).toContain(`<link rel="webmention" href="${site.origin}/webmention">`);
  }
  expect((await site.visitor('de').get('/')).text).not.toContain('rel="webmention"');
});

test('an answer from one’s own site counts, is told by mail, changes with its page and goes with it', async () => {
  await person('ben@example.org');
  net.answer('ben.example', '/2026/ich-komme', rsvp('yes'));
  const asked = net.asked.length;
  expect((await tell()).status).toBe(202);
  // Nobody is asked while the sender waits.
  expect(net.asked).toHaveLength(asked);
  await site.run('look at mentions');
  expect(await guests()).toContain('von der eigenen Seite aus');
  expect((await site.mailTo('ben@example.org')).text).toContain('WOL im Advent');
  const mails = (await site.mailsTo('ben@example.org')).length;
  await told();
  expect(await site.mailsTo('ben@example.org')).toHaveLength(mails);

  // Nothing was chosen about who may see it.
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('Ben');
  net.answer('ben.example', '/2026/ich-komme', rsvp('maybe'));
  await told();
  expect(await guests()).toContain('Vielleicht');
  net.answer('ben.example', '/2026/ich-komme', 410);
  await told();
  expect(await guests()).toMatch(/Ben[^]*Nein/);
});

test('told again without a change it does not undo what its person said here; gone it does not either', async () => {
  const ben = await person('ben@example.org');
  net.answer('ben.example', '/2026/ich-komme', rsvp('yes'));
  await told();
  await ben.post(`${path}/rsvp`, { answer: 'maybe' });
  await told();
  expect(await guests()).toContain('Vielleicht');
  net.answer('ben.example', '/2026/ich-komme', 404);
  await told();
  expect(await guests()).toContain('Vielleicht');
});

test.each([
  ['yes', 'Ja'],
  ['maybe', 'Vielleicht'],
  ['interested', 'Vielleicht'],
  ['no', 'Nein'],
  [' YES ', 'Ja'],
])('%s is %s', async (said, shown) => {
  await person('ben@example.org');
  net.answer('ben.example', '/2026/ich-komme', rsvp(said));
  await told();
  expect(await guests()).toMatch(new RegExp(`Ben[^]*${shown}`));
});

test('the rules of an answer hold: a full evening lets wait, a late one is not counted, who is blocked is not let in', async () => {
  await ana.post(`${path}/edit`, { ...(await editFields()), capacity: '1' });
  await answered(site, path, 'caro@example.org');
  await person('ben@example.org');
  net.answer('ben.example', '/2026/ich-komme', rsvp('yes'));
  await told();
  expect(await guests()).toContain('Warteliste, Platz 1');
  site.setClock('2026-12-03T22:00:00Z');
  net.answer('ben.example', '/2026/ich-komme', rsvp('no'));
  await told();
  expect(await guests()).toContain('Warteliste, Platz 1');
  expect((await ana.get(`${path}/wall/host`)).text).toContain('zu spät');
});

test.each([
  ['nobody gave that site', async () => undefined],
  [
    'the site does not link back',
    async () => {
      await person('ben@example.org');
      net.answer('ben.example', '/', '<h1>Ben</h1>');
    },
  ],
  [
    'somebody else claims it',
    async () => {
      const eve = await person('eve@example.org');
      await eve.get('/me');
      net.answer('ben.example', '/', `<a rel="me" href="${site.origin}/people/ben">Ben</a>`);
    },
  ],
  [
    'its author is of another site',
    async () => {
      await person('ben@example.org');
      net.answer(
        'ben.example',
        '/2026/ich-komme',
        rsvp('yes', 'Ja', '<a class="p-author h-card" href="https://eve.example/">Eve</a>'),
      );
    },
  ],
  [
    'it stands in a comment below a post',
    async () => {
      await person('ben@example.org');
      net.answer(
        'ben.example',
        '/2026/ich-komme',
        `<article class="h-entry"><p class="e-content">Suppe</p><div class="u-comment h-cite"><a class="u-in-reply-to" href="${site.origin}${path}">x</a><data class="p-rsvp" value="yes"></data></div></article>`,
      );
    },
  ],
  [
    'it answers to another evening',
    async () => {
      await person('ben@example.org');
      net.answer(
        'ben.example',
        '/2026/ich-komme',
        `<article class="h-entry"><a class="u-in-reply-to" href="https://other.example/x">x</a><data class="p-rsvp" value="yes"></data></article><a href="${site.origin}${path}">dort</a>`,
      );
    },
  ],
])('makes no guest and no person when %s', async (_why, prepare) => {
  net.answer('ben.example', '/2026/ich-komme', rsvp('yes'));
  await prepare();
  const before = (await site.db.select().from(persons)).length;
  await told();
  expect(await site.db.select().from(persons)).toHaveLength(before);
  expect(await guests()).not.toContain('von der eigenen Seite aus');
});

test('a page on a shared host belongs to who has that part of it', async () => {
  const blog = 'https://pages.example/~ben/';
  const ben = await person('ben@example.org', blog, 'pages.example');
  const { id } = (await site.db.select().from(persons)).find(({ email }) => email === 'ben@example.org') ?? {
    id: '',
  };
  net.answer('pages.example', '/~ben/', `<a rel="me" href="${site.origin}/people/${id}">hier</a>`);
  net.answer('pages.example', '/~eve/post', rsvp('yes'));
  net.answer('pages.example', '/~ben/post', rsvp('no'));
  await told('https://pages.example/~eve/post');
  expect(await guests()).not.toContain('von der eigenen Seite aus');
  await told('https://pages.example/~ben/post');
  expect(await guests()).toContain('von der eigenen Seite aus');
  await ben.get('/me');
});

test('a page that mentions the evening is on the wall when its guest is seen by everybody, changes, and goes when it is deleted', async () => {
  net.answer(
    'ben.example',
    '/2026/ich-komme',
    reply('Ich freue mich auf <b>Donnerstag</b><script>alert(1)</script>.'),
  );
  await told();
  expect(await wall()).not.toContain('Ich freue mich');
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', listed: 'public', blog: 'https://ben.example' });
  await told();
  expect(await wall()).toContain('Ich freue mich auf Donnerstag');
  expect(await wall()).not.toContain('alert(1)');
  net.answer('ben.example', '/2026/ich-komme', reply('Jetzt noch mehr.'));
  await told();
  expect(await wall()).toContain('Jetzt noch mehr.');
  expect(await wall()).not.toContain('Ich freue mich');
  await described(site, link, { name: 'Ben', listed: 'guests', blog: 'https://ben.example' });
  expect(await wall()).not.toContain('Jetzt noch mehr.');
  await described(site, link, { name: 'Ben', listed: 'public', blog: 'https://ben.example' });
  expect(await wall()).toContain('Jetzt noch mehr.');
  // It is asked about by itself, too.
  net.answer('ben.example', '/2026/ich-komme', 404);
  site.advance(25 * 60 * 60_000);
  await site.run('look at mentions');
  expect(await wall()).not.toContain('Jetzt noch mehr.');
});

test('hosts open the wall to everybody and see who mentions the evening; words that wait, wait; what is taken off stays off', async () => {
  net.answer(
    'eve.example',
    '/a',
    `<title>Ein Post &amp; mehr</title><p>Hin: <a href="${site.origin}${path}/">da</a>`,
  );
  await told('https://eve.example/a#kommentar');
  expect(await wall()).not.toContain('Ein Post');
  const tending = (await ana.get(`${path}/wall/host`)).text;
  expect(tending).toContain('eve.example/a');
  expect(tending).toContain('Steht nicht an der Pinnwand');
  await ana.post(`${path}/wall/host`, { whose: 'everybody', waiting_words: 'zwiebel' });
  await site.run('look at mentions');
  expect(await wall()).toContain('Ein Post &amp; mehr');
  net.answer('eve.example', '/b', reply('Eine Zwiebel'));
  await told('https://eve.example/b');
  expect(await wall()).not.toContain('Zwiebel');
  expect((await ana.get(`${path}/wall/host`)).text).toContain('Eine Zwiebel');
  const shown = (await ana.get(`${path}/wall/host`)).text;
  const id = /value="hide ([^"]+)"/.exec(shown.slice(shown.indexOf('Ein Post')))?.[1] ?? '';
  await ana.post(`${path}/wall/host`, { deed: `take-off ${id}` });
  await told('https://eve.example/a');
  expect(await wall()).not.toContain('Ein Post');
  await ana.post(`${path}/wall/host`, { whose: 'guests' });
  expect(await wall()).not.toContain('eve.example');
});

test('only what really links here is a mention, and nobody is asked who must not be', async () => {
  await ana.post(`${path}/wall/host`, { whose: 'everybody' });
  net.answer(
    'eve.example',
    '/no-link',
    `<p>${site.origin}${path}</p><!-- <a href="${site.origin}${path}">x</a> -->`,
  );
  await told('https://eve.example/no-link');
  net.answer('eve.example', '/inward', (_req, res) =>
    res.writeHead(302, { location: 'https://127.0.0.1/x' }).end(),
  );
  await told('https://eve.example/inward');
  net.name('inner.example', ['10.0.0.7']);
  await told('https://inner.example/x');
  net.answer('eve.example', '/binary', (_req, res) => res.end(Buffer.alloc(3000, 0xff)));
  await told('https://eve.example/binary');
  net.answer('eve.example', '/deep', '<div>'.repeat(100_000));
  await told('https://eve.example/deep');
  expect(await wall()).not.toContain('eve.example');
  expect(net.dialled).not.toContain('10.0.0.7');
});

test('a slow site is asked again later, and given up after some days', async () => {
  await person('ben@example.org');
  let isSlow = true;
  net.answer('ben.example', '/2026/ich-komme', (_req, res) => {
    if (!isSlow) res.end(rsvp('yes'));
  });
  await told();
  expect((await ana.get(`${path}/wall/host`)).text).toContain('War nicht zu erreichen');
  isSlow = false;
  site.advance(2 * 60_000);
  await site.run('look at mentions');
  expect(await guests()).toContain('von der eigenen Seite aus');
});

test('what is no mention is refused with a reason, and too many are held back', async () => {
  const status = async (from: string, target?: string) => (await tell(from, target)).status;
  expect(await status('http://ben.example/x')).toBe(400);
  expect(await status('javascript:alert(1)')).toBe(400);
  expect(await status('https://a:b@ben.example/x')).toBe(400);
  expect(await status(`${site.origin}/rostock`)).toBe(400);
  expect(await status(source, `${site.origin}/rostock`)).toBe(400);
  expect(await status(source, `${site.origin}/rostock/gibt-es-nicht`)).toBe(400);
  expect(await status(source, `https://elsewhere.example${path}`)).toBe(400);
  expect(await (await tell(source, `${site.origin}/rostock`)).text()).toMatch(
    /angekündigter Abend[^]*\/webmention/,
  );
  expect(await status(source, `${site.origin}${path.toUpperCase()}/?lang=en#x`)).toBe(202);
  for (let count = 1; count < 50; count += 1) expect(await status(`https://ben.example/${count}`)).toBe(202);
  expect(await status('https://ben.example/one-more')).toBe(429);
  // The same again is no more.
  expect(await status('https://ben.example/1')).toBe(202);
});

test('an evening of long ago takes no new mentions, and forgets those it had', async () => {
  net.answer('eve.example', '/a', reply('Schön'));
  await told('https://eve.example/a');
  site.setClock('2027-01-20T12:00:00Z');
  expect((await tell('https://eve.example/b')).status).toBe(400);
  await site.run('forget mentions');
  expect((await ana.get(`${path}/wall/host`)).text).not.toContain('eve.example');
});

test('people read what this is, and send by hand what their site does not send', async () => {
  for (const language of ['de', 'en'] as const) {
    const visitor = site.visitor(language);
    const { text } = await visitor.get(`/webmention?target=${encodeURIComponent(site.origin + path)}`);
    expect(text).toContain('rel&#x3D;me');
    expect(text).toContain(`href="${path}"`);
    const refused = await visitor.post('/webmention', { source: 'nichts', target: site.origin });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="nichts"');
    const sent = await visitor.post('/webmention', { source, target: site.origin + path });
    expect(sent.location).toBe('/webmention?said=taken');
  }
});

async function editFields(): Promise<Record<string, string>> {
  const { text } = await ana.get(`${path}/edit`);
  const fields: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g))
    fields[name] ??= value;
  return { ...fields, description: '', language: 'de', step_free: 'unknown', visibility: 'public' };
}
