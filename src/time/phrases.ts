// Days and times as people say them, always in the zone of the place.
import type { Language } from '../language/translate.ts';

interface Way {
  readonly locale: string;
  readonly clock: (time: string) => string;
  /** "1er décembre": `Intl` counts the first of a month like all other days. */
  readonly first?: string;
  /** Where it says less shortly than others: “10 груд.” is hard to read in a sentence. */
  readonly shortDay?: Intl.DateTimeFormatOptions;
}

/** What `Intl` calls each language, and what stands beside a time of day in it. */
const ways: Record<Language, Way> = {
  de: { locale: 'de-DE', clock: (time) => `${time} Uhr` },
  en: { locale: 'en-GB', clock: (time) => time },
  pl: { locale: 'pl-PL', clock: (time) => time },
  uk: { locale: 'uk-UA', clock: (time) => time, shortDay: { month: 'long' } },
  da: { locale: 'da-DK', clock: (time) => `kl. ${time.replaceAll(':', '.')}` },
  fr: { locale: 'fr-FR', clock: (time) => time, first: '1er' },
};

const shapes = {
  longDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  clockTime: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'short' },
  wholeWeekday: { weekday: 'long' },
  day: { day: 'numeric' },
  month: { month: 'short' },
  zone: { timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof shapes;

/** "Donnerstag, 3. Dezember 2026" · "Thursday, 3 December 2026" · "torsdag den 3. december 2026" */
export function longDay(moment: Date, zone: string, language: Language): string {
  return phrase(moment, 'longDay', { zone, language });
}

/** "Do., 3. Dez." · "Thu 3 Dec" */
export function shortDay(moment: Date, zone: string, language: Language): string {
  return phrase(moment, 'shortDay', { zone, language });
}

/** "Donnerstag" · "Thursday" */
export function wholeWeekday(moment: Date, zone: string, language: Language): string {
  return phrase(moment, 'wholeWeekday', { zone, language });
}

/** "19:00", as on a poster; "19.00" in Danish. */
export function clockTime(moment: Date, zone: string, language: Language): string {
  return phrase(moment, 'clockTime', { zone, language });
}

export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
}

/** "19:00–22:00 Uhr" · "19:00–22:00". Without the day of the end: no evening lasts longer than into the night after. */
export function timeSpan({ startsAt, endsAt, zone }: Span, language: Language): string {
  const span = `${clockTime(startsAt, zone, language)}–${clockTime(endsAt, zone, language)}`;
  return onTheClock(span, language);
}

/** "19:00" → "19:00 Uhr" · "19:00" · "kl. 19.00" */
export function onTheClock(time: string, language: Language): string {
  return ways[language].clock(time);
}

/** The three lines of a date block, with the year for machines. */
export function dateBlock(moment: Date, zone: string, language: Language) {
  return {
    machine: moment.toISOString(),
    weekday: phrase(moment, 'weekday', { zone, language }),
    day: phrase(moment, 'day', { zone, language }).replace('.', ''),
    month: phrase(moment, 'month', { zone, language }),
  };
}

/** "Mitteleuropäische Normalzeit" says little: the zone's city is shown where the reader's clock may differ. */
export function zoneName(moment: Date, zone: string, language: Language): string {
  const parts = formatOf('zone', { zone, language }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

interface Place {
  /** IANA name. */
  readonly zone: string;
  readonly language: Language;
}

/** A page says the same moments again and again, and so does the next one. */
const phrases = new Map<string, string>();
const mostPhrases = 5000;

function phrase(moment: Date, shape: Shape, place: Place): string {
  const key = `${moment.getTime()} ${shape} ${place.language} ${place.zone}`;
  const known = phrases.get(key);
  if (known !== undefined) return known;
  if (phrases.size >= mostPhrases) phrases.clear();
  const said = asWritten(formatOf(shape, place).format(moment), place.language);
  phrases.set(key, said);
  return said;
}

function asWritten(said: string, language: Language): string {
  const { first } = ways[language];
  // Ukrainian closes a year with the abbreviation “р.”: a sentence that ends with it would have two full stops.
  const open = said.replace(/\sр\.$/, '');
  return first ? open.replace(/(?<=^| )1(?= \p{L})/u, first) : open;
}

// Making a format costs a hundred times more than using it; there are few zones and shapes.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(shape: Shape, { zone, language }: Place): Intl.DateTimeFormat {
  const key = `${shape} ${language} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const way = ways[language];
  const own = shape === 'shortDay' ? way.shortDay : undefined;
  const made = new Intl.DateTimeFormat(way.locale, { ...shapes[shape], ...own, timeZone: zone });
  formats.set(key, made);
  return made;
}
