// How much one actor and one server may send: far more than people do, far less than what would keep us from everybody else.
import { minute, type Clock } from '../../time/clock.ts';

const ofAnActor = 300;
const ofAServer = 6000;
const mostRemembered = 20_000;

interface Counted {
  number: number;
  until: number;
}

const counts = new Map<string, Counted>();

/** Counted in this process alone, by the minute. */
export function isTooMuch({ actor, host }: { actor: string; host: string }, clock: Clock): boolean {
  const now = clock().getTime();
  const [own, its] = [countOne(`actor ${actor}`, now), countOne(`host ${host}`, now)];
  return own > ofAnActor || its > ofAServer;
}

function countOne(name: string, now: number): number {
  const known = counts.get(name);
  if (known && known.until > now && known.until <= now + minute) return (known.number += 1);
  if (counts.size >= mostRemembered) counts.clear();
  counts.set(name, { number: 1, until: now + minute });
  return 1;
}
