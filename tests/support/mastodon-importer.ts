// Reads a list of follows by the rules of Mastodon's own importer (mastodon/mastodon, app/models/form/import.rb).

export interface Follow {
  readonly account: string;
  readonly showBoosts: boolean;
  readonly notify: boolean;
  readonly languages: readonly string[];
}

const mostRows = 20_000;
const columns = ['Account address', 'Show boosts', 'Notify on new posts', 'Languages'];

/** @throws where the importer would refuse the file, or quietly take a row for something else */
export function importFollows(fileName: string, file: Uint8Array): Follow[] {
  // The importer guesses what a file is by its header, else by its name.
  if (!/^following_accounts.*\.csv$/.test(fileName)) throw new Error(`${fileName} is no list of follows`);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  if (text.startsWith('\uFEFF')) throw new Error('with a byte order mark the header becomes an account');
  const [header = '', ...rows] = text.split(/\r?\n/).filter((line) => line !== '');
  if (header !== columns.join(',')) throw new Error(`unknown header: ${header}`);
  if (rows.length > mostRows) throw new Error(`${rows.length} rows are too many`);
  return rows.map((row) => {
    const [account = '', showBoosts = '', notify = '', languages = '', ...more] = row.split(',');
    if (!/^[a-z0-9_][a-z0-9_.-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(account))
      throw new Error(`no account: ${account}`);
    if (more.length > 0 || ![showBoosts, notify].every((one) => ['true', 'false'].includes(one)))
      throw new Error(`a row that does not fit: ${row}`);
    return {
      account,
      showBoosts: showBoosts === 'true',
      notify: notify === 'true',
      languages: languages.split(';').filter(Boolean),
    };
  });
}
