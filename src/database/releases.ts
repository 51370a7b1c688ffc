// Which releases may run on which tables: each migration names the oldest one, and the database keeps the newest of those names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';

export interface Migration extends MigrationMeta {
  /** The oldest release that may still run on the tables as they are after it. */
  readonly oldestRelease: string;
}

/** What a database says of itself. */
export interface Migrated {
  /** When the last of its migrations was made; undefined: it has none yet. */
  readonly last: number | undefined;
  /** Undefined: it was migrated by a release that did not keep it yet. */
  readonly oldestRelease: string | undefined;
}

/** The name under which `site_facts` keeps it. */
export const oldestRelease = 'oldest release';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

/** In the order in which they are made. What `oldest-releases.json` does not name asks no more than the one before it: it only adds. */
export function migrationsIn(folder: string): readonly Migration[] {
  const named = readJson<Record<string, string>>(join(folder, '../oldest-releases.json'));
  const { entries } = readJson<{ entries: { tag: string }[] }>(join(folder, 'meta/_journal.json'));
  let release = '0';
  return readMigrationFiles({ migrationsFolder: folder }).map((migration, at) => {
    release = named[entries[at]?.tag ?? ''] ?? release;
    return { ...migration, oldestRelease: release };
  });
}

/** Number by number: to compare as people would, Node first reads how all languages sort, at every start. */
export function isOlder(release: string, than: string): boolean {
  const mine = release.split('.').map(Number);
  const others = than.split('.').map(Number);
  const at = others.findIndex((number, place) => number !== (mine[place] ?? 0));
  return at !== -1 && (mine[at] ?? 0) < (others[at] ?? 0);
}

/** A release that may not run on these tables any more. */
export function isTooOld({ oldestRelease: oldest }: Pick<Migrated, 'oldestRelease'>): boolean {
  return oldest !== undefined && isOlder(version, oldest);
}

/** @throws when its tables have changed so that this release cannot run on them */
export function refuseTooOld(known: readonly Migration[], migrated: Migrated, what: string): void {
  const isUnknown = isAhead(known, migrated) && migrated.oldestRelease === undefined;
  if (isUnknown || isTooOld(migrated))
    throw new Error(
      `${what} belongs to a newer version of this site (${migrated.oldestRelease ?? 'a later one'} at least, and this is ${version}): ` +
        'start that one, or restore a backup from before the upgrade',
    );
}

/** A newer release has changed the tables, and this one may run beside it: it leaves them as they are. */
export function isAhead(known: readonly Migration[], { last }: Migrated): boolean {
  return (last ?? 0) > Math.max(0, ...known.map(({ folderMillis }) => folderMillis));
}

export function notYetMade(known: readonly Migration[], { last }: Migrated): readonly Migration[] {
  return known.filter(({ folderMillis }) => folderMillis > (last ?? -1));
}

function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
