// What the migrations made is what the tables declare, on both engines; and every foreign key has an index.
import { is, SQL, sql } from 'drizzle-orm';
import { getTableConfig, PgColumn, PgTable, type IndexedColumn } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig, SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onSqlite as onSqliteOf, table, text, whole } from '../../src/database/columns.ts';
import type { Database } from '../../src/database/database.ts';
import * as schema from '../../src/database/schema.ts';
import * as sqliteSchema from '../../src/database/schema-sqlite.ts';
import { emptyDatabase } from '../support/databases.ts';

interface Shape {
  columns: string[];
  primaryKey: string;
  uniques: string[];
  indexes: string[];
  foreignKeys: string[];
}

const declared = Object.entries(schema).flatMap(([name, table]) =>
  is(table, PgTable) ? [{ name, table: getTableConfig(table) }] : [],
);

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

test('the migrated tables are the declared ones, column by column', async () => {
  for (const { table } of declared) {
    const { name } = table;
    const found = db.engine === 'sqlite' ? await onSqlite(name) : await onPostgres(name);
    expect({ name, ...sorted(found) }).toEqual({ name, ...sorted(shapeOf(table)) });
  }
});

test('every table has its SQLite form', () => {
  expect(Object.keys(sqliteSchema).toSorted()).toEqual(declared.map(({ name }) => name).toSorted());
});

test('what the rows that are there get in a new column is the same in SQLite', () => {
  const notes = table('notes', {
    words: text().notNull().default("it’s 'new'"),
    count: whole().notNull().default(3),
    since: text(),
  });
  const defaults = sqliteConfig(onSqliteOf(notes)).columns.map((column) =>
    is(column.default, SQL) ? new SQLiteSyncDialect().sqlToQuery(column.default).sql : column.default,
  );
  expect(defaults).toEqual(["'it’s ''new'''", '3', undefined]);
});

test('every foreign key has an index that begins with it', () => {
  const slow = declared.flatMap(({ table }) => {
    const { primaryKey, uniques, indexes, foreignKeys } = shapeOf(table);
    const beginnings = [primaryKey, ...uniques, ...indexes].map((columns) => columns.split(',')[0]);
    return foreignKeys
      .filter((key) => !beginnings.includes(key.split(' ')[0]))
      .map((key) => [table.name, key]);
  });
  expect(slow).toEqual([]);
});

test('every table has a primary key', () => {
  const without = declared.filter(({ table }) => shapeOf(table).primaryKey === '');
  expect(without.map(({ name }) => name)).toEqual([]);
});

function shapeOf(table: ReturnType<typeof getTableConfig>): Shape {
  const single = table.columns.filter(({ primary }) => primary).map(({ name }) => snake(name));
  return {
    columns: table.columns.map((column) =>
      [snake(column.name), typeOf(column.getSQLType()), isRequired(column) ? 'required' : ''].join(' '),
    ),
    primaryKey: [...single, ...table.primaryKeys.flatMap(({ columns }) => columns.map(nameOf))].join(),
    uniques: [
      ...table.columns.filter(({ isUnique }) => isUnique).map(({ name }) => snake(name)),
      ...table.uniqueConstraints.map(({ columns }) => columns.map(nameOf).join()),
      ...table.indexes.filter(({ config }) => config.unique).map(indexed),
    ],
    indexes: table.indexes.filter(({ config }) => !config.unique).map(indexed),
    foreignKeys: table.foreignKeys.map((key) => {
      const { columns, foreignTable, foreignColumns } = key.reference();
      const to = `${getTableConfig(foreignTable).name}.${foreignColumns.map(nameOf).join()}`;
      return `${columns.map(nameOf).join()} ${to} ${key.onDelete ?? 'no action'}`;
    }),
  };

  function isRequired({ name, notNull, primary }: { name: string; notNull: boolean; primary: boolean }) {
    return (
      notNull || primary || table.primaryKeys.some(({ columns }) => columns.some((one) => one.name === name))
    );
  }
}

