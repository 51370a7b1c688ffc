// What a tweetup says now, as the announcement that would make it.
import { wallTime } from '../time/zones.ts';
import type { Announcement } from './announcement.ts';
import type { Tweetup } from './tweetup.ts';

/** As it was announced, or changed last. */
export function announcementOf(tweetup: Tweetup): Announcement {
  const start = wallTime(tweetup.startsAt, tweetup.zone);
  return {
    title: tweetup.title,
    city: tweetup.city,
    venue: tweetup.venue,
    address: tweetup.address,
    latitude: tweetup.latitude,
    longitude: tweetup.longitude,
    date: start.date,
    starts: start.time,
    ends: wallTime(tweetup.endsAt, tweetup.zone).time,
    hashtag: tweetup.hashtag,
    description: tweetup.description,
    capacity: tweetup.capacity,
    findUs: tweetup.findUs,
    stepFree: tweetup.stepFree,
    quietCorner: tweetup.quietCorner,
    cost: tweetup.cost,
    onlineAddress: tweetup.onlineAddress,
    houseRules: tweetup.houseRules,
    answerBy: tweetup.answerBy ?? '',
    visibility: tweetup.visibility,
    mayBring: tweetup.mayBring,
    language: tweetup.language,
  };
}
