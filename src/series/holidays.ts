// Public holidays where a series is at home: a hint for its hosts, who know best whether anybody comes on one.
import type { Language } from '../language/translate.ts';
import { holidaysOf, type State } from './holiday-lists.ts';

export interface Where {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** State or region, as locals call it. */
  readonly region: string;
}

/** @param dates YYYY-MM-DD @returns the holidays' names by date; of a country that the lists do not know: none */
export async function holidaysOn(
  dates: readonly string[],
  { country, region }: Where,
  language: Language,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  if (dates.length === 0) return names;
  const { states, holidays } = await holidaysOf(country);
  const state = stateNamed(region, states) ?? '-';
  for (const holiday of holidays.filter((one) => one.states.has(state)))
    for (const date of dates)
      if (holiday.dates.has(date) || holiday.dates.has(date.slice(5)))
        names.set(date, names.get(date) ?? holiday.names.get(language) ?? '');
  return names;
}

/** The lists say "Hansestadt Bremen" and "Kanton Zürich" where the gazetteer has the bare name. */
function stateNamed(region: string, states: readonly State[]): string | undefined {
  const wanted = folded(region);
  if (wanted === '') return undefined;
  const found = states.find(({ name }) => {
    const words = folded(name);
    return words === wanted || words.endsWith(` ${wanted}`) || wanted.endsWith(` ${words}`);
  });
  return found?.code;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}
