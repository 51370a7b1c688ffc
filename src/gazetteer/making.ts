// Makes the files that the gazetteer is read from, out of the packages of places and what is put right by hand: `npm run gazetteer`.
import { writeFile } from 'node:fs/promises';
import { readCorrections } from './corrections.ts';
import { gazetteerFiles } from './files.ts';
import { reduce } from './reduced.ts';
import { readSource } from './source.ts';

const reduced = reduce(await readSource(), await readCorrections());
for (const name of ['places', 'regions', 'spellings'] as const)
  await writeFile(gazetteerFiles[name], reduced[name]);
