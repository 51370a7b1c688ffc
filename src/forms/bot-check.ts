// Tells a bot from a person, without asking the person anything: by a field that nobody sees, and by the time that passed.
import type { MessageKey } from '../language/translate.ts';
import { second } from '../time/clock.ts';
import { submittedFields } from './submitted.ts';

/** Nobody reads a form, fills it in and sends it in less. */
const quickest = 3 * second;

/**
 * A password manager may fill in too much, and somebody may be quick: so nothing is thrown away. The form comes back as it was, with a sentence,
 * and counts when it is sent again. A form without these fields (a script, an old page) counts as a person's.
 * @returns what to say; undefined when it counts
 */
export function botCheck(body: unknown, now: Date): MessageKey | undefined {
  const { leave_empty: trap, opened } = submittedFields(body, ['leave_empty', 'opened']);
  if (trap) return 'web.filledIn';
  const isQuick = /^\d{13}$/.test(opened) && now.getTime() - Number(opened) < quickest;
  return isQuick ? 'web.tooQuick' : undefined;
}
