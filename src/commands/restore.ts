// `npm run restore -- FILE`: puts a backup where DATABASE_URL says, if nothing is there.
import { restore } from '../database/backup.ts';
import { sqliteFiles } from '../database/open.ts';
import { readConfig } from '../config.ts';

const from = process.argv[3];
try {
  if (!from) throw new Error('say which backup: npm run restore -- FILE');
  const { file, pictures } = sqliteFiles(readConfig(process.env).databaseUrl);
  const copied = restore(from, file, pictures);
  process.stdout.write(
    `${file} is back (${copied.pages} pages), with ${copied.pictures} pictures in ${pictures}.\n`,
  );
} catch (error) {
  process.stderr.write(`Nothing was restored: ${(error as Error).message.replace(/\.$/, '')}.\n`);
  process.exit(1);
}
