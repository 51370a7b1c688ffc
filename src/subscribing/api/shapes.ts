// What the interface for machines says of a tweetup and a city: nothing that their pages do not say to everybody. Each property stands here, and nowhere else.
import type { KnownCity } from '../../cities/city.ts';
import { languages } from '../../language/translate.ts';
import { positionOf } from '../../tweetups/findable.ts';
import { addressOf, type Tweetup } from '../../tweetups/tweetup.ts';

interface Property<Of> {
  /** JSON Schema, as the description has it. */
  readonly schema: object;
  readonly tell: (of: Of, baseUrl: string) => unknown;
  readonly example: (baseUrl: string) => unknown;
}

interface Told {
  readonly tweetup: Tweetup;
  readonly city: KnownCity;
  readonly hostNames: readonly string[];
}

const text = { type: 'string' } as const;
const degrees = { type: 'number' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const uri = { type: 'string', format: 'uri' } as const;
const known = { ...text, enum: ['yes', 'no', 'unknown'] } as const;
const announced = '2026-11-02T09:00:00.000Z';

const city: Readonly<Record<string, Property<KnownCity>>> = {
  slug: property({ ...text, description: 'Its address on this site.' }, ({ slug }) => slug, 'rostock'),
  url: onThisSite(({ slug }) => `/${slug}`, '/rostock'),
  name: property(text, ({ name }) => name, 'Rostock'),
  label: property(
    { ...text, description: 'The name, told apart where others have it too.' },
    ({ label }) => label,
    'Rostock',
  ),
  region: property(text, ({ region }) => region, 'Mecklenburg-Vorpommern'),
  country: property(
    { ...text, description: 'ISO 3166-1 alpha-2', pattern: '^[A-Z]{2}$' },
    ({ country }) => country,
    'DE',
  ),
  latitude: property(degrees, ({ latitude }) => latitude, 54.0887),
  longitude: property(degrees, ({ longitude }) => longitude, 12.14049),
  timezone: property({ ...text, description: 'IANA name' }, ({ zone }) => zone, 'Europe/Berlin'),
  calendar: onThisSite(({ slug }) => `/${slug}/calendar.ics`, '/rostock/calendar.ics'),
};

const tweetup: Readonly<Record<string, Property<Told>>> = {
  id: property(text, (told) => told.tweetup.id, '01KC0000000000000000000000'),
  url: onThisSite((told) => addressOf(told.tweetup), '/rostock/wol-im-advent'),
  title: property(text, (told) => told.tweetup.title, 'WOL im Advent'),
  description: property(
    { ...text, description: 'Markdown, in the words of the hosts. It may be empty.' },
    (told) => told.tweetup.description,
    'Ein langer Tisch und **drei Minuten** für jede Person.',
  ),
  hashtag: property(
    { ...text, description: 'Without the sign.' },
    (told) => told.tweetup.hashtag,
    'WOLRostock',
  ),
  language: property({ ...text, enum: languages }, (told) => told.tweetup.language, 'de'),
  startsAt: property(instant, (told) => told.tweetup.startsAt.toISOString(), '2026-12-03T18:00:00.000Z'),
  endsAt: property(instant, (told) => told.tweetup.endsAt.toISOString(), '2026-12-03T21:00:00.000Z'),
  timezone: property(
    { ...text, description: 'IANA name; times are shown in it.' },
    (told) => told.tweetup.zone,
    'Europe/Berlin',
  ),
  status: property(
    { ...text, enum: ['scheduled', 'rescheduled', 'cancelled'] },
    (told) => statusOf(told.tweetup),
    'scheduled',
  ),
  city: {
    schema: { $ref: '#/components/schemas/City' },
    tell: (told, baseUrl) => cityShape(told.city, baseUrl),
    example: cityExample,
  },
  venue: property(text, (told) => told.tweetup.venue, 'Café Hafenkante'),
  address: property(text, (told) => told.tweetup.address, 'Am Strande 4'),
  position: property(
    {
      ...allRequired({ latitude: degrees, longitude: degrees, isExact: { type: 'boolean' } }),
      description: 'Exact where a host put it on the map, else the middle of the city.',
    },
    positionShape,
    { latitude: 54.0887, longitude: 12.14049, isExact: false },
  ),
  stepFree: property(known, (told) => told.tweetup.stepFree, 'yes'),
  quietCorner: property(known, (told) => told.tweetup.quietCorner, 'unknown'),
  cost: property(
    { ...text, description: 'In the words of the hosts; empty: it is free.' },
    (told) => told.tweetup.cost,
    '',
  ),
  capacity: property({ type: ['integer', 'null'], minimum: 1 }, (told) => told.tweetup.capacity, 20),
  hasOnline: property(
    { type: 'boolean', description: 'One can come online as well; who says yes is told where.' },
    (told) => told.tweetup.onlineAddress !== '',
    false,
  ),
  hosts: property(
    { type: 'array', items: allRequired({ name: text }) },
    (told) => told.hostNames.map((name) => ({ name })),
    [{ name: 'Ana' }],
  ),
  announcedAt: property(
    instant,
    (told) => (told.tweetup.announcedAt ?? told.tweetup.changedAt).toISOString(),
    announced,
  ),
  changedAt: property(instant, (told) => told.tweetup.changedAt.toISOString(), announced),
};

export const citySchema = schemaOf(city);
export const tweetupSchema = schemaOf(tweetup);

export function cityShape(told: KnownCity, baseUrl: string): object {
  return each(city, ({ tell }) => tell(told, baseUrl));
}

export function tweetupShape(told: Told, baseUrl: string): object {
  return each(tweetup, ({ tell }) => tell(told, baseUrl));
}

export function cityExample(baseUrl: string): object {
  return each(city, ({ example }) => example(baseUrl));
}

export function tweetupExample(baseUrl: string): object {
  return each(tweetup, ({ example }) => example(baseUrl));
}

export function allRequired(properties: Record<string, object>) {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}

function property<Of>(schema: object, tell: (of: Of) => unknown, example: unknown): Property<Of> {
  return { schema, tell, example: () => example };
}

function onThisSite<Of>(path: (of: Of) => string, example: string): Property<Of> {
  return {
    schema: uri,
    tell: (of, baseUrl) => baseUrl + path(of),
    example: (baseUrl) => baseUrl + example,
  };
}

function schemaOf<Of>(properties: Readonly<Record<string, Property<Of>>>) {
  return allRequired(each(properties, ({ schema }) => schema));
}

function each<Of, Made>(
  properties: Readonly<Record<string, Property<Of>>>,
  make: (one: Property<Of>) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, make(one)]));
}

function positionShape({ tweetup: { latitude, longitude }, city }: Told) {
  const at = positionOf({ latitude, longitude }, city);
  return { latitude: at.latitude, longitude: at.longitude, isExact: latitude !== null };
}

function statusOf({ cancelledAt, movedFrom }: Tweetup): 'scheduled' | 'rescheduled' | 'cancelled' {
  if (cancelledAt) return 'cancelled';
  return movedFrom ? 'rescheduled' : 'scheduled';
}
