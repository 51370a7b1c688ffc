// `npm run pictures:move -- FROM`: puts the pictures of another place where this site keeps its own, while it runs or not.
import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { filesIn } from '../pictures/files.ts';
import { picturesOf } from '../pictures/place.ts';
import { s3Files } from '../pictures/s3-files.ts';
import { copyMissing } from '../pictures/store.ts';

const from = process.argv[3];
try {
  if (!from) throw new Error('say where they are: npm run pictures:move -- FOLDER, or s3://…');
  if (!from.startsWith('s3:') && !existsSync(from)) throw new Error(`there is no folder ${from}`);
  const source = from.startsWith('s3:') ? await s3Files(from) : filesIn(from);
  const { copied, there } = await copyMissing(source, await picturesOf(readConfig(process.env)));
  process.stdout.write(
    `${copied} files were copied, ${there} were there already. Those in the old place stay: once the site runs with the new one everywhere, call this again, and remove them.\n`,
  );
} catch (error) {
  process.stderr.write(`The pictures stay where they are: ${(error as Error).message.replace(/\.$/, '')}.\n`);
  process.exit(1);
}
