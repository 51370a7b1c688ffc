// Finds the place that is nearest to a position, and walks through all places.
import type { Gazetteer, Place } from './place.ts';
import type { GazetteerFiles } from './files.ts';
import { distance } from './grid.ts';

/** Of latitude: what is farther away is not looked at. */
const mostDegrees = 2;

export function positionsIn(files: () => GazetteerFiles): Pick<Gazetteer, 'nearest' | 'places'> {
  let known: Float64Array | undefined;

  /** Latitude and longitude in turn: reading all lines takes too long for each request. */
  function positions(): Float64Array {
    if (known) return known;
    const { count, position } = files();
    known = new Float64Array(2 * count);
    for (let rank = 0; rank < count; rank++) {
      const { latitude, longitude } = position(rank);
      known.set([latitude, longitude], 2 * rank);
    }
    return known;
  }

  function nearest(latitude: number, longitude: number): Place | undefined {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
    const all = positions();
    let [best, least] = [-1, Infinity];
    for (let index = 0; index < all.length; index += 2) {
      const there = { latitude: all[index] ?? 0, longitude: all[index + 1] ?? 0 };
      if (Math.abs(there.latitude - latitude) > mostDegrees) continue;
      const away = distance(there, { latitude, longitude });
      if (away < least) [best, least] = [index / 2, away];
    }
    return best < 0 ? undefined : files().place(best);
  }

  return {
    nearest,
    places: {
      *[Symbol.iterator]() {
        const { count, place } = files();
        for (let rank = 0; rank < count; rank++) yield place(rank);
      },
    },
  };
}
