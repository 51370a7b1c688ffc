// The picture of a person, if they want one: an own one or that of an account of theirs, shown where they are seen, and gone when they say so.
import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { preparedForMany } from '../database/prepared.ts';
import { personHandles, personPages, persons } from '../people/tables.ts';
import { newPictureName } from './decoding.ts';
import { keepFiles, discard, stillKept, type NewPicture, type Picture, type PictureStore } from './store.ts';
import { portraits } from './tables.ts';
import { handleChecks } from '../handles/tables.ts';

export type Portrait = typeof portraits.$inferSelect;
/** Networks where anybody may ask for an account's picture. */
export const portraitNetworks = ['mastodon', 'bluesky'] as const;
export type PortraitNetwork = (typeof portraitNetworks)[number];

const noPicture = { account: '', fetchedFrom: '', hash: null, width: 0, height: 0, failures: 0 } as const;

export async function portraitOf(db: Queries, personId: string): Promise<Portrait | undefined> {
  const [portrait] = await db.select().from(portraits).where(eq(portraits.personId, personId));
  return portrait;
}

/** What is shown of each: a network's picture only as long as its account is still theirs. */
export async function portraitsOf(db: Queries, personIds: readonly string[]): Promise<Map<string, Picture>> {
  const shown = new Map<string, Picture>();
  for (let start = 0; start < personIds.length; start += 500) {
    const rows = await portraitsShown(db, personIds.slice(start, start + 500));
    for (const { personId, hash, width, height } of rows)
      if (hash !== null) shown.set(personId, { hash, width, height });
  }
  return shown;
}

/** Of a query that joins the accounts of persons, and their pages. */
export const isTheirAccount = and(
  eq(personHandles.personId, portraits.personId),
  eq(personHandles.network, portraits.source),
  eq(personHandles.handle, portraits.account),
);
const isPortraitShown = and(
  isNotNull(portraits.hash),
  or(eq(portraits.source, 'own'), isNotNull(personHandles.personId)),
  // What the operator hides of somebody is their picture, too.
  isNull(personPages.wasVisible),
  isNull(portraits.hiddenAt),
);

/** What such a query selects. */
export const portraitShown = {
  hash: sql<string | null>`case when ${isPortraitShown} then ${portraits.hash} end`,
  width: portraits.width,
  height: portraits.height,
};

/** @returns undefined where there is none to be shown */
export function pictureIn(
  row: { hash: string | null; width: number | null; height: number | null } | null,
): Picture | undefined {
  const { hash = null, width = null, height = null } = row ?? {};
  return hash === null || width === null || height === null ? undefined : { hash, width, height };
}

const portraitsShown = preparedForMany((db, personIds) =>
  db
    .select({
      personId: portraits.personId,
      hash: portraits.hash,
      width: portraits.width,
      height: portraits.height,
    })
    .from(portraits)
    .leftJoin(personHandles, isTheirAccount)
    .leftJoin(personPages, eq(personPages.personId, portraits.personId))
    .where(and(inArray(portraits.personId, [...personIds]), isPortraitShown)),
);

/** Theirs from now on is the picture of their account there, as soon as it is found. */
export async function takePortraitFrom(
  db: Database,
  now: Date,
  { store, personId, network }: { store: PictureStore; personId: string; network: PortraitNetwork },
): Promise<void> {
  const before = await db.transaction(async (tx) => {
    await tx.hold(persons, personId);
    const replaced = await portraitOf(tx, personId);
    if (replaced?.source === network && replaced.state === 'there') return undefined;
    const values = { ...noPicture, source: network, state: 'waiting', since: now, dueAt: now } as const;
    await tx
      .insert(portraits)
      .values({ personId, ...values })
      .onConflictDoUpdate({ target: portraits.personId, set: values });
    // What was found of the account long ago may know of no picture, or of an older one.
    const handles = tx
      .select({ handle: personHandles.handle })
      .from(personHandles)
      .where(and(eq(personHandles.personId, personId), eq(personHandles.network, network)));
    await tx
      .update(handleChecks)
      .set({ dueAt: now })
      .where(and(eq(handleChecks.network, network), inArray(handleChecks.handle, handles)));
    return replaced;
  });
  if (before?.hash) await discard(db, store, before.hash);
}

