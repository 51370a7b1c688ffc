// How rows pass from one person or address to another: the ways that the rules of the tables are made of.
import { and, eq, getTableColumns, inArray, like, sql } from 'drizzle-orm';
import type { Column, Table } from '../database/columns.ts';
import type { Transaction } from '../database/database.ts';
import { mailLinks, outbox } from '../mail/tables.ts';
import type { Person } from '../people/person.ts';
import { hashOf } from '../secrets/tokens.ts';

/** Two persons of one human: what is `from`’s becomes `to`’s. */
export interface Two {
  readonly from: Person;
  readonly to: Person;
}

export type Joining = (tx: Transaction, now: Date, two: Two) => Promise<void>;

/** From one address to another of the same human. */
export type Readdressing = (tx: Transaction, from: string, to: string) => Promise<void>;

/** Every row of theirs. */
export function passesOn(table: Table, owner: string): Joining {
  return async (tx, _now, { from, to }) => {
    await tx
      .update(table)
      .set({ [owner]: to.id })
      .where(eq(columnOf(table, owner), from.id));
  };
}

/** The same where there may be one only, for each of something: then the one of the person who stays is kept. @param each left out: one for a person at all */
export function passesOnOnce(table: Table, owner: string, each?: string): Joining {
  return async (tx, now, { from, to }) => {
    await deleteDoubled(tx, table, { owner, from: from.id, to: to.id, each });
    await passesOn(table, owner)(tx, now, { from, to });
  };
}

export function goes(table: Table, owner: string): Joining {
  return async (tx, _now, { from }) => {
    await tx.delete(table).where(eq(columnOf(table, owner), from.id));
  };
}

export function readdressed(table: Table, address: string): Readdressing {
  return async (tx, from, to) => {
    await tx
      .update(table)
      .set({ [address]: to })
      .where(eq(columnOf(table, address), from));
  };
}

/** The same where an address may stand once only for each of something. */
export function readdressedOnce(table: Table, address: string, each: string): Readdressing {
  return async (tx, from, to) => {
    await deleteDoubled(tx, table, { owner: address, from, to, each });
    await readdressed(table, address)(tx, from, to);
  };
}

/** What is known of an address by its hash counts for the new one too, and goes on counting for the old one, which anybody may sign in with again. */
export function countsForBoth(table: Table): Readdressing {
  return async (tx, from, to) => {
    const known = await tx
      .select()
      .from(table)
      .where(eq(columnOf(table, 'addressHash'), hashOf(from)))
      .limit(10_000);
    for (const row of known)
      await tx
        .insert(table)
        .values({ ...row, addressHash: hashOf(to) })
        .onConflictDoNothing();
  };
}

interface Doubled {
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  /** Undefined: one for a person at all. */
  readonly each?: string | undefined;
}

async function deleteDoubled(
  tx: Transaction,
  table: Table,
  { owner, from, to, each }: Doubled,
): Promise<void> {
  const theirs = columnOf(table, owner);
  const key = columnOf(table, each ?? owner);
  const there = await tx.select({ key }).from(table).where(eq(theirs, to)).limit(100_000);
  if (each === undefined) {
    if (there.length > 0) await tx.delete(table).where(eq(theirs, from));
    return;
  }
  const keys = there.map((row) => String(row.key));
  for (let start = 0; start < keys.length; start += 500)
    await tx.delete(table).where(and(eq(theirs, from), inArray(key, keys.slice(start, start + 500))));
}

/** Links of mails lead on to what their subject has become. An underscore in a hash stands for any character to LIKE, which is exact enough. */
export async function redirectLinks(tx: Transaction, from: string, to: string): Promise<void> {
  await tx
    .update(mailLinks)
    .set({ target: sql`replace(${mailLinks.target}, ${from}, ${to})` })
    .where(like(mailLinks.target, `%${from}%`));
}

/** Mails that are not sent yet tell of who they are now. */
export async function redirectFacts(tx: Transaction, from: string, to: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ facts: sql`replace(${outbox.facts}, ${from}, ${to})` })
    .where(and(inArray(outbox.state, ['waiting', 'sending', 'dead']), like(outbox.facts, `%${from}%`)));
}

function columnOf(table: Table, name: string): Column {
  const column = (getTableColumns(table) as Record<string, Column>)[name];
  if (!column) throw new Error(`no column ${name}`);
  return column;
}
