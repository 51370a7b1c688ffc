// What a tweetup says now, as the announcement that would make it.
import { wallTime } from '../time/zones.ts';
import type { Announcement } from './announcement.ts';
import { detailsOf } from './details.ts';
import type { Tweetup } from './tweetup.ts';

/** As it was announced, or changed last. */
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
