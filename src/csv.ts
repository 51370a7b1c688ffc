// Tables for spreadsheets (RFC 4180), in which nothing that people typed becomes a formula.

/** Row by row: every cell quoted, lines end in CRLF, and first a byte order mark, by which spreadsheets know UTF-8. */
export function* csvOf(rows: Iterable<readonly string[]>): Generator<string> {
  yield '\uFEFF';
  for (const row of rows) yield `${row.map(cell).join(',')}\r\n`;
}

/** An apostrophe before what a spreadsheet would compute, after blanks and in wide letters too; it is not shown there. */
function cell(value: string): string {
  const harmless = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
