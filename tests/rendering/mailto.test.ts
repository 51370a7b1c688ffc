// A link to somebody's mail program carries their address and nothing else, whatever signs an address may hold.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mailtoAddress } from '../../src/rendering/mailto.ts';

test.each([
  ['ana@example.org', 'mailto:ana@example.org'],
  ['ana+wol@example.org', 'mailto:ana%2Bwol@example.org'],
  ['a&b=c?d#e%f/g@example.org', 'mailto:a%26b%3Dc%3Fd%23e%25f%2Fg@example.org'],
  ['ana@example.org,ben@example.org', 'mailto:ana@example.org,ben@example.org'],
])('%s', (emails, address) => {
  expect(mailtoAddress(emails)).toBe(address);
  expect(decodeURIComponent(new URL(address).pathname)).toBe(emails);
  expect(new URL(address).search).toBe('');
});

test('no view writes such a link by itself', () => {
  const views = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.hbs'),
  );
  expect(views.filter((file) => readFileSync(`views/${file}`, 'utf8').includes('mailto:'))).toEqual([]);
});
