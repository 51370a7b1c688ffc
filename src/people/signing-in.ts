// Signing in without a password: a mail brings a link and a code, both of one attempt, both for one use within a quarter of an hour.
import { and, count, eq, gt, gte, isNull, lt, sql } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { deleteInSlices } from '../database/deleting.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { noteReached } from '../mail/returning.ts';
import { queueMail } from '../mail/outbox.ts';
import { hashOf, newCode, newToken } from '../secrets/tokens.ts';
import { after, day, minute } from '../time/clock.ts';
import { isAccount } from '../mail/contact.ts';
import { personByAccount, personWithProvedAddress, type Person } from './person.ts';
import { signInPerson } from './session.ts';
import { signInAttempts } from './tables.ts';

export const attemptMinutes = 15;
const mostWrongCodes = 10;

export type SignedIn =
  | {
      readonly outcome: 'signed-in';
      readonly person: Person;
      readonly session: string;
      readonly goOnTo: string;
    }
  | { readonly outcome: 'wrong-code' }
  | { readonly outcome: 'ended' };

/**
 * The same for every address, known or not: whoever proves an address is the person who owns it.
 * @returns what the form carries that asks for the code
 */
export async function askForSignIn(
  db: Database,
  now: Date,
  { email, goOnTo, language, from }: { email: string; goOnTo: string; language: Language; from?: string },
): Promise<string> {
  const attempt = newToken();
  const idHash = hashOf(attempt);
  await db.transaction(async (tx) => {
    const dueAt = await whenAskedFor(tx, now, { email, kind: 'sign-in', ...(from ? { from } : {}) });
    // Its quarter of an hour begins when the mail goes.
    await tx.insert(signInAttempts).values({ idHash, email, wrongCodes: 0, goOnTo, since: dueAt ?? now });
    if (dueAt)
      await queueMail(tx, now, {
        dueAt,
        kind: 'sign-in',
        recipient: email,
        language,
        facts: { attempt: idHash },
        dedupeKey: idHash,
      });
  });
  return attempt;
}

/** For somebody whose account elsewhere has just shown who it is: no code, since the link comes where they are. @returns what the letter's link opens */
export async function beginSignInByAccount(
  tx: Queries,
  now: Date,
  { account, goOnTo }: { account: string; goOnTo: string },
): Promise<string> {
  const idHash = hashOf(newToken());
  await tx.insert(signInAttempts).values({ idHash, email: account, wrongCodes: 0, goOnTo, since: now });
  return idHash;
}

/** After so many attempts of a day that were ended by wrong codes somebody is guessing: the next mails carry the link alone. */
const mostGuessedADay = 2;

/** When its mail is delivered. @returns undefined when the attempt is over; null for the code when somebody has been guessing codes */
export async function openAttempt(
  db: Queries,
  now: Date,
  idHash: string,
): Promise<{ code: string | null } | undefined> {
  const its = and(eq(signInAttempts.idHash, idHash), isOpen(now));
  const [open] = await db.select({ email: signInAttempts.email }).from(signInAttempts).where(its);
  if (!open) return undefined;
  if (await isGuessed(db, now, open.email)) return { code: null };
  const code = newCode();
  await db
    .update(signInAttempts)
    .set({ codeHash: codeHash(idHash, code) })
    .where(its);
  return { code };
}

async function isGuessed(db: Queries, now: Date, email: string): Promise<boolean> {
  const [ended] = await db
    .select({ attempts: count() })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.email, email),
        gte(signInAttempts.wrongCodes, mostWrongCodes),
        gt(signInAttempts.since, after(now, -day)),
      ),
    );
  return (ended?.attempts ?? 0) >= mostGuessedADay;
}

export async function signInByCode(
  db: Database,
  now: Date,
  { attempt, code }: { attempt: string; code: string },
): Promise<SignedIn> {
  const idHash = hashOf(attempt);
  return db.transaction(async (tx) => {
    const used = await use(
      tx,
      now,
      and(eq(signInAttempts.codeHash, codeHash(idHash, code)), eq(signInAttempts.idHash, idHash)),
    );
    if (used) return used;
    const [counted] = await tx
      .update(signInAttempts)
      .set({ wrongCodes: sql`${signInAttempts.wrongCodes} + 1` })
      .where(and(eq(signInAttempts.idHash, idHash), isOpen(now)))
      .returning({ wrongCodes: signInAttempts.wrongCodes });
    return { outcome: counted && counted.wrongCodes < mostWrongCodes ? 'wrong-code' : 'ended' };
  });
}

/** @param idHash what the mail's link opened */
export async function signInByLink(db: Database, now: Date, idHash: string): Promise<SignedIn> {
  return db.transaction(
    async (tx) => (await use(tx, now, eq(signInAttempts.idHash, idHash))) ?? { outcome: 'ended' },
  );
}

/** @param idHash what the mail's link opened @returns for whom it was, and where it led, also when it is over */
export async function attemptOnce(
  db: Queries,
  idHash: string,
): Promise<{ readonly email: string; readonly goOnTo: string } | undefined> {
  const [attempt] = await db
    .select({ email: signInAttempts.email, goOnTo: signInAttempts.goOnTo })
    .from(signInAttempts)
    .where(eq(signInAttempts.idHash, idHash));
  return attempt;
}

/** @param idHash what the mail's link opened */
export async function isUsable(db: Queries, now: Date, idHash: string): Promise<boolean> {
  const [open] = await db
    .select({ since: signInAttempts.since })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.idHash, idHash), isOpen(now)));
  return open !== undefined;
}

async function use(tx: Transaction, now: Date, which: ReturnType<typeof and>): Promise<SignedIn | undefined> {
  const [attempt] = await tx
    .update(signInAttempts)
    .set({ usedAt: now })
    .where(and(which, isOpen(now)))
    .returning();
  if (!attempt) return undefined;
  const person = await proved(tx, now, attempt.email);
  if (!person) return { outcome: 'ended' };
  return {
    outcome: 'signed-in',
    person,
    session: await signInPerson(tx, now, { person }),
    goOnTo: attempt.goOnTo,
  };
}

/** @returns undefined: nobody is known by this account any more */
async function proved(tx: Transaction, now: Date, contact: string): Promise<Person | undefined> {
  if (isAccount(contact)) return personByAccount(tx, contact);
  await noteReached(tx, contact);
  return personWithProvedAddress(tx, now, { email: contact, name: '' });
}

function isOpen(now: Date) {
  return and(
    isNull(signInAttempts.usedAt),
    lt(signInAttempts.wrongCodes, mostWrongCodes),
    gt(signInAttempts.since, after(now, -attemptMinutes * minute)),
  );
}

/** Bound to its attempt: the same six digits of another are no use. */
function codeHash(idHash: string, code: string): string {
  return hashOf(`${idHash} ${code}`);
}

export async function forgetSignInAttempts(db: Queries, now: Date): Promise<void> {
  await deleteInSlices(db, {
    from: signInAttempts,
    key: signInAttempts.idHash,
    where: lt(signInAttempts.since, after(now, -day)),
  });
}
