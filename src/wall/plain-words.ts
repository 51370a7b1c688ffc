// Words from elsewhere become plain text that stays in its place: nothing invisible, nothing that grows over its lines, not too much.
import { beginningOf } from '../forms/words.ts';
import type { Facet } from './found-post.ts';

const mostCharacters = 5000;

/**
 * Changes lengths, so facets are found or placed afterwards. Joiners stay, which emoji and some scripts need; marks of direction go, since they
 * can show one address as another; more than three marks on a letter are no language.
 */
export function plainWords(written: string): string {
  const clean = written
    .slice(0, 4 * mostCharacters)
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .normalize('NFC')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return shortened(clean, mostCharacters);
}

/** In one line, as a name is. */
export function plainLine(written: string, most = 100): string {
  return shortened(plainWords(written).replaceAll(/\s+/g, ' '), most);
}

export function shortened(words: string, most: number): string {
  if (beginningOf(words, most) === words) return words;
  return `${beginningOf(words, most - 1).trimEnd()}…`;
}

const found = /https?:\/\/[^\s<>"“”„«»]+|(?<![\p{L}\p{N}_&/#])[#＃]([\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)/gu;

/** Addresses and hashtags as people type them; what is no hashtag (only digits) is none. */
export function facetsIn(words: string): Facet[] {
  const facets: Facet[] = [];
  for (const match of words.matchAll(found)) {
    const [whole, tag] = match;
    if (tag !== undefined) {
      if (/\p{L}/u.test(tag))
        facets.push({ start: match.index, end: match.index + whole.length, kind: 'hashtag', address: '' });
      continue;
    }
    // The full stop belongs to the sentence, the bracket to what stands around.
    const bare = whole.replace(whole.includes('(') ? /[.,;:!?'’…*]+$/u : /[.,;:!?)\]'’…*]+$/u, '');
    const address = webAddress(bare);
    if (address) facets.push({ start: match.index, end: match.index + bare.length, kind: 'link', address });
  }
  return facets;
}

/** @returns an http or https address without a name or password in it, else undefined */
export function webAddress(written: string): string | undefined {
  if (written.length > 2000) return undefined;
  const address = URL.parse(written);
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    return undefined;
  return address.hostname.includes('.') ? address.href : undefined;
}
