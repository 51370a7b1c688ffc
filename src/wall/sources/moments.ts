// When something was written, as feeds say it: by the standards, and in the other ways that are out there.

const months: Readonly<Record<string, number>> = {
  jan: 0,
  jän: 0,
  feb: 1,
  mar: 2,
  mär: 2,
  mrz: 2,
  apr: 3,
  may: 4,
  mai: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  oct: 9,
  okt: 9,
  nov: 10,
  dec: 11,
  dez: 11,
};

/** In hours. What is not among them is read as UTC. */
const zones: Readonly<Record<string, number>> = {
  WEST: 1,
  BST: 1,
  CET: 1,
  MEZ: 1,
  MET: 1,
  CEST: 2,
  MESZ: 2,
  MEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  JST: 9,
  AEST: 10,
  AEDT: 11,
};

const clock = String.raw`(?:\D{0,5}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*([ap]m)?\s*(.{0,20}))?`;
/** 2026-11-24T18:00:00+01:00 (RFC 3339), also with a space, or without a time. */
const yearFirst = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${clock}$`, 'i');
/** Tue, 24 Nov 2026 18:00:00 +0100 (RFC 822), Di., 24. November 2026, 18:00 Uhr MEZ. */
const dayFirst = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.?[\s-]*(?:(\p{L}{3})\p{L}*\.?|(\d{1,2})\.)[\s-]*(\d{4}|\d{2}),?${clock}$`,
  'iu',
);
/** November 24, 2026 6:00 PM. */
const monthFirst = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}),?${clock}$`,
  'iu',
);

/** Without a zone it is UTC; undefined for what nobody can read, and for what is out of all bounds. */
export function momentIn(said: unknown): Date | undefined {
  const text = said instanceof Date ? said.toISOString() : typeof said === 'string' ? said.trim() : '';
  if (text === '' || text.length > 100) return undefined;
  const moment = readIso(text) ?? readWithDayFirst(text) ?? readWithMonthFirst(text);
  const year = moment?.getUTCFullYear() ?? NaN;
  return year >= 1990 && year <= 2100 ? moment : undefined;
}

function readIso(text: string): Date | undefined {
  const [whole, year, month, day, ...time] = yearFirst.exec(text) ?? [];
  return whole === undefined ? undefined : at([Number(year), Number(month) - 1, Number(day)], time);
}

function readWithDayFirst(text: string): Date | undefined {
  const [whole, day, name, number, year = '', ...time] = dayFirst.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const month = name === undefined ? Number(number) - 1 : monthOf(name);
  return at([year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day)], time);
}

function readWithMonthFirst(text: string): Date | undefined {
  const [whole, name = '', day, year, ...time] = monthFirst.exec(text) ?? [];
  return whole === undefined ? undefined : at([Number(year), monthOf(name), Number(day)], time);
}

function monthOf(name: string): number {
  const key = name.normalize('NFC').toLowerCase();
  return Object.hasOwn(months, key) ? (months[key] ?? NaN) : NaN;
}

function at(
  [year, month, day]: readonly [number, number, number],
  [hours = '0', minutes = '0', seconds = '0', half = '', zone = '']: readonly (string | undefined)[],
): Date | undefined {
  const afternoon = /pm/i.test(half) && Number(hours) < 12 ? 12 : 0;
  const night = /am/i.test(half) && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + afternoon + night;
  const isProper = day >= 1 && day <= 31 && month >= 0 && month <= 11 && hour <= 24 && Number(minutes) < 60;
  if (!isProper) return undefined;
  return new Date(Date.UTC(year, month, day, hour, Number(minutes) - offsetOf(zone), Number(seconds)));
}

/** In minutes. */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?\b/.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const name = /\b(?!UHR\b)[A-Z]{3,4}\b/.exec(zone.toUpperCase())?.[0] ?? '';
  return Object.hasOwn(zones, name) ? (zones[name] ?? 0) * 60 : 0;
}
