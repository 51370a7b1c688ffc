// A migration more, in a copy of the folder of migrations: as a release to come would have it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param folder holds a copy of `migrations` */
export function addMigration(
  folder: string,
  statements: readonly string[],
  { oldest, engine = 'sqlite' }: { oldest?: string; engine?: 'sqlite' | 'postgres' } = {},
): void {
  const journalFile = join(folder, 'migrations', engine, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: { when: number }[] };
  const when = Math.max(...journal.entries.map((entry) => entry.when)) + 1;
  const tag = `${9000 + journal.entries.length}_next`;
  const entry = { idx: journal.entries.length, version: '6', when, tag, breakpoints: true };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  writeFileSync(
    join(folder, 'migrations', engine, `${tag}.sql`),
    statements.join('\n--> statement-breakpoint\n'),
  );
  if (!oldest) return;
  const namedFile = join(folder, 'migrations/oldest-releases.json');
  const named = JSON.parse(readFileSync(namedFile, 'utf8')) as Record<string, string>;
  writeFileSync(namedFile, JSON.stringify({ ...named, [tag]: oldest }));
}
