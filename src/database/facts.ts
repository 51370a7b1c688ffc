// Facts that a site keeps about itself, for all processes that share its database.
import { and, eq } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { oldestRelease } from './releases.ts';
import { siteFacts } from './tables.ts';

export async function factOf(db: Queries, name: string): Promise<string | undefined> {
  const [fact] = await db.select({ value: siteFacts.value }).from(siteFacts).where(eq(siteFacts.name, name));
  return fact?.value;
}

/** Unless there is one: of several machines that ask at once the first one counts. @returns the one that counts */
export async function keptFact(db: Queries, name: string, value: string): Promise<string> {
  await db.insert(siteFacts).values({ name, value }).onConflictDoNothing();
  return (await factOf(db, name)) ?? value;
}

export async function setFact(db: Queries, name: string, value: string): Promise<void> {
  await db
    .insert(siteFacts)
    .values({ name, value })
    .onConflictDoUpdate({ target: siteFacts.name, set: { value } });
}

/** Unless another process has changed it meanwhile. @returns whether it was changed here */
export async function replaceFact(
  db: Queries,
  name: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const changed = await db
    .update(siteFacts)
    .set({ value: to })
    .where(and(eq(siteFacts.name, name), eq(siteFacts.value, from)))
    .returning();
  return changed.length > 0;
}

export async function forgetFact(db: Queries, name: string): Promise<void> {
  await db.delete(siteFacts).where(eq(siteFacts.name, name));
}

/** The oldest release that may run on the tables as they are: another process may have changed them since this one began. */
export async function oldestReleaseOn(db: Queries): Promise<string | undefined> {
  return factOf(db, oldestRelease);
}
