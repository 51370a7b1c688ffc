// Once a year, people who want it are asked whether their page still says who they are.
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { queueMail } from '../mail/outbox.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { after } from '../time/clock.ts';
import { aYear } from './page-of-person.ts';
import { personColumns } from './contact.ts';
import { personPages, persons } from './tables.ts';

const mostAtOnce = 100;

/** @returns how many were asked */
export async function askWhetherStillThem(db: Database, now: Date): Promise<number> {
  const due = await db
    .select({ page: personPages, person: personColumns })
    .from(personPages)
    .innerJoin(persons, eq(persons.id, personPages.personId))
    .where(lte(personPages.askAt, now))
    .orderBy(asc(personPages.askAt), asc(personPages.personId))
    .limit(mostAtOnce);
  let asked = 0;
  for (const { page, person } of due) {
    const { askAt } = page;
    if (!askAt) continue;
    await db.transaction(async (tx) => {
      const wantsIt = !(await hasOptedOut(tx, person.contact, 'still-you'));
      if (!(await takeTurn(tx, person.id, { askAt, next: wantsIt ? after(now, aYear) : null })) || !wantsIt)
        return;
      await queueMail(tx, now, {
        kind: 'still-you',
        recipient: person.contact,
        language: person.language ?? page.language,
        facts: { person: person.id },
        dedupeKey: `${person.id}:${askAt.getTime()}`,
      });
      asked += 1;
    });
  }
  return asked;
}

/** Another machine may be asking the same person. */
async function takeTurn(
  tx: Queries,
  personId: string,
  { askAt, next }: { askAt: Date; next: Date | null },
): Promise<boolean> {
  const mine = await tx
    .update(personPages)
    .set({ askAt: next })
    .where(and(eq(personPages.personId, personId), eq(personPages.askAt, askAt)))
    .returning({ personId: personPages.personId });
  return mine.length === 1;
}
