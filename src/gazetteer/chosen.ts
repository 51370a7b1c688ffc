// Which places of the data are places of their own: no boroughs, nothing twice, with the names that locals use.
import type { Correction, Corrections } from './corrections.ts';
import { foremost, isInBorough, isPartOf, kilometresBetween, municipalityOf } from './districts.ts';
import type { Source, SourcePlace } from './source.ts';
import { folded, inGermanSpeakingCountry } from './place-names.ts';

export interface ChosenPlace extends SourcePlace {
  readonly region: string;
  /** The region's English name. */
  readonly regionAbroad: string;
  /** The district's name in Austria, Switzerland and elsewhere; empty in Germany, where the data has none. */
  readonly district: string;
  readonly otherNames: readonly string[];
  readonly label?: string;
}

export function choosePlaces(
  { places, divisions }: Source,
  corrections: Corrections,
): readonly ChosenPlace[] {
  const known = [...places, ...corrections.added]
    .filter((place) => isPlace(place, corrections.byId.get(place.geonameId)))
    .map((place) => corrected(place, divisions, corrections))
    .filter(isLargeEnough);
  return withoutRepetitions(withoutParts(known));
}

/** What is part of a town, destroyed, abandoned or history by its feature code. */
const noPlaces: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Some towns have the code of a quarter; they have their name put right by hand. */
function isPlace(place: SourcePlace, put: Correction | undefined): boolean {
  if (put?.leftOut === true || isInBorough(place)) return false;
  return !noPlaces.has(place.feature) || put?.name !== undefined;
}

function corrected(
  place: SourcePlace,
  divisions: Source['divisions'],
  corrections: Corrections,
): ChosenPlace {
  const put = corrections.byId.get(place.geonameId);
  const name = put?.name ?? asLocalsWrite(place);
  const [state, district] = place.admin;
  const regionAbroad = divisions.get(`${place.country}.${state}`) ?? '';
  return {
    ...place,
    name,
    population: put?.population ?? place.population,
    ...put?.position,
    region: corrections.states.get(`${place.country}.${state}`) ?? regionAbroad,
    regionAbroad,
    district: divisions.get(`${place.country}.${state}.${district}`) ?? '',
    otherNames: [...(put?.otherNames ?? []), place.name].filter((other) => other !== name),
    ...(put?.label !== undefined && { label: put.label }),
  };
}

/** The four German states that write "St. Ingbert"; the others write "Sankt Augustin". */
const abbreviating: ReadonlySet<string> = new Set(['01', '09', '10', '13']);

function asLocalsWrite({ name, country, admin }: SourcePlace): string {
  const abbreviates =
    country === 'AT' || country === 'CH' || (country === 'DE' && abbreviating.has(admin[0]));
  if (abbreviates) return withoutTitle(name).replace(/^Sankt /, 'St. ');
  if (country === 'DE') return withoutTitle(name);
  if (country !== 'RO' && country !== 'MD') return name;
  return name.replaceAll('ş', 'ș').replaceAll('ţ', 'ț').replaceAll('Ş', 'Ș').replaceAll('Ţ', 'Ț');
}

/** "Ostseebad Kühlungsborn" */
function withoutTitle(name: string): string {
  return name.replace(/^(?:Ostseebad|Seeheilbad|Seebad|Kurort|Luftkurort) /, '');
}

/** Capitals always; in Austria the data counts only the village where a municipality has its seat, so every seat is taken. */
function isLargeEnough(place: ChosenPlace): boolean {
  if (place.feature === 'PPLC' || (place.country === 'AT' && place.feature.startsWith('PPLA'))) return true;
  return place.population >= (inGermanSpeakingCountry(place) ? 1000 : 15_000);
}

function withoutParts(places: readonly ChosenPlace[]): readonly ChosenPlace[] {
  const inMunicipality = Map.groupBy(places, municipalityOf);
  return places.filter((place) => {
    const municipality = municipalityOf(place);
    const main = municipality === '' ? place : (inMunicipality.get(municipality) ?? []).reduce(foremost);
    return place === main || !isPartOf(place, main);
  });
}

/** GeoNames sometimes has a municipality and its village of the same name. */
function withoutRepetitions(places: readonly ChosenPlace[]): readonly ChosenPlace[] {
  const alike = Map.groupBy(places, ({ country, name }) => `${country} ${folded(name)}`);
  return places.filter((place) => {
    const others = alike.get(`${place.country} ${folded(place.name)}`) ?? [];
    return others.every(
      (other) => other === place || !isSame(place, other) || foremost(place, other) === place,
    );
  });
}

function isSame(one: ChosenPlace, other: ChosenPlace): boolean {
  const distance = kilometresBetween(one, other);
  if (inGermanSpeakingCountry(one)) return distance < 6;
  return distance < 15 || (distance < 30 && one.admin[1] !== '' && one.admin[1] === other.admin[1]);
}
