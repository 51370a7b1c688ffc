// What a host says about an evening, as plain values: a tweetup that is not yet one.
import type { Language } from '../language/translate.ts';

export interface Announcement {
  readonly title: string;
  /** Slug of the gazetteer. */
  readonly city: string;
  readonly venue: string;
  readonly address: string;
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
  /** Empty: nothing. */
  readonly cost: string;
  /** An https address that only guests see; empty: none. */
  readonly onlineAddress: string;
  readonly houseRules: string;
  readonly visibility: 'public' | 'unlisted';
  /** How many people a guest may bring along. */
  readonly mayBring: number;
  readonly language: Language;
}
