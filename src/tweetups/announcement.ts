// What a host says about an evening, as plain values: a tweetup that is not yet one.
import type { Language } from '../language/translate.ts';
import { wallTime } from '../time/zones.ts';
import type { Tweetup } from './tweetup.ts';

export interface Announcement {
  readonly title: string;
  /** Slug of the gazetteer. */
  readonly city: string;
  readonly venue: string;
  readonly address: string;
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
  /** Markdown. */
  readonly description: string;
  /** Null: as many as come. */
  readonly capacity: number | null;
  /** How to find the table. */
  readonly findUs: string;
  readonly stepFree: 'yes' | 'no' | 'unknown';
  readonly quietCorner: 'yes' | 'no' | 'unknown';
  /** Empty: nothing. */
  readonly cost: string;
  /** An https address that only guests see; empty: none. */
  readonly onlineAddress: string;
  readonly houseRules: string;
  /** YYYY-MM-DD; empty: until the evening. */
  readonly answerBy: string;
  readonly visibility: 'public' | 'unlisted';
  /** How many people a guest may bring along. */
  readonly mayBring: number;
  readonly language: Language;
}

/** What stands in a tweetup, as it was announced or changed last. */
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
