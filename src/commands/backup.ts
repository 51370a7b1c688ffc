// `npm run backup -- FILE`: while the site runs, or not.
import { archiveBeside, backUp } from '../database/backup.ts';
import { sqliteFile } from '../database/open.ts';
import { readConfig } from '../config.ts';
import { picturesOf } from '../pictures/place.ts';
import { knownKeyIn } from '../secrets/sealing.ts';

const to = process.argv[3];
try {
  if (!to) throw new Error('say where to: npm run backup -- FILE');
  const { databaseUrl, picturesUrl, sealingKeyFile } = readConfig(process.env);
  const pictures = await picturesOf({ databaseUrl, picturesUrl });
  const file = sqliteFile(databaseUrl);
  if (file) {
    const copied = await backUp(file, pictures, to);
    process.stdout.write(
      `${to} holds the database (${copied.pages} pages) and ${copied.pictures} pictures.\n`,
    );
  } else {
    const key = await knownKeyIn(sealingKeyFile);
    const count = await archiveBeside(pictures, key, to);
    process.stdout.write(
      [
        `${to} holds ${count} pictures and ${key ? 'the key of what is sealed: keep it apart from the dump' : 'no key, since there is none here'}.`,
        'The database itself is copied by PostgreSQL:',
        `  pg_dump --format=custom --file=${to}.dump "$DATABASE_URL"`,
        '',
      ].join('\n'),
    );
  }
} catch (error) {
  process.stderr.write(`There is no backup: ${(error as Error).message.replace(/\.$/, '')}.\n`);
  process.exit(1);
}