async function onSqlite(table: string): Promise<Shape> {
  const columns = await rows<{ name: string; type: string; notnull: number; pk: number }>(
    ['name', 'type', '"notnull"', 'pk'],
    `pragma_table_info('${table}') order by cid`,
  );
  const indexes = await rows<{ name: string; unique: number; origin: string; columns: string }>(
    [
      'list.name',
      'list."unique"',
      'list.origin',
      `(select group_concat(name) from (select name from pragma_index_info(list.name) order by seqno))
        || case when list.partial then ' of some' else '' end as columns`,
    ],
    `pragma_index_list('${table}') list`,
  );
  const keys = await rows<{ from: string; table: string; to: string; on_delete: string }>(
    ['"from"', '"table"', '"to"', 'on_delete'],
    `pragma_foreign_key_list('${table}')`,
  );
  const inKey = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  return {
    columns: columns.map(({ name, type, notnull, pk }) =>
      [name, typeOf(type), notnull || pk ? 'required' : ''].join(' '),
    ),
    primaryKey: inKey.map(({ name }) => name).join(),
    uniques: indexes.filter((one) => one.unique && one.origin !== 'pk').map((one) => one.columns),
    indexes: indexes.filter((one) => !one.unique).map((one) => one.columns),
    foreignKeys: keys.map((key) => `${key.from} ${key.table}.${key.to} ${key.on_delete.toLowerCase()}`),
  };
}

async function onPostgres(table: string): Promise<Shape> {
  const columns = await rows<{ column_name: string; data_type: string; is_nullable: string }>(
    ['column_name', 'data_type', 'is_nullable'],
    `information_schema.columns where table_schema = 'public' and table_name = '${table}' order by ordinal_position`,
  );
  const indexes = await rows<{ primary: boolean; unique: boolean; columns: string }>(
    [
      'indisprimary as primary',
      'indisunique as unique',
      `coalesce(pg_get_expr(indexprs, indrelid), (select string_agg(attname, ',' order by place)
        from unnest(indkey) with ordinality as key(number, place)
        join pg_attribute on attrelid = indrelid and attnum = key.number))
        || case when indpred is null then '' else ' of some' end as columns`,
    ],
    // Those over other expressions are made by database/text-search.ts.
    `pg_index where indrelid = '"${table}"'::regclass
      and (indexprs is null or pg_get_expr(indexprs, indrelid) like 'substr(%')`,
  );
  const keys = await rows<{ definition: string }>(
    ['pg_get_constraintdef(oid) as definition'],
    `pg_constraint where contype = 'f' and conrelid = '"${table}"'::regclass`,
  );
  return {
    columns: columns.map(({ column_name, data_type, is_nullable }) =>
      [column_name, typeOf(data_type), is_nullable === 'NO' ? 'required' : ''].join(' '),
    ),
    primaryKey: indexes.find(({ primary }) => primary)?.columns ?? '',
    uniques: indexes.filter((one) => one.unique && !one.primary).map((one) => one.columns),
    indexes: indexes.filter((one) => !one.unique).map((one) => one.columns),
    foreignKeys: keys.map(({ definition }) => {
      const pattern = /^FOREIGN KEY \((\w+)\) REFERENCES (\w+)\((\w+)\)(?: ON DELETE (.+))?$/;
      const [, from, to, column, onDelete = 'no action'] = pattern.exec(definition) ?? [];
      return `${from} ${to}.${column} ${onDelete.toLowerCase()}`;
    }),
  };
}

/** @param columns each with the name under which it is wanted */
async function rows<Row>(columns: readonly string[], from: string): Promise<Row[]> {
  const wanted = columns.map((column) => {
    const name = column.split(/[\s.]/).at(-1)?.replaceAll('"', '') ?? column;
    return [name, sql.raw(column)] as const;
  });
  const fields = Object.fromEntries(wanted.map(([name, column]) => [name, sql`${column}`]));
  return (await db.select(fields).from(sql.raw(from))) as unknown as Row[];
}

/** The three kinds of values that there are. */
function typeOf(type: string): string {
  if (/int/i.test(type)) return 'whole';
  return /double|real/i.test(type) ? 'decimal' : type.toLowerCase();
}

function indexed({ config }: { config: { columns: unknown[]; where?: SQL } }): string {
  const columns = config.columns.map((column) => {
    if (!is(column, SQL)) return snake((column as IndexedColumn).name ?? '');
    const name = nameOf(column.queryChunks.find((part) => is(part, PgColumn)) as PgColumn);
    return db.engine === 'sqlite' ? name : `substr(${name}, 1, 200)`;
  });
  return columns.join() + (config.where ? ' of some' : '');
}

function nameOf({ name }: { name: string }): string {
  return snake(name);
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function sorted(shape: Shape): Shape {
  const { columns, primaryKey, uniques, indexes, foreignKeys } = shape;
  return {
    // A column that came later stands at the end.
    columns: columns.toSorted(),
    primaryKey,
    uniques: uniques.toSorted(),
    indexes: indexes.toSorted(),
    foreignKeys: foreignKeys.toSorted(),
  };
}
