// Who may do what, decided in one place: with the evening every host may do everything (see hosted.ts); what hosts may do to each other stands here.
import type { Person } from '../people/person.ts';

/** Far more than stand at any door. */
const mostHosts = 10;

/** Nobody takes an evening away from those who were there before: only a host who came later can be removed. @param hosts in the order in which they came */
export function mayRemove(hosts: readonly Person[], host: Person, other: Person): boolean {
  const [mine, theirs] = [host, other].map(({ id }) => hosts.findIndex((one) => one.id === id));
  return mine !== undefined && theirs !== undefined && mine >= 0 && theirs > mine;
}

/** An evening is never without a host: the last one hands over instead. */
export function mayLeave(hosts: readonly Person[]): boolean {
  return hosts.length > 1;
}

export function mayAskMore(hosts: number, asked: number): boolean {
  return hosts + asked < mostHosts;
}
