// The column vocabulary: what a room may say about its tables, and the only place that knows two engines' column types.
import { is, sql, SQL } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/** A name that our own code made: see ids.ts. */
export const id = () => pg.text();

export const text = () => pg.text();

/** One of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  pg.text({ enum: words });

export const whole = () => pg.bigint({ mode: 'number' });

export const decimal = () => pg.doublePrecision();

/** A moment in UTC, kept in milliseconds since 1970. */
export const instant = pg.customType<{ data: Date; driverData: number | string }>({
  dataType: () => 'bigint',
  toDriver: (moment) => moment.getTime(),
  // A PostgreSQL server's bigint comes as a string, since it may not fit a number; these always do.
  fromDriver: (milliseconds) => new Date(Number(milliseconds)),
});

/** Facts that are only read as a whole, as JSON text. */
export const facts = <Shape>() =>
  pg.customType<{ data: Shape; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (stored) => JSON.parse(stored) as Shape,
  })();

export const table = pg.pgTable;
/** Any table of the schema. */
export type Table = pg.PgTable;
/** Any column of one. */
export type Column = pg.PgColumn;
export { index, primaryKey, unique, uniqueIndex } from 'drizzle-orm/pg-core';

/**
 * The same table for SQLite. The app itself queries with the PostgreSQL form on both engines (see DECISIONS.md): both keep
 * the same plain values, and this form is what SQLite's migrations are generated from.
 */
export function onSqlite(declared: pg.PgTable): sqlite.SQLiteTable {
  const config = pg.getTableConfig(declared);
  const columns = Object.fromEntries(config.columns.map((column) => [column.name, sqliteColumn(column)]));
  return sqlite.sqliteTable(config.name, columns, (own) => [
    ...config.indexes.map(({ config: { name, unique, columns, where } }) => {
      const start = unique ? sqlite.uniqueIndex(name ?? '') : sqlite.index(name ?? '');
      const [first, ...more] = columns.map((column) => columnOf(own, nameIn(column)));
      if (!first) throw new Error(`an index of ${config.name} has no columns`);
      const made = start.on(first, ...more);
      return where ? made.where(where) : made;
    }),
    ...config.uniqueConstraints.map((constraint) => {
      const [first, ...more] = constraint.columns.map((column) => columnOf(own, column.name));
      if (!first) throw new Error(`a unique constraint of ${config.name} has no columns`);
      return sqlite.unique(constraint.name).on(first, ...more);
    }),
    ...config.primaryKeys.map((key) => {
      const [first, ...more] = key.columns.map((column) => columnOf(own, column.name));
      if (!first) throw new Error(`the primary key of ${config.name} has no columns`);
      return sqlite.primaryKey({ columns: [first, ...more] });
    }),
    ...config.foreignKeys.map((key) => {
      const { columns, foreignTable, foreignColumns } = key.reference();
      const [from] = columns;
      const [to] = foreignColumns;
      if (!from || !to || columns.length > 1)
        throw new Error(`a foreign key of ${config.name} has not just one column`);
      const twin = foreignTable === declared ? own : sqlite.getTableConfig(onSqlite(foreignTable)).columns;
      const target = Array.isArray(twin)
        ? twin.find((column) => column.name === to.name)
        : columnOf(twin, to.name);
      if (!target) throw new Error(`${config.name} refers to a column that is not there`);
      return sqlite
        .foreignKey({ columns: [columnOf(own, from.name)], foreignColumns: [target] })
        .onDelete(key.onDelete ?? 'no action');
    }),
  ]);
}

/** Of a long text PostgreSQL has the beginning in its index; SQLite takes all of it. */
function nameIn(indexed: Partial<pg.IndexedColumn | SQL>): string {
  if (!is(indexed, SQL)) return (indexed as pg.IndexedColumn).name ?? '';
  return indexed.queryChunks.find((part) => is(part, pg.PgColumn))?.name ?? '';
}

function sqliteColumn(column: pg.PgColumn) {
  const kind = column.getSQLType();
  const plain =
    kind === 'bigint' ? sqlite.integer() : kind === 'double precision' ? sqlite.real() : sqlite.text();
  const known = ['text', 'bigint', 'double precision'].includes(kind);
  if (!known || !is(column, pg.PgColumn)) throw new Error(`no SQLite form for a column of type ${kind}`);
  const keyed = column.primary ? plain.primaryKey() : plain;
  const single = column.isUnique ? keyed.unique() : keyed;
  const required = column.notNull ? single.notNull() : single;
  return column.default === undefined ? required : required.default(literal(column.name, column.default));
}

/** What rows get that were there before the column was. */
function literal(name: string, value: unknown): SQL {
  if (typeof value === 'number') return sql.raw(String(value));
  if (typeof value === 'string') return sql.raw(`'${value.replaceAll("'", "''")}'`);
  throw new Error(`the default of ${name} has to be text or a number`);
}

function columnOf(columns: Record<string, sqlite.AnySQLiteColumn>, name: string): sqlite.AnySQLiteColumn {
  const found = columns[name];
  if (!found) throw new Error(`no column ${name}`);
  return found;
}
