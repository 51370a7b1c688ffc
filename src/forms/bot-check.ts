// Tells a program that fills in forms from a person, without asking the person anything: by a field that nobody sees, and by the time that passed.
import { second } from '../time/clock.ts';
import { submittedFields } from './submitted.ts';

/** Nobody reads a form, fills it in and sends it in less. */
const quickest = 3 * second;

/** A form without these fields (a script of somebody's own, an old page) is taken for a person's. */
export function submittedBy(body: unknown, now: Date): 'person' | 'bot' | 'too-fast' {
  const { website, opened } = submittedFields(body, ['website', 'opened']);
  if (website) return 'bot';
  const isQuick = /^\d{13}$/.test(opened) && now.getTime() - Number(opened) < quickest;
  return isQuick ? 'too-fast' : 'person';
}
