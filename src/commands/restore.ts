// `npm run restore -- FILE`: puts a backup where DATABASE_URL says, if nothing is there.
import { restore, takeOutBeside } from '../database/backup.ts';
import { sqliteFile } from '../database/open.ts';
import { readConfig } from '../config.ts';
import { picturesOf } from '../pictures/place.ts';
import { keepKey } from '../secrets/sealing.ts';

const from = process.argv[3];
try {
  if (!from) throw new Error('say which backup: npm run restore -- FILE');
  const { databaseUrl, picturesUrl, sealingKeyFile } = readConfig(process.env);
  const pictures = await picturesOf({ databaseUrl, picturesUrl });
  const file = sqliteFile(databaseUrl);
  if (file) {
    const copied = await restore(from, file, pictures);
    process.stdout.write(`${file} is back (${copied.pages} pages), with ${copied.pictures} pictures.\n`);
  } else {
    const { pictures: count, key } = await takeOutBeside(from, pictures);
    const became = key ? await keepKey(key, sealingKeyFile) : 'none';
    const saidOfKey = {
      kept: `the key is in ${sealingKeyFile}`,
      same: `the key in ${sealingKeyFile} is the same`,
      other: `the key in ${sealingKeyFile} is another one and stays: move it away, and do this again`,
      none: 'it holds no key',
    };
    process.stdout.write(
      [
        `${count} pictures are back; ${saidOfKey[became]}.`,
        'The database itself is put back by PostgreSQL, into one that is empty:',
        `  pg_restore --no-owner --exit-on-error --dbname="$DATABASE_URL" ${from}.dump`,
        '',
      ].join('\n'),
    );
  }
} catch (error) {
  process.stderr.write(`Nothing was restored: ${(error as Error).message.replace(/\.$/, '')}.\n`);
  process.exit(1);
}
