// What the interface for machines says of a tweetup and a city: nothing that their pages do not say to everybody.
import type { KnownCity } from '../../cities/city.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { addressOf } from '../../tweetups/tweetup.ts';
import { positionOf } from '../../tweetups/findable.ts';

/** As much of a tweetup as is told. */
type Told = Pick<
  Tweetup,
  | 'id'
  | 'city'
  | 'slug'
  | 'title'
  | 'description'
  | 'hashtag'
  | 'language'
  | 'startsAt'
  | 'endsAt'
  | 'zone'
  | 'venue'
  | 'address'
  | 'latitude'
  | 'longitude'
  | 'stepFree'
  | 'quietCorner'
  | 'cost'
  | 'capacity'
  | 'onlineAddress'
  | 'cancelledAt'
  | 'movedFrom'
  | 'announcedAt'
  | 'changedAt'
>;

export function cityShape(city: KnownCity, baseUrl: string) {
  const { slug, name, label, region, country, latitude, longitude, zone } = city;
  return {
    slug,
    url: `${baseUrl}/${slug}`,
    name,
    label,
    region,
    country,
    latitude,
    longitude,
    timezone: zone,
    calendar: `${baseUrl}/${slug}/calendar.ics`,
  };
}

export function tweetupShape(
  { tweetup, city, hostNames }: { tweetup: Told; city: KnownCity; hostNames: readonly string[] },
  baseUrl: string,
) {
  const { latitude, longitude } = positionOf(tweetup, city);
  return {
    id: tweetup.id,
    url: baseUrl + addressOf(tweetup),
    title: tweetup.title,
    description: tweetup.description,
    hashtag: tweetup.hashtag,
    language: tweetup.language,
    startsAt: tweetup.startsAt.toISOString(),
    endsAt: tweetup.endsAt.toISOString(),
    timezone: tweetup.zone,
    status: statusOf(tweetup),
    city: cityShape(city, baseUrl),
    venue: tweetup.venue,
    address: tweetup.address,
    position: { latitude, longitude, isExact: tweetup.latitude !== null },
    stepFree: tweetup.stepFree,
    quietCorner: tweetup.quietCorner,
    cost: tweetup.cost,
    capacity: tweetup.capacity,
    hasOnline: tweetup.onlineAddress !== '',
    hosts: hostNames.map((name) => ({ name })),
    announcedAt: (tweetup.announcedAt ?? tweetup.changedAt).toISOString(),
    changedAt: tweetup.changedAt.toISOString(),
  };
}

function statusOf(tweetup: Told): 'scheduled' | 'rescheduled' | 'cancelled' {
  if (tweetup.cancelledAt) return 'cancelled';
  return tweetup.movedFrom ? 'rescheduled' : 'scheduled';
}
