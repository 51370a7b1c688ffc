// Hashtags are proposed from a city's name: readable, plain to type, valid, and none twice.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHashtag } from '../../src/hashtags/hashtag.ts';
import { plateCode } from '../../src/hashtags/plate-codes.ts';
import { proposeHashtags } from '../../src/hashtags/proposals.ts';

const proposed = (name: string, slug: string, country = 'DE') =>
  proposeHashtags({ name, slug, country }, 2026);

test('for Rostock: the name, the plate code, the year short and long', () => {
  expect(proposed('Rostock', 'rostock')).toEqual(['WOLRostock', 'WOLHRO', 'WOLRostock26', 'WOLRostock2026']);
});

test('for Köln the tag that is typed on every keyboard first, the one with the umlaut last', () => {
  expect(proposed('Köln', 'koeln')).toEqual(['WOLKoeln', 'WOLK26', 'WOLKoeln26', 'WOLKoeln2026', 'WOLKöln']);
});

test('a plate code that would be a word of others, or a single letter, gets the year', () => {
  expect(proposed('Frankfurt am Main', 'frankfurt-am-main')).toContain('WOLF26');
  expect(proposed('Frankfurt (Oder)', 'frankfurt-oder')).toContain('WOLFF26');
  expect(proposed('Kempten (Allgäu)', 'kempten-allgaeu')).toContain('WOLKE26');
  expect(proposed('Hamburg', 'hamburg')).toContain('WOLHH');
});

test.each([
  ['Frankfurt (Oder)', 'frankfurt-oder', 'DE', 'WOLFrankfurtOder'],
  ['Neustadt an der Weinstraße', 'neustadt-an-der-weinstrasse', 'DE', 'WOLNeustadtAnDerWeinstrasse'],
  ['Überlingen', 'ueberlingen', 'DE', 'WOLUeberlingen'],
  ['Garmisch-Partenkirchen', 'garmisch-partenkirchen', 'DE', 'WOLGarmischPartenkirchen'],
  ['St. Gallen', 'st-gallen', 'CH', 'WOLStGallen'],
  ['Zürich', 'zuerich', 'CH', 'WOLZuerich'],
  ['Genève', 'geneve', 'CH', 'WOLGeneve'],
  ['Biel/Bienne', 'biel-bienne', 'CH', 'WOLBielBienne'],
  ["L'Aquila", 'l-aquila', 'IT', 'WOLLAquila'],
  ['’s-Hertogenbosch', 's-hertogenbosch', 'NL', 'WOLSHertogenbosch'],
  ['Malmö', 'malmo', 'SE', 'WOLMalmo'],
  ['Malmö', 'malmoe', 'SE', 'WOLMalmoe'],
  ['Tromsø', 'tromso', 'NO', 'WOLTromso'],
  ['Łódź', 'lodz', 'PL', 'WOLLodz'],
  ['İzmir', 'izmir', 'TR', 'WOLIzmir'],
  ['Москва', 'moskva', 'RU', 'WOLMoskva'],
  ['東京', 'tokyo', 'JP', 'WOLTokyo'],
  ['Honoʻulu', 'honoulu', 'US', 'WOLHonoulu'],
])('%s (/%s, %s) gets %s first', (name, slug, country, best) => {
  expect(proposed(name, slug, country)[0]).toBe(best);
});

test('of a name that is too long as many words as fit, and always some tag', () => {
  const name = 'Ana Example an der Beispielstraße bei Beispielhausen ob der Tauber';
  expect(proposed(name, 'ana-example')[0]).toBe('WOLAnaExampleAnDerBeispielstrasseBei');
  expect(proposed('A'.repeat(80), 'a'.repeat(80))).toEqual(['WOL26', 'WOL2026']);
  expect(proposed('!', '')).toEqual(['WOL26', 'WOL2026']);
});

test('every city gets several tags, all valid, none twice', () => {
  const names = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...Array.from("aÖßøłİ (.)-/'é東М")), maxLength: 70 }),
  );
  const countries = fc.constantFrom('DE', 'CH', 'FR', 'JP');
  fc.assert(
    fc.property(names, fc.stringMatching(/^[a-z0-9-]{0,70}$/), countries, (name, slug, country) => {
      const tags = proposed(name, slug, country);
      expect(tags.length).toBeGreaterThanOrEqual(2);
      expect(new Set(tags).size).toBe(tags.length);
      expect(tags.map(readHashtag)).toEqual(tags.map((hashtag) => ({ hashtag })));
    }),
    { numRuns: 3000 },
  );
});

describe('plate codes', () => {
  test.each([
    ['rostock', 'DE', 'HRO'],
    ['berlin', 'DE', 'B'],
    ['frankfurt-oder', 'DE', 'FF'],
    ['bernburg-saale', 'DE', 'BBG'],
    ['zeitz', 'DE', 'ZZ'],
    ['wuerzburg', 'DE', 'WÜ'],
    ['salzburg', 'AT', 'S'],
    ['st-poelten', 'AT', 'P'],
    ['sankt-gallen', 'CH', 'SG'],
    ['rostock', 'US', undefined],
    ['winterthur', 'CH', undefined],
    ['', 'DE', undefined],
  ])('/%s in %s has %s', (slug, country, code) => {
    expect(plateCode({ slug, country })).toBe(code);
  });
});
