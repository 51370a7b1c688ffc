// What a host says about a tweetup, as plain values: before there is one.
import type { Details } from './details.ts';

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
  /** Not to be known on the fediverse: left out, as its series or the site does it. */
  readonly staysHere?: boolean;
}
