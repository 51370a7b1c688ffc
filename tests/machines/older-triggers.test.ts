// While an older release still writes, what it alone writes is noted as well: a newer one takes its triggers away with its columns, not before.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { addMigration } from '../database/adding.ts';
import { databaseAt, onServer } from '../support/postgres-template.ts';

const server = inject('postgresServer') ?? '';
const name = `tweetups_older_${process.pid}`;
const address = () => databaseAt(server, name);
const [older, needless] = ['page_change_tweetups_update_00000000', 'page_change_persons_update_00000000'];

let folder: string;
let beside: pg.Client;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-older-'));
  cpSync('migrations', join(folder, 'migrations'), { recursive: true });
  await onServer(server, [`drop database if exists ${name} with (force)`, `create database ${name}`]);
  await (await openDatabase(address(), 'migrations')).close();
  beside = new pg.Client({ connectionString: address() });
  await beside.connect();
});
afterEach(async () => {
  await beside.end();
  await onServer(server, [`drop database if exists ${name} with (force)`]);
  rmSync(folder, { recursive: true });
});

test('the trigger of a column that only an older release writes stays until the column goes', async () => {
  // As the older release has left them: of a column that this one does not know, and of one that both do.
  await beside.query('alter table tweetups add column older text');
  await beside.query(trigger(older, 'tweetups', 'older'));
  await beside.query(trigger(needless, 'persons', 'name'));

  addMigration(folder, ['ALTER TABLE "tweetups" ADD COLUMN "newer" text;'], { engine: 'postgres' });
  await (await migrated()).close();
  expect(await triggers()).toContain(older);
  expect(await triggers()).not.toContain(needless);

  addMigration(folder, ['ALTER TABLE "tweetups" DROP COLUMN "older";'], { engine: 'postgres' });
  const before = await triggers();
  await (await migrated()).close();
  expect((await triggers()).toSorted()).toEqual(before.filter((one) => one !== older).toSorted());
});

function trigger(called: string, table: string, column: string): string {
  return `create trigger ${called} after update of "${column}" on ${table} for each row
    when (old."${column}" is distinct from new."${column}") execute function note_page_change()`;
}

function migrated() {
  return openDatabase(address(), join(folder, 'migrations'));
}

async function triggers(): Promise<string[]> {
  const { rows } = await beside.query<{ tgname: string }>(
    `select tgname from pg_trigger where starts_with(tgname, 'page_change_')`,
  );
  return rows.map(({ tgname }) => tgname);
}
