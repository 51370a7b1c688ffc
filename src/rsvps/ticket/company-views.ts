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

export function companyView({ faces, others, hostNames }: Company, say: Say) {
  const shown = faces.slice(0, mostFaces).map(({ personId, name: given, portrait }) => {
    const name = given || say('rsvps.nameless');
    return { name, ...faceOfOne(personId, name, portrait) };
  });
  return {
    faces: shown,
    words: companyWords({ names: shown.map(({ name }) => name), others, hostNames }, say),
  };
}

function companyWords(
  { names, others, hostNames }: { names: readonly string[]; others: number; hostNames: readonly string[] },
  say: Say,
): string {
  const list = conjunctions[say.language];
  if (others === 0)
    return hostNames.length > 0
      ? say('rsvps.hostsAreThere', { count: hostNames.length, names: list.format(hostNames) })
      : '';
  const named = names.slice(0, others > mostNames + 1 ? mostNames : mostNames + 1);
  const more = others - named.length;
  // Whoever reads it comes, too.
  const isCounted = others + 1 >= fewestCounted;
  if (named.length === 0)
    return isCounted ? say('rsvps.othersComeToo', { count: others }) : say('rsvps.someComeToo');
  return more > 0 && isCounted
    ? say('rsvps.comeTooAndMore', { count: more, names: named.join(', ') })
    : say('rsvps.comeToo', { count: named.length, names: list.format(named) });
}
