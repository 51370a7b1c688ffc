// Which accounts are proven (`rel="me"` both ways): the account says that a page here is its own, and that page says the same of the account.
import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { preparedForMany } from '../database/prepared.ts';
import type { KeptHandle } from './checks.ts';
import { formerPageNames, personHandles, personPages } from '../people/tables.ts';
import { handleChecks } from './tables.ts';

/** The proven accounts by person. */
export type Proven = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What an account leads to is the address of a page, by its name now, by one that it had, or by its person's id. A handle of an
 * tweetup alone proves nothing: the page has to show it, so that whoever was handed the link of an answer cannot borrow a tick.
 */
export async function provenAccounts(db: Queries, personIds: readonly string[]): Promise<Proven> {
  const proven = new Map<string, Set<string>>();
  for (let start = 0; start < personIds.length; start += 500) {
    const shown = await shownOnPages(db, personIds.slice(start, start + 500));
    const leading = shown.filter(({ found }) => (found.linksTo?.length ?? 0) > 0);
    const former = await formerNamesOf(db, [...new Set(leading.map(({ personId }) => personId))]);
    for (const { personId, chosenName, network, kept, found } of leading) {
      const own = new Set([personId, chosenName, ...(former.get(personId) ?? [])]);
      if (!found.linksTo?.some((name) => own.has(name.toLowerCase()))) continue;
      proven.set(personId, (proven.get(personId) ?? new Set()).add(keyOf({ network, kept })));
    }
  }
  return proven;
}

const shownOnPages = preparedForMany((db, personIds) =>
  db
    .select({
      personId: personPages.personId,
      chosenName: personPages.chosenName,
      network: personHandles.network,
      kept: personHandles.handle,
      found: handleChecks.found,
    })
    .from(personHandles)
    .innerJoin(personPages, eq(personPages.personId, personHandles.personId))
    .innerJoin(
      handleChecks,
      and(eq(handleChecks.network, personHandles.network), eq(handleChecks.handle, personHandles.handle)),
    )
    .where(
      and(
        inArray(personHandles.personId, [...personIds]),
        ne(personPages.visible, 'nobody'),
        or(isNull(personHandles.audience), ne(personHandles.audience, 'nobody')),
      ),
    ),
);

export function isProven(
  proven: Proven,
  personId: string,
  account: Pick<KeptHandle, 'network' | 'kept'>,
): boolean {
  return proven.get(personId)?.has(keyOf(account)) ?? false;
}

async function formerNamesOf(db: Queries, personIds: readonly string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  if (personIds.length === 0) return names;
  for (const { personId, name } of await formerNames(db, personIds))
    names.set(personId, [...(names.get(personId) ?? []), name]);
  return names;
}

const formerNames = preparedForMany((db, personIds) =>
  db
    .select()
    .from(formerPageNames)
    .where(inArray(formerPageNames.personId, [...personIds])),
);

function keyOf({ network, kept }: Pick<KeptHandle, 'network' | 'kept'>): string {
  return `${network} ${kept}`;
}
