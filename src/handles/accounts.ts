// Where an account is to be found: by what stays the same when its name changes, as far as that is known.
import type { KeptHandle } from './checks.ts';
import { followAddress, nameElsewhere, profileAddress, shownHandle } from './handle.ts';
import { networkNames } from './networks.ts';

/** A Bluesky account's identifier outlives its name, and a server itself says where its people's pages are. */
export function accountAddress({ network, handle, kept, found }: KeptHandle): string {
  if (network === 'bluesky') return profileAddress(network, found.did ?? kept);
  return (network === 'mastodon' ? found.profile : undefined) ?? profileAddress(network, handle);
}

/** Where pressing one button follows, else the account's page. */
export function followAccountAddress(kept: KeptHandle): string {
  const { network, handle } = kept;
  return network === 'x' || network === 'threads' ? followAddress(network, handle) : accountAddress(kept);
}

/** What the place is called where the account is. */
export function placeOfAccount({ network, handle }: KeptHandle): string {
  return network === 'other' ? nameElsewhere(handle) : networkNames[network];
}

/** Where a line may break in it, so that it breaks nowhere else. */
export function handleParts(shown: string): string[] {
  return shown.split(/(?<=.)(?=@)|(?<=\/)/);
}

/** What the account is called there; elsewhere only its address is known. */
export function nameOfAccount({ network, handle }: KeptHandle): string {
  return network === 'other' ? '' : shownHandle(network, handle);
}
