// Before the tests on PostgreSQL: one migrated database, from whose files every worker starts in a fraction of the time.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { TestProject } from 'vitest/node';
import { appendOnlyMaking } from '../../src/database/append-only.ts';
import { textSearchMaking } from '../../src/database/text-search.ts';

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-postgres-'));
  const template = join(folder, 'template.tar');
  const engine = await PGlite.create();
  await migrate(drizzle(engine), { migrationsFolder: 'migrations/postgres' });
  for (const statement of [...textSearchMaking.postgres, ...appendOnlyMaking.postgres])
    await engine.exec(statement);
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
