// What people paste as a handle becomes its proper form, and is shown and linked from it.
import { describe, expect, test } from 'vitest';
import {
  followAddress,
  nameElsewhere,
  profileAddress,
  readHandle,
  shownHandle,
} from '../../src/handles/handle.ts';
import { networks, type Network } from '../../src/handles/networks.ts';

const accepted: Record<Network, Record<string, string[]>> = {
  mastodon: {
    'ana@example.social': [
      'ana@example.social',
      '@ana@example.social',
      '  @ana@example.social  ',
      'ana @ example.social',
      'ana (at) example.social',
      '@ana@Example.SOCIAL',
      '＠ana＠example.social',
      '\ufeff\u200b@ana@\u200bexample.social\u202c',
      '@ana@example.social/',
      '@ana@example.social,',
      '@ana@example.social.',
      '(@ana@example.social)',
      '„@ana@example.social“',
      'acct:ana@example.social',
      'web+acct:ana@example.social',
      'web+ap://example.social/@ana',
      'web+mastodon://follow?uri=acct:ana@example.social',
      'https://example.social/@ana',
      'http://example.social/@ana',
      'https://example.social/@ana/',
      'https://example.social/@ana.rss',
      'https://example.social/users/ana.atom',
      'https://example.social/@ana?min_id=1#top',
      'https://example.social/@ana/with_replies',
      'https://example.social/@ana/115000000000000000',
      'https://example.social/users/ana',
      'https://example.social/users/ana/statuses/1',
      'https://example.social/profile/ana',
      'https://example.social/web/@ana',
      'https://other.example/@ana@example.social',
      'https://elk.example/example.social/@ana',
      'https://elk.example/other.example/@ana@example.social',
      'https://other.example/authorize_interaction?uri=https%3A%2F%2Fexample.social%2F%40ana',
      'example.social/@ana',
      '<https://example.social/@ana>',
      '[Ana](https://example.social/@ana)',
      'Mastodon: @ana@example.social',
      'Mastodon:@ana@example.social',
      'Ana Example (@ana@example.social)',
      'Ana Example\n@ana@example.social',
      '@ana@example.social https://example.social/@ana',
    ],
    'ana_e.x-1@example.social': [
      '@Ana_E.x-1@example.social',
      'https://example.social/@Ana_E.x-1',
      'ANA_E.X-1@Example.Social',
      'https://other.example/@Ana_E.x-1@example.social',
    ],
    'ana@xn--mwe-sna.example': ['@ana@möwe.example', '@ana@MÖWE.example', 'https://möwe.example/@ana'],
  },
  bluesky: {
    'ana.example.org': [
      'ana.example.org',
      '@ana.example.org',
      '@Ana.Example.Org',
      '\u202a@ana.example.org\u202c',
      '@ana.example.org,',
      'at://ana.example.org',
      'at://ana.example.org/app.bsky.feed.post/3k',
      'https://bsky.app/profile/ana.example.org',
      'bsky.app/profile/ana.example.org',
      'https://bsky.app/profile/ana.example.org/',
      'https://bsky.app/profile/ana.example.org/post/3kabc?ref=x',
      'https://other-client.example/profile/ana.example.org',
      'https://ana.example.org',
      'https://ana.example.org/',
      'Bluesky: @ana.example.org',
      'Ana Example\n@ana.example.org',
    ],
    'ana.bsky.social': [
      'ana',
      '@ana',
      'Ana',
      'ana.bsky.social',
      'https://ana.bsky.social',
      'ana@bsky.social',
      'https://bsky.app/profile/ana.bsky.social',
    ],
    'did:plc:anaexample234567anaexamp': [
      'did:plc:anaexample234567anaexamp',
      'https://bsky.app/profile/did:plc:anaexample234567anaexamp',
      'https://bsky.app/profile/did%3Aplc%3Aanaexample234567anaexamp',
      'at://did:plc:anaexample234567anaexamp/app.bsky.feed.post/3k',
    ],
  },
  x: {
    AnaExample: [
      'AnaExample',
      '@AnaExample',
      '@ AnaExample',
      '＠AnaExample',
      'https://x.com/AnaExample',
      'https://twitter.com/AnaExample?s=21',
      'twitter.com/@AnaExample',
      'https://mobile.x.com/AnaExample',
      'https://www.twitter.com/AnaExample/status/1',
      'https://twitter.com/#!/AnaExample',
      'https://x.com/intent/follow?screen_name=AnaExample',
      'https://x.com/intent/user?screen_name=AnaExample',
      '@AnaExample@twitter.com',
      'X/Twitter: @AnaExample',
      'X: AnaExample',
      'Ana Example @AnaExample',
      '@AnaExample (https://x.com/anaexample)',
    ],
    _ana_1: ['_ana_1', '@_ana_1.'],
  },
  linkedin: {
    'in/ana-example': [
      'ana-example',
      '@ana-example',
      'in/ana-example',
      '/in/ana-example/',
      'IN/Ana-Example',
      'linkedin.com/in/ana-example',
      'linkedin.com/in/ana-example/',
      'https://www.linkedin.com/in/ana-example',
      'https://de.linkedin.com/in/ana-example/',
      'https://www.linkedin.com/in/ana-example/de?trk=people&originalSubdomain=de',
      'https://www.linkedin.com/in/ana-example/details/experience/',
      'https://www.linkedin.com/comm/in/ana-example',
      'https://www.linkedin.com/mwlite/profile/in/ana-example',
      'LinkedIn: https://www.linkedin.com/in/ana-example',
    ],
    'in/jörg-möwe': [
      'https://www.linkedin.com/in/j%C3%B6rg-m%C3%B6we/',
      'https://www.linkedin.com/in/jo%CC%88rg-m%C3%B6we/',
      'in/j%C3%B6rg-m%C3%B6we',
      'in/jörg-möwe',
      'Jörg-Möwe',
    ],
    'in/ana-🌻': [
      'https://www.linkedin.com/in/Ana-%F0%9F%8C%BB/',
      'in/ana-🌻',
      'linkedin.com/in/ana-🌻?trk=x',
    ],
    'in/👩🏽‍🍳-ana-❤️': ['in/👩🏽‍🍳-ana-❤️', `linkedin.com/in/${encodeURIComponent('👩🏽‍🍳-ana-❤️')}`],
    "in/o'neill": ["https://www.linkedin.com/in/O'Neill", 'linkedin.com/in/o%27neill'],
    'in/d’arc-ana': ['linkedin.com/in/d’arc-ana', 'in/D%E2%80%99Arc-Ana'],
    'in/ACoAABcDeFgHiJ_k-lM': [
      'https://www.linkedin.com/in/ACoAABcDeFgHiJ_k-lM',
      'in/ACoAABcDeFgHiJ_k-lM',
      'https://de.linkedin.com/in/ACoAABcDeFgHiJ_k-lM?miniProfileUrn=x',
    ],
    'in/acoaart': ['linkedin.com/in/acoaart', 'linkedin.com/in/AcoaArt'],
    'school/universität-rostock': [
      'https://www.linkedin.com/school/Universit%C3%A4t-Rostock/about/',
      'school/universität-rostock',
      '/school/universität-rostock/',
    ],
    "company/l'atelier": ["https://www.linkedin.com/company/l'atelier/"],
    'company/example-gmbh-&-co': [
      'company/example-gmbh-&-co',
      'https://www.linkedin.com/company/example-gmbh-%26-co/about/',
    ],
  },
  threads: {
    'ana.example': [
      'ana.example',
      '@ana.example',
      '@Ana.Example',
      'https://www.threads.net/@ana.example',
      'https://www.threads.com/@ana.example',
      'threads.com/@ana.example/post/abc?igshid=1',
      'https://www.threads.com/ana.example',
      'https://www.threads.com/intent/follow?username=ana.example',
      '@ana.example@threads.net',
      'Threads: @ana.example',
    ],
  },
  blog: {
    'https://ana.example.org/': [
      'ana.example.org',
      'https://ana.example.org',
      'HTTPS://ANA.Example.ORG/',
      'https://ana.example.org:443/#about',
      '//ana.example.org',
      'Blog: ana.example.org.',
      'Mein Blog steht unter https://ana.example.org, schau rein!',
      'ana.example.org。',
    ],
    'http://ana.example.org/': ['http://ana.example.org'],
    'https://ana.example.org/blog/?page=2': ['ana.example.org/blog/?page=2#latest'],
    'https://ana.example.org/Rostock_(Stadt)': [
      'https://ana.example.org/Rostock_(Stadt)',
      'ana.example.org/Rostock_(Stadt)',
    ],
    'https://ana.example.org/a%27b%22c%3Cd': [`ana.example.org/a'b"c<d`],
    'https://ana.example.org/a': ['ana.example.org/a.#b', 'ana.example.org/a.,#b'],
    'https://xn--mwe-sna.example/': ['möwe.example', 'https://MÖWE.example'],
  },
  other: {
    'Codeberg https://codeberg.org/ana': [
      'Codeberg https://codeberg.org/ana',
      'Codeberg: codeberg.org/ana',
      '„Codeberg“ <https://codeberg.org/ana>.',
      'Codeberg https://CODEBERG.org/ana#top',
    ],
    'codeberg.org https://codeberg.org/ana': [
      'https://codeberg.org/ana',
      'schau: https://codeberg.org/ana bitte',
    ],
    'Möwen & Netze https://xn--mwe-sna.example/': [
      'Möwen & Netze möwe.example',
      'Möwen  &\n Netze\tmöwe.example',
    ],
    'möwe.example https://xn--mwe-sna.example/': ['möwe.example'],
    'Pixelfed https://pixelfed.example.org/ana': [
      'Pixelfed — pixelfed.example.org/ana',
      'Pixelfed (pixelfed.example.org/ana)',
    ],
  },
};

