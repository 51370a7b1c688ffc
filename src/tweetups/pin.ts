// Where a host puts an evening on the map: coordinates, or the link of a map that has them in it.
import type { Elsewhere } from '../addresses.ts';
import type { Tweetup } from './tables.ts';

export interface Pin {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const nowhere: Pin = { latitude: null, longitude: null };

const number = String.raw`([+-]?\d{1,3}(?:\.\d{1,20})?)`;
const pair = String.raw`${number}\s*,\s*${number}(?![\d.])`;

/**
 * How maps write a place into their links, decoded, the most exact first: a marker or a goal.
 * Looked at in the links that OpenStreetMap, Google, Apple, Bing, HERE and Waze give when asked to share; `geo:` is RFC 5870.
 */
const ways = [
  String.raw`[?&]mlat=${number}&mlon=${number}`,
  String.raw`!3d${number}!4d${number}`,
  String.raw`[?&#](?:to|destination|daddr|pin|coordinate|marker)=(?:loc:|ll\.)?\s*${pair}`,
  // A way from one place to the next: it leads to the last of them.
  String.raw`[?&]route=(?:[^&#;]*;)*\s*${pair}`,
  String.raw`/[^?#]*:${pair}(?=[/?#]|$)`,
  String.raw`[?&](?:q|query|ll|sll|map)=(?:loc:)?\s*${pair}`,
  String.raw`[?&]q=loc:\s*${number}(?:\s+|(?=\+))${number}`,
  String.raw`[?&]lat(?:itude)?=${number}&(?:lon|lng|longitude)=${number}`,
  String.raw`point\.${number}_${number}`,
  // A way by GraphHopper or the like: it leads to the last of them.
  String.raw`[?&](?:point=[^&#]*&)*point=${pair}(?!.*[?&]point=)`,
  String.raw`[?&]cp=${number}~${number}`,
  String.raw`^geo:${pair}`,
  // The path of a search, of a place, of a way to it; the "r" and the "l" are HERE's.
  String.raw`/(?:dir|r)/(?:[^?#]*/)?${pair}(?=[/?#]|$)`,
  String.raw`/(?:search|place|l)/(?:[^/?#]*:)?${pair}`,
].map((way) => new RegExp(way, 'i'));

/** The middle of what was on the screen. */
const screens = [String.raw`@${pair}`, String.raw`#map=\d{1,2}(?:\.\d+)?/${number}/${number}`].map(
  (way) => new RegExp(way, 'i'),
);

const degreesAlone = new RegExp(String.raw`^${number}\s*°?\s*[,;\s]\s*${number}\s*°?$`);

/** "54,0887; 12,1405", as German machines write it. */
const withCommas = /^([+-]?\d{1,3}),(\d{2,20})\s*°?(?:\s*[;\s]\s*|,\s+)([+-]?\d{1,3}),(\d{2,20})\s*°?$/;

/** "54° 5′ 19″ N", "N 54° 5.322'", "54.0887°N": degrees, and minutes and seconds if there are any. */
const angle = (letters: string) =>
  String.raw`(?:([${letters}])\s*)?([+-]?\d{1,3}(?:[.,]\d{1,20})?)\s*[°º]\s*` +
  String.raw`(?:(\d{1,2}(?:[.,]\d{1,20})?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d{1,20})?)\s*(?:["″”]|['′’]{2})\s*)?([${letters}])?`;
const angles = new RegExp(
  String.raw`(?:^|[\s/=:])${angle('NS')}\s*[,;/]?\s*${angle('EWO')}(?=[\s/?#&,]|$)`,
  'i',
);
/** "54.0887 N, 12.1405 E", or the other way round. */
const withLetters = new RegExp(String.raw`^${number}\s*([NS])\s*[,;\s]\s*${number}\s*([EWO])$`, 'i');
const eastThenNorth = new RegExp(String.raw`^(${number}\s*[EWO])\s*[,;\s]\s*(${number}\s*[NS])$`, 'i');

/** Nothing is fetched: a shortened link says nothing. @returns undefined when there are no coordinates in it */
export function pinIn(typed: string): Pin | undefined {
  if (typed.length > 1000) return undefined;
  const text = typed.trim().replaceAll(/[−–](?=\d)/g, '-');
  if (/^(?:https?:\/\/|geo:|om:)/i.test(text)) return inLink(decoded(text));
  return inWords(bare(text));
}

/** Without brackets around it, and without what the numbers are called. */
function bare(text: string): string {
  const within = /^[([{]([^()[\]{}]*)[)\]}]$/.exec(text)?.[1] ?? text;
  return within
    .replace(/\b(?:lat(?:itude)?|breite)\b\s*[:=]?\s*/i, '')
    .replace(/[\s,;]*\b(?:lon|lng|long|longitude|l(?:ä|ae)nge)\b\s*[:=]?\s*/i, ' ')
    .trim();
}

function inWords(text: string): Pin | undefined {
  const [, whole, part, otherWhole, otherPart] = withCommas.exec(text) ?? [];
  if (whole !== undefined) return onEarth(Number(`${whole}.${part}`), Number(`${otherWhole}.${otherPart}`));
  const inOrder = text.replace(eastThenNorth, '$3, $1');
  const [, latitude, north, longitude, east] = withLetters.exec(inOrder) ?? [];
  if (latitude !== undefined)
    return onEarth(turned(Number(latitude), north), turned(Number(longitude), east));
  return found(degreesAlone, text) ?? inAngles(text);
}

function inLink(link: string): Pin | undefined {
  if (eastFirst.test(link)) return turnedRound(link);
  return firstOf(ways, link) ?? inAngles(link) ?? firstOf(screens, link);
}

function firstOf(patterns: readonly RegExp[], link: string): Pin | undefined {
  for (const way of patterns) {
    const pin = found(way, link);
    if (pin) return pin;
  }
  return undefined;
}

/** Of these the first number says how far east it is. */
const eastFirst = /^https?:\/\/(?:[\w-]+\.)*(?:yandex\.\w+|mapy\.(?:cz|com))\//i;
const eastAndNorth = [
  String.raw`[?&](?:pt|whatshere\[point\])=${pair}`,
  String.raw`[?&]ll=${pair}`,
  String.raw`[?&]x=${number}&y=${number}`,
].map((way) => new RegExp(way, 'i'));

function turnedRound(link: string): Pin | undefined {
  for (const way of eastAndNorth) {
    const [, east, north] = way.exec(link) ?? [];
    if (north !== undefined) return onEarth(Number(north), Number(east));
  }
  return undefined;
}

/** A plus is a space in what is asked, and a sign before a number. */
function decoded(link: string): string {
  const words = link.replaceAll(/\+(?!\d)/g, ' ');
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

function found(way: RegExp, text: string): Pin | undefined {
  const [, latitude, longitude] = way.exec(text) ?? [];
  return latitude === undefined ? undefined : onEarth(Number(latitude), Number(longitude));
}

function inAngles(text: string): Pin | undefined {
  const parts = angles.exec(text)?.slice(1);
  if (!parts) return undefined;
  const [latitude, longitude] = [parts.slice(0, 5), parts.slice(5)].map(degreesOf);
  return latitude === undefined || longitude === undefined ? undefined : onEarth(latitude, longitude);
}

function degreesOf([before, degrees, minutes, seconds, behind]: (string | undefined)[]): number | undefined {
  const [whole, sixtieths, last] = [degrees, minutes, seconds].map((part) =>
    Number(part?.replace(',', '.') ?? 0),
  );
  if (whole === undefined || sixtieths === undefined || last === undefined) return undefined;
  if (sixtieths >= 60 || last >= 60) return undefined;
  const size = Math.abs(whole) + sixtieths / 60 + last / 3600;
  return turned(degrees?.startsWith('-') ? -size : size, before ?? behind);
}

/** South and west count backwards; O is Ost. */
function turned(degrees: number, letter: string | undefined): number {
  return /^[sw]$/i.test(letter ?? '') ? -degrees : degrees;
}

/** As it stands in the form again. */
export function pinned({ latitude, longitude }: Pin): string {
  return latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`;
}

/** Five digits are a metre. */
function onEarth(latitude: number, longitude: number): Pin | undefined {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  return { latitude: round(latitude), longitude: round(longitude) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** Somebody's own map programme finds a place better by its words than by the middle of the city. */
export function mapOf(tweetup: Tweetup, city: { readonly name: string }): Elsewhere {
  const { latitude, longitude } = tweetup;
  if (latitude !== null && longitude !== null)
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  const words = tweetup.address ? `${tweetup.address}, ${city.name}` : `${tweetup.venue}, ${city.name}`;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(words)}`;
}
