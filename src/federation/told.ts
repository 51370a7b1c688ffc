// What was said of an evening last, so that it is known what of it is news.
import type { ActorPath } from './ids.ts';

export interface ToldOf {
  /** A fingerprint of the whole event. */
  readonly print: string;
  /** ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: string;
  readonly address: string;
  readonly city: string;
  readonly isCancelled: boolean;
  /** Who has passed it on. */
  readonly by: readonly ActorPath[];
}
