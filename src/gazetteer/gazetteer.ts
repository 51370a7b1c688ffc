// Every place in Germany, Austria and Switzerland, and the towns of the world: by address, by what people type, by how it begins.
import { readReducedGazetteer } from './cache.ts';
import type { ReducedGazetteer } from './reduced.ts';
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

/** The first time with a cache folder takes a second or two, later a tenth. */
export async function openGazetteer(cacheFolder: string): Promise<Gazetteer> {
  const reduced = await readReducedGazetteer(cacheFolder);
  const places = placesOf(reduced);
  return { places, ...searchIn(places, reduced) };
}

function placesOf(reduced: ReducedGazetteer): readonly Place[] {
  const { slugs, names, labels, latitudes, longitudes, populations, regions, zones, regionTable, zoneTable } =
    reduced;
  return reduced.geonameIds.map((geonameId, index) => {
    const name = names[index] ?? '';
    const region = regionTable[regions[index] ?? 0];
    return {
      geonameId,
      slug: slugs[index] ?? '',
      name,
      region: region?.name ?? '',
      country: region?.country ?? '',
      latitude: latitudes[index] ?? 0,
      longitude: longitudes[index] ?? 0,
      zone: zoneTable[zones[index] ?? 0] ?? '',
      population: populations[index] ?? 0,
      label: labels[index] || name,
    };
  });
}
