// How much one actor and one server may send: far more than people do, far less than what would keep us from everybody else.
import { minute, type Clock } from '../../time/clock.ts';

const ofAnActor = 300;
const ofAServer = 6000;
/** Questions that we ask one server for keys: anybody may name one of its accounts, wrongly too. */
const askedOfAServer = 1000;
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
  const its = counts.get(`host ${host}`);
  return its !== undefined && isOpen(its, clock().getTime()) && its.number >= ofAServer;
}

export function isAskedTooMuch(host: string, clock: Clock): boolean {
  return countOne(`asked ${host}`, clock().getTime()) > askedOfAServer;
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
