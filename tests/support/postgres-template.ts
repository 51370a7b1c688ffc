// Before the tests on PostgreSQL: one migrated database, from whose files every worker starts in a fraction of the time.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { TestProject } from 'vitest/node';
import { migratePostgres } from '../../src/database/migrating-postgres.ts';

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-postgres-'));
  const template = join(folder, 'template.tar');
  const engine = await PGlite.create();
  await migratePostgres(drizzle(engine), 'migrations/postgres');
  await writeFile(template, Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer()));
  await engine.close();
  project.provide('postgresTemplate', template);
  return () => rm(folder, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'sqlite' | 'postgres';
    postgresTemplate: string;
  }
}
