// What a source of the wall gives: posts as they were found, or why there are none. Sources know neither database nor pages.
import type { Fetched } from '../../outside/outside.ts';
import { facetsIn, plainWords, webAddress } from '../plain-words.ts';
import type { Facet, FoundPost } from '../found-post.ts';

export type SourceResult =
  /** `since`: what was written there later is most likely among them. One that is missing may have gone, or the server kept it to itself: it is asked about. */
  | {
      readonly outcome: 'given';
      readonly posts: readonly FoundPost[];
      readonly since?: Date;
      readonly validators?: Validators;
    }
  /** Nothing has changed. */
  | { readonly outcome: 'unchanged' }
  /** They give their posts only to people who are signed in. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'later'; readonly until: Date }
  | { readonly outcome: 'failed' };

/** By which a server tells whether something has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export function failedResult(fetched: Exclude<Fetched, { outcome: 'fetched' }>): SourceResult {
  switch (fetched.outcome) {
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'later':
      return fetched;
    case 'refused':
      return { outcome: [401, 403, 422].includes(fetched.status) ? 'closed' : 'failed' };
    case 'failed':
    case 'forbidden':
      return { outcome: 'failed' };
  }
}

/** A part of the words as the network marks it. */
export interface Marked {
  readonly text: string;
  readonly kind: Facet['kind'];
  readonly address: string;
}

/** Marks are found again in the cleaned words, in their order: cleaning moves them. */
export function wordsWith(written: string, marks: readonly Marked[]): { words: string; facets: Facet[] } {
  const words = plainWords(written);
  const facets: Facet[] = [];
  let at = 0;
  for (const { text, kind, address } of marks) {
    const shown = plainWords(text);
    const start = shown === '' ? -1 : words.indexOf(shown, at);
    const leadsTo = kind === 'hashtag' ? '' : webAddress(address);
    if (start === -1 || leadsTo === undefined) continue;
    at = start + shown.length;
    facets.push({ start, end: at, kind, address: leadsTo });
  }
  const typed = facetsIn(words).filter(
    ({ start, end }) => !facets.some((facet) => facet.start < end && start < facet.end),
  );
  return { words, facets: [...facets, ...typed].toSorted((one, other) => one.start - other.start) };
}

export function textOf(of: unknown, name: string): string {
  const value = typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

export function partOf(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}

export function momentOf(said: string): Date | undefined {
  const moment = new Date(said);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
