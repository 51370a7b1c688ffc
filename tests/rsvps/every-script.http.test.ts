// A thousand people with names of every script, commas, quotes and formulas: every file is taken by a reader written from the target's own rules.
import { parseOpml } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepFinding } from '../../src/handles/checks.ts';
import { readHandle } from '../../src/handles/handle.ts';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { oneLine } from '../../src/forms/words.ts';
import { readSelf } from '../../src/rsvps/ticket/self-form.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { describeGuest } from '../../src/rsvps/ticket/describing.ts';
import { tweetupOf } from '../support/crowd.ts';
import { announced } from '../support/evenings.ts';
import { importFollows } from '../support/mastodon-importer.ts';
import { readOpml } from '../support/opml-reader.ts';
import { openSite, type Site } from '../support/site.ts';
import { tableIn } from '../support/spreadsheet.ts';
import { readCards } from '../support/vcard-reader.ts';
import { handleChecks } from '../../src/handles/tables.ts';

const size = 1000;
const names = [
  'Ana',
  'Åse Ødegård',
  'Łukasz Żółć',
  'Ελένη',
  'Дмитро',
  'مريم',
  'נועה',
  '李雷',
  'ゆき',
  '지은',
  'สมชาย',
  'अनिता',
  'நிலா',
  'አበበ',
  'Ⴐႀ',
  '𝒜𝓃𝒶',
  '🌊 Ben 👩‍👩‍👧',
  'Ana, die "Möwe"',
  "O'Ana; Ben & <Caro>",
  '=1+1',
  '+49 381',
  '-2',
  '@SUM(A1)',
  '\\n\\,',
  'Ana\\',
  'Ben:Caro',
  'e\u0301ric',
  'ﬁ ligatur',
  'a'.repeat(80),
  'ÄÖÜ'.repeat(26),
  'Ana\tBen',
  '|pipe',
  '%0A',
  '{{name}}',
  '"',
  ',',
  '\u202eAna',
  '1',
  '١٢٣',
];
let site: Site;
let path: string;

beforeAll(async () => {
  site = await openSite();
  ({ path } = await announced(site, { title: 'Tausend, "und" mehr; <alle>', hashtag: 'WOLTausend' }));
  const { id } = await tweetupOf(site, path);
  for (let number = 0; number < size; number += 1) {
    const email = `guest${number}@example.org`;
    const form = readSelf({
      name: names[number % names.length],
      working_on: `Zeile eins, "zwei";\n=HYPERLINK("x") ${names[(number * 7) % names.length]}`,
      listed: 'public',
      mastodon: `guest_${number}@example.social`,
      bluesky: `guest-${number}.example.org`,
      blog: `https://blog.example/a,b;c/${number}?x=1&y="2"`,
      linkedin: `in/jörg-${number}`,
      other: `Möwen & Netze https://example.net/${number}`,
    });
    if (form.outcome !== 'read') throw new Error(JSON.stringify(form.errors));
    await site.db
      .transaction(async (tx) => personWithProvedAddress(tx, site.now(), { email, name: 'Gast' }))
      .then(async (person) => {
        const said = await writeAnswer(site.db, site.now(), {
          tweetupId: id,
          person,
          reply: {
            answer: 'yes',
            name: 'Gast',
            language: 'de',
            cameBy: 'page',
          },
        });
        if (!('rsvp' in said)) throw new Error(said.outcome);
        await describeGuest(site.db, site.now(), { rsvp: said.rsvp, self: form.self });
      });
  }
  for (const check of await site.db.select().from(handleChecks))
    if (check.network === 'blog')
      await keepFinding(site.db, site.now(), {
        check,
        finding: {
          outcome: 'found',
          found: {
            feed: `https://blog.example/feed?of=${check.handle.length}&a="b"`,
            name: 'Wellen & <Meer>',
          },
        },
      });
}, 240_000);
afterAll(() => site.close());

