// Before the tests on PostgreSQL: a server, and in it one migrated database of which every worker gets a copy. Where the package has no server, an engine inside the process.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migratePostgres } from '../../src/database/migrating-postgres.ts';
import { openDatabase } from '../../src/database/open.ts';
import { connectionTo } from './pglite.ts';
import { startPostgres } from './postgres-server.ts';

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env['POSTGRES_FOR_TESTS'];
  const own = named ? undefined : await startPostgres();
  const address = named ?? own?.address;
  if (!address) return preparePglite(project);
  await onServer(address, [`drop database if exists ${template}`, `create database ${template}`]);
  await (await openDatabase(databaseAt(address, template), 'migrations')).close();
  project.provide('postgresServer', address);
  return async () => {
    await own?.stop();
  };
}

export const template = 'tweetups_template';

/** @param server an address, with or without a database */
export function databaseAt(server: string, name: string): string {
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

export async function onServer(server: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseAt(server, 'postgres') });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function preparePglite(project: TestProject): Promise<() => Promise<void>> {
  process.stderr.write('There is no PostgreSQL server for this platform: PGlite stands in for one.\n');
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-postgres-'));
  const file = join(folder, 'template.tar');
  const engine = await PGlite.create();
  await migratePostgres(connectionTo(engine), 'migrations/postgres');
  await writeFile(file, Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer()));
  await engine.close();
  project.provide('postgresTemplate', file);
  return () => rm(folder, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'sqlite' | 'postgres';
    /** An address; undefined: there is none here. */
    postgresServer: string | undefined;
    /** For PGlite, where there is no server. */
    postgresTemplate: string;
  }
}
