// Every place in Germany, Austria and Switzerland, and the towns of the world: by address, by what people type, by how it begins.
import { readReducedGazetteer } from './cache.ts';
import type { ReducedGazetteer } from './reduced.ts';
import { searchIn } from './search.ts';

export interface Place {
  /** Negative for a municipality that GeoNames has no place for. */
  readonly geonameId: number;
  /** Its address: a–z, digits and hyphens, no other place's, and none of the site's own words. */
  readonly slug: string;
  /** As locals write it. */
  readonly name: string;
  /** State or region, as locals call it where that is known; may be empty. */
  readonly region: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA time zone. */
  readonly zone: string;
  /** Of the last count that GeoNames knows; 0 where it knows none. */
  readonly population: number;
  /** The name, told apart where others have it too: "Neustadt in Holstein", "Frankfurt (Oder)", "Springfield, Illinois, US". */
  readonly label: string;
}

export interface Gazetteer {
  at(slug: string): Place | undefined;
  /** The slug that a decoded path segment stands for though it is none: "Köln", "munich". Undefined if it may stand for several. */
  oldSpelling(segment: string): string | undefined;
  /** What may be meant by a finished name, "Neustadt, Hessen" too: the most probable first, one alone if it is beyond doubt. */
  named(typed: string): readonly Place[];
  /** What may be meant while it is typed: German-speaking countries first, then the larger. */
  starting(typed: string, limit: number): readonly Place[];
  readonly places: Iterable<Place>;
}

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
