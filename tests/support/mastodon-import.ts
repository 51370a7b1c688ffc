// Mastodon's importer, as far as it reads a list of accounts to follow (mastodon/mastodon, app/models/form/import.rb).

export interface Imported {
  readonly kind: 'following' | 'unknown';
  readonly accounts: readonly {
    readonly acct: string;
    readonly showBoosts: boolean;
    readonly notify: boolean;
  }[];
}

const columnsOfFollowing = ['Account address', 'Show boosts', 'Notify on new posts', 'Languages'];
const mostRows = 20_000;

/** @param name of the file: the kind is guessed from the header, else from it */
export function importToMastodon(file: Uint8Array, name: string): Imported {
  // Not even a byte order mark is taken off: it would belong to the first column's name.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map(cellsOf);
  const [first = [], ...others] = rows;
  const hasHeader = first[0] === columnsOfFollowing[0];
  const header = hasHeader ? first : columnsOfFollowing;
  const data = hasHeader ? others : rows;
  if (data.length > mostRows) throw new Error('too many rows');
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
  const isFollowing =
    ['Show boosts', 'Notify on new posts', 'Languages'].some(
      (column) => hasHeader && first.includes(column),
    ) || /follows|following_accounts/.test(name);
  return {
    kind: isFollowing ? 'following' : 'unknown',
    accounts: data.map((row) => ({
      acct: cell(row, 'Account address').trim().replace(/^@/, ''),
      showBoosts: isTrue(cell(row, 'Show boosts')),
      notify: isTrue(cell(row, 'Notify on new posts')),
    })),
  };
}

/** A quoted cell may hold commas and doubled quotes; none of ours holds a line break. */
function cellsOf(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,"]*)(,|$)/g) ?? [];
  return cells.slice(0, line.endsWith(',') ? undefined : -1).map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}

function isTrue(cell: string): boolean {
  return !['', '0', 'f', 'false', 'off'].includes(cell.toLowerCase());
}
