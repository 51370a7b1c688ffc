// Where a host puts an evening on the map: coordinates, or the link of a map that has them in it.

export interface Pin {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const nowhere: Pin = { latitude: null, longitude: null };

const number = String.raw`(-?\d{1,3}(?:\.\d{1,20})?)`;

/**
 * How maps write a place into their links, the most exact first: a marker before the middle of what was on the screen. Looked at in the links
 * that OpenStreetMap, Google, Apple, Bing and HERE give when asked to share; `geo:` is RFC 5870.
 */
const ways = [
  new RegExp(String.raw`[?&]mlat=${number}&mlon=${number}`),
  new RegExp(String.raw`!3d${number}!4d${number}`),
  new RegExp(
    String.raw`[?&](?:q|query|ll|sll|destination|coordinate|map)=(?:loc:)?${number}(?:,|%2C)\s?\+?${number}`,
    'i',
  ),
  new RegExp(String.raw`[?&]cp=${number}~${number}`),
  new RegExp(String.raw`@${number},${number}`),
  new RegExp(String.raw`#map=\d{1,2}(?:\.\d+)?/${number}/${number}`),
  new RegExp(String.raw`^geo:${number},${number}`, 'i'),
];
const plain = new RegExp(String.raw`^${number}°?\s*[,;\s]\s*${number}°?$`);

/** Nothing is fetched: a shortened link says nothing. @returns undefined when there are no coordinates in it */
export function pinIn(typed: string): Pin | undefined {
  if (typed.length > 1000) return undefined;
  // "54,0887; 12,1405", as German machines write it.
  const german = /^(-?\d{1,3}),(\d{2,20})\s*[;\s]\s*(-?\d{1,3}),(\d{2,20})$/.exec(typed);
  const text = german ? `${german[1]}.${german[2]}, ${german[3]}.${german[4]}` : typed;
  const isLink = /^(?:https?:\/\/|geo:)/i.test(text);
  for (const way of isLink ? ways : [plain]) {
    const found = way.exec(text);
    const pin = found && onEarth(Number(found[1]), Number(found[2]));
    if (pin) return pin;
  }
  return undefined;
}

/** As it stands in the form again. */
export function pinned({ latitude, longitude }: Pin): string {
  return latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`;
}

/** Five digits are a metre. */
function onEarth(latitude: number, longitude: number): Pin | undefined {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { latitude: round(latitude), longitude: round(longitude) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