describe.each(networks)('a handle for %s', (network) => {
  const cases = Object.entries(accepted[network]).flatMap(([handle, pasted]) =>
    pasted.map((text) => [text, handle]),
  );
  test.each(cases)('%j is read as %s', (text, handle) => {
    expect(readHandle(network, text)).toEqual({ handle });
  });
});

test.each([
  ['mastodon', 'ana@example.social', '@ana@example.social', 'https://example.social/@ana'],
  ['bluesky', 'ana.example.org', '@ana.example.org', 'https://bsky.app/profile/ana.example.org'],
  ['x', 'AnaExample', '@AnaExample', 'https://x.com/AnaExample'],
  ['linkedin', 'in/jörg-möwe', 'in/jörg-möwe', 'https://www.linkedin.com/in/j%C3%B6rg-m%C3%B6we'],
  ['linkedin', 'company/example', 'company/example', 'https://www.linkedin.com/company/example'],
  ['threads', 'ana.example', '@ana.example', 'https://www.threads.com/@ana.example'],
  ['blog', 'https://ana.example.org/', 'ana.example.org', 'https://ana.example.org/'],
  ['blog', 'https://ana.example.org/blog/', 'ana.example.org/blog/', 'https://ana.example.org/blog/'],
  ['blog', 'http://ana.example.org/', 'http://ana.example.org', 'http://ana.example.org/'],
  ['blog', 'https://xn--mwe-sna.example/', 'möwe.example', 'https://xn--mwe-sna.example/'],
  [
    'other',
    'Codeberg https://codeberg.org/ana',
    'Codeberg https://codeberg.org/ana',
    'https://codeberg.org/ana',
  ],
] as const)('on %s, %s is shown as %s and leads to %s', (network, handle, shown, address) => {
  expect(shownHandle(network, handle)).toBe(shown);
  expect(profileAddress(network, handle)).toBe(address);
});

test('an account elsewhere is called by its name', () => {
  expect(nameElsewhere('Möwen & Netze https://moewe.example/')).toBe('Möwen & Netze');
});

test('a host in a script that can imitate Latin letters is shown in punycode', () => {
  const reading = readHandle('mastodon', '@ana@ехаmple.example');
  expect(reading).toEqual({ handle: 'ana@xn--mple-43d3a6i.example' });
  expect(shownHandle('mastodon', 'ana@xn--mple-43d3a6i.example')).toBe('@ana@xn--mple-43d3a6i.example');
});

test('following is one press where the network has an address for it, else the profile', () => {
  expect(followAddress('x', 'AnaExample')).toBe('https://x.com/intent/follow?screen_name=AnaExample');
  expect(followAddress('threads', 'ana')).toBe('https://www.threads.com/intent/follow?username=ana');
  expect(followAddress('mastodon', 'ana@example.social')).toBe('https://example.social/@ana');
  expect(followAddress('bluesky', 'ana.example.org')).toBe('https://bsky.app/profile/ana.example.org');
});
