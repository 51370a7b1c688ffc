// Whose site a page is on: of the person whose page here shows it, and to which it links as its own (`rel="me"`). Both ways, or nobody.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import type { Looking } from '../handles/finding.ts';
import { lookFor } from '../handles/checks.ts';
import { personColumns } from '../people/contact.ts';
import type { Person } from '../people/person.ts';
import { isProven, provenAccounts } from '../handles/proven.ts';
import { personHandles, persons } from '../people/tables.ts';
import { keepCheckResult } from '../rsvps/handle-checking.ts';
import { isSame, type Author } from './reading.ts';
import { handleChecks } from '../handles/tables.ts';

export type Whose =
  | { readonly outcome: 'somebody'; readonly person: Person }
  | { readonly outcome: 'nobody' }
  /** The site did not say at the moment. */
  | { readonly outcome: 'unanswered' };

/** The site is asked each time: what it says now is what counts. @param address of the page, where it was in the end */
export async function personOfSite(
  db: Database,
  now: Date,
  { looking, address, author }: { looking: Looking; address: string; author: Author },
): Promise<Whose> {
  // A page that names somebody of another site as its author is not its own site's word.
  if (author.address && !isOneSite(author.address, address)) return { outcome: 'nobody' };
  const claims = await db
    .select({ person: personColumns, check: handleChecks })
    .from(personHandles)
    .innerJoin(persons, eq(persons.id, personHandles.personId))
    .innerJoin(
      handleChecks,
      and(eq(handleChecks.network, personHandles.network), eq(handleChecks.handle, personHandles.handle)),
    )
    .where(and(eq(personHandles.network, 'blog'), inArray(personHandles.handle, sitesOf(address))))
    .orderBy(asc(personHandles.personId))
    .limit(20);
  for (const check of new Map(claims.map((claim) => [claim.check.handle, claim.check])).values()) {
    const finding = await lookFor(looking, check);
    if (finding.outcome === 'unanswered') return { outcome: 'unanswered' };
    await keepCheckResult(db, now, { check, finding });
  }
  const ids = claims.map(({ person }) => person.id);
  const proven = await provenAccounts(db, ids);
  const owners = claims.filter(({ person, check }) =>
    isProven(proven, person.id, { network: 'blog', kept: check.handle }),
  );
  const [only, ...others] = new Map(owners.map(({ person }) => [person.id, person])).values();
  // A site of several people says of none of them alone that they come.
  return only && others.length === 0 ? { outcome: 'somebody', person: only } : { outcome: 'nobody' };
}

/** As people give their site: the host with each beginning of the path, since many sites share a host. */
function sitesOf(address: string): string[] {
  const { hostname, port, pathname } = new URL(address);
  const bare = hostname.replace(/^www\./, '') + (port ? `:${port}` : '');
  const steps = pathname.split('/').filter(Boolean).slice(0, 8);
  const paths = [
    '/',
    ...steps.flatMap((_, last) => {
      const path = `/${steps.slice(0, last + 1).join('/')}`;
      return [path, `${path}/`];
    }),
  ];
  return ['https://', 'https://www.', 'http://', 'http://www.'].flatMap((start) =>
    paths.map((path) => `${start}${bare}${path}`),
  );
}

/** Whether a page lies on a site as people give it. */
export function isWithin(site: string, address: string): boolean {
  return sitesOf(address).some((one) => isSame(one, site));
}

function isOneSite(one: string, other: string): boolean {
  const host = (address: string) => new URL(address).host.replace(/^www\./, '');
  return host(one) === host(other);
}
