// Every place in Germany, Austria and Switzerland, and the towns of the world: by address, by what people type, by how it begins.
import { type GazetteerFiles, readGazetteerFiles } from './files.ts';
import { positionsIn } from './positions.ts';
import type { Gazetteer, Place } from './place.ts';
import { searchIn } from './search.ts';

export type { Gazetteer, Place };

/** Nothing is read before the first question. */
export function openGazetteer(): Gazetteer {
  let read: GazetteerFiles | undefined;
  const files = () => (read ??= readGazetteerFiles());
  return { ...searchIn(files), ...positionsIn(files) };
}
