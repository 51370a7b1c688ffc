// The lists of public holidays that come along with the site, made from date-holidays (its data: CC BY 3.0).
import { readFile } from 'node:fs/promises';

export const holidayFiles = {
  holidays: new URL('holidays.tsv', import.meta.url),
  states: new URL('holiday-states.tsv', import.meta.url),
} as const;

export interface State {
  readonly code: string;
  readonly name: string;
}

interface Holiday {
  /** By language. */
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD, or MM-DD where it is the same each year. */
  readonly dates: ReadonlySet<string>;
  /** By code; '-' is the country where no state is known. */
  readonly states: ReadonlySet<string>;
}

interface Country {
  readonly states: readonly State[];
  readonly holidays: readonly Holiday[];
}

const read = new Map<string, Promise<Country>>();

/** Of a country that nobody knows holidays of: none. */
export function holidaysOf(country: string): Promise<Country> {
  const known = read.get(country) ?? readCountry(country);
  read.set(country, known);
  return known;
}

async function readCountry(country: string): Promise<Country> {
  const [states, [columns = [], ...holidays]] = await Promise.all([
    linesOf(holidayFiles.states, [country]),
    linesOf(holidayFiles.holidays, ['country', country]),
  ]);
  const languages = columns.slice(1, -2);
  return {
    states: states.map(([, code = '', name = '']) => ({ code, name })),
    holidays: holidays.map((line) => {
      const [dates = '', having = ''] = line.slice(-2);
      return {
        names: new Map(languages.map((language, index) => [language, line[index + 1] ?? ''])),
        dates: new Set(dates.split(' ')),
        states: new Set(having.split(' ')),
      };
    }),
  };
}

async function linesOf(file: URL, beginnings: readonly string[]): Promise<readonly (readonly string[])[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines
    .filter((line) => beginnings.some((beginning) => line.startsWith(`${beginning}\t`)))
    .map((line) => line.split('\t'));
}
