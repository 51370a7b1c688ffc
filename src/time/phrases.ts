// Days and times as people say them, always in the zone of the place.
import type { Language } from '../language/translate.ts';

/** What `Intl` calls each language, and what stands beside a time of day in it. */
const ways: Record<Language, { readonly locale: string; readonly clock: string }> = {
  de: { locale: 'de-DE', clock: ' Uhr' },
  en: { locale: 'en-GB', clock: '' },
};

/** "Donnerstag, 3. Dezember 2026" · "Thursday, 3 December 2026" */
export function longDay(moment: Date, zone: string, language: Language): string {
  return phrase(moment, zone, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Do., 3. Dez." · "Thu 3 Dec" */
export function shortDay(moment: Date, zone: string, language: Language): string {
  return phrase(moment, zone, language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "19:00" in both languages, as on a poster. */
export function clockTime(moment: Date, zone: string, language: Language): string {
  return phrase(moment, zone, language, { hour: '2-digit', minute: '2-digit' });
}

/** "19:00–22:00 Uhr" · "19:00–22:00". Without the day of the end: no evening lasts longer than into the night after. */
export function timeSpan(start: Date, end: Date, zone: string, language: Language): string {
  const span = `${clockTime(start, zone, language)}–${clockTime(end, zone, language)}`;
  return onTheClock(span, language);
}

/** "19:00" → "19:00 Uhr" · "19:00" */
export function onTheClock(time: string, language: Language): string {
  return time + ways[language].clock;
}

/** The three lines of a date block, with the year for machines. */
export function dateBlock(moment: Date, zone: string, language: Language) {
  return {
    machine: moment.toISOString(),
    weekday: phrase(moment, zone, language, { weekday: 'short' }),
    day: phrase(moment, zone, language, { day: 'numeric' }).replace('.', ''),
    month: phrase(moment, zone, language, { month: 'short' }),
  };
}

/** "Mitteleuropäische Normalzeit" says little: the zone's city is shown where the reader's clock may differ. */
export function zoneName(moment: Date, zone: string, language: Language): string {
  const parts = format(zone, language, { timeZoneName: 'short' }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function phrase(moment: Date, zone: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return format(zone, language, parts).format(moment);
}

// Making a format costs a hundred times more than using it; there are few zones and shapes.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(parts)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(ways[language].locale, { ...parts, timeZone: zone });
  formats.set(key, made);
  return made;
}
