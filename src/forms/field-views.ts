// A form as a template shows it: what was typed, and what is wrong with it, field by field.
import type { MessageKey, Say } from '../language/translate.ts';

export interface Field {
  readonly name: string;
  readonly value: string;
  /** Empty when nothing is wrong. */
  readonly error: string;
}

export interface FormView<Name extends string> {
  readonly fields: Record<Name, Field>;
  /** For the summary that takes the focus; empty when nothing is wrong. */
  readonly errors: readonly { readonly name: string; readonly message: string }[];
}

/** @param typed as it came, so that nothing has to be typed twice */
export function formView<Name extends string>(
  names: readonly Name[],
  typed: Partial<Record<Name, string>>,
  errors: Partial<Record<Name, MessageKey>>,
  say: Say,
): FormView<Name> {
  const fields = Object.fromEntries(
    names.map((name) => {
      const error = errors[name];
      return [name, { name, value: typed[name] ?? '', error: error ? say(error) : '' }];
    }),
  ) as unknown as Record<Name, Field>;
  return {
    fields,
    errors: names.flatMap((name) => (fields[name].error ? [{ name, message: fields[name].error }] : [])),
  };
}

/** The radio buttons or options of one field. */
export function choices<Value extends string>(
  values: readonly Value[],
  chosen: string,
  label: (value: Value) => string,
): { value: Value; label: string; chosen: boolean }[] {
  return values.map((value) => ({ value, label: label(value), chosen: value === chosen }));
}
