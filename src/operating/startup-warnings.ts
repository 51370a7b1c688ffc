// What the operator should know when the site starts: said in the log, each with what to do.
import { stat } from 'node:fs/promises';
import type { Config } from '../config.ts';

export async function startupWarnings(config: Config): Promise<string[]> {
  const found: string[] = [];
  if (!config.isSecure)
    found.push('BASE_URL is not https: everybody on the way reads along. Put a proxy with TLS in front.');
  if (config.isSecure && config.trustProxy === 0)
    found.push(
      'TRUST_PROXY is 0, but something in front must speak https: all visitors look like one, and none is limited. Set it to 1.',
    );
  if (!config.dkim) found.push('Mails are not signed, so many will not arrive. See "npm run dkim".');
  if (config.adminEmails.length === 0)
    found.push('ADMIN_EMAILS is empty: nobody can answer reports or look after mails that were given up.');
  const file = config.databaseUrl.startsWith('file:') ? config.databaseUrl.slice('file:'.length) : '';
  if (file === ':memory:')
    found.push('DATABASE_URL is a database in memory: everything is gone at the next start.');
  else if (file) {
    if (!config.backupFolder) found.push('BACKUP_DIR is not set: no backup makes itself.');
    if (await isOpenToOthers(file))
      found.push(
        `${file} can be read by other users of this machine: chmod 600 it, and the files beside it.`,
      );
  }
  if (config.dkim && (await isOpenToOthers(config.dkim.keyFile)))
    found.push('DKIM_KEY_FILE can be read by other users of this machine: chmod 600 it.');
  return found;
}

async function isOpenToOthers(file: string): Promise<boolean> {
  const { mode } = await stat(file).catch(() => ({ mode: 0 }));
  return (mode & 0o077) !== 0;
}
