// Public holidays where a series is at home: a hint for its hosts, who know best whether anybody comes on one.
import type { Language } from '../language/translate.ts';

export interface Where {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** State or region, as locals call it. */
  readonly region: string;
}

/** @param dates YYYY-MM-DD @returns the holidays' names by date; of a country that the library does not know: none */
export async function holidaysOn(
  dates: readonly string[],
  { country, region }: Where,
  language: Language,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  if (dates.length === 0) return names;
  // Its tables of the whole world are read by nobody but who sets up a series.
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays();
  const states: Record<string, string> = calendar.getStates(country) ?? {};
  const local = Object.values(states).length === 0 ? undefined : stateNamed(region, states);
  const options = { languages: [language], types: ['public', 'bank'] as ('public' | 'bank')[] };
  const there = local === undefined ? new Holidays(country, options) : new Holidays(country, local, options);
  const wanted = new Set(dates);
  for (const year of new Set(dates.map((date) => Number(date.slice(0, 4)))))
    for (const { date, name } of there.getHolidays(year) ?? []) {
      const day = date.slice(0, 10);
      if (wanted.has(day) && !names.has(day)) names.set(day, name);
    }
  return names;
}

/** The library says "Hansestadt Bremen" and "Kanton Zürich" where the gazetteer has the bare name. */
function stateNamed(region: string, states: Record<string, string>): string | undefined {
  const wanted = folded(region);
  if (wanted === '') return undefined;
  const found = Object.entries(states).find(([, name]) => {
    const words = folded(name);
    return words === wanted || words.endsWith(` ${wanted}`) || wanted.endsWith(` ${words}`);
  });
  return found?.[0];
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}
