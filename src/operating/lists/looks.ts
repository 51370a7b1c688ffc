// Up to when an operator has seen a list, so that it can say what is new.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { operatorLooks } from '../tables.ts';

export type List = (typeof operatorLooks.$inferSelect)['list'];

/** Undefined: they have never said that they have seen it. */
export async function lastLook(db: Queries, personId: string, list: List): Promise<Date | undefined> {
  const [look] = await db
    .select({ until: operatorLooks.until })
    .from(operatorLooks)
    .where(and(eq(operatorLooks.personId, personId), eq(operatorLooks.list, list)));
  return look?.until;
}

/** Said by a button: whoever only opens the page, and is called away, has seen nothing. */
export async function haveLooked(
  db: Queries,
  look: { personId: string; list: List; until: Date },
): Promise<void> {
  await db
    .insert(operatorLooks)
    .values(look)
    .onConflictDoUpdate({
      target: [operatorLooks.personId, operatorLooks.list],
      set: { until: look.until },
    });
}
