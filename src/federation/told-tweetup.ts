// An evening with all that is told of it: its city, its picture, its hosts.
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { facesOfTweetup } from '../pictures/faces-of-hosts.ts';
import type { Faces } from '../pictures/poster.ts';
import { inItsCity } from '../tweetups/in-its-city.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { City, Tweetup } from '../tweetups/tweetup.ts';
import { toldTweetups, type ToldTweetup } from './tables.ts';

export interface WholeTweetup extends Faces {
  readonly tweetup: Tweetup;
  readonly city: City;
  readonly hostNames: readonly string[];
}

export async function wholeTweetup(db: Queries, tweetupId: string): Promise<WholeTweetup | undefined> {
  const [found] = await inItsCity(db, eq(tweetups.id, tweetupId));
  if (!found) return undefined;
  const faces = await facesOfTweetup(db, tweetupId);
  return { ...found, ...faces, hostNames: faces.hosts.flatMap(({ name }) => name || []) };
}

export async function toldOf(db: Queries, tweetupId: string): Promise<ToldTweetup | undefined> {
  const [told] = await db.select().from(toldTweetups).where(eq(toldTweetups.tweetupId, tweetupId));
  return told;
}

/** Announced, found by everybody, and nobody holds it back. */
export function isForAll({ announcedAt, visibility, heldBack }: Tweetup): boolean {
  return announcedAt !== null && visibility === 'public' && heldBack === null;
}

/** Others find it, and what was said about it. @param generation of what is asked for; without, that of now */
export function isShown(
  whole: WholeTweetup | undefined,
  told: Pick<ToldTweetup, 'state' | 'generation'>,
  generation = told.generation,
): whole is WholeTweetup {
  return (
    told.state === 'told' && generation === told.generation && whole !== undefined && isForAll(whole.tweetup)
  );
}

export interface ToldAndTweetup {
  readonly told: ToldTweetup;
  readonly whole: WholeTweetup;
}

/** Those that others know of, by whom they follow. @param which the next ones, soonest first; or those told last */
export async function toldBy(
  db: Queries,
  { city, seriesId }: { city?: string; seriesId?: string },
  which: { readonly comingAfter?: Date; readonly most: number },
): Promise<ToldAndTweetup[]> {
  const { comingAfter, most } = which;
  const rows = await db
    .select({ told: toldTweetups })
    .from(toldTweetups)
    .innerJoin(tweetups, eq(tweetups.id, toldTweetups.tweetupId))
    .where(
      and(
        eq(toldTweetups.state, 'told'),
        city === undefined ? undefined : eq(toldTweetups.city, city),
        seriesId === undefined ? undefined : eq(toldTweetups.seriesId, seriesId),
        comingAfter === undefined ? undefined : gt(tweetups.endsAt, comingAfter),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(most);
  const wholes = await Promise.all(rows.map(({ told }) => wholeTweetup(db, told.tweetupId)));
  return rows.flatMap(({ told }, at) => {
    const whole = wholes[at];
    // What is private now is shown by nobody, though the others have not been told yet.
    return whole && isForAll(whole.tweetup) ? [{ told, whole }] : [];
  });
}
