// Reads a table as spreadsheets do (RFC 4180): quoted cells, doubled quotes, line breaks within a cell.

/** @throws at whatever RFC 4180 does not allow */
export function tableIn(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
    cell.lastIndex = at;
    const [whole, inside = '', end] = cell.exec(text) ?? [];
    if (whole === undefined) throw new Error(`no cell at ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(inside.replaceAll('""', '"'));
    at += whole.length;
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
