// Feeds as they are out there: relative addresses, other formats, other ways to write a date.
import { expect, test } from 'vitest';
import { entriesIn } from '../../src/wall/sources/feed-entries.ts';
import { momentIn } from '../../src/wall/sources/moments.ts';

const at = 'https://ben.example.org/blog/feed.xml';
const entries = (text: string, address = at) =>
  (entriesIn({ text, address }) ?? []).map((entry) => [entry.address, entry.postedAt.toISOString()]);
const rss = (items: string, channel = '<link>https://ben.example.org/</link>', root = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ${root}><channel><title>Ben</title>${channel}${items}</channel></rss>`;
const date = '<pubDate>Mon, 23 Nov 2026 18:00:00 GMT</pubDate>';
const six = '2026-11-23T18:00:00.000Z';

test.each([
  ['relative to the site', rss(`<item><link>/eins</link>${date}</item>`), 'https://ben.example.org/eins'],
  [
    'relative to the feed',
    rss(`<item><link>eins</link>${date}</item>`, ''),
    'https://ben.example.org/blog/eins',
  ],
  [
    'relative to xml:base',
    rss(`<item><link>eins</link>${date}</item>`, '<link>/</link>', 'xml:base="https://cdn.example.org/b/"'),
    'https://cdn.example.org/b/eins',
  ],
  [
    'a guid that is a permalink',
    rss(`<item><guid>https://ben.example.org/eins</guid>${date}</item>`),
    'https://ben.example.org/eins',
  ],
  [
    'a link before a guid',
    rss(
      `<item><guid isPermaLink="true">https://ben.example.org/?p=1</guid><link>https://ben.example.org/eins</link>${date}</item>`,
    ),
    'https://ben.example.org/eins',
  ],
  [
    'with space around it',
    rss(`<item><link>\n  https://ben.example.org/eins\n</link>${date}</item>`),
    'https://ben.example.org/eins',
  ],
])('an address %s', (_what, feed, address) => {
  expect(entries(feed)).toEqual([[address, six]]);
});

test('a guid that is no permalink, or no address, is no address', () => {
  expect(
    entries(rss(`<item><guid isPermaLink="false">https://ben.example.org/1</guid>${date}</item>`)),
  ).toEqual([]);
  expect(entries(rss(`<item><guid>tag:ben.example.org,2026:1</guid>${date}</item>`))).toEqual([]);
  expect(entries(rss(`<item><link>javascript:alert(1)</link>${date}</item>`))).toEqual([]);
});

