// The form below the operator's lists: which are meant, and why.
import { beginningOf } from '../../forms/words.ts';
import type { Path } from '../../addresses.ts';
import { fieldsAsSent } from '../../forms/submitted.ts';
import type { MessageKey, Say } from '../../language/translate.ts';

/** What a list is asked for, by its address or by the form that carries it on. */
export interface AskedOfList {
  readonly words: string;
  readonly isOnlyNew: boolean;
}

export function askedOfList(sent: unknown): AskedOfList {
  const { q, new: isNew } = fieldsAsSent(sent, ['q', 'new']);
  return { words: beginningOf(q, 200), isOnlyNew: isNew === 'yes' };
}

/** @param more what else stands in its query */
export function addressOfList(
  list: '/admin/evenings' | '/admin/people',
  { words, isOnlyNew }: AskedOfList,
  more: Record<string, string>,
): Path {
  const query = new URLSearchParams({
    ...(words ? { q: words } : {}),
    ...(isOnlyNew ? { new: 'yes' } : {}),
    ...more,
  });
  return query.size > 0 ? `${list}?${query.toString()}` : list;
}

/** Of a list's form: the rows that it says are meant, be they ticked or all of the page. */
export function rowsMeant(
  { which, here }: { which: string; here: string },
  chosen: readonly string[],
  most: number,
): readonly string[] {
  return (which === 'page' ? here.split(' ').filter(Boolean) : chosen).slice(0, most);
}

/** Which of a flood are meant. */
export const whichOnes = ['ticked', 'page', 'found'] as const;

export interface Refused {
  readonly field: 'why' | 'which';
  readonly message: MessageKey;
  readonly why: string;
  readonly which: string;
  readonly chosen: readonly string[];
}

/** What a page says of when it was made: nothing later is meant by it. */
export function momentShown(typed: string, now: Date): Date {
  const shown = /^\d{1,15}$/.test(typed) ? Number(typed) : 0;
  return new Date(Math.min(shown, now.getTime()));
}

interface Meaning {
  readonly meant: readonly string[];
  readonly reason: string;
  readonly needsReason: boolean;
}

/** @returns undefined when nothing is missing */
export function refusedOf({
  meant,
  reason,
  needsReason,
}: Meaning): Pick<Refused, 'field' | 'message' | 'why'> | undefined {
  if (meant.length === 0) return { field: 'which', message: 'operating.nothingTicked', why: reason };
  if (needsReason && !reason) return { field: 'why', message: 'operating.whyMissing', why: reason };
  return undefined;
}

/** What has just been done, or what is missing. */
export function notedHere(query: Readonly<Record<string, unknown>>, refused: Refused | undefined, say: Say) {
  const many = Number(query['many']);
  const isDone = query['said'] === 'done' && Number.isSafeInteger(many) && many >= 0;
  const messageFor = (field: Refused['field']) => (refused?.field === field ? say(refused.message) : '');
  return {
    notice: isDone && !refused ? say('operating.didMany', { count: many }) : '',
    errors: refused ? [{ name: refused.field, message: say(refused.message) }] : [],
    why: { name: 'why', value: refused?.why ?? '', error: messageFor('why') },
    whichError: { name: 'which', error: messageFor('which') },
  };
}
