// Whose answer it is that comes from an account: somebody whom we know, if the account is proven to be theirs, or a person known by it alone.
import { and, eq } from 'drizzle-orm';
import type { Queries, Transaction } from '../../database/database.ts';
import { isProven, provenAccounts } from '../../handles/proven.ts';
import {
  addAccount,
  personByAccount,
  personById,
  personWithProvedAccount,
  type Person,
} from '../../people/person.ts';
import { personHandles } from '../../people/tables.ts';
import { type RemoteActor } from '../tables.ts';

/** Only for accounts whose signature was checked. */
export async function personBehind(tx: Transaction, now: Date, actor: RemoteActor): Promise<Person> {
  const proven = (await personByAccount(tx, actor.id)) ?? (await personByProvenHandle(tx, actor));
  if (!proven) return personWithProvedAccount(tx, now, { account: actor.id, name: actor.name });
  await addAccount(tx, now, { account: actor.id, personId: proven.id });
  return proven;
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
