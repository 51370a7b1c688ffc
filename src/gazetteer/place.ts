// What a place is, and how places are asked for.

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
  /** Of all places; undefined where there is none at about that latitude. */
  nearest(latitude: number, longitude: number): Place | undefined;
  readonly places: Iterable<Place>;
}
