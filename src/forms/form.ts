// A form is its fields, each declared once: from that follow reading what was submitted, what is wrong, and what stands in the page again.
import * as v from 'valibot';
import type { MessageKey } from '../language/translate.ts';
import type { Kind, ValueOf } from './kinds.ts';
import { fieldsAsSent, givenTwice, submittedFields, type Submitted } from './submitted.ts';
import { oneLine } from './words.ts';

/** By the names that the fields have in the page. */
export type Form = Readonly<Record<string, Kind<unknown>>>;

export type FieldOf<Fields extends Form> = keyof Fields & string;
export type ValuesOf<Fields extends Form> = { readonly [Name in FieldOf<Fields>]: ValueOf<Fields[Name]> };
export type Errors<Name extends string> = Partial<Record<Name, MessageKey>>;

/** What was submitted, field by field: `values` lacks what is wrong, or came twice. */
export interface Reading<Fields extends Form> {
  readonly submitted: Submitted<FieldOf<Fields>>;
  readonly values: Partial<ValuesOf<Fields>>;
  readonly errors: Errors<FieldOf<Fields>>;
}

export function readForm<Fields extends Form>(form: Fields, body: unknown): Reading<Fields> {
  const names = namesOf(form);
  const submitted = fieldsAsSent(body, names);
  const values: Record<string, unknown> = {};
  const errors: Errors<FieldOf<Fields>> = {};
  for (const name of names) {
    const kind = form[name] as Kind<unknown>;
    if (kind.isOneLine) submitted[name] = oneLine(submitted[name]);
    const read = v.safeParse(kind.schema, submitted[name], { abortEarly: true, abortPipeEarly: true });
    if (read.success) values[name] = read.output;
    else errors[name] = read.issues[0].message as MessageKey;
  }
  for (const name of givenTwice(body, names))
    if (!(form[name] as Kind<unknown>).isSentSeveralTimes) {
      errors[name] = 'web.givenTwice';
      delete values[name];
    }
  return { submitted, values: values as Partial<ValuesOf<Fields>>, errors };
}

/** Of buttons and of what the page carries on, which have no place for a sentence beside them. @throws GivenTwice */
export function readButtons<Fields extends Form>(form: Fields, body: unknown): Partial<ValuesOf<Fields>> {
  submittedFields(body, namesOf(form));
  return readForm(form, body).values;
}

/** @returns all values when nothing is wrong; rules over several fields add to `errors` before */
export function acceptedValues<Fields extends Form>({
  values,
  errors,
}: Pick<Reading<Fields>, 'values' | 'errors'>): ValuesOf<Fields> | undefined {
  return Object.keys(errors).length === 0 ? (values as ValuesOf<Fields>) : undefined;
}

export function namesOf<Fields extends Form>(form: Fields): FieldOf<Fields>[] {
  return Object.keys(form);
}

/** What an empty form holds. */
export function nothingSubmitted<Fields extends Form>(form: Fields): Submitted<FieldOf<Fields>> {
  return fieldsAsSent({}, namesOf(form));
}

/** Values as they stand in the form again. What was kept as JSON before a field was declared lacks it: it is empty. */
export function submittedAgain<Fields extends Form>(
  form: Fields,
  values: ValuesOf<Fields>,
): Submitted<FieldOf<Fields>> {
  return Object.fromEntries(
    namesOf(form).map((name) => {
      const value: unknown = values[name];
      return [name, value === undefined ? '' : (form[name] as Kind<unknown>).words(value)];
    }),
  ) as Submitted<FieldOf<Fields>>;
}

/** The fields in which one differs from the other, in the form's order. */
export function differingFields<Fields extends Form>(
  form: Fields,
  one: Submitted<FieldOf<Fields>>,
  other: Submitted<FieldOf<Fields>>,
): FieldOf<Fields>[] {
  return namesOf(form).filter((name) => one[name] !== other[name]);
}
