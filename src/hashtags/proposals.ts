// Proposes hashtags for a tweetup in a city, in CamelCase, the best first.
import { readHashtag } from './hashtag.ts';
import { plateCode } from './plate-codes.ts';

const prefix = 'WOL';
const longest = 50;

/** Tags that people already write about something else: wolves, clouds, a river, a name. They get the year. */
const tagsOfOthers = new Set(['WOLF', 'WOLFF', 'WOLFS', 'WOLGA', 'WOLKE']);

/**
 * WOLRostock, WOLHRO, WOLRostock26, WOLRostock2026; for Köln WOLKoeln first and WOLKöln last.
 * @param city its slug decides how letters with accents are spelt, so that the tag and the city's address agree
 * @param year four digits
 */
export function proposeHashtags(
  city: { name: string; slug: string; country: string },
  year: number,
): string[] {
  const short = String(year).slice(-2);
  const spelt = tagOf(city.name, (word) => plainWord(word, city));
  // Москва and 東京 have no plain letters but those of their address.
  const plain = /^\p{ASCII}+$/u.test(spelt) ? spelt : tagOf(city.slug, (word) => word);
  const native = tagOf(city.name, (word) => word);
  const code = plateCode(city);
  const proposals = [
    `${prefix}${plain}`,
    ...(code === undefined ? [] : [tagOfPlate(code, short)]),
    `${prefix}${plain}${short}`,
    `${prefix}${plain}${year}`,
    `${prefix}${native}`,
  ];
  const read = proposals
    .map(readHashtag)
    .flatMap((reading) => ('hashtag' in reading ? [reading.hashtag] : []));
  return [...new Set(read)].filter((tag) => tag !== prefix);
}

/** One letter is too little to be found by, and some tags are words already. */
function tagOfPlate(code: string, year: string): string {
  const tag = `${prefix}${code}`;
  return code.length === 1 || tagsOfOthers.has(tag) ? `${tag}${year}` : tag;
}

/** The words of a name, each with a capital, as many as fit: 'Frankfurt (Oder)' is FrankfurtOder, 'St. Gallen' StGallen. */
function tagOf(name: string, spelt: (word: string) => string): string {
  const words = name.normalize('NFKC').match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const room = longest - prefix.length - '2026'.length;
  let tag = '';
  for (const word of words) {
    const longer = tag + capitalised(spelt(word));
    if (Array.from(longer).length > room) break;
    tag = longer;
  }
  return tag;
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

/**
 * A word in plain letters. Umlauts would do in hashtags, but #WOLKöln, #WOLKoeln and #WOLKoln are three tags on most networks, and not
 * every keyboard has an ö: what is the same in the address, on the sign and in the tag is found by everybody.
 */
function plainWord(word: string, { slug, country }: { slug: string; country: string }): string {
  const german = plainLetters(word.replace(/[äöü]/gi, (umlaut) => `${umlaut}e`));
  const plain = plainLetters(word);
  const spelling = [german, plain].find((spelt) => slug.includes(spelt.toLowerCase()));
  return spelling ?? (['DE', 'AT', 'CH', 'LI'].includes(country) ? german : plain);
}

function plainLetters(word: string): string {
  const spelt = word.replace(/[^\p{ASCII}]/gu, (letter) => pairs[letter] ?? letter);
  return spelt.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
}

const pairs: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};
