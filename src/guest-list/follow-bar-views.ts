// The one bar of tools for following each other: the visitor's own networks first, all at once where a network takes that, else one person after the other.
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { followAccountAddress } from '../handles/accounts.ts';
import { followAtHome, type HomeServer } from '../handles/home-server.ts';
import { networkNames, networks, type Network } from '../handles/networks.ts';
import { packToFollow } from '../hosting/tweetup-packs.ts';
import { packAddresses } from '../hosting/starter-pack.ts';
import { keptHandlesOfGuest } from '../rsvps/kept-handles.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { hashOf } from '../secrets/tokens.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Attendee } from './guest-list.ts';
import { mastodonFile, peopleIn } from './taking-along.ts';
import { fewestCounted } from '../rsvps/places.ts';

export interface FollowBar {
  /** The evening's. */
  readonly address: string;
  /** The token of the visitor's link, if they came by one. */
  readonly guest: unknown;
  /** Their own answer, if they have one: nobody follows themselves. */
  readonly ownId: string | undefined;
  /** Where they are themselves, by that answer. */
  readonly ownNetworks: ReadonlySet<Network>;
  readonly home: HomeServer | null;
  /** The starter pack of the evening, if there is one. */
  readonly pack: { readonly pack: string; readonly list: string } | null;
  /** Of the address: after whom it goes on, and on which network. */
  readonly after: unknown;
}

/** How many the browser has at hand without asking again. */
const mostAtHand = 30;

const followed = networks.filter((network) => network !== 'blog' && network !== 'other');

/** @param given.own the visitor's own answer, by their link or their session */
export async function followBarOf(
  db: Queries,
  given: Pick<FollowBar, 'home' | 'guest' | 'after'> & { tweetup: Tweetup; own: Rsvp | undefined },
): Promise<FollowBar> {
  const { tweetup, own, home, guest, after } = given;
  const [pack, handles] = await Promise.all([
    packToFollow(db, tweetup.id),
    own && own.answer !== 'no' ? keptHandlesOfGuest(db, own.id) : [],
  ]);
  return {
    address: addressOf(tweetup),
    guest,
    after,
    home,
    pack: pack ? packAddresses(pack, { key: pack.tweetupId, since: pack.since }) : null,
    ownId: own?.id,
    ownNetworks: new Set(handles.map(({ network }) => network)),
  };
}

/** @param people whom the visitor may see */
export function followBarView(people: readonly Attendee[], bar: FollowBar, say: Say) {
  const everywhere = byNetwork(people);
  const items = followed.flatMap((network) => {
    const there = (everywhere.get(network) ?? []).filter(({ rsvp }) => rsvp.id !== bar.ownId);
    return there.length === 0 ? [] : [itemOf(network, there, { bar, say })];
  });
  const own = items.filter(({ isOwn }) => isOwn);
  const others = items.filter(({ isOwn }) => !isOwn);
  const isAtHome = own.length > 0;
  return {
    address: `${bar.address}/people`,
    items: isAtHome ? own : others,
    takesList: takesList(isAtHome ? own : others),
    // Whoever is on a network follows there: the others are one tap further, and the first person is in sight.
    elsewhere:
      isAtHome && others.length > 0
        ? { items: others, takesList: takesList(others), isOpen: others.some(({ isGoneOn }) => isGoneOn) }
        : null,
    pack: bar.pack,
  };
}

const grouped = new WeakMap<readonly Attendee[], ReadonlyMap<Network, readonly Attendee[]>>();

/** Hundreds of people are read once for all who look, and looked through once. */
function byNetwork(people: readonly Attendee[]): ReadonlyMap<Network, readonly Attendee[]> {
  const known = grouped.get(people);
  if (known) return known;
  const made = new Map(
    followed.map((network) => [network, people.filter(({ handles }) => handles[network] !== undefined)]),
  );
  grouped.set(people, made);
  return made;
}

function takesList(items: readonly { network: Network; load: string }[]): boolean {
  return items.some(({ network, load }) => network === 'mastodon' && load !== '');
}

/** What stands for somebody in addresses and in the browser: it says nothing and opens nothing. */
function followKey(attendee: Attendee): string {
  const key = keys.get(attendee) ?? hashOf(`follow ${attendee.rsvp.id}`).slice(0, 10);
  keys.set(attendee, key);
  return key;
}

const keys = new WeakMap<Attendee, string>();

function itemOf(network: Network, there: readonly Attendee[], { bar, say }: { bar: FollowBar; say: Say }) {
  const label = networkNames[network];
  const inFile = network === 'mastodon' ? peopleIn(mastodonFile, there).length : 0;
  const load = inFile > 0 ? `${bar.address}/people/${mastodonFile.file}${sightOf(bar)}` : '';
  const pack = network === 'bluesky' ? (bar.pack?.pack ?? '') : '';
  const isOneByOne = load === '' && pack === '';
  return {
    network,
    label,
    storedAs: bar.address,
    isOwn: bar.ownNetworks.has(network),
    /** One person was followed here just now, and it goes on with the next. */
    isGoneOn: typeof bar.after === 'string' && bar.after.startsWith(`${network}-`),
    words: say('guestList.youAreOn', { network: label, what: whatToDo({ isOneByOne, inFile }, say) }),
    load,
    pack,
    next: isOneByOne ? nextView(network, there, { bar, say }) : null,
  };
}

function whatToDo({ isOneByOne, inFile }: { isOneByOne: boolean; inFile: number }, say: Say): string {
  if (isOneByOne) return say('guestList.followOneByOne');
  return inFile >= fewestCounted ? say('guestList.followSo', { count: inFile }) : say('guestList.followAll');
}

function nextView(network: Network, there: readonly Attendee[], { bar, say }: { bar: FollowBar; say: Say }) {
  const at = there.findIndex((one) => bar.after === `${network}-${followKey(one)}`);
  const queue = there.slice(at + 1, at + 1 + mostAtHand).map((one) => ({
    key: followKey(one),
    name: one.rsvp.name || say('rsvps.nameless'),
    address: addressFor(network, one, bar.home),
  }));
  const goingOn = (key: string) => {
    const sight = sightOf(bar);
    return `${bar.address}/people${sight}${sight ? '&' : '?'}after=${network}-${key}#follow`;
  };
  const [first, second] = queue;
  return {
    queue,
    first: first ?? null,
    label: first ? say('guestList.nextPerson', { name: first.name }) : '',
    // Where no scripts run, this goes on.
    skip: second && first ? { name: second.name, address: goingOn(first.key) } : null,
    beyond: at + 1 + mostAtHand < there.length ? goingOn(queue.at(-1)?.key ?? '') : '',
    again: `${bar.address}/people${sightOf(bar)}#follow`,
  };
}

/** On the visitor's own server where that is known. */
function addressFor(network: Network, { known }: Attendee, home: HomeServer | null): string {
  const account = known.find((one) => one.network === network);
  if (!account) return '';
  const atHome = network === 'mastodon' && home ? followAtHome(home, account.found.actor) : null;
  return atHome ?? followAccountAddress(account);
}

function sightOf({ guest }: FollowBar): string {
  return typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : '';
}
