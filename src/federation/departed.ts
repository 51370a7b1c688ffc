// People whose account elsewhere is gone: who is known by it alone leaves, by the rules of leaving; of everybody else only the account is forgotten.
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../database/database.ts';
import { personById, type Person } from '../people/person.ts';
import { personActors, persons } from '../people/tables.ts';

/** What another room does, which this one does not know. */
interface Departing {
  /** When somebody leaves. */
  readonly leave: (person: Person) => Promise<unknown>;
  /** When they are reached by another account from now on. */
  readonly readdress: (tx: Transaction, from: string, to: string) => Promise<void>;
}

/** @param departing read into memory with the first who goes: much of the site takes part when somebody leaves */
export async function letDepartedGo(db: Database, departing: () => Promise<Departing>): Promise<number> {
  const gone = await db
    .select()
    .from(personActors)
    .where(isNotNull(personActors.goneAt))
    .orderBy(asc(personActors.goneAt), asc(personActors.actor))
    .limit(100);
  if (gone.length === 0) return 0;
  const { leave, readdress } = await departing();
  for (const { actor, personId } of gone) {
    const [another] = await db
      .select()
      .from(personActors)
      .where(and(eq(personActors.personId, personId), isNull(personActors.goneAt)))
      .orderBy(asc(personActors.since), asc(personActors.actor))
      .limit(1);
    const person = await personById(db, personId);
    if (!another && person?.email === null) await leave(person);
    await db.transaction(async (tx) => {
      if (another && person?.contact === actor) {
        await readdress(tx, actor, another.actor);
        // As long as the id of an account stands where others have an address.
        await tx.update(persons).set({ email: another.actor }).where(eq(persons.email, actor));
      }
      await tx.delete(personActors).where(eq(personActors.actor, actor));
    });
  }
  return gone.length;
}