test('Atom with xml:base at the feed and at the entry, and other links beside the one', () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ben.example.org/"><title>B</title>
    <entry xml:base="blog/"><id>x</id><title>E</title><link rel="self" href="no"/><link href="eins"/><updated>${six}</updated></entry>
    <entry><id>y</id><title>E</title><link rel="alternate" href="zwei"/><updated>${six}</updated></entry></feed>`;
  expect(entries(feed)).toEqual([
    ['https://ben.example.org/blog/eins', six],
    ['https://ben.example.org/zwei', six],
  ]);
});

test('RSS 1.0 with Dublin Core, Atom 0.3, and RSS with a date of its own', () => {
  const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://ben.example.org/"><title>Ben</title><link>https://ben.example.org/</link><description>x</description></channel>
    <item rdf:about="https://ben.example.org/eins"><title>Eins</title><link>https://ben.example.org/eins</link><dc:date>2026-11-23T19:00:00+01:00</dc:date><dc:subject>WOLRostock</dc:subject></item></rdf:RDF>`;
  expect(entries(rdf)).toEqual([['https://ben.example.org/eins', six]]);
  expect(entriesIn({ text: rdf, address: at })?.[0]?.tags).toEqual(['WOLRostock']);
  const atom = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>B</title><entry><title>E</title><link rel="alternate" href="https://ben.example.org/eins"/><issued>${six}</issued></entry></feed>`;
  expect(entries(atom)).toEqual([['https://ben.example.org/eins', six]]);
  expect(entries(rss(`<item><link>/eins</link><dc:date>2026-11-23T18:00Z</dc:date></item>`))).toEqual([
    ['https://ben.example.org/eins', six],
  ]);
});

test('plain words of a feed are no HTML', () => {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'B',
    items: [
      {
        id: '1',
        url: 'https://ben.example.org/1',
        title: 'a <b> c',
        content_text: '1 < 2 & <x>',
        date_published: six,
      },
    ],
  });
  expect(entriesIn({ text: feed, address: at })).toMatchObject([{ title: 'a <b> c', text: '1 < 2 & <x>' }]);
});

test('a title that speaks of markup keeps its words, one that is set off loses its tags', () => {
  const titles = (feed: string) => entriesIn({ text: feed, address: at })?.map(({ title }) => title);
  const of = (title: string) => `<entry>${title}<link href="/1"/><published>${six}</published></entry>`;
  const atom = (...entries: string[]) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title>${entries.map(of).join('')}</feed>`;
  expect(
    titles(
      atom(
        '<title>No URLs in &lt;meta&gt; elements</title>',
        '<title type="text">a &lt;b&gt; c</title>',
        '<title type="html">&lt;em&gt;Blau&lt;/em&gt; &amp;amp; &amp;lt;x&amp;gt;</title>',
        '<title>&lt;em&gt;Blau&lt;/em&gt; &amp;amp; 1 &lt; 2</title>',
      ),
    ),
  ).toEqual(['No URLs in <meta> elements', 'a <b> c', 'Blau & <x>', 'Blau & 1 < 2']);
  const item = (title: string) =>
    `<item><title>${title}</title><link>/1</link><pubDate>${six}</pubDate></item>`;
  expect(titles(rss(item('The &lt;meta&gt; element') + item('&lt;i&gt;Kursiv&lt;/i&gt;')))).toEqual([
    'The <meta> element',
    'Kursiv',
  ]);
});

test.each([
  ['Mon, 23 Nov 2026 18:00:00 +0000', six],
  ['23 Nov 2026 18:00 Z', six],
  ['Mon, 23 Nov 2026 19:00:00 CET', six],
  ['Mo, 23 Nov 2026 19:00:00 MEZ', six],
  ['Mon, 23 Nov 2026 13:00:00 EST', six],
  ['Mon, 23 Nov 2026 10:00:00 PST', six],
  ['Mon, 23 Nov 2026 18:00:00 UT', six],
  ['Mon, 23 Nov 2026 18:00:00 A', six],
  ['Mon, 23 Nov 26 18:00:00 GMT', six],
  ['Mo., 23. November 2026, 18:00 Uhr', six],
  ['23. Nov. 2026 18:00', six],
  ['23.11.2026 18:00', six],
  ['November 23, 2026 6:00 PM', six],
  ['Mon, November 23rd, 2026 18:00:00', six],
  ['2026-11-23T18:00:00', six],
  ['2026-11-23 19:00:00 +01:00', six],
  ['2026-11-23T13:00:00.123-0500', '2026-11-23T18:00:00.000Z'],
  ['Sa, 05 Dez 2026 18:00:00 +0100', '2026-12-05T17:00:00.000Z'],
  ['Mi, 04 Mär 2026 18:00:00 +0100', '2026-03-04T17:00:00.000Z'],
  ['Do, 01 Okt 2026 18:00:00 +0200', '2026-10-01T16:00:00.000Z'],
  ['15. Mai 2026', '2026-05-15T00:00:00.000Z'],
  ['Mon, 6 Jul 2026 18:00:00 CEST', '2026-07-06T16:00:00.000Z'],
  ['2026-11-23', '2026-11-23T00:00:00.000Z'],
])('%s', (said, moment) => {
  expect(momentIn(said)?.toISOString()).toBe(moment);
});

test('what is no date is none', () => {
  const not = [
    '',
    'gestern',
    '42',
    '2026-13-01',
    '32 Nov 2026',
    '1 Foo 2026',
    '0001-01-01T00:00:00Z',
    '9999-12-31',
    'constructor 1, 2026',
    null,
    7,
    {},
  ];
  expect(not.map(momentIn)).toEqual(not.map(() => undefined));
});
