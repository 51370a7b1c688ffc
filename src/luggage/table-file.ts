// Rows of a file that a spreadsheet or another site has written (RFC 4180, and what is near it): by commas, semicolons or tabs.

/** More rows are read by nobody. */
const mostRows = 20_000;
const longestCell = 20_000;

/** @returns by the names of the first row, in small letters; undefined where there are no columns */
export function rowsIn(text: string): ReadonlyMap<string, string>[] | undefined {
  const separator = separatorOf(text);
  const [names, ...rows] = cellsOf(text, separator);
  if (!names || names.length < 2) return undefined;
  const columns = names.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' '),
  );
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => new Map(columns.map((column, place) => [column, clean(row[place] ?? '')])));
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
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let place = 0; place < text.length && rows.length <= mostRows; place += 1) {
    const letter = text[place] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
