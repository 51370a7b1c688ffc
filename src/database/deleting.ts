// Deletes what is over, however much it is: some rows at once, so that whoever writes meanwhile waits for moments.
import { setTimeout as pause } from 'node:timers/promises';
import { and, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from './database.ts';

/** With all that hangs on them they are gone in some ten milliseconds. */
export const deletedAtOnce = 200;

const breath = 5; // milliseconds

/** @param key by which its rows are told apart, at least among those that are over */
export async function deleteInSlices(
  db: Queries,
  { from, key, where }: { from: PgTable; key: PgColumn; where: SQL | undefined },
): Promise<void> {
  for (;;) {
    const some = db.select({ key }).from(from).where(where).limit(deletedAtOnce);
    const gone = await db
      .delete(from)
      .where(and(where, inArray(key, some)))
      .returning({ key });
    if (gone.length < deletedAtOnce) return;
    await pause(breath);
  }
}
