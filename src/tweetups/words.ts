// Words as a search compares them: folded to a–z and digits, umlauts either way, and without the endings that German and English put on.
import { folded, foldedWithUmlauts } from '../gazetteer/place-names.ts';

/** What is longer is found by its beginning. */
const longest = 40;

/** Every word once, with "ue" and with "u" for "ü": what a search looks into. CamelCase stays one word and is taken apart as well. */
export function wordsOf(texts: readonly string[]): string {
  const parts = texts.flatMap((text) => [text, apart(text)]);
  return [
    ...new Set(parts.flatMap((text) => [...tokens(foldedWithUmlauts(text)), ...tokens(folded(text))])),
  ].join(' ');
}

/** For each word that was typed the beginnings that will do: of the word itself, and of what is left without an ending. */
export function soughtIn(typed: string): string[][] {
  const words = typed.split(/[\s,;.:/#()"„“–-]+/).filter((word) => folded(word) !== '');
  return words.slice(0, 8).map((word) => {
    const forms = [...tokens(foldedWithUmlauts(word)), ...tokens(folded(word))];
    return [...new Set(forms.flatMap((form) => [form, withoutEnding(form)]))];
  });
}

function tokens(text: string): string[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => named(word.slice(0, longest)));
}

/** A digit at the start would make a number of it for PostgreSQL. */
function named(word: string): string {
  return /^\d/.test(word) ? `n${word}` : word;
}

/** "WOLRostock" → "WOL Rostock" */
function apart(text: string): string {
  return text.replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** "Abende" begins like "Abend", "meetings" like "meeting"; short words are left alone. */
function withoutEnding(word: string): string {
  const stem = word.replace(/(?:en|er|es|em|e|n|s|ing|ed)$/, '');
  return stem.length >= 4 && word.length >= 5 ? stem : word;
}
