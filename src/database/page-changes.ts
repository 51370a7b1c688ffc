// Notes every change of what pages show, by triggers, so that no writer can forget it: what the engines keep of it, and how it is made.
import { createHash } from 'node:crypto';
import { pageTables, type PageTable } from './page-tables.ts';

interface Trigger {
  /** With a fingerprint of what it does: one that does something else is another one. */
  readonly name: string;
  readonly table: string;
  readonly making: string;
}

/** Triggers of ours begin so, and no others. */
export const triggersBegin = 'page_change_';

/** SQLite has one writer at a time: a number is enough. */
export const notesOnSqlite = [
  `create table if not exists page_changes (number integer not null)`,
  `insert into page_changes select 0 where not exists (select 1 from page_changes)`,
];

/**
 * PostgreSQL has many writers, which do not end in the order in which they began: what is noted is who changed something, once for each
 * transaction. They wait for nobody: each has a row of its own.
 */
export const notesOnPostgres = [
  `create table if not exists page_changes (transaction xid8 primary key)`,
  `create or replace function note_page_change() returns trigger language plpgsql as $$
     begin
       insert into page_changes values (pg_current_xact_id()) on conflict do nothing;
       return null;
     end $$`,
];

export const triggersOnSqlite: readonly Trigger[] = triggers(
  (name, { event, table, differs }) =>
    `create trigger ${name} after ${event} on ${table} ${differs ? `when ${differs('is not')} ` : ''}begin
       update page_changes set number = number + 1; end`,
);

export const triggersOnPostgres: readonly Trigger[] = triggers(
  (name, { event, table, differs }) =>
    `create trigger ${name} after ${event} on ${table} for each row
       ${differs ? `when (${differs('is distinct from')}) ` : ''}execute function note_page_change()`,
);

interface Deed {
  readonly event: string;
  readonly table: string;
  /** Of an update: whether it is one for whom sees the page. */
  readonly differs?: (than: string) => string;
}

function triggers(making: (name: string, deed: Deed) => string): Trigger[] {
  return pageTables.flatMap(({ name: table, columns }) => {
    const changed = columns.map((one) => `"${one}"`).join(', ');
    const deeds: Record<string, Deed> = {
      insert: { event: 'insert', table },
      delete: { event: 'delete', table },
      update: { event: `update of ${changed}`, table, differs: anyDiffers(columns) },
    };
    return Object.entries(deeds).map(([kind, deed]) => {
      const print = createHash('sha256').update(making('', deed)).digest('hex').slice(0, 8);
      const name = `${triggersBegin}${table}_${kind}_${print}`;
      return { name, table, making: making(name, deed) };
    });
  });
}

function anyDiffers(columns: PageTable['columns']): (than: string) => string {
  return (than) => columns.map((one) => `old."${one}" ${than} new."${one}"`).join(' or ');
}

/** @param found triggers of ours that the database has */
export function toMake(
  wanted: readonly Trigger[],
  found: readonly Pick<Trigger, 'name'>[],
): readonly Trigger[] {
  return wanted.filter(({ name }) => !found.some((one) => one.name === name));
}
