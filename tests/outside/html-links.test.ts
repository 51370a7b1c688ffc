// The links of a page that somebody else wrote: found however they are written, and never at the price of much time.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksIn } from '../../src/outside/html-links.ts';
import { processorTime } from '../support/processor-time.ts';

const base = 'https://ana.example.org/about/';
const found = (html: string) => linksIn(html, base).map(({ address, rel }) => [address, rel.join(' ')]);

test('links are read as browsers read them', () => {
  expect(
    found(
      `<A HREF='/a?x=1&amp;y=&quot;' REL="Me NoFollow">x</A><link rel=me href=b#c><a\nhref = "&#x68;ttps://ben.example/&#39;">y</a>`,
    ),
  ).toEqual([
    ['https://ana.example.org/a?x=1&y=%22', 'me nofollow'],
    ['https://ana.example.org/about/b#c', 'me'],
    ["https://ben.example/'", ''],
  ]);
});

test('what only looks like a link is none', () => {
  const not = [
    '<!-- <a href="/a"> -->',
    '<!-- <a href="/a">',
    '<script>"<a href=\'/a\'>"</script>',
    '<style><a href="/a"></style>',
    '<template><a href="/a"></template>',
    '<abbr href="/a">',
    '<a name="x">',
    '<a href="https://[">',
    '&lt;a href="/a"&gt;',
    'a href="/a"',
    '',
  ];
  expect(not.flatMap(found)).toEqual([]);
});

test('whatever a page holds, every address found is absolute', () => {
  const pieces = fc.constantFrom(
    '<a ',
    '<link ',
    'href=',
    'rel=',
    '"',
    "'",
    '>',
    '<',
    '<!--',
    '-->',
    '<script',
    '</script',
    'me',
    '/x',
    ' ',
    '=',
    '&amp;',
    '&#x110000;',
    '&#0;',
    'javascript:',
    '\0',
    'ä',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
      ),
      (html) => {
        for (const { address } of linksIn(html, base)) expect(URL.canParse(address)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a megabyte made to be slow is not', () => {
  const size = 1_000_000;
  const slow = [
    '<a ',
    '<a href=',
    'a=',
    '<!--',
    '<script',
    '<a href="',
    `<a ${' '.repeat(50)}`,
    '<a x="',
    "a='",
    '&#',
    '<a href=a ',
  ];
  for (const piece of [...slow, '<', 'a', ' ', '"', '=']) {
    const busy = processorTime(() => {
      linksIn(`<a ${piece.repeat(size / piece.length)}`, base);
      linksIn(piece.repeat(size / piece.length), base);
    });
    expect(busy, JSON.stringify(piece)).toBeLessThan(1500);
  }
});
