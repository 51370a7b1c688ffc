// What came in a form's body: strings, whatever was sent.
import { GivenTwice } from '../errors.ts';

/** Fields by name; a missing one is empty. */
export type Submitted<Name extends string> = Record<Name, string>;

/** For fields that no form declares: buttons, and what a page carries on. @throws GivenTwice */
export function submittedFields<Name extends string>(body: unknown, names: readonly Name[]): Submitted<Name> {
  const [twice] = givenTwice(body, names);
  if (twice !== undefined) throw new GivenTwice(`${twice} came more than once`);
  return fieldsAsSent(body, names);
}

/** For declared forms, which say themselves what may come twice, and for what stands in an address: the last that is not empty counts. */
export function fieldsAsSent<Name extends string>(body: unknown, names: readonly Name[]): Submitted<Name> {
  const sent = fieldsOf(body);
  return Object.fromEntries(names.map((name) => [name, clean(own(sent, name))])) as Submitted<Name>;
}

/** Which of the fields came more than once. */
export function givenTwice<Name extends string>(body: unknown, names: readonly Name[]): Name[] {
  const sent = fieldsOf(body);
  return names.filter((name) => Array.isArray(own(sent, name)));
}

/** Ticked boxes of one name, as many as came. */
export function ticked(body: unknown, name: string): string[] {
  return [own(fieldsOf(body), name) ?? []].flat().filter((one): one is string => typeof one === 'string');
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
}

/** Not what every object has by itself: a field may be called `constructor`. */
function own(sent: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(sent, name) ? sent[name] : undefined;
}

/** One kind of line break, no control characters (NUL breaks PostgreSQL), nothing that XML cannot say, composed letters, no space around. */
function clean(value: unknown): string {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const last = values.findLast((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof last !== 'string') return '';
  return last
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();
}
