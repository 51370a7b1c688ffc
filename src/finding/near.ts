// Evenings within some distance of a position, by real distance, soonest first.
import { and, asc, eq, gt, gte, inArray, lt, or, sql } from 'drizzle-orm';
import { cellsAround, cosineOf, online, radians, type Position } from '../gazetteer/grid.ts';
import type { Queries } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import { tweetupPlaces, tweetups } from '../tweetups/tables.ts';
import { isListed, listedByIds, longAgo, perPage, type Listed } from '../tweetups/upcoming.ts';

export const distances = [10, 25, 50, 100] as const;
export type Kilometres = (typeof distances)[number];

export interface Around {
  readonly middle: Position;
  readonly within: Kilometres;
  /** Null: from now on. */
  readonly from: Date | null;
  /** Not itself; null: for ever. */
  readonly until: Date | null;
  readonly language: Language | null;
  /** Also evenings anywhere that one can come to online. */
  readonly online: 'too' | 'no';
}

/** @param page from 1 */
export async function near(
  db: Queries,
  now: Date,
  { around, page }: { around: Around; page: number },
): Promise<{ listed: Listed[]; hasMore: boolean }> {
  const { middle, within, from, until, language } = around;
  const cells = cellsAround(middle, within);
  const isNear = gte(cosineTo(middle), cosineOf(within));
  const rows = await db
    .selectDistinct({ id: tweetupPlaces.tweetupId, startsAt: tweetupPlaces.startsAt })
    .from(tweetupPlaces)
    .innerJoin(tweetups, eq(tweetups.id, tweetupPlaces.tweetupId))
    .where(
      and(
        inArray(tweetupPlaces.cell, around.online === 'too' ? [...cells, online] : cells),
        around.online === 'too' ? or(eq(tweetupPlaces.cell, online), isNear) : isNear,
        gt(tweetupPlaces.startsAt, from && from > now ? from : longAgo(now)),
        until ? lt(tweetupPlaces.startsAt, until) : undefined,
        gt(tweetups.endsAt, now),
        isListed,
        language ? eq(tweetups.language, language) : undefined,
      ),
    )
    .orderBy(asc(tweetupPlaces.startsAt), asc(tweetupPlaces.tweetupId))
    .limit(perPage + 1)
    .offset((page - 1) * perPage);
  const listed = await listedByIds(
    db,
    rows.slice(0, perPage).map(({ id }) => id),
  );
  return { listed, hasMore: rows.length > perPage };
}

/** By the law of cosines on a sphere: both engines know sine and cosine. */
function cosineTo({ latitude, longitude }: Position) {
  const [sine, cosine] = [Math.sin(radians(latitude)), Math.cos(radians(latitude))];
  const there = sql`radians(${tweetupPlaces.latitude})`;
  const across = sql`radians(${tweetupPlaces.longitude} - ${longitude})`;
  return sql<number>`sin(${there}) * ${sine} + cos(${there}) * ${cosine} * cos(${across})`;
}
