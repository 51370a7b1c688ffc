// Whose answer it is that comes from an account: somebody whom we know, if the account is proven to be theirs, or a person known by it alone.
import { and, between, count, eq, gt, or } from 'drizzle-orm';
import type { Queries, Transaction } from '../../database/database.ts';
import { accountCalled } from '../../handles/checks.ts';
import { isProven, provenAccounts } from '../../handles/proven.ts';
import {
  addAccount,
  personByAccount,
  personById,
  personWithProvedAccount,
  type Person,
} from '../../people/person.ts';
import { personActors, personHandles } from '../../people/tables.ts';
import { after, day } from '../../time/clock.ts';
import { type RemoteActor } from '../tables.ts';

/** Only for accounts whose signature was checked. */
export async function personBehind(tx: Transaction, now: Date, actor: RemoteActor): Promise<Person> {
  const proven = await personKnownBehind(tx, actor);
  if (!proven) return personWithProvedAccount(tx, now, { account: actor.id, name: actor.name });
  await addAccount(tx, now, { account: actor.id, personId: proven.id });
  return proven;
}

/** Nobody is made by it. */
export async function personKnownBehind(db: Queries, actor: RemoteActor): Promise<Person | undefined> {
  return (await personByAccount(db, actor.id)) ?? (await personByProvenHandle(db, actor));
}

/** New ones, in a day: more than any server has friends in a city, fewer than somebody needs who makes up accounts. */
const mostNewOfAServer = 200;

/** Somebody who is known here is never one too many. */
export async function bringsTooMany(tx: Queries, now: Date, { id, host }: RemoteActor): Promise<boolean> {
  if (await personByAccount(tx, id)) return false;
  const [lately] = await tx
    .select({ many: count() })
    .from(personActors)
    .where(
      and(
        // All that begins so, since ids have one spelling: the sign after a slash is a zero.
        or(
          ...['https', 'http'].map((by) =>
            between(personActors.actor, `${by}://${host}/`, `${by}://${host}0`),
          ),
        ),
        gt(personActors.since, after(now, -day)),
      ),
    );
  return (lately?.many ?? 0) >= mostNewOfAServer;
}

/** Somebody whose page names this account, and who is named by it. */
async function personByProvenHandle(db: Queries, { id, handle }: RemoteActor): Promise<Person | undefined> {
  // Of whom the handle is was looked up by itself: another actor that calls itself so is somebody else.
  if ((await accountCalled(db, handle)) !== id) return undefined;
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
