// Links for following somebody: on the visitor's own server where that is known, else at the network's own address.
import type { Say } from '../language/translate.ts';
import { followAccountAddress, handleParts, nameOfAccount, placeOfAccount } from '../handles/accounts.ts';
import { followAtHome, type HomeServer } from '../handles/home-server.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { isProven, type Proven } from '../handles/proven.ts';
import { shownHandle } from '../handles/handle.ts';
import { networkNames, networks, type Network } from '../handles/networks.ts';
import type { Attendee } from './guest-list.ts';

export interface FollowView {
  readonly network: Network;
  readonly label: string;
  readonly handle: string;
  /** Where a line may break in it. */
  readonly parts: readonly string[];
  readonly address: string;
  /** The account and the person's page name each other. */
  readonly isProven: boolean;
  /** At home nobody says how to follow from here: then the handle is copied into the search there. */
  readonly mustBeCopied: boolean;
}

export function followViews(
  { rsvp, known }: Attendee,
  home: HomeServer | null,
  proven: Proven,
): FollowView[] {
  return networks.flatMap((network) => {
    const handle = known.find((one) => one.network === network);
    return handle === undefined
      ? []
      : [{ ...followView(handle, home), isProven: isProven(proven, rsvp.personId, handle) }];
  });
}

function followView(kept: KeptHandle, home: HomeServer | null): Omit<FollowView, 'isProven'> {
  const { network, found } = kept;
  const shown = nameOfAccount(kept) || placeOfAccount(kept);
  const atHome = network === 'mastodon' && home !== null ? followAtHome(home, found.actor) : null;
  return {
    network,
    label: networkNames[network],
    handle: shown,
    parts: handleParts(shown),
    address: atHome ?? followAccountAddress(kept),
    mustBeCopied: network === 'mastodon' && home !== null && atHome === null,
  };
}

/** A network that was asked for by its name. */
export function chosenNetwork(asked: unknown): { network: Network; label: string } | undefined {
  const network = networks.find((one) => one === asked && one !== 'blog' && one !== 'other');
  return network && { network, label: networkNames[network] };
}

export function homeView(home: HomeServer | null, say: Say) {
  if (home === null) return { handle: '', words: '', isUnable: false };
  const server = home.handle.slice(home.handle.lastIndexOf('@') + 1);
  return {
    handle: shownHandle('mastodon', home.handle),
    words: say(home.template === '' ? 'guestList.homeUnable' : 'guestList.homeKnown', { server }),
    isUnable: home.template === '',
  };
}
