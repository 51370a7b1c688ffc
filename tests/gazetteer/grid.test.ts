// The grid: whatever lies within a circle lies in one of its cells, also at the poles and where the day changes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, cellsAround, distance } from '../../src/gazetteer/grid.ts';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

test('no place within the distance is in a cell that is not looked into', () => {
  const check = () =>
    fc.assert(
      fc.property(degrees(90), degrees(180), degrees(1.2), degrees(3), (latitude, longitude, up, across) => {
        const middle = { latitude, longitude };
        const turned = longitude + across / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
        const other = {
          latitude: Math.max(-90, Math.min(90, latitude + up)),
          longitude: ((((turned + 180) % 360) + 360) % 360) - 180,
        };
        return distance(middle, other) >= 100 || cellsAround(middle, 100).includes(cellOf(other));
      }),
      { numRuns: 3000 },
    );
  expect(check).not.toThrow();
});

test('distances are those of the earth, and a hundred kilometres are few cells', () => {
  const rostock = { latitude: 54.0887, longitude: 12.14049 };
  expect(distance(rostock, { latitude: 53.62937, longitude: 11.41316 })).toBeCloseTo(70, -1);
  expect(distance({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBeCloseTo(
    22.2,
    0,
  );
  expect(cellsAround(rostock, 100).length).toBeLessThan(60);
  expect(cellsAround(rostock, 10).length).toBeLessThan(7);
});
