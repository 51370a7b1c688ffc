// Names for statements: what comes again has one, always the same, and there are never too many.
import { expect, test } from 'vitest';
import { naming } from '../../src/database/naming.ts';

test('a statement has a name from its third time on, always the same, and no other has it', () => {
  const nameOf = naming();
  expect([nameOf('select 1'), nameOf('select 1')]).toEqual([undefined, undefined]);
  const name = nameOf('select 1');
  expect(name).toMatch(/^[\w-]{20}$/);
  expect(nameOf('select 1')).toBe(name);
  for (let time = 0; time < 3; time += 1) nameOf('select 2');
  expect(nameOf('select 2')).not.toBe(name);
});

test('of ever new statements none has a name, and no more are named than a server can bear', () => {
  const nameOf = naming();
  for (let number = 0; number < 20_000; number += 1) expect(nameOf(`select ${number}`)).toBeUndefined();
  const names = new Set<string | undefined>();
  for (let number = 0; number < 1000; number += 1)
    for (let time = 0; time < 4; time += 1) names.add(nameOf(`select again ${number}`));
  expect(names.size).toBe(501);
});
