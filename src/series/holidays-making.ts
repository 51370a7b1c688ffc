// Makes the lists that public holidays are read from, out of the package that reckons them for the whole world: `npm run holidays`.
import { writeFile } from 'node:fs/promises';
import Holidays from 'date-holidays';
import { holidayFiles } from './holiday-lists.ts';
import { namesBesides } from './holiday-names.ts';

const [first, last] = [2025, 2045];
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const all = new Holidays();

/** Country, code and name of each state that has holidays of its own. */
function statesOf(country: string): readonly (readonly string[])[] {
  const states: Record<string, string> = all.getStates(country) ?? {};
  return Object.entries(states).map(([code, name]) => [country, code, name]);
}

/** Their order is that of the columns. A day that has no name in one of them has its English name there. */
const spoken = ['de', 'en', 'pl', 'uk', 'da', 'fr'] as const;
const columns = ['country', ...spoken, 'dates', 'states'];

/** A day's names in each language, the first of several. */
function namesByDate(country: string, state: string): ReadonlyMap<string, string> {
  const named = new Map<string, string[]>();
  for (const language of spoken) {
    const options = { languages: [language, 'en'], types: ['public', 'bank'] as ('public' | 'bank')[] };
    const there = state ? new Holidays(country, state, options) : new Holidays(country, options);
    const names = new Map<string, string>();
    for (const { date, name } of years.flatMap((year) => there.getHolidays(year) ?? []))
      if (!names.has(date.slice(0, 10))) names.set(date.slice(0, 10), nameIn(language, name));
    for (const [date, name] of names) named.set(date, [...(named.get(date) ?? []), name]);
  }
  return new Map([...named].map(([date, names]) => [date, names.join('\t')]));
}

/** @param name in the language itself, or in English */
function nameIn(language: string, name: string): string {
  return namesBesides[name.replaceAll("'", '’')]?.[language] ?? name;
}

/** Country, names and dates, with the states that have them. The day alone where it is the same each year. */
export function holidayLines(country: string): readonly string[] {
  const having = new Map<string, string[]>();
  for (const state of ['', ...statesOf(country).map(([, code = '']) => code)])
    for (const [names, dated] of Map.groupBy(namesByDate(country, state), ([, both]) => both)) {
      const dates = dated.map(([date]) => date).toSorted();
      const days = new Set(dates.map((date) => date.slice(5)));
      const when = days.size === 1 && dates.length === years.length ? [...days] : dates;
      const key = [country, names, when.join(' ')].join('\t');
      having.set(key, [...(having.get(key) ?? []), state === '' ? '-' : state]);
    }
  return [...having].map(([key, states]) => `${key}\t${states.join(' ')}`);
}

async function makeHolidayLists(): Promise<void> {
  const countries = Object.keys(all.getCountries()).toSorted();
  const states = countries.flatMap(statesOf).map((columns) => columns.join('\t'));
  await writeFile(holidayFiles.states, `${states.join('\n')}\n`);
  const holidays = [columns.join('\t'), ...countries.flatMap(holidayLines)];
  await writeFile(holidayFiles.holidays, `${holidays.join('\n')}\n`);
}

if (import.meta.main) await makeHolidayLists();
