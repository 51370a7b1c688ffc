// What a host says about a tweetup, as plain values: before there is one.
import type { Language } from '../language/translate.ts';

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
