// What a host says about an evening, as plain values: a tweetup that is not yet one.
import { wallTime } from '../time/zones.ts';
import { detailsOf, type Details } from './details.ts';
import type { Tweetup } from './tweetup.ts';

export interface Announcement extends Details {
  /** Slug of the gazetteer. */
  readonly city: string;
  /** Where its host put it on the map, in degrees; null: wherever the city is. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** YYYY-MM-DD on the city's wall. */
  readonly date: string;
  /** HH:MM on the city's wall. */
  readonly starts: string;
  /** HH:MM; at or before the start it is the next day. */
  readonly ends: string;
  readonly hashtag: string;
}

/** What stands in a tweetup, as it was announced or changed last. */
export function announcementOf(tweetup: Tweetup): Announcement {
  const start = wallTime(tweetup.startsAt, tweetup.zone);
  return {
    ...detailsOf(tweetup),
    city: tweetup.city,
    latitude: tweetup.latitude,
    longitude: tweetup.longitude,
    date: start.date,
    starts: start.time,
    ends: wallTime(tweetup.endsAt, tweetup.zone).time,
    hashtag: tweetup.hashtag,
  };
}
