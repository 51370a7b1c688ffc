// The same site over a database of its own, filled again each time with a believable Rostock: for looking around and trying out.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { fillWithDemo } from './demo/filling.ts';
import { openSealing } from '../operating/sealed-things.ts';
import { picturesFolder } from '../pictures/place.ts';
import { pictureStore } from '../pictures/uses.ts';
import { systemClock } from '../time/clock.ts';

const root = join(import.meta.dirname, '../..');
/** A folder of its own: pictures lie beside the database, and what one database does not know is removed. */
const folder = 'data/demo';
const file = `${folder}/tweetup.db`;

if (process.env['NODE_ENV'] === 'production') {
  process.stderr.write('The demo is for looking around: start it without NODE_ENV=production.\n');
  process.exit(1);
}
// Never the database, nor the mail server, that is set for the real site.
process.env['DATABASE_URL'] = `file:${file}`;
process.env['SMTP_URL'] = '';
// Its made-up accounts have made-up servers, and some of these names may be somebody's: nobody out there is asked.
process.env['FETCH'] = 'off';
// Somebody who does not exist either, where nobody is named: mails sign with it.
process.env['OPERATOR_NAME'] ??= 'Laut am Fluss e. V.';
process.env['OPERATOR_ADDRESS'] ??= 'Speicherhof 2, Rostock';
process.env['OPERATOR_EMAIL'] ??= 'betreiberin@example.org';

process.stderr.write('Filling a database for the demo …\n');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const db = await openDatabase(`file:${file}`, join(root, 'migrations'));
await fillWithDemo(db, systemClock(), {
  gazetteer: openGazetteer(),
  pictures: pictureStore(picturesFolder(`file:${file}`, folder)),
  sealing: await openSealing(db, readConfig(process.env).sealingKeyFile),
});
await db.close();

// Only now, since it starts when it is imported; it returns when the site can be reached.
await import('../main.ts');
const { baseUrl } = readConfig(process.env);
process.stderr.write(
  [
    '  This is the demo: Rostock and a few cities more, with people who do not exist. Each start fills it anew.',
    `  The evening that is running now:  ${baseUrl}/rostock/offene-runde-eine-frage-viele-ohren`,
    `  One that is full, with a list:    ${baseUrl}/rostock/am-grossen-kuechentisch`,
    `  A series, month after month:      ${baseUrl}/rostock/series/laut-am-donnerstag`,
    `  What is within reach, and where:  ${baseUrl}/near?city=rostock&within=100 · ${baseUrl}/map`,
    `  Words, slips and all:             ${baseUrl}/search?q=tisch · ${baseUrl}/search?q=Hambrug`,
    `  A city that has only wishes:      ${baseUrl}/schwerin`,
    `  Be its host: sign in as ana@example.org at ${baseUrl}/sign-in`,
    `  and read the code at ${baseUrl}/dev/mail`,
    '',
    '',
  ].join('\n'),
);
