// What guests type is never computed by their hosts' spreadsheet, whatever stands before it.
import { expect, test } from 'vitest';
import { csvOf } from '../../src/csv.ts';

test.each([
  '=1+1',
  '+49 381',
  '-1',
  '@SUM(A1)',
  ' =1+1',
  '\n=1+1',
  '\u00A0=1+1',
  '\t=1+1',
  '＝1+1',
  '＠SUM(A1)',
])('a cell that begins with a formula is text: %j', (typed) => {
  expect([...csvOf([[typed]])].join('')).toBe(`\uFEFF"'${typed}"\r\n`);
});

test('what is no formula stays as it was typed', () => {
  expect([...csvOf([['Ana', 'a=b', '3 + 4', '']])].join('')).toBe('\uFEFF"Ana","a=b","3 + 4",""\r\n');
});
