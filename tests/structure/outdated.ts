// `npm run outdated`: asks the registry, and names every dependency that is more than a minor version behind. Fails when there is one.
import { spawnSync } from 'node:child_process';
import { behind, type Asked } from './behind.ts';

const { stdout } = spawnSync('npm', ['outdated', '--json'], { encoding: 'utf8' });
const found = behind(JSON.parse(stdout || '{}') as Record<string, Asked | Asked[]>);
process.stdout.write(
  found.length > 0 ? `${found.join('\n')}\n` : 'Nothing is more than a minor version behind.\n',
);
process.exitCode = found.length > 0 ? 1 : 0;
