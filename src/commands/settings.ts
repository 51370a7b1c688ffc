// `npm run settings`: writes the table of settings into README, as src/settings.ts has it.
import { readFileSync, writeFileSync } from 'node:fs';
import { settings } from '../settings.ts';
import { tableOf } from '../setting-kinds.ts';

const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', readme.replace(/^\| setting \|.*\n(?:\|.*\n)+/m, `${tableOf(settings)}\n`));
