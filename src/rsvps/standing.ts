// How things stand for somebody at an evening, asked in one query while its row is held: each question more would keep everybody else waiting.
import { and, eq, max, sql, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { hashOf } from '../secrets/tokens.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { countsOf, type Counted } from './places.ts';
import { blockedGuests, keptOut, rsvps } from './tables.ts';

export interface Standing extends Counted {
  /** Of the last who arrived; 0: nobody yet. */
  readonly lastArrival: number;
  readonly isHost: boolean;
  /** By its hosts: from this evening, or from all of one's. */
  readonly isKeptOut: boolean;
}

export async function standingOf(
  tx: Queries,
  { tweetupId, person }: { tweetupId: string; person: { readonly id: string; readonly email: string } },
): Promise<Standing> {
  const given = { tweetupId, personId: person.id, addressHash: hashOf(person.email) };
  const [found] = await standingAt(tx, given);
  if (!found) throw new Error(`there is no evening ${tweetupId}`);
  const { hosting, keptOutHere, blockedByAHost, ...counted } = found;
  return { ...counted, isHost: hosting > 0, isKeptOut: keptOutHere + blockedByAHost > 0 };
}

const standingAt = prepared((tx, given: { tweetupId: string; personId: string; addressHash: string }) => {
  const number = (of: SQL) => of.mapWith(Number);
  const one = { one: sql`count(*)` };
  const last = tx
    .select({ last: max(rsvps.arrival) })
    .from(rsvps)
    .where(eq(rsvps.tweetupId, given.tweetupId));
  const hosting = tx
    .select(one)
    .from(hosts)
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(hosts.personId, given.personId)));
  const here = tx
    .select(one)
    .from(keptOut)
    .where(and(eq(keptOut.tweetupId, given.tweetupId), eq(keptOut.addressHash, given.addressHash)));
  const byAHost = tx
    .select(one)
    .from(blockedGuests)
    .innerJoin(hosts, eq(hosts.personId, blockedGuests.hostId))
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(blockedGuests.addressHash, given.addressHash)));
  return tx
    .select({
      ...countsOf(tx, given.tweetupId),
      lastArrival: number(sql`coalesce((${last}), 0)`),
      hosting: number(sql`(${hosting})`),
      keptOutHere: number(sql`(${here})`),
      blockedByAHost: number(sql`(${byAHost})`),
    })
    .from(tweetups)
    .where(eq(tweetups.id, given.tweetupId));
});
