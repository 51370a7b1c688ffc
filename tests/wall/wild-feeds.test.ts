// Whatever somebody's server sends as a feed or as HTML: it is read in time or refused, and nothing of ours breaks.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { entriesIn } from '../../src/wall/sources/feed-entries.ts';
import { imagesOfHtml, wordsOfHtml } from '../../src/wall/sources/html-words.ts';
import { linksIn } from '../../src/outside/html-links.ts';

vi.setConfig({ testTimeout: 120_000 });

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ana</title><link>https://ana.example.org/</link>
<item><title>Ein <![CDATA[<b>Satz</b>]]></title><link>https://ana.example.org/1</link><pubDate>Sun, 22 Nov 2026 12:00:00 GMT</pubDate>
<description>&lt;p&gt;Suppe &amp;amp; Brot #WOLRostock&lt;/p&gt;</description></item></channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ana</title><id>x</id><updated>2026-11-22T12:00:00Z</updated>
<entry><id>y</id><title>Satz</title><link href="https://ana.example.org/2"/><published>2026-11-22T12:00:00Z</published>
<content type="html">&lt;p&gt;Suppe&lt;/p&gt;</content></entry></feed>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ana',
  items: [
    {
      id: '1',
      url: 'https://ana.example.org/3',
      date_published: '2026-11-22T12:00:00Z',
      content_text: 'Suppe',
    },
  ],
});

const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '\u0000',
  '\uFFFF',
  '{',
  '[',
  '\\u',
];

/** A feed in which some places were overwritten, doubled or cut out. */
const broken = fc
  .tuple(
    fc.constantFrom(rss, atom, json),
    fc.array(
      fc.tuple(
        fc.nat(2000),
        fc.nat(40),
        fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
  )
  .map(([feed, changes]) =>
    changes.reduce((text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length), feed),
  );

test('whole feeds are read', () => {
  for (const feed of [rss, atom, json])
    expect(entriesIn({ text: feed, address: 'https://ana.example.org/feed' })).toHaveLength(1);
});

test('a thousand broken feeds are read or refused', () => {
  fc.assert(
    fc.property(broken, (feed) => {
      for (const { address, postedAt, title, text } of entriesIn({
        text: feed,
        address: 'https://ana.example.org/feed',
      }) ?? []) {
        expect(address).toMatch(/^https?:\/\//);
        expect(Number.isNaN(postedAt.getTime())).toBe(false);
        expect([typeof title, typeof text]).toEqual(['string', 'string']);
      }
    }),
    { numRuns: 1000 },
  );
});

test('any text is HTML to us', () => {
  const html = fc.array(
    fc.oneof(
      fc.constantFrom(...pieces, '<a href=', '<img src="', '<script>', '</script', '<p', '/>'),
      fc.string({ unit: 'binary' }),
    ),
  );
  fc.assert(
    fc.property(html, (parts) => {
      const text = parts.join('');
      for (const { address } of linksIn(text, 'https://ana.example.org/'))
        expect(URL.canParse(address)).toBe(true);
      expect(typeof wordsOfHtml(text).written).toBe('string');
      expect(imagesOfHtml(text).length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '<script>',
  '<a href="',
  '<img ',
  '<',
  '<p',
  '&amp;',
  '<a>',
  '</a>',
  '<!--',
  '<template x',
  '<style>a',
])('a hundred thousand bytes of %s take no half second', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  for (const read of [
    () => wordsOfHtml(text),
    () => imagesOfHtml(text),
    () => linksIn(text, 'https://ana.example.org/'),
    () =>
      entriesIn({
        text: `<rss version="2.0"><channel><item><description>${text}</description></item></channel></rss>`,
        address: 'https://ana.example.org/feed',
      }),
  ]) {
    const began = process.threadCpuUsage();
    read();
    const { user, system } = process.threadCpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(500);
  }
});
