// What counts as behind, when `npm run outdated` asks.
import { expect, test } from 'vitest';
import { behind } from './behind.ts';

test('more than a minor version behind is named, less is not, and an older line is none', () => {
  expect(
    behind({
      'a-patch': { current: '10.6.0', latest: '10.6.1' },
      'a-minor': { current: '4.10.2', latest: '4.11.0' },
      'two-minors': { current: '1.89.0', latest: '1.94.0' },
      'a-major': { current: '24.19.2', latest: '26.6.7' },
      node: { current: '24.19.2', latest: '26.6.7' },
      'an-older-line': { current: '13.2.0', latest: '12.11.1' },
      'data-by-patches': { current: '1.1.31', latest: '1.1.64' },
      'not-installed': { latest: '2.0.0' },
      twice: [{ current: '1.0.0', latest: '3.0.0' }],
    }),
  ).toEqual([
    'two-minors: 1.89.0, newest 1.94.0',
    'a-major: 24.19.2, newest 26.6.7',
    'data-by-patches: 1.1.31, newest 1.1.64',
    'not-installed: 0.0.0, newest 2.0.0',
    'twice: 1.0.0, newest 3.0.0',
  ]);
});
