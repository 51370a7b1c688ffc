// Thousands of guests of one evening, written straight into the database: answering one after the other would take minutes.
import type { Database } from '../../src/database/database.ts';
import { newId } from '../../src/database/ids.ts';
import { persons } from '../../src/people/tables.ts';
import { rsvpHandles, rsvps } from '../../src/rsvps/tables.ts';

export interface Crowd {
  readonly tweetupId: string;
  readonly going: number;
  readonly waiting: number;
  /** How many each of them brings along. */
  readonly brings?: number;
}

export const crowdAddress = (number: number) => `crowd${number}@example.org`;

/** In the order of their numbers, from 1; everybody is seen by everybody and has an account somewhere. */
export async function seatCrowd(
  db: Database,
  now: Date,
  { tweetupId, going, waiting, brings = 0 }: Crowd,
): Promise<void> {
  const atOnce = 500;
  for (let first = 1; first <= going + waiting; first += atOnce) {
    const numbers = Array.from(
      { length: Math.min(atOnce, going + waiting - first + 1) },
      (_, offset) => first + offset,
    );
    const guests = numbers.map((number) => ({ number, personId: newId(now), rsvpId: newId(now) }));
    await db.transaction(async (tx) => {
      await tx.insert(persons).values(
        guests.map(({ number, personId }) => ({
          id: personId,
          email: crowdAddress(number),
          name: `Gast ${number}`,
          language: 'de' as const,
          since: now,
        })),
      );
      await tx.insert(rsvps).values(
        guests.map(({ number, personId, rsvpId }) => ({
          id: rsvpId,
          tweetupId,
          personId,
          answer: 'yes' as const,
          place: number <= going ? ('going' as const) : ('waiting' as const),
          arrival: number,
          brings,
          name: `Gast ${number}`,
          workingOn: 'An einer Werkstatt für alle, die etwas reparieren wollen',
          unsureAbout: 'Ob jemand kommt',
          listed: 'public' as const,
          cameBy: 'page' as const,
          language: 'de' as const,
          since: now,
          answeredAt: now,
          changedAt: now,
        })),
      );
      await tx.insert(rsvpHandles).values(
        guests.map(({ number, rsvpId }) => ({
          rsvpId,
          network: 'mastodon' as const,
          handle: `gast${number}@example.social`,
        })),
      );
    });
  }
}
