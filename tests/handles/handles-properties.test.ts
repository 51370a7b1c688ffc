// Properties of handles that hold for whatever is pasted.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followAddress, profileAddress, readHandle, shownHandle } from '../../src/handles/handle.ts';
import { networks } from '../../src/handles/networks.ts';

const names = fc.oneof(
  fc.constantFrom(
    'ana',
    'Ana',
    'ana_example',
    'ana.example',
    'jörg',
    'home',
    'İana',
    'ﬁana',
    'in',
    'did:plc:x',
  ),
  fc.stringMatching(/^[\w.-]{1,18}$/),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const hosts = fc.oneof(
  fc.constantFrom(
    'example.social',
    'ana.example.org',
    'möwe.example',
    'STRASSE.example',
    'straße.example',
    'ex。example',
  ),
  fc.constantFrom(
    'x.com',
    'mobile.twitter.com',
    'bsky.app',
    'ana.bsky.social',
    'de.linkedin.com',
    'www.threads.net',
  ),
  fc.constantFrom(
    'localhost',
    '127.0.0.1',
    '[::1]',
    '0x7f.1',
    'пример.example',
    'xn--mwe-sna.example',
    'xn--a',
  ),
  fc.domain(),
);
const paths = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '/about',
    '/in/j%C3%B6rg',
    '/a.#b',
    `/a'"<>b`,
    '/a b',
    '/(a)',
    '/%E0%A4%A',
    '/a|b`c',
    '?q=ä#/',
  ),
  fc.webPath(),
  fc.string({ unit: 'binary', maxLength: 12 }).map((wild) => `/${wild}`),
);
const mentions = fc.oneof(
  names,
  names.map((name) => `@${name}`),
  fc.tuple(names, hosts).map(([name, host]) => `@${name}@${host}`),
  fc
    .tuple(hosts, fc.constantFrom('/@', '/users/', '/profile/', '/in/', '/company/', '/'), names)
    .map((parts) => parts.join('')),
  fc.tuple(hosts, paths).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const before = fc.constantFrom(
  '',
  'https://',
  'http://',
  '<https://',
  'acct:',
  'web+ap://',
  '\ufeff ',
  'X: ',
  'Ana (',
  '[a](',
);
const after = fc.constantFrom(
  '',
  '/',
  ' ',
  '.',
  ',',
  ')',
  '>',
  '?s=21',
  '#top',
  '\u200b',
  ' @ben',
  '?uri=acct:ana@example.social',
);
/** What people write before an address: its name, or anything. */
const said = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(
    'Codeberg ',
    'Möwen & Netze: ',
    '李雷 ',
    'آنا ',
    '🌊 ',
    'e\u0301a ',
    'X: ',
    '=1+1 ',
    'a'.repeat(60),
  ),
  fc.string({ unit: 'grapheme', maxLength: 50 }).map((wild) => `${wild} `),
);
const pastes = fc.tuple(said, before, mentions, after).map((parts) => parts.join(''));

describe.each(networks)('for %s, whatever is pasted', (network) => {
  const many = { numRuns: 3000 };

  test('its stored form, its shown form and its addresses are read as the same handle again', () => {
    fc.assert(
      fc.property(pastes, (pasted) => {
        const reading = readHandle(network, pasted);
        if ('refused' in reading) return;
        const { handle } = reading;
        const addresses = [profileAddress(network, handle), followAddress(network, handle)];
        const again = [handle, shownHandle(network, handle), ...(network === 'other' ? [] : addresses)];
        expect(again.map((text) => readHandle(network, text))).toEqual(again.map(() => reading));
        // Its address alone does not say what an account elsewhere is called.
        for (const address of addresses) {
          const read = readHandle(network, address);
          expect('handle' in read && profileAddress(network, read.handle)).toBe(addresses[0]);
        }
      }),
      many,
    );
  });

  test('the handle and how it is shown hold nothing that could do harm', () => {
    fc.assert(
      fc.property(pastes, (pasted) => {
        const reading = readHandle(network, pasted);
        if ('refused' in reading) return;
        for (const said of [reading.handle, shownHandle(network, reading.handle)]) {
          // A name elsewhere may be of several words, each one space from the next.
          const ofOneWord = network === 'other' ? said.replaceAll(/(?<! ) (?! )/g, '') : said;
          // And one on LinkedIn O'Neill.
          const whole = network === 'linkedin' ? ofOneWord.replaceAll(/(?<=[^/'])'(?=[^'])/g, '') : ofOneWord;
          expect(whole).not.toMatch(/[\s\p{Cc}\p{Cf}\p{Cs}"'`<>\\]/u);
        }
        expect(reading.handle).not.toMatch(/^[=+-]/);
        expect(reading.handle.length).toBeLessThanOrEqual(500);
      }),
      many,
    );
  });

  test('its addresses are web addresses of a public host', () => {
    fc.assert(
      fc.property(pastes, (pasted) => {
        const reading = readHandle(network, pasted);
        if ('refused' in reading) return;
        for (const address of [
          profileAddress(network, reading.handle),
          followAddress(network, reading.handle),
        ]) {
          const { href, protocol, hostname, username } = new URL(address);
          expect(href).toBe(address);
          expect(['blog', 'other'].includes(network) ? ['https:', 'http:'] : ['https:']).toContain(protocol);
          expect(hostname).toMatch(/\.[a-z][a-z0-9-]*[a-z0-9]$/);
          expect(username).toBe('');
        }
      }),
      many,
    );
  });
});

test('every letter, mark and digit in a LinkedIn name is the same when it is read again', () => {
  const changed: string[] = [];
  for (let point = 0; point <= 0x1ffff; point++) {
    const letter = String.fromCodePoint(point);
    if (!/[\p{L}\p{M}\p{N}]/u.test(letter) || /[\p{Script=Han}\p{Script=Hangul}]/u.test(letter)) continue;
    const reading = readHandle('linkedin', `in/ana${letter}x`);
    if ('refused' in reading) continue;
    const again = readHandle('linkedin', reading.handle);
    if (!('handle' in again) || again.handle !== reading.handle) changed.push(letter);
  }
  expect(changed).toEqual([]);
});
