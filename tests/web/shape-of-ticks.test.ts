// The tick that is kept alive has the shape of those that Node makes later: V8 forgets a shape of which none is alive.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const file = join(import.meta.dirname, '../../src/shape-of-ticks.js');

const later = `
  import { executionAsyncResource } from 'node:async_hooks';
  import { keepShapeOfTicks, ticks } from ${JSON.stringify(file)};
  keepShapeOfTicks();
  setTimeout(() => {
    gc({ type: 'major', flavor: 'last-resort' });
    process.nextTick(() => console.log('alone', %HaveSameMap(ticks[0], executionAsyncResource())));
    process.nextTick((given) => console.log(given, %HaveSameMap(ticks[0], executionAsyncResource())), 'given');
  });
`;

test('also after memory has been collected, with values given to it and without', async () => {
  const flags = ['--expose-gc', '--allow-natives-syntax', '--input-type=module'];
  const node = spawn(process.execPath, [...flags, '--eval', later]);
  expect(await text(node.stdout)).toBe('alone true\ngiven true\n');
});
