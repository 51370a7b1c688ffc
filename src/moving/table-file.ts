// Rows of a file that a spreadsheet or another site has written (RFC 4180, and what is near it): by commas, semicolons or tabs.

/** More rows are read by nobody. */
const mostRows = 20_000;
const longestCell = 20_000;

export interface Row {
  /** As a spreadsheet counts them: that of the names is 1. */
  readonly number: number;
  /** By the names of the first row, in small letters. */
  readonly cells: ReadonlyMap<string, string>;
}

/** @returns undefined where there are no columns */
export function rowsIn(typed: string): Row[] | undefined {
  // Before the names Excel may say which separator it means.
  const text = typed.replace(/^sep=.\r?\n/i, '');
  const separator = separatorOf(text);
  const [names, ...rows] = cellsOf(text, separator);
  if (!names || names.length < 2) return undefined;
  const columns = names.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' '),
  );
  return rows.flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const cells = new Map(columns.map((column, place) => [column, clean(row[place] ?? '')]));
    return [{ number: index + 2, cells }];
  });
}

/** Whichever stands most often in the first line. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const times = (one: string) => line.split(one).length;
  return [',', ';', '\t'].toSorted((one, other) => times(other) - times(one))[0] ?? ',';
}

/** An apostrophe before what a spreadsheet would compute was put there so that it does not. */
function clean(cell: string): string {
  return cell
    .slice(0, longestCell)
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length && rows.length <= mostRows) {
    const { cell, end } = cellAt(text, place, separator);
    row.push(cell);
    if (end >= text.length || text[end] === '\n') {
      rows.push(row);
      row = [];
    }
    place = end + 1;
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}

/** @returns where it ends as well: at a separator, the end of its line, or that of the text */
function cellAt(text: string, from: number, separator: string): { cell: string; end: number } {
  const { words, after } = text[from] === '"' ? quotedAt(text, from + 1) : { words: '', after: from };
  let end = after;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { cell: words + text.slice(after, end).replaceAll('\r', ''), end };
}

/** A quote that is doubled is one of its words. */
function quotedAt(text: string, from: number): { words: string; after: number } {
  const pieces: string[] = [];
  let place = from;
  for (;;) {
    const quote = text.indexOf('"', place);
    if (quote < 0) return { words: pieces.join('') + text.slice(place), after: text.length };
    if (text[quote + 1] !== '"')
      return { words: pieces.join('') + text.slice(place, quote), after: quote + 1 };
    pieces.push(text.slice(place, quote + 1));
    place = quote + 2;
  }
}