async function file(name: string): Promise<{ bytes: Uint8Array; text: string; saveAs: string }> {
  const answered = await fetch(`${site.origin}${path}/people/${name}`, {
    headers: { 'Accept-Language': 'de' },
  });
  const bytes = new Uint8Array(await answered.arrayBuffer());
  const saveAs = /filename="([^"]+)"/.exec(answered.headers.get('content-disposition') ?? '')?.[1] ?? '';
  return { bytes, saveAs, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** As a form takes them: on one line. */
const kept = (number: number) => oneLine((names[number % names.length] ?? '').normalize('NFC'));

test('Mastodon takes all of them', async () => {
  const { bytes, saveAs } = await file('mastodon.csv');
  const follows = importFollows(saveAs, bytes);
  expect(follows.map(({ account }) => account)).toEqual(
    Array.from({ length: size }, (_, number) => `guest_${number}@example.social`),
  );
});

test('an address book takes all of them, with whole names and every profile', async () => {
  const { bytes } = await file('contacts.vcf');
  const cards = readCards(bytes);
  expect(cards.map(({ name }) => name)).toEqual(Array.from({ length: size }, (_, number) => kept(number)));
  expect(new Set(cards.map(({ uid }) => uid)).size).toBe(size);
  for (const { name, parts } of cards)
    expect([parts[1], parts[0]].filter(Boolean).join(' ')).toBe(name.trim().replaceAll(/\s+/g, ' '));
  for (const [number, { note, profiles, addresses }] of cards.entries()) {
    expect(note.startsWith('Zeile eins, "zwei";\n=HYPERLINK("x")')).toBe(true);
    expect(profiles.map(({ service, username }) => [service, username])).toEqual([
      ['Mastodon', `@guest_${number}@example.social`],
      ['Bluesky', `@guest-${number}.example.org`],
      ['LinkedIn', `in/jörg-${number}`],
      ['Möwen & Netze', ''],
    ]);
    expect(addresses.map((address) => readHandle('blog', address))).toEqual(
      addresses.map((handle) => ({ handle })),
    );
  }
});

test('a feed reader takes all blogs, in one folder', async () => {
  const { bytes, text } = await file('blogs.opml');
  const { title, outlines } = readOpml(bytes);
  const [folder, ...more] = outlines;
  expect(title).toBe('Tausend, "und" mehr; <alle>, Rostock');
  expect([folder?.text, more.length, folder?.inside.length]).toEqual(['#WOLTausend', 0, size]);
  for (const [number, one] of (folder?.inside ?? []).entries()) {
    expect([one.type, one.inside]).toEqual(['rss', []]);
    expect(one.text).toBe(`${kept(number)}: Wellen & <Meer>`.trim());
    expect([one.xmlUrl, one.htmlUrl].every((address) => URL.canParse(address))).toBe(true);
  }
  // And somebody else's parser reads the same.
  const [theirs] = parseOpml(text).body?.outlines ?? [];
  expect(theirs?.outlines?.map((one) => one.text)).toEqual(folder?.inside.map((one) => one.text));
});

test('a spreadsheet computes nothing and has every cell where it belongs', async () => {
  const { text } = await file('list.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...rows] = tableIn(text.slice(1));
  expect(rows).toHaveLength(size);
  for (const [number, row] of rows.entries()) {
    expect(row).toHaveLength(header.length);
    // What begins like a formula has an apostrophe in front, which is not shown.
    expect(row[0]?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(kept(number));
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});

test('JSON and Bluesky’s list have all of them', async () => {
  const { text } = await file('list.json');
  const { people } = JSON.parse(text) as {
    people: { name: string; handles: { network: string; address: string }[] }[];
  };
  expect(people.map(({ name }) => name)).toEqual(Array.from({ length: size }, (_, number) => kept(number)));
  expect(people.every(({ handles }) => handles.every(({ address }) => URL.canParse(address)))).toBe(true);
  const lines = (await file('bluesky.txt')).text.trimEnd().split('\n');
  expect(lines.map((line) => readHandle('bluesky', line))).toEqual(lines.map((handle) => ({ handle })));
  expect(lines).toHaveLength(size);
});

test('the page with all of them comes whole', async () => {
  const page = await site.visitor('de').get(`${path}/people`);
  expect(page.text.match(/<li class="person">/g)).toHaveLength(size);
  expect(page.text).not.toMatch(/<Caro>|<alle>/);
});
