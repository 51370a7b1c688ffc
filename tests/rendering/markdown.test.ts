// What a host writes becomes HTML that does nothing: no HTML of theirs, no pictures from elsewhere, no links that run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOf, wordsOf } from '../../src/rendering/markdown.ts';

test('what people write in Markdown is shown as they mean it', () => {
  expect(htmlOf('Ein **Abend** mit *Suppe*.\nUnd Brot.')).toBe(
    '<p>Ein <strong>Abend</strong> mit <em>Suppe</em>.<br>\nUnd Brot.</p>\n',
  );
  expect(htmlOf('- Linsen\n- Bohnen')).toContain('<li>Linsen</li>');
  expect(htmlOf('[Karte](https://example.org/a?b=1&c=2)')).toBe(
    '<p><a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc">Karte</a></p>\n',
  );
  expect(htmlOf('siehe https://example.org')).toContain('<a href="https://example.org" rel="nofollow ugc">');
});

test('the words alone are there for programs', () => {
  expect(
    wordsOf(
      '# Suppe\n\nEin **Abend** mit\n*Brot* und [Karte](https://example.org).\n\n- Linsen\n\n> <b>x</b>',
    ),
  ).toBe('Suppe\nEin Abend mit Brot und Karte.\nLinsen\n<b>x</b>');
  expect(wordsOf('`a`\n\n```\nb\n```')).toBe('a\nb');
  expect(wordsOf('')).toBe('');
});

test('headings begin below those of the page, and leave no step out', () => {
  expect(htmlOf('# Eins\n## Zwei\n###### Sechs')).toBe('<h3>Eins</h3>\n<h4>Zwei</h4>\n<h5>Sechs</h5>\n');
  expect(htmlOf('## Eins\n#### Zwei\n## Drei')).toBe('<h3>Eins</h3>\n<h4>Zwei</h4>\n<h3>Drei</h3>\n');
});

const nasty = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://elsewhere.example.org/x.png)',
  '![x][1]\n\n[1]: https://elsewhere.example.org/x.png',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](vbscript:x)',
  '<xjavascript:>',
  '[x](ms-settings:privacy)',
  '<ftp://example.org>',
  '[x](data:text/html,<script>)',
  '[x](https://example.org "onmouseover=alert(1)")',
  '[x](https://example.org"onmouseover="alert(1))',
  '<https://example.org/"onclick="x>',
  '<a href="x">x</a>',
  '`<b>`',
  '```html\n<script>\n```',
  '<!-- x -->',
  '&lt;script&gt;',
  '[x]: javascript:alert(1)\n\n[x]',
  '| a | b |\n|--:|:-:|\n| c | d |',
];

for (const written of nasty)
  test(`does nothing: ${JSON.stringify(written)}`, () => {
    expect(harmIn(htmlOf(written))).toEqual([]);
  });

test('whatever is written, only a few tags come out, and no attribute that does something', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '*',
    '_',
    '#',
    '\n',
    ' ',
    '&',
    '=',
    ':',
    '/',
    '\\',
    '- ',
    '1. ',
    '> ',
    '<img ',
    'onerror=',
    'javascript:',
    'https://example.org',
    'x',
    '&#60;',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (some) => {
      expect(harmIn(htmlOf(some.join('')))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

/** Tags and attributes that are not among those that do nothing. */
function harmIn(html: string): string[] {
  const plain =
    /^<\/?(?:p|br|strong|em|s|code|pre|ul|ol|li|blockquote|hr|h[3-6]|table|thead|tbody|tr|th|td)>$/;
  const more = /^<ol start="\d+">$|^<code class="language-[^"<>]*">$|^<\/a>$/;
  const link = /^<a href="(?:https?:|mailto:|\/|#|[^":]*")[^"]*"?(?: title="[^"]*")? rel="nofollow ugc">$/;
  return (html.match(/<[^>]*>?/g) ?? []).filter((tag) => ![plain, more, link].some((kind) => kind.test(tag)));
}
