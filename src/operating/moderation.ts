// What an operator may do to others' evenings, to many at once as to one. Each decision has its reason, is told to the people whom it concerns with a way to object, and is kept in the log.
import { asc, eq, inArray } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import type { MailKind } from '../mail/kinds.ts';
import { queueMail } from '../mail/outbox.ts';
import { personColumns } from '../people/contact.ts';
import type { Person } from '../people/person.ts';
import { persons } from '../people/tables.ts';
import { hide, release } from '../tweetups/held-back.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { note, type Decision } from './operator-log.ts';

/** So many are shown again in one transaction, since each is made findable by its words: whoever answers meanwhile waits for no more. */
const shownAtOnce = 50;

interface OnMany extends Decision {
  readonly tweetupIds: readonly string[];
}

/** @returns how many were to be seen until now, or waited */
export async function hideTweetups(db: Database, now: Date, deciding: OnMany): Promise<number> {
  const { operator, tweetupIds, reason } = deciding;
  return db.transaction(async (tx) => {
    const found = await lockTweetups(tx, tweetupIds);
    const seen = found.filter(({ heldBack }) => heldBack !== 'hidden');
    await hideWithin(tx, now, { operator, tweetups: seen, reason });
    return seen.length;
  });
}

/** First evenings that waited for a look are announced to nobody: their hosts learn why, see them still, and may object. */
export async function declineTweetups(db: Database, now: Date, deciding: OnMany): Promise<number> {
  const { operator, tweetupIds, reason } = deciding;
  return db.transaction(async (tx) => {
    const found = await lockTweetups(tx, tweetupIds);
    const waiting = found.filter(({ heldBack }) => heldBack === 'first-look');
    if (waiting.length === 0) return 0;
    await hide(
      tx,
      now,
      waiting.map(({ id }) => id),
    );
    await note(tx, now, { operator, deed: 'declined', about: addressesOf(waiting), reason });
    await tellHosts(tx, now, { tweetups: waiting, kind: 'tweetup-hidden', reason, wereNeverShown: true });
    return waiting.length;
  });
}

/** What was hidden is there again; what waited for a look is there now. */
export async function releaseTweetups(db: Database, now: Date, deciding: OnMany): Promise<number> {
  const { operator, tweetupIds, reason } = deciding;
  let many = 0;
  for (let start = 0; start < tweetupIds.length; start += shownAtOnce)
    many += await db.transaction(async (tx) => {
      const found = await lockTweetups(tx, tweetupIds.slice(start, start + shownAtOnce));
      const held = found.filter(({ heldBack }) => heldBack !== null);
      await releaseWithin(tx, now, { operator, tweetups: held, reason });
      return held.length;
    });
  return many;
}

/** In order of time. */
export async function lockTweetups(tx: Transaction, ids: readonly string[]): Promise<Tweetup[]> {
  // Always in the same order, so that two operators do not wait for each other.
  for (const id of ids.toSorted()) await tx.hold(tweetups, id);
  return tx
    .select()
    .from(tweetups)
    .where(inArray(tweetups.id, [...ids]))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id));
}

interface Deciding extends Decision {
  /** Held, in order of time. */
  readonly tweetups: readonly Tweetup[];
  /** By a mail of their own. */
  readonly toldAlready?: readonly Person[];
}

export async function hideWithin(
  tx: Transaction,
  now: Date,
  { operator, tweetups: shown, reason, toldAlready }: Deciding,
): Promise<void> {
  if (shown.length === 0) return;
  await hide(
    tx,
    now,
    shown.map(({ id }) => id),
  );
  await note(tx, now, { operator, deed: 'hid', about: addressesOf(shown), reason });
  await tellHosts(tx, now, { tweetups: shown, kind: 'tweetup-hidden', reason, toldAlready });
}

export async function releaseWithin(
  tx: Transaction,
  now: Date,
  { operator, tweetups: held, reason, toldAlready }: Deciding,
): Promise<void> {
  if (held.length === 0) return;
  for (const tweetup of held) await release(tx, now, tweetup);
  for (const [deed, which] of [
    ['restored', 'hidden'],
    ['let_go', 'first-look'],
  ] as const) {
    const released = held.filter(({ heldBack }) => heldBack === which);
    if (released.length > 0) await note(tx, now, { operator, deed, about: addressesOf(released), reason });
  }
  await tellHosts(tx, now, { tweetups: held, kind: 'tweetup-let-go', reason, toldAlready });
}

/** As the log has them, one after the other. */
function addressesOf(many: readonly Tweetup[]): string {
  return many.map(addressOf).join(' ');
}

interface Telling {
  readonly tweetups: readonly Tweetup[];
  readonly kind: MailKind;
  readonly reason: string;
  /** They waited for a look: nothing is taken away that anybody had seen. */
  readonly wereNeverShown?: boolean;
  readonly toldAlready?: readonly Person[] | undefined;
}

/** Everybody gets one mail, about all of theirs. */
async function tellHosts(
  tx: Transaction,
  now: Date,
  { tweetups: which, kind, reason, wereNeverShown = false, toldAlready = [] }: Telling,
): Promise<void> {
  for (const [host, theirs] of await byHost(tx, which)) {
    const [first, ...others] = theirs;
    if (!first || toldAlready.some(({ id }) => id === host.id)) continue;
    await queueMail(tx, now, {
      kind,
      recipient: host.contact,
      language: host.language ?? first.language,
      facts: {
        tweetup: first.id,
        reason,
        ...(others.length > 0 ? { others: others.map(({ id }) => id).join(' ') } : {}),
        ...(wereNeverShown ? { declined: 'yes' } : {}),
      },
      dedupeKey: `${first.id}:${host.id}:${now.getTime()}`,
    });
  }
}

async function byHost(tx: Queries, which: readonly Tweetup[]): Promise<Map<Person, Tweetup[]>> {
  const ids = which.map(({ id }) => id);
  const rows = await tx
    .select({ host: personColumns, tweetupId: hosts.tweetupId })
    .from(hosts)
    .innerJoin(persons, eq(persons.id, hosts.personId))
    .where(inArray(hosts.tweetupId, ids))
    .orderBy(asc(persons.id));
  const of = Map.groupBy(rows, ({ host }) => host.id);
  return new Map(
    [...of.values()].flatMap((theirs) => {
      const own = new Set(theirs.map(({ tweetupId }) => tweetupId));
      return theirs[0] ? [[theirs[0].host, which.filter(({ id }) => own.has(id))] as const] : [];
    }),
  );
}
