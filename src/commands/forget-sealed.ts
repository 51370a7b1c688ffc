// `npm run forget-sealed`: when the key of what is sealed is lost, says what goes with it; with `-- yes` another key begins.
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { beginWithKey, whatWouldBeLost } from '../operating/sealed-things.ts';

try {
  const { databaseUrl, sealingKeyFile } = readConfig(process.env);
  const db = await openDatabase(databaseUrl, join(import.meta.dirname, '../../migrations'));
  const lost = await whatWouldBeLost(db, sealingKeyFile);
  const list = lost.map(({ what, number }) => `  ${number} ${what}`);
  const isMeant = process.argv[3] === 'yes';
  if (isMeant) await beginWithKey(db, sealingKeyFile);
  await db.close();
  const said = isMeant
    ? [
        `The key in ${sealingKeyFile} is this database’s from now on.`,
        ...(list.length > 0 ? ['Forgotten:', ...list] : ['Nothing was lost.']),
        'Copy it to all machines that share the database, and start the site anew on each.',
      ]
    : [
        `The key in ${sealingKeyFile} cannot open:`,
        ...(list.length > 0 ? list : ['  nothing: all that is sealed here can be opened with it']),
        'To forget that and begin with this key: npm run forget-sealed -- yes',
      ];
  process.stdout.write(`${said.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`Nothing was forgotten: ${(error as Error).message.replace(/\.$/, '')}.\n`);
  process.exit(1);
}
