// How much one actor and one server may send: far more than people do, far less than what would keep us from everybody else.
import { minute, type Clock } from '../../time/clock.ts';

const ofAnActor = 300;
const ofAServer = 6000;
/** Wrong signatures in the name of a server's accounts: anybody may send such, and each brings us to ask it for a key. */
const forgedOfAServer = 300;
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

/** What would be too much by now, without being counted: that is asked before it is known who it was. */
export function hasSentTooMuch(host: string, clock: Clock): boolean {
  return hasCounted(`host ${host}`, ofAServer, clock);
}

export function noteForged(host: string, clock: Clock): void {
  countOne(`forged ${host}`, clock().getTime());
}

/** Whoever is known is heard nevertheless. */
export function isForgedTooMuch(host: string, clock: Clock): boolean {
  return hasCounted(`forged ${host}`, forgedOfAServer, clock);
}

function hasCounted(name: string, most: number, clock: Clock): boolean {
  const known = counts.get(name);
  return known !== undefined && isOpen(known, clock().getTime()) && known.number >= most;
}

function isOpen({ until }: Counted, now: number): boolean {
  return until > now && until <= now + minute;
}

function countOne(name: string, now: number): number {
  const known = counts.get(name);
  if (known && isOpen(known, now)) return (known.number += 1);
  if (counts.size >= mostRemembered) counts.clear();
  counts.set(name, { number: 1, until: now + minute });
  return 1;
}
