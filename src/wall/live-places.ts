// Who has a place at the live walls: everybody their share, so that one machine or one tweetup leaves room for all others.

export interface Place {
  /** From where: machines behind one address share it. */
  readonly network: string;
  /** Behind a proxy that nobody told us of this machine is everybody: then only the other shares count. */
  readonly isThisMachine: boolean;
  readonly tweetupId: string;
  /** Hosts' screens always have a place, beside the others. */
  readonly isHosts: boolean;
  /** They come back by themselves, when there may be room. */
  end(): void;
}

export interface Shares {
  readonly all: number;
  readonly tweetup: number;
  /** A whole room of guests sits behind one address. */
  readonly network: number;
  /** Of one tweetup. */
  readonly hosts: number;
}

const usual: Shares = { all: 3000, tweetup: 1500, network: 600, hosts: 50 };

export interface LivePlaces {
  /** @returns undefined when there is no room; otherwise leaves */
  take(place: Place): (() => void) | undefined;
}

export function livePlaces(shares: Shares = usual): LivePlaces {
  const guests = new Set<Place>();
  const hosts = new Set<Place>();

  function take(place: Place): (() => void) | undefined {
    const those = place.isHosts ? hosts : guests;
    if (!(place.isHosts ? hasRoomForHost(place) : hasRoom(place))) return undefined;
    those.add(place);
    return () => void those.delete(place);
  }

  function hasRoomForHost({ tweetupId }: Place): boolean {
    return atTweetup(hosts, tweetupId).length < shares.hosts;
  }

  function hasRoom(place: Place): boolean {
    const { network, tweetupId, isThisMachine } = place;
    const own = [...guests].filter((one) => one.network === network).length;
    if (own >= shares.network && !isThisMachine) return false;
    const here = atTweetup(guests, tweetupId);
    if (here.length >= shares.tweetup && !makeRoom(here, network)) return false;
    return guests.size < shares.all || makeRoom([...guests], network);
  }

  /** The network that has most gives one up to another that has fewer. */
  function makeRoom(among: readonly Place[], network: string): boolean {
    const byNetwork = Map.groupBy(among, (one) => one.network);
    const own = byNetwork.get(network)?.length ?? 0;
    const [largest = []] = [...byNetwork.values()].toSorted((one, other) => other.length - one.length);
    const latest = largest.at(-1);
    if (!latest || largest.length <= own + 1) return false;
    guests.delete(latest);
    latest.end();
    return true;
  }

  return { take };
}

function atTweetup(places: Iterable<Place>, tweetupId: string): Place[] {
  return [...places].filter((place) => place.tweetupId === tweetupId);
}
