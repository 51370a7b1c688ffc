// What cannot be a handle is refused with a reason that helps.
import { describe, expect, test } from 'vitest';
import { readHandle } from '../../src/handles/handle.ts';
import { de, en } from '../../src/handles/refusal-texts.ts';
import { networks, type Network } from '../../src/handles/networks.ts';
import { processorTime } from '../support/processor-time.ts';

const refused: Record<Network, Record<string, string[]>> = {
  mastodon: {
    handleNotMastodon: [
      // Another server than the one that is read first: a user part before the host.
      'https://ruhr.social@nebenan.example',
      'https://ruhr.social@nebenan.example/',
      'https://ana@example.social',
      'http://ruhr.social:443@nebenan.example/@ana',
      '//ruhr.social@nebenan.example',
      'https://example.social\\@ana',
      'https://example.social\\@ruhr.social/@ana',
      'example.social\\@ana@ruhr.social',
      'ana@example.social\\@ruhr.social',
      'ana',
      '@ana',
      'example.social',
      'https://example.social/about',
      'https://example.social/web/accounts/123',
      'ana@localhost',
      'ana@127.0.0.1',
      'ana@example',
      'ana@@example.social',
      'ana@example.social:8443',
      'ana@example.social ben@example.social',
      'https://www.youtube.com/@ana',
      'Ana Example',
      '   ',
      'ünal@example.social',
    ],
    handleIsForAnotherNetwork: [
      '@ana.example.org',
      'ana.bsky.social',
      'https://bsky.app/profile/ana.example.org',
      'https://x.com/ana',
      'https://www.threads.net/@ana',
      'https://www.linkedin.com/in/ana',
      'did:plc:anaexample234567anaexamp',
      'ana@threads.net',
    ],
    handleIsMailAddress: ['mailto:ana@example.org', 'ana@gmail.com', '<ana@gmx.de>'],
  },
  bluesky: {
    handleNotBluesky: [
      'ana_example',
      'https://bsky.app',
      'bsky.app/search?q=ana',
      'ana-',
      'ana.example.123',
      'Ana Example',
    ],
    handleIsForAnotherNetwork: [
      '@ana@example.social',
      'https://example.social/@ana',
      'https://x.com/ana',
      'x.com',
      'https://ana.example.org/blog/',
    ],
    handleIsMailAddress: ['ana@web.de'],
  },
  x: {
    handleNotX: [
      'ana-example',
      'a234567890123456',
      'https://x.com/home',
      'https://x.com/i/flow/login',
      'https://x.com/search?q=ana',
      'https://x.com/intent/tweet?text=ana',
      'home',
      'Ana Example',
      '@ana and @ben',
      'x.com',
    ],
    handleIsForAnotherNetwork: [
      'ana@example.social',
      '@ana.example.org',
      'https://www.threads.com/@ana',
      'in/ana',
      'https://example.org/ana',
    ],
  },
  linkedin: {
    handleNotLinkedin: [
      'https://www.linkedin.com/in/me/',
      'https://www.linkedin.com/feed/',
      'https://lnkd.in/abc',
      'https://www.linkedin.com/in/%E0%A4%A',
      'in/ana%20example',
      'in/ana%E2%80%8Bexample',
      "@'ana",
      'an',
      'Ana Example',
    ],
    handleIsForAnotherNetwork: ['ana@example.social', 'https://x.com/ana', 'ana.example.org'],
  },
  threads: {
    handleNotThreads: [
      'ana-example',
      'ana..example',
      '.ana-',
      'https://www.threads.com/t/abc',
      'Ana Example. Berlin.',
    ],
    handleIsForAnotherNetwork: ['@ana@example.social', 'ana.bsky.social', 'https://x.com/ana'],
  },
  blog: {
    handleNotBlog: [
      'ana',
      'localhost',
      'http://localhost:3000/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://[::1]/',
      'https://blog.local/',
      'https://intranet/',
      'ftp://ana.example.org',
      'javascript:alert(1)',
      'data:text/html,ana',
      'https://ana:secret@ana.example.org/',
      'https://ana.example.org:99999/',
      `ana.example.org/${'a'.repeat(600)}`,
    ],
    handleIsForAnotherNetwork: [
      '@ana.example.org',
      '@ana@example.social',
      'https://x.com/ana',
      'linkedin.com/in/ana',
    ],
    handleIsMailAddress: ['mailto:ana@example.org'],
  },
  other: {
    handleNotOther: [
      'ana',
      'Codeberg',
      'Codeberg ana',
      'http://localhost:3000/',
      'Codeberg https://127.0.0.1/',
      'javascript:alert(1)',
    ],
    handleIsForAnotherNetwork: [
      'https://x.com/ana',
      'X https://x.com/ana',
      '@ana@example.social',
      'linkedin.com/in/ana',
    ],
    handleIsMailAddress: ['ana@gmail.com'],
  },
};

describe.each(networks)('in the field for %s', (network) => {
  const refusals = Object.entries(refused[network]).flatMap(([key, pasted]) =>
    pasted.map((text) => [text, key]),
  );
  test.each(refusals)('%j is refused with %s', (text, key) => {
    expect(readHandle(network, text)).toEqual({ refused: `handles.${key}` });
  });

  test('a wall of text is answered at once', () => {
    const busy = processorTime(() => {
      for (const piece of ['a', '@', 'a@', 'a.', '(', 'a ', '?uri=', 'x:', 'https://', '.-', '[@a@b.cc ']) {
        readHandle(network, piece.repeat(2000 / piece.length));
        readHandle(network, piece.repeat(65_536 / piece.length));
      }
    });
    expect(busy).toBeLessThan(500);
  });
});

test('every refusal has its words in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(de));
  const keys = Object.values(refused).flatMap((reasons) => Object.keys(reasons));
  expect(keys.filter((key) => !Object.hasOwn(de, key))).toEqual([]);
});
