// `npm run backup -- FILE`: while the site runs, or not.
import { backUp } from '../database/backup.ts';
import { sqliteFiles } from '../database/open.ts';
import { readConfig } from '../config.ts';

const to = process.argv[3];
try {
  if (!to) throw new Error('say where to: npm run backup -- FILE');
  const { file, pictures } = sqliteFiles(readConfig(process.env).databaseUrl);
  const copied = await backUp(file, pictures, to);
  process.stdout.write(`${to} holds the database (${copied.pages} pages) and ${copied.pictures} pictures.\n`);
} catch (error) {
  process.stderr.write(`There is no backup: ${(error as Error).message.replace(/\.$/, '')}.\n`);
  process.exit(1);
}
