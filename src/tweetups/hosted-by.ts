// Who hosts an evening, in words.
import { inEachLanguage, type Say } from '../language/translate.ts';
import type { Phase } from './tweetup.ts';

export const conjunctions = inEachLanguage(
  (language) => new Intl.ListFormat(language, { type: 'conjunction' }),
);

/** "Ana und Ben", or the word for hosts where nobody knows their names. */
export function namesOrHosts(hosts: readonly { readonly name: string }[], say: Say): string {
  const names = hosts.flatMap(({ name }) => name || []);
  return conjunctions[say.language].format(names) || say('hosting.theHosts');
}

/** Whom one writes to and hears from; in German in the dative: "Ana und Ben", else "den Menschen, die einladen" */
export function namesOrThoseWhoInvite(hosts: readonly { readonly name: string }[], say: Say): string {
  const names = hosts.flatMap(({ name }) => name || []);
  return conjunctions[say.language].format(names) || say('hosting.thoseWhoInvite');
}

/** How many are spoken of: whose names nobody knows are spoken of in the plural. */
export function numberOfHosts(hosts: readonly { readonly name: string }[]): number {
  return hosts.filter(({ name }) => name).length || 2;
}

/** The host is the first guest: "Anke ist da" */
export function isThere(names: readonly string[], say: Say): string {
  const list = conjunctions[say.language].format(names);
  return say('tweetups.isThere', { count: names.length, names: list });
}

/** Of an evening to come: "Ana und Ben laden ein" */
export function invitedBy(names: readonly string[], say: Say): string {
  const list = conjunctions[say.language].format(names);
  return say('tweetups.invitedBy', { count: names.length, names: list });
}

/** Whoever hosts invites until it is over. */
export function invitedOrHostedBy(names: readonly string[], phase: Phase | undefined, say: Say): string {
  return phase === 'after' ? hostedBy(names, say) : invitedBy(names, say);
}

export function hostedBy(names: readonly string[], say: Say): string {
  const list = conjunctions[say.language].format(names);
  return say('tweetups.hostedBy', { count: names.length, names: list });
}

/** The link to write to them: "Ana und Ben fragen" */
export function askHosts(names: readonly string[], say: Say): string {
  if (names.length === 0) return say('messages.askWhoeverHosts');
  return say('messages.askHosts', { names: conjunctions[say.language].format(names) });
}

/** Who hosts it, in parts: a name leads to its page where there is one that the visitor may see. */
export function hostLinks(
  hosts: readonly { readonly id: string; readonly name: string }[],
  pages: ReadonlyMap<string, string>,
  say: Say,
): { text: string; address: string }[] {
  const gap = '\u0000';
  const [before = '', behind = ''] = say('tweetups.hostedBy', { count: hosts.length, names: gap }).split(gap);
  const waiting = [...hosts];
  const names = conjunctions[say.language]
    .formatToParts(hosts.map(({ name }) => name))
    .map(({ type, value }) => {
      const host = type === 'element' ? waiting.shift() : undefined;
      return { text: value, address: (host && pages.get(host.id)) ?? '' };
    });
  return [{ text: before, address: '' }, ...names, { text: behind, address: '' }];
}
