// What is no longer used goes back to the machine by itself, as soon as there is nothing to do.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const file = join(import.meta.dirname, '../../src/giving-back.js');

/** Takes a hundred megabytes, uses them no longer, and waits until most of them are gone. */
const busyOnce = `
  import { giveBackWhenQuiet } from ${JSON.stringify(file)};
  giveBackWhenQuiet();
  const taken = () => Math.round(process.memoryUsage.rss() / 1024 / 1024);
  let rows = Array.from({ length: 1_000_000 }, (_, at) => ({ at, words: [at] }));
  const most = taken();
  rows = undefined;
  const looking = setInterval(() => {
    if (taken() > most - 50) return;
    console.log('given back');
    clearInterval(looking);
  }, 50);
  setTimeout(() => process.exit(), 15_000).unref();
`;

test('memory that is no longer used is given back when it is quiet, without anybody asking', async () => {
  const node = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', busyOnce]);
  expect(await text(node.stdout)).toBe('given back\n');
});
