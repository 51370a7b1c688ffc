// Makes the lists that public holidays are read from, out of the package that reckons them for the whole world: `npm run holidays`.
import { writeFile } from 'node:fs/promises';
import Holidays from 'date-holidays';
import { holidayFiles } from './holiday-lists.ts';

const [first, last] = [2025, 2045];
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const all = new Holidays();

/** Country, code and name of each state that has holidays of its own. */
function statesOf(country: string): readonly (readonly string[])[] {
  const states: Record<string, string> = all.getStates(country) ?? {};
  return Object.entries(states).map(([code, name]) => [country, code, name]);
}

/** A day's names in German and English, the first of several. */
function namesByDate(country: string, state: string): ReadonlyMap<string, string> {
  const named = (['de', 'en'] as const).map((language) => {
    const options = { languages: [language], types: ['public', 'bank'] as ('public' | 'bank')[] };
    const there = state ? new Holidays(country, state, options) : new Holidays(country, options);
    const names = new Map<string, string>();
    for (const { date, name } of years.flatMap((year) => there.getHolidays(year) ?? []))
      if (!names.has(date.slice(0, 10))) names.set(date.slice(0, 10), name);
    return names;
  });
  const [german = new Map<string, string>(), english] = named;
  return new Map([...german].map(([date, name]) => [date, `${name}\t${english?.get(date) ?? name}`]));
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
  await writeFile(holidayFiles.holidays, `${countries.flatMap(holidayLines).join('\n')}\n`);
}

if (import.meta.main) await makeHolidayLists();
