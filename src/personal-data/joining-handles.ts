// Accounts of two persons, or of two answers, put together: one for each network, seen by the fewer.
import type { Network } from '../handles/networks.ts';
import type { HandleAudience } from '../handles/handle.ts';

export interface OwnedHandle {
  readonly network: Network;
  readonly handle: string;
  /** Null: to the same as the person. */
  readonly audience: HandleAudience;
}

export function handlesIn<Row extends OwnedHandle>(
  rows: readonly Row[],
  isTheirs: (row: Row) => boolean,
): OwnedHandle[] {
  return rows.filter(isTheirs).map(({ network, handle, audience }) => ({ network, handle, audience }));
}

/** @param kept win where both have another account on the same network */
export function withFewerSeeing(kept: readonly OwnedHandle[], others: readonly OwnedHandle[]): OwnedHandle[] {
  const joined = kept.map((one) => {
    const twin = others.find(({ network, handle }) => network === one.network && handle === one.handle);
    return twin ? { ...one, audience: fewer(one.audience, twin.audience) } : one;
  });
  return [...joined, ...others.filter(({ network }) => !kept.some((one) => one.network === network))];
}

function fewer(one: HandleAudience, other: HandleAudience): HandleAudience {
  return (['nobody', 'guests'] as const).find((few) => few === one || few === other) ?? null;
}
