// Tables for spreadsheets (RFC 4180), in which nothing that people typed becomes a formula.

/** Every cell quoted, lines end in CRLF, and a byte order mark, by which spreadsheets know UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** An apostrophe before what a spreadsheet would compute, after blanks and in wide letters too; it is not shown there. */
function cell(value: string): string {
  const harmless = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
