// What looking for a handle on its network can bring: an account, that there is none, or that nobody could be asked.
import { beginningOf, oneLine } from '../forms/words.ts';
import type { Fetched, Outside } from '../outside/outside.ts';

export interface Found {
  /** What the account calls itself. */
  readonly name?: string;
  /** The profile for people to look at, where the network says. */
  readonly profile?: string;
  /** Fediverse: the actor's address, which stays when the handle changes its looks. */
  readonly actor?: string;
  /** Bluesky: the identifier, which stays when the handle changes; and the server that keeps the account's records. */
  readonly did?: string;
  readonly pds?: string;
  /** As it is called now: Bluesky, and a fediverse account that has moved. */
  readonly handle?: string;
  /** The account's own picture; null: it has none. Unknown where nobody could be asked. */
  readonly picture?: string | null;
  /** Bluesky: they ask not to be shown to people who are not signed in there. */
  readonly isForSignedIn?: boolean;
  /** A blog's feed. */
  readonly feed?: string;
  /** Which persons' pages here it links to as its own (`rel="me"`): the last part of their addresses. */
  readonly linksTo?: readonly string[];
}

export type Finding = { readonly outcome: 'found'; readonly found: Found } | Nothing;

export type Nothing =
  /** Looked for in the right place, and there is none. */
  { readonly outcome: 'missing' } | { readonly outcome: 'unanswered' };

export interface Looking {
  readonly outside: Outside;
  /** Where this site is, to know links to it. */
  readonly baseUrl: string;
}

export const missing: Nothing = { outcome: 'missing' };
export const unanswered: Nothing = { outcome: 'unanswered' };

/** What it means for whoever is looked for that something could not be fetched. */
export function notFetched(fetched: Exclude<Fetched, { outcome: 'fetched' }>): Nothing {
  switch (fetched.outcome) {
    case 'refused':
      return [400, 404, 410].includes(fetched.status) ? missing : unanswered;
    case 'failed':
      // No such server: most likely a typo in its name.
      return fetched.why === 'unknown-host' ? missing : unanswered;
    case 'forbidden':
      return missing;
    case 'unchanged':
    case 'later':
      return unanswered;
  }
}

/** The persons' pages here among these addresses; and, as `off/KEY`, the pages on which an author takes their posts off. */
export function personsLinked(addresses: readonly string[], baseUrl: string): string[] {
  const pages = addresses.flatMap((address) => {
    const [, person, off] = address.startsWith(`${baseUrl}/`)
      ? (/^\/(?:people\/([\w-]{1,80})|(off\/[\w-]{16}))\/?$/.exec(address.slice(baseUrl.length)) ?? [])
      : [];
    return person ?? off ?? [];
  });
  return [...new Set(pages)].slice(0, 20);
}

/** A name that somebody gave themselves elsewhere, on one line and no longer than needed. */
export function ownName(said: unknown): string | undefined {
  if (typeof said !== 'string') return undefined;
  const name = oneLine(said.toWellFormed().replaceAll(/[\p{Cc}\ufffe\uffff]+/gu, ' '));
  return name === '' ? undefined : beginningOf(name, 100).trimEnd();
}

export function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as Record<string, unknown>)[name]
    : undefined;
}

export function list(said: unknown): readonly unknown[] {
  return Array.isArray(said) ? said : said === undefined ? [] : [said];
}

/** An address of the web, or nothing. */
export function webAddress(said: unknown): string | undefined {
  const address = typeof said === 'string' && said.length <= 500 ? URL.parse(said) : null;
  return address?.protocol === 'https:' && address.username === '' ? address.href : undefined;
}
