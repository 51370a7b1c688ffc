// What a day of the week is called.
import type { Language } from '../language/translate.ts';

/** @param weekday 1 is Monday */
export function weekdayNamed(weekday: number, language: Language): string {
  // The fifth of January 2026 was a Monday.
  const day = new Date(Date.UTC(2026, 0, 4 + weekday));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
