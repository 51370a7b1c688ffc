// People whose account elsewhere is gone: who is known by it alone leaves, by the rules of leaving; of everybody else only the account is forgotten.
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { personById, type Person } from '../people/person.ts';
import { personActors, persons } from '../people/tables.ts';

/** @param leave what happens when somebody leaves */
export async function letDepartedGo(
  db: Database,
  leave: (person: Person) => Promise<unknown>,
): Promise<number> {
  const gone = await db
    .select()
    .from(personActors)
    .where(isNotNull(personActors.goneAt))
    .orderBy(asc(personActors.goneAt), asc(personActors.actor))
    .limit(100);
  for (const { actor, personId } of gone) {
    const person = await personById(db, personId);
    const [another] = await db
      .select()
      .from(personActors)
      .where(and(eq(personActors.personId, personId), isNull(personActors.goneAt)))
      .orderBy(asc(personActors.since), asc(personActors.actor))
      .limit(1);
    // As long as the id of an account stands where others have an address.
    if (another) await db.update(persons).set({ email: another.actor }).where(eq(persons.email, actor));
    else if (person?.email === null) await leave(person);
    await db.delete(personActors).where(eq(personActors.actor, actor));
  }
  return gone.length;
}
