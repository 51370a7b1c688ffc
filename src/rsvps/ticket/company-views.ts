// Who else comes, as the ticket says it: names before numbers, and no number below four people.
import type { Queries } from '../../database/database.ts';
import type { Say } from '../../language/translate.ts';
import { faceOfOne } from '../../pictures/portrait-views.ts';
import { conjunctions } from '../../tweetups/hosted-by.ts';
import { facesOf, type Face } from '../../tweetups/tweetup-on-page.ts';
import { hostsOf, type Phase, type Tweetup } from '../../tweetups/tweetup.ts';
import { fewestCounted, peopleCounted } from '../places.ts';
import type { Rsvp } from '../rsvp.ts';

const mostNames = 2;
const mostFaces = 6;

export interface Company {
  /** Whom the guest may see, without themselves and the hosts. */
  readonly faces: readonly Face[];
  /** People who come, with companions and those whom a host has added, without the guest's own party and the hosts. */
  readonly others: number;
  readonly hostNames: readonly string[];
}

export async function companyOf(
  db: Queries,
  { tweetup, rsvp, phase }: { tweetup: Tweetup; rsvp: Rsvp; phase: Phase },
): Promise<Company> {
  const [{ going }, faces, hosts] = await Promise.all([
    peopleCounted(db, tweetup.id),
    facesOf(db, tweetup, { role: 'guest', phase }),
    hostsOf(db, tweetup.id),
  ]);
  const isHost = (personId: string) => hosts.some(({ id }) => id === personId);
  const own = rsvp.place === 'going' && !isHost(rsvp.personId) ? 1 + rsvp.brings : 0;
  return {
    faces: faces.filter(({ personId }) => personId !== rsvp.personId && !isHost(personId)),
    others: Math.max(0, going - own),
    hostNames: hosts.filter(({ id }) => id !== rsvp.personId).flatMap(({ name }) => name || []),
  };
}

/** @param isGoing whether the guest has a place: a guest who waits, or is not sure, does not come “too” */
export function companyView({ faces, others, hostNames }: Company, isGoing: boolean, say: Say) {
  const shown = faces.slice(0, mostFaces).map(({ personId, name: given, portrait }) => {
    const name = given || say('rsvps.nameless');
    return { name, ...faceOfOne(personId, name, portrait) };
  });
  return {
    faces: shown,
    words: companyWords({ names: shown.map(({ name }) => name), others, hostNames, isGoing }, say),
  };
}

interface Coming {
  readonly names: readonly string[];
  readonly others: number;
  readonly hostNames: readonly string[];
  readonly isGoing: boolean;
}

const too = {
  some: 'rsvps.someComeToo',
  others: 'rsvps.othersComeToo',
  more: 'rsvps.comeTooAndMore',
  all: 'rsvps.comeToo',
} as const;
const alone = {
  some: 'rsvps.someCome',
  others: 'rsvps.othersCome',
  more: 'rsvps.comeAndMore',
  all: 'rsvps.come',
} as const;

function companyWords({ names, others, hostNames, isGoing }: Coming, say: Say): string {
  const list = conjunctions[say.language];
  if (others === 0)
    return hostNames.length > 0 && isGoing
      ? say('rsvps.hostsAreThere', { count: hostNames.length, names: list.format(hostNames) })
      : '';
  const named = names.slice(0, others > mostNames + 1 ? mostNames : mostNames + 1);
  const more = others - named.length;
  // Whoever reads it and comes is one of them.
  const isCounted = others + (isGoing ? 1 : 0) >= fewestCounted;
  const words = isGoing ? too : alone;
  if (named.length === 0) return isCounted ? say(words.others, { count: others }) : say(words.some);
  return more > 0 && isCounted
    ? say(words.more, { count: more, names: named.join(', ') })
    : say(words.all, { count: named.length, names: list.format(named) });
}
