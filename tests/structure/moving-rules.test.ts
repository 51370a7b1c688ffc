// Every table with something about people says what becomes of its rows when somebody changes their address or two persons are joined.
import { getTableColumns } from 'drizzle-orm';
import { PgTable, getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import * as schema from '../../src/database/schema.ts';
import { movingRules } from '../../src/personal-data/moving-rules.ts';
import { holdings } from '../../src/personal-data/personal-data.ts';
import { persons } from '../../src/people/tables.ts';

const tables = Object.entries(schema).filter(([, one]) => one instanceof PgTable) as [string, PgTable][];

test('every table with something about people has its rule for joining and for a new address', () => {
  expect(Object.keys(movingRules).toSorted()).toEqual(Object.keys(holdings).toSorted());
  const pointAtPersons = tables.filter(([, table]) =>
    getTableConfig(table).foreignKeys.some((key) => key.reference().foreignTable === persons),
  );
  const without = (rule: 'onJoining' | 'onReaddressing', among: typeof tables) =>
    among.map(([name]) => name).filter((name) => movingRules[name]?.[rule] === undefined);
  expect(without('onJoining', pointAtPersons)).toEqual([]);
  const holdAddresses = tables.filter(([, table]) =>
    Object.keys(getTableColumns(table)).some((column) =>
      /^(?:email|recipient|operator|addressHash)$/.test(column),
    ),
  );
  expect(without('onReaddressing', holdAddresses)).toEqual([]);
  const stay = Object.entries(movingRules).filter(([, rule]) => rule.onReaddressing === 'stays');
  expect(stay.filter(([, { because }]) => !because)).toEqual([]);
});
