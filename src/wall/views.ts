// What stands around the posts of a wall: the filters, and addresses that keep what was chosen.
import type { Say } from '../language/translate.ts';
import { networkNames, type Network } from '../handles/networks.ts';
import type { WallFilter } from './wall.ts';

/** Only what is set, and no question mark alone. */
export function wallQuery(chosen: Record<string, string | number | undefined>): string {
  const set = Object.entries(chosen).flatMap(([name, value]) =>
    value ? [[name, String(value)] as [string, string]] : [],
  );
  return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : '';
}

export function filterViews(
  authors: readonly { network: Network; key: string; name: string }[],
  { filter: { network, by }, here, guest }: { filter: WallFilter; here: string; guest: string },
  say: Say,
) {
  const present = Object.entries(networkNames).filter(([name]) =>
    authors.some((author) => author.network === name),
  );
  const everything = {
    label: say('wall.everything'),
    symbol: '',
    address: here + wallQuery({ guest }),
    isChosen: !network && !by,
  };
  return {
    isNeeded: authors.length > 1,
    networks: [
      everything,
      ...present.map(([name, label]) => ({
        label,
        symbol: name,
        address: here + wallQuery({ network: name, guest }),
        isChosen: network === name,
      })),
    ],
    people: authors.map((author) => ({
      label: author.name || networkNames[author.network],
      network: networkNames[author.network],
      address: here + wallQuery({ by: author.key, guest }),
      isChosen: by === author.key,
    })),
    areOpen: by !== undefined,
  };
}
