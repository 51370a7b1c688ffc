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
  readonly names: { readonly de: string; readonly en: string };
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
  const [states, holidays] = await Promise.all([
    linesOf(holidayFiles.states, country),
    linesOf(holidayFiles.holidays, country),
  ]);
  return {
    states: states.map(([, code = '', name = '']) => ({ code, name })),
    holidays: holidays.map(([, de = '', en = '', dates = '', having = '']) => ({
      names: { de, en },
      dates: new Set(dates.split(' ')),
      states: new Set(having.split(' ')),
    })),
  };
}

async function linesOf(file: URL, country: string): Promise<readonly (readonly string[])[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.startsWith(`${country}\t`)).map((line) => line.split('\t'));
}
