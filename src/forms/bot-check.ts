// Tells a program that fills in forms from a person, without asking the person anything: by a field that nobody sees, and by the time that passed.
import { second } from '../time/clock.ts';
import { typedIn } from './submitted.ts';

/** Nobody reads a form, fills it in and sends it in less. */
const quickest = 3 * second;

/** A form without these fields (a script of somebody's own, an old page) is taken for a person's. */
export function whoFilledIn(body: unknown, now: Date): 'a-person' | 'a-program' | 'somebody-quick' {
  const { website, opened } = typedIn(body, ['website', 'opened']);
  if (website) return 'a-program';
  const isQuick = /^\d{13}$/.test(opened) && now.getTime() - Number(opened) < quickest;
  return isQuick ? 'somebody-quick' : 'a-person';
}