export async function putOwnPortrait(
  db: Database,
  now: Date,
  { store, personId, decoded }: { store: PictureStore; personId: string; decoded: NewPicture },
): Promise<void> {
  const own = { source: 'own', account: '', fetchedFrom: '', since: now, dueAt: null } as const;
  await putPortrait(db, store, { personId, decoded, from: own, isWanted: () => true });
}

/** @param isWanted whether it is still to be put there, now that it has been written */
export async function putPortrait(
  db: Database,
  store: PictureStore,
  {
    personId,
    decoded,
    from,
    isWanted,
  }: {
    personId: string;
    decoded: NewPicture;
    from: Pick<Portrait, 'source' | 'account' | 'fetchedFrom' | 'since' | 'dueAt'>;
    isWanted: (before: Portrait | undefined) => boolean;
  },
): Promise<void> {
  // Nobody can tell from the picture of an account whether its person is known here.
  const picture = newPictureName(decoded);
  await keepFiles(store, picture);
  const { hash, width, height } = picture;
  const gone = await db.transaction(async (tx) => {
    await tx.hold(persons, personId);
    const before = await portraitOf(tx, personId);
    if (!isWanted(before)) return hash;
    await stillKept(tx, store, picture);
    const values = { ...from, state: 'there', hash, width, height, failures: 0 } as const;
    await tx
      .insert(portraits)
      .values({ personId, ...values })
      .onConflictDoUpdate({ target: portraits.personId, set: values });
    return before?.hash;
  });
  if (gone) await discard(db, store, gone);
}

/** Gone at once: the row, and the files with it. That the operator hides their pictures is remembered. */
export async function removePortrait(db: Database, store: PictureStore, personId: string): Promise<void> {
  const gone = await db.transaction(async (tx) => {
    await tx.hold(persons, personId);
    const before = await portraitOf(tx, personId);
    const its = eq(portraits.personId, personId);
    if (before?.hiddenAt)
      await tx
        .update(portraits)
        .set({ ...noPicture, source: 'own', state: 'missing', dueAt: null })
        .where(its);
    else await tx.delete(portraits).where(its);
    return before;
  });
  if (gone?.hash) await discard(db, store, gone.hash);
}

/** After their accounts were changed: the picture of one that is theirs no more goes, and the new one's is looked for. */
export async function fitPortrait(
  db: Database,
  now: Date,
  { store, personId }: { store: PictureStore; personId: string },
): Promise<void> {
  const [stale] = await db
    .select({ hash: portraits.hash })
    .from(portraits)
    .where(and(eq(portraits.personId, personId), inArray(portraits.source, [...portraitNetworks])));
  if (!stale || (await isStillTheirs(db, personId))) return;
  await db
    .update(portraits)
    .set({ ...noPicture, state: 'waiting', dueAt: now })
    .where(and(eq(portraits.personId, personId), inArray(portraits.source, [...portraitNetworks])));
  if (stale.hash) await discard(db, store, stale.hash);
}

/** Shown or hidden. */
async function isStillTheirs(db: Queries, personId: string): Promise<boolean> {
  const [found] = await db
    .select({ personId: portraits.personId })
    .from(portraits)
    .innerJoin(personHandles, isTheirAccount)
    .where(and(eq(portraits.personId, personId), isNotNull(portraits.hash)));
  return found !== undefined;
}

/** Which of these pictures are somebody's. */
export async function portraitsAmong(db: Queries, hashes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ hash: portraits.hash })
    .from(portraits)
    .where(inArray(portraits.hash, [...hashes]));
  return rows.flatMap(({ hash }) => hash ?? []);
}
