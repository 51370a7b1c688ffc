// A city without an evening: people who follow it wish for one. Once there are three, they hear of each other's wish, by number alone.
import { and, asc, count, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { contact } from '../people/contact.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isComing } from '../tweetups/upcoming.ts';
import { followings } from './tables.ts';

export interface Wishes {
  readonly all: number;
  /** Of these, who would host. */
  readonly hosts: number;
}

/** Fewer are not a round yet. */
const together = 3;

export async function wishesFor(db: Queries, city: string): Promise<Wishes> {
  const rows = await db
    .select({ wouldHost: followings.wouldHost, count: count() })
    .from(followings)
    .where(eq(followings.city, city))
    .groupBy(followings.wouldHost);
  const of = (one: 'yes' | 'no') => rows.find(({ wouldHost }) => wouldHost === one)?.count ?? 0;
  return { all: of('yes') + of('no'), hosts: of('yes') };
}

/** Whoever makes them three, or comes later, lets each hear of it once. */
export async function bringWishersTogether(
  tx: Queries,
  now: Date,
  { city }: { city: string | null },
): Promise<void> {
  if (city === null || (await isSomethingOn(tx, now, city))) return;
  const wishers = await tx
    .select({ id: followings.id, email: contact, language: followings.language })
    .from(followings)
    .innerJoin(persons, eq(persons.id, followings.personId))
    .where(eq(followings.city, city))
    .orderBy(asc(followings.confirmedAt), asc(followings.id))
    .limit(1000);
  if (wishers.length < together) return;
  for (const { id, email, language } of wishers)
    await queueMail(tx, now, {
      kind: 'wishes-together',
      recipient: email,
      language,
      facts: { following: id },
      dedupeKey: id,
    });
}

export async function isSomethingOn(db: Queries, now: Date, city: string): Promise<boolean> {
  const [one] = await db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(and(eq(tweetups.city, city), isComing(now)))
    .limit(1);
  return one !== undefined;
}
