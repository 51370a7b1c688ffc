// The form that announces: what it refuses, with everything typed still there, and what it makes of times, places and hashtags.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { advent, announced, signIn } from '../support/evenings.ts';
import { tweetupOf } from '../support/crowd.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { processorTime } from '../support/processor-time.ts';

// Each test hosts by an address of its own, so that one site serves them all.
let site: Site;
let tests = 0;
let me: { name: string; email: string };
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  tests += 1;
  me = { name: 'Ana', email: `ana${tests}@example.org` };
});

const post = (fields: Record<string, string>, visitor: Visitor = site.visitor('de')) =>
  visitor.post('/new', { ...advent, ...me, ...fields });
const errorOf = (html: string, field: string) =>
  new RegExp(`id="${field}-error">(?:<svg.*?</svg>)?<span>([^<]*)`).exec(html)?.[1] ?? '';

test.each([
  ['title', '', 'Gib dem Abend einen Titel.'],
  ['title', '\u200B\u2060 \uFEFF', 'Gib dem Abend einen Titel.'],
  ['title', 'a'.repeat(121), 'Das ist zu lang.'],
  ['venue', ' ', 'Sag, wo ihr euch trefft'],
  ['address', 'a'.repeat(201), 'Das ist zu lang.'],
  ['description', 'a'.repeat(10_001), 'Das ist zu lang.'],
  ['city', '', 'Sag, in welcher Stadt ihr euch trefft.'],
  ['city', 'Nirgendwo', 'Diesen Ort kennen wir nicht.'],
  ['date', '', 'Wähl einen Tag.'],
  ['date', '2026-02-30', 'Wähl einen Tag.'],
  ['date', '03.12.2026', 'Wähl einen Tag.'],
  ['date', '2026-11-21', 'Dieser Zeitpunkt ist schon vorbei.'],
  ['date', '2030-01-01', 'mehr als zwei Jahre'],
  ['starts', '', 'Sag, wann es losgeht'],
  ['starts', '25:00', 'Sag, wann es losgeht'],
  ['starts', '7pm', 'Sag, wann es losgeht'],
  ['ends', '24:00', 'Das ist keine Uhrzeit.'],
  ['ends', '19:00', 'mehr als 18 Stunden'],
  ['ends', '13:01', 'mehr als 18 Stunden'],
  ['hashtag', 'WOL Rostock', 'Leerzeichen'],
  ['hashtag', '2026', 'Buchstaben'],
  ['hashtag', 'WОLRostock', 'Schrift'],
  ['hashtag', 'a'.repeat(51), '50'],
  ['capacity', '0', 'eine Zahl ab 1'],
  ['capacity', '-3', 'eine Zahl ab 1'],
  ['capacity', '2.5', 'eine Zahl ab 1'],
  ['capacity', '100000', 'eine Zahl ab 1'],
  ['capacity', 'viele', 'eine Zahl ab 1'],
  ['may_bring', '4', 'Bis zu drei Menschen gehen.'],
  ['language', 'xx', 'Wähl eine dieser Sprachen.'],
  ['online', 'http://example.org', 'https'],
  ['online', 'javascript:alert(1)', 'https'],
  ['name', ' ', 'Sag, wie du heißt.'],
  ['name', 'a'.repeat(81), 'Das ist zu lang.'],
  ['email', '', 'Schreib deine Mailadresse hinein.'],
  ['email', 'ana@example', 'Das ist keine Mailadresse.'],
  ['email', 'good@example.org <evil@example.org>', 'Das ist keine Mailadresse.'],
])('%s “%s” is refused beside its field, and everything typed stays', async (field, value, why) => {
  const typed = { ...advent, ...me, may_bring: '2', capacity: '12', find_us: 'Hinten links', [field]: value };
  const refused = await post({ may_bring: '2', capacity: '12', find_us: 'Hinten links', [field]: value });
  expect(refused.status).toBe(422);
  expect(errorOf(refused.text, field)).toContain(why);
  expect(isTied(refused.text, field)).toBe(true);
  expect(refused.text).toContain(`href="#${field}"`);
  const isGone = ([name, kept]: [string, string]) =>
    name !== field && kept.trim() !== '' && !stands(refused.text, name, kept);
  expect(Object.entries(typed).filter(isGone)).toEqual([]);
  expect(await site.mailsTo(me.email)).toHaveLength(0);
});

test('several mistakes are told at once', async () => {
  const refused = await post({ title: '', venue: '', date: '', starts: '', email: 'x', hashtag: '#' });
  for (const field of ['title', 'venue', 'date', 'starts', 'email', 'hashtag'])
    expect(errorOf(refused.text, field)).not.toBe('');
});

test('a name of several places asks which one, and keeps everything typed', async () => {
  const asked = await post({ city: 'Neustadt', description: 'Zeile 1\n\n"Zeile" <2>' });
  expect(asked.status).toBe(422);
  expect(asked.text).toContain('Welches Neustadt?');
  const hidden = Object.fromEntries(
    [...asked.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [name, unescapedHtml(value)],
    ),
  );
  expect(hidden).toMatchObject({
    title: advent.title,
    description: 'Zeile 1\n\n"Zeile" <2>',
    hashtag: 'WOLRostock',
    ...me,
  });
  const [, slug = ''] = /type="radio" name="city" value="([a-z-]+)"/.exec(asked.text) ?? [];
  const sent = await site.visitor('de').post('/new', { ...hidden, city: slug });
  expect(sent).toMatchObject({ status: 303, location: '/new/sent' });
});

