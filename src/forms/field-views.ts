// A form as a template shows it: what was typed, and what is wrong with it, field by field.
import type { Say } from '../language/translate.ts';
import { namesOf, type Errors, type FieldOf, type Form } from './form.ts';
import type { Submitted } from './submitted.ts';

export interface Field {
  readonly name: string;
  readonly value: string;
  /** Empty when nothing is wrong. */
  readonly error: string;
  /** As `maxlength` counts; 0: there is none. */
  readonly most: number;
  /** Several lines are not cut while they are typed: what is too long is said. */
  readonly isOneLine: boolean;
  readonly isRequired: boolean;
}

export interface FormView<Name extends string> {
  readonly fields: Record<Name, Field>;
  /** For the summary that takes the focus; empty when nothing is wrong. */
  readonly errors: readonly { readonly name: string; readonly message: string }[];
}

/** What was typed, as it came, so that nothing has to be typed twice; and what is wrong with it. */
export interface Filled<Name extends string> {
  readonly submitted?: Partial<Submitted<Name>>;
  readonly errors?: Errors<Name>;
}

export function fieldsView<Fields extends Form>(
  form: Fields,
  { submitted = {}, errors = {} }: Filled<FieldOf<Fields>>,
  say: Say,
): FormView<FieldOf<Fields>> {
  const names = namesOf(form);
  const fields = Object.fromEntries(
    names.map((name) => {
      const error = errors[name];
      const { most = 0, isOneLine = true, isRequired = false } = form[name] ?? {};
      return [
        name,
        { name, value: submitted[name] ?? '', error: error ? say(error) : '', most, isOneLine, isRequired },
      ];
    }),
  ) as unknown as Record<FieldOf<Fields>, Field>;
  return { fields, errors: summaryOf(names, fields) };
}

function summaryOf<Name extends string>(names: readonly Name[], fields: Record<Name, Field>) {
  return names.flatMap((name) => (fields[name].error ? [{ name, message: fields[name].error }] : []));
}

/** The radio buttons or options of one field. */
export function choices<Value extends string>(
  values: readonly Value[],
  chosen: string,
  label: (value: Value) => string,
): { value: Value; label: string; chosen: boolean }[] {
  return values.map((value) => ({ value, label: label(value), chosen: value === chosen }));
}
