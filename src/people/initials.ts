// People without a picture get their initials on one of eight calm colours.
import { hash } from 'node:crypto';

/** @param id whose: the colour comes from it, so it stays @returns up to two letters, and a colour from 0 to 7 */
export function initialsOf(id: string, name: string): { initials: string; colour: number } {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const letter = (word: string) => (Array.from(word)[0] ?? '').toUpperCase();
  const colour = (hash('sha256', id, 'buffer')[0] ?? 0) % 8;
  return { initials: letter(first) + letter(last) || '·', colour };
}