test('a hashtag that is left empty is the one we propose for the city', async () => {
  const { path } = await announced(site, { hashtag: '', city: 'Köln' }, me);
  expect((await tweetupOf(site, path)).hashtag).toBe('WOLKoeln');
});

test('an own hashtag wins over a proposal, and keeps its form', async () => {
  const visitor = site.visitor('de');
  const body = `${new URLSearchParams({ ...advent, ...me, hashtag: 'WOLRostock' }).toString()}&hashtag=%EF%BC%83WorkOutLoudHRO${tests}`;
  const sent = await fetch(`${site.origin}/new`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(sent.status).toBe(303);
  const mail = await site.mailTo(me.email);
  const link = new URL(/https?:\S+\/new\/\S+/.exec(mail.text ?? '')?.[0] ?? '').pathname;
  const { text } = await visitor.get(link);
  expect(text.replaceAll('<wbr>', '')).toContain(`#WorkOutLoudHRO${tests}`);
});

test('a second evening of the same title gets a number, and both have pages', async () => {
  for (const [number, title] of ['Gleicher Name', '🌊🌊'].entries()) {
    const first = await announced(site, { title, hashtag: `Titel${number}a` }, me);
    const ben = { name: 'Ben', email: `ben${number}@example.org` };
    const second = await announced(site, { title, hashtag: `Titel${number}b` }, ben);
    expect(second.path).toBe(`${first.path}-2`);
    for (const { path } of [first, second]) expect((await site.visitor('de').get(path)).status).toBe(200);
  }
});

test('the preview shows what Markdown becomes, does nothing else, and keeps everything typed', async () => {
  const shown = await post({
    preview: 'yes',
    description: '# Oben\n**fett** <script>x</script>',
    title: '',
    date: '',
  });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('<strong>fett</strong>');
  expect(shown.text).toContain('&lt;script&gt;');
  expect(shown.text).toContain('**fett** &lt;script&gt;');
  expect(shown.text).not.toMatch(/class="field-error"/);
  expect(await site.mailsTo(me.email)).toHaveLength(0);
  expect((await post({ preview: 'yes', description: '' })).text).toContain(
    'Noch hast du nichts geschrieben.',
  );
});

test.each([
  ['brackets', '['],
  ['stars', '*'],
  ['links', '[a](b '],
  ['quotes', '> '],
  ['backticks', '` '],
  ['tildes', '~~~a\n'],
  ['mailboxes', 'a@b.c '],
  ['addresses', 'www.a.b/'],
  ['lists', '- '],
  ['tables', '|-'],
  ['entities', '&#x'],
  ['angle brackets', '<a '],
])('64 kB of %s are answered within half a second', async (_what, piece) => {
  const description = piece
    .repeat(Math.floor(20_000 / new URLSearchParams({ piece }).toString().length) + 1)
    .slice(0, 60_000);
  for (const preview of ['', 'yes']) {
    const busy = await processorTime(() => post({ description, preview }));
    expect(busy).toBeLessThan(500);
  }
});

test('a name of several places beside another mistake is chosen in the form itself', async () => {
  const refused = await post({ city: 'Neustadt', title: '' });
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/<select id="city" name="city"[^>]*aria-invalid="true"/);
  expect(refused.text).toMatch(/<option value="neustadt-[a-z-]+">Neustadt[^<]*\([^<]+\)<\/option>/);
  const [, slug = ''] = /<option value="(neustadt-[a-z-]+)">/.exec(refused.text) ?? [];
  expect((await post({ city: slug })).status).toBe(303);
});

test('who signed in by address alone is asked for a name before they host', async () => {
  const ana = await signIn(site, 'nameless@example.org');
  const form = await ana.get('/new');
  expect(form.text).toContain('name="name"');
  expect(form.text).not.toContain('name="email"');
  const evening = await ana.go(
    (await ana.post('/new', { ...advent, hashtag: 'WOLNameless', name: 'Ana' })).location,
  );
  expect(evening.text).toContain('Ana');
  expect((await ana.get('/new')).text).not.toContain('name="name"');
});

test('a body that is no form is no error of ours', async () => {
  const json = { method: 'POST', body: '{"preview":1}', headers: { 'Content-Type': 'application/json' } };
  expect((await fetch(`${site.origin}/new`, json)).status).toBe(415);
  expect((await fetch(`${site.origin}/new`, { method: 'POST', body: new FormData() })).status).toBe(415);
  const odd = { method: 'POST', body: new URLSearchParams('title=a&title[]=c&constructor[name]=d') };
  expect((await fetch(`${site.origin}/new`, odd)).status).toBe(400);
  for (const init of [
    { method: 'POST' },
    {
      method: 'POST',
      body: 'title=a&title=b',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    },
  ])
    expect((await fetch(`${site.origin}/new`, init)).status).toBe(422);
});

/** For screen readers; what is chosen from a list cannot be typed wrongly. */
function isTied(html: string, field: string): boolean {
  const isList = field === 'may_bring' || field === 'language';
  const tie = new RegExp(
    `name="${field}"[^>]*aria-describedby="[^"]*${field}-error[^"]*" aria-invalid="true"`,
  );
  return isList || tie.test(html);
}

function stands(html: string, name: string, value: string): boolean {
  const field = new RegExp(`<(input|textarea|option|select)[^>]*\\bname="${name}"[^>]*>`).exec(html);
  if (!field) return false;
  const text = unescapedHtml(html);
  return [`value="${value}"`, `>${value}</textarea>`].some((one) => text.includes(one));
}

function unescapedHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3D;', '=')
    .replaceAll('&amp;', '&');
}
