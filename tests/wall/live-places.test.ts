// Places at the live walls: one machine, or one tweetup, leaves room for all others, and hosts' screens always have one.
import { expect, test } from 'vitest';
import { livePlaces, type Place } from '../../src/wall/live-places.ts';

const shares = { all: 10, tweetup: 6, network: 4, hosts: 2 };

function room() {
  const places = livePlaces(shares);
  const ended: string[] = [];
  const come = (network: string, tweetupId: string, more: Partial<Place> = {}) =>
    places.take({
      network,
      tweetupId,
      isThisMachine: false,
      isHosts: false,
      end: () => ended.push(network),
      ...more,
    });
  const many = (count: number, network: string, tweetupId: string) =>
    Array.from({ length: count }, () => come(network, tweetupId)).filter(Boolean).length;
  return { come, many, ended };
}

test('one network has its share, and no more', () => {
  const { many } = room();
  expect(many(9, '192.0.2.1', 'a')).toBe(4);
  expect(many(1, '192.0.2.1', 'b')).toBe(0);
  expect(many(2, '192.0.2.2', 'a')).toBe(2);
});

test('one tweetup leaves room for the others', () => {
  const { many, ended } = room();
  expect(many(4, '192.0.2.1', 'a') + many(4, '192.0.2.2', 'a') - ended.length).toBe(6);
  expect(many(2, '192.0.2.3', 'b')).toBe(2);
});

test('when it is full, the network that has most gives one up to somebody new', () => {
  const { many, ended } = room();
  many(4, '192.0.2.1', 'a');
  many(2, '192.0.2.2', 'a');
  expect(many(1, '192.0.2.3', 'a')).toBe(1);
  expect(ended).toEqual(['192.0.2.1']);
  expect(many(9, '192.0.2.3', 'a')).toBeLessThan(3);
});

test('all together there are so many, wherever they read', () => {
  const { many, ended } = room();
  for (const [network, tweetup] of [
    ['192.0.2.1', 'a'],
    ['192.0.2.2', 'b'],
    ['192.0.2.3', 'c'],
  ] as const)
    many(4, network, tweetup);
  expect(many(1, '192.0.2.4', 'd')).toBe(1);
  expect(ended.length).toBeGreaterThan(0);
});

test('a host’s screen has a place when nobody else has', () => {
  const { come, many } = room();
  many(4, '192.0.2.1', 'a');
  many(2, '192.0.2.2', 'a');
  expect(come('192.0.2.1', 'a', { isHosts: true })).toBeDefined();
  expect(come('192.0.2.1', 'a', { isHosts: true })).toBeDefined();
  expect(come('192.0.2.1', 'a', { isHosts: true })).toBeUndefined();
});

test('whoever leaves makes room', () => {
  const { come, many } = room();
  many(3, '192.0.2.1', 'a');
  const leave = come('192.0.2.1', 'a');
  expect(come('192.0.2.1', 'a')).toBeUndefined();
  leave?.();
  expect(come('192.0.2.1', 'a')).toBeDefined();
});

test('behind a proxy that nobody told us of everybody comes from this machine', () => {
  const { come, many } = room();
  const here = { isThisMachine: true };
  expect(Array.from({ length: 9 }, () => come('127.0.0.1', 'a', here)).filter(Boolean)).toHaveLength(6);
  expect(come('127.0.0.1', 'b', here)).toBeDefined();
  expect(many(1, '192.0.2.1', 'a')).toBe(1);
});
