// Whose answer it is that comes from an account: somebody whom we know, if the account is proven to be theirs, or a person known by it alone.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { newId } from '../../database/ids.ts';
import { isProven, provenAccounts } from '../../handles/proven.ts';
import { personByEmail, personById, type Person } from '../../people/person.ts';
import { personHandles, persons } from '../../people/tables.ts';
import { type RemoteActor } from '../tables.ts';
import { personActors } from './tables.ts';

/** Only for accounts whose signature was checked. */
export async function personWithProvedAccount(tx: Queries, now: Date, actor: RemoteActor): Promise<Person> {
  const known = (await personOfAccount(tx, actor.id)) ?? (await personByProvenHandle(tx, actor));
  const person = known ?? (await make(tx, now, actor));
  await tx
    .insert(personActors)
    .values({ actor: actor.id, personId: person.id, since: now })
    .onConflictDoNothing();
  return person;
}

async function personOfAccount(db: Queries, actor: string): Promise<Person | undefined> {
  const [found] = await db.select().from(personActors).where(eq(personActors.actor, actor));
  return found && personById(db, found.personId);
}

/** Somebody whose page names this account, and who is named by it. */
async function personByProvenHandle(db: Queries, { handle }: RemoteActor): Promise<Person | undefined> {
  const claiming = await db
    .select({ personId: personHandles.personId, kept: personHandles.handle })
    .from(personHandles)
    .where(and(eq(personHandles.network, 'mastodon'), eq(personHandles.handle, handle)))
    .limit(20);
  const proven = await provenAccounts(
    db,
    claiming.map(({ personId }) => personId),
  );
  const theirs = claiming.find(({ personId, kept }) =>
    isProven(proven, personId, { network: 'mastodon', kept }),
  );
  return theirs && personById(db, theirs.personId);
}

async function make(tx: Queries, now: Date, actor: RemoteActor): Promise<Person> {
  const [made] = await tx
    .insert(persons)
    .values({ id: newId(now), email: actor.id, name: actor.name, language: null, since: now })
    .onConflictDoNothing()
    .returning();
  const person = made ?? (await personByEmail(tx, actor.id));
  if (!person) throw new Error('a person vanished while being looked up');
  return person;
}
