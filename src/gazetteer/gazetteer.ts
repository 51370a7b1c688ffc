// Every place in Germany, Austria and Switzerland, and the towns of the world: by address, by what people type, by how it begins.
import { type GazetteerFiles, readGazetteerFiles } from './files.ts';
import { positionsIn } from './positions.ts';
import type { Gazetteer, Place } from './place.ts';
import { searchIn } from './search.ts';

export type { Gazetteer, Place };

/** Whom to name for the data, as its licence wants. */
export const gazetteerCredit = {
  name: 'GeoNames',
  address: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Nothing is read before the first question. */
export function openGazetteer(): Gazetteer {
  let read: GazetteerFiles | undefined;
  const files = () => (read ??= readGazetteerFiles());
  return { ...searchIn(files), ...positionsIn(files) };
}
