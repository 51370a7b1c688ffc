// A person's page in parts, as its visitor may see them.
import type { Say } from '../language/translate.ts';
import type { Queries } from '../database/database.ts';
import { accountAddress, handleParts, nameOfAccount, placeOfAccount } from '../handles/accounts.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { networkNames, networks } from '../handles/networks.ts';
import { addressOfPage, pagesOf, type PersonPage } from './page-of-person.ts';
import { maySee, type PageOnlooker } from './page-words.ts';
import { isProven, type Proven } from '../handles/proven.ts';

/** Only what they wrote. */
export function wordViews(page: PersonPage, say: Say) {
  return [
    { heading: say('people.pageWorkingOn'), words: page.workingOn },
    { heading: say('people.pageUnsureAbout'), words: page.unsureAbout },
    { heading: say('people.pageWritingAbout'), words: page.writingAbout },
  ].filter(({ words }) => words !== '');
}

/** A handle may be shown to fewer than its person is. */
export function accountViews(
  kept: readonly KeptHandle[],
  { page, proven, onlooker }: { page: PersonPage; proven: Proven; onlooker: PageOnlooker },
) {
  const seen = kept.filter(
    ({ audience }) => audience === null || (audience === 'guests' && onlooker !== 'stranger'),
  );
  return networks.flatMap((network) => {
    const handle = seen.find((one) => one.network === network);
    if (!handle) return [];
    const shown = nameOfAccount(handle) || placeOfAccount(handle);
    return [
      {
        network,
        label: networkNames[network],
        parts: handleParts(shown),
        address: accountAddress(handle),
        isProven: isProven(proven, page.personId, handle),
      },
    ];
  });
}

/** Where those of the people have their pages who let this visitor see them. */
export async function pageAddresses(
  db: Queries,
  personIds: readonly string[],
  onlooker: RoleThere,
): Promise<ReadonlyMap<string, string>> {
  const pages = await pagesOf(db, personIds);
  return addressesSeen([...pages.values()], onlooker);
}

/** @param link what the address said after `?guest=`, by which somebody came: it lets see their pages, too */
export function addressesThrough(
  addresses: ReadonlyMap<string, string>,
  link: unknown,
): ReadonlyMap<string, string> {
  if (typeof link !== 'string') return addresses;
  const ending = `?guest=${encodeURIComponent(link)}`;
  return new Map(Array.from(addresses, ([person, address]) => [person, address + ending]));
}

/** What the visitor is to an evening that the people share. */
type RoleThere = 'stranger' | 'guest' | 'host';

/** By person. */
export function addressesSeen(pages: readonly PersonPage[], onlooker: RoleThere): Map<string, string> {
  const seen = pages.filter(({ visible }) =>
    maySee(visible, onlooker === 'stranger' ? 'stranger' : 'acquainted'),
  );
  return new Map(seen.map((page) => [page.personId, addressOfPage(page)]));
}
