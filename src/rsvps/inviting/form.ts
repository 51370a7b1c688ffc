// The forms of inviting: one of the ten, writing once more, and last time's guests.
import { submittedFields } from '../../forms/submitted.ts';
import { email, ifGiven, line, text } from '../../forms/kinds.ts';

export const oneForm = {
  name: line({ most: 80, missing: 'rsvps.tenNameMissing' }),
  words: line({ most: 300 }),
  email: ifGiven(email()),
};

const longestAgain = 1000;

/** To all of them, unless somebody has words of their own. */
export const againForm = { again: text({ most: longestAgain }) };

/** @param ids of the people who are written to @returns what each of them alone is told; and whether any of it is too long */
export function ownWordsIn(body: unknown, ids: readonly string[]) {
  const fields = submittedFields(
    body,
    ids.map((id) => `again-${id}`),
  );
  const words = new Map(ids.map((id) => [id, fields[`again-${id}`] ?? '']));
  return { words, isTooLong: [...words.values()].some((one) => one.length > longestAgain) };
}

/** By whose link "for Jan" an answer comes, as the address of its form says. */
export function askedFor(id: unknown): string | null {
  return typeof id === 'string' && id !== '' ? id.slice(0, 60) : null;
}
