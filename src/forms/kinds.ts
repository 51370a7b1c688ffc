// The kinds of fields that forms have. What each takes, how long it may be and what is said when it is wrong follow from how it is declared.
import * as v from 'valibot';
import type { MessageKey } from '../language/translate.ts';
import { readEmail } from '../people/email.ts';
import { isDate, isTime } from '../time/zones.ts';
import { isStoppedByFilters, isVisible } from './words.ts';

/** A field: how what was typed becomes a value, and what its input says of it. */
export interface Kind<Value> {
  /** From the cleaned words to the value; its issues' messages are message keys. */
  readonly schema: v.GenericSchema<string, Value>;
  /** From a value to the words that stand in the field again. */
  words(value: Value): string;
  /** Line breaks become spaces, and what nobody can see is taken out. */
  readonly isOneLine: boolean;
  readonly isRequired: boolean;
  /** In UTF-16 code units, as `maxlength` counts. */
  readonly most?: number;
  /** The page itself sends it more than once: the last that is not empty counts. */
  readonly isSentSeveralTimes?: true;
}

export type ValueOf<Field> = Field extends Kind<infer Value> ? Value : never;

/** A misspelt key does not compile. */
const key = (name: MessageKey): MessageKey => name;
const tooLong = key('web.tooLong');

/** What people write is quoted in mails, and one that a filter stops can cost the site its good name. */
const mailable = v.check((typed: string) => !isStoppedByFilters(typed), key('web.stoppedByFilters'));

interface Words {
  readonly most: number;
  /** What is said when nothing is there; without it the field may be empty. */
  readonly missing?: MessageKey;
}

/** One line: a name, a title. */
export function line({ most, missing }: Words): Kind<string> {
  const schema = v.pipe(v.string(), present(missing), v.maxLength(most, tooLong), mailable);
  return { schema, words: String, isOneLine: true, isRequired: missing !== undefined, most };
}

/** Several lines. */
export function text({ most, missing }: Words): Kind<string> {
  const schema = v.pipe(v.string(), present(missing), v.maxLength(most, tooLong), mailable);
  return { schema, words: String, isOneLine: false, isRequired: missing !== undefined, most };
}

/** A mail address, in the form in which it is kept. */
export function email(): Kind<string> {
  const schema = v.pipe(
    v.string(),
    v.nonEmpty(key('people.emailMissing')),
    readAs(readEmail, 'people.emailWrong'),
  );
  return { schema, words: String, isOneLine: true, isRequired: true, most: 254 };
}

/** The same kind, where nothing typed is nothing wrong. */
export function ifGiven(kind: Kind<string>): Kind<string> {
  const schema = v.lazy<v.GenericSchema<string, string>>((typed) =>
    typed === '' ? v.string() : kind.schema,
  );
  return { ...kind, schema, isRequired: false };
}

/** One of a few; without `missing` whatever is none of them counts as `otherwise`. */
export function choice<const Value extends string, const Otherwise = never>(
  values: readonly Value[],
  unless: { readonly missing: MessageKey } | { readonly otherwise: Otherwise },
): Kind<Value | Otherwise> {
  const chosen = (typed: string) => values.find((one) => one === typed);
  const schema = (
    'missing' in unless
      ? v.pipe(v.string(), readAs(chosen, unless.missing))
      : v.pipe(
          v.string(),
          v.transform((typed) => chosen(typed) ?? unless.otherwise),
        )
  ) as v.GenericSchema<string, Value | Otherwise>;
  return { schema, words: (value) => String(value ?? ''), isOneLine: true, isRequired: 'missing' in unless };
}

/** YYYY-MM-DD. */
export function day({ missing }: { readonly missing: MessageKey }): Kind<string> {
  const schema = v.pipe(v.string(), v.check(isDate, missing));
  return { schema, words: String, isOneLine: true, isRequired: true };
}

/** HH:MM. */
export function time({ missing }: { readonly missing: MessageKey }): Kind<string> {
  const schema = v.pipe(v.string(), v.check(isTime, missing));
  return { schema, words: String, isOneLine: true, isRequired: true };
}

/** A whole number; nothing typed is `ifEmpty`. */
export function number<IfEmpty>(about: {
  readonly least: number;
  readonly most: number;
  readonly ifEmpty: IfEmpty;
  readonly wrong: MessageKey;
}): Kind<number | IfEmpty> {
  const read = (typed: string): { value: number | IfEmpty } | undefined => {
    if (typed === '') return { value: about.ifEmpty };
    const value = /^(?:0|[1-9]\d{0,8})$/.test(typed) ? Number(typed) : NaN;
    return value >= about.least && value <= about.most ? { value } : undefined;
  };
  const schema = v.pipe(
    v.string(),
    readAs(read, about.wrong),
    v.transform(({ value }) => value),
  );
  return { schema, words: (value) => String(value ?? ''), isOneLine: true, isRequired: false };
}

/** A box to tick. */
export function box(): Kind<boolean> {
  const schema = v.pipe(
    v.string(),
    v.transform((typed) => typed !== ''),
  );
  return { schema, words: (isTicked) => (isTicked ? 'yes' : ''), isOneLine: true, isRequired: false };
}

/** A file comes beside the fields (see upload.ts): here it only has its place, and what is wrong with it. */
export function file(): Kind<string> {
  return { schema: v.string(), words: () => '', isOneLine: true, isRequired: false };
}

/** Whatever a reader of its own makes of it; nothing typed is an empty string to it. */
export function readBy<Value>(about: {
  readonly read: (typed: string) => Value | undefined;
  readonly wrong: MessageKey;
  readonly words: (value: Value) => string;
  readonly most?: number;
}): Kind<Value> {
  const { read, wrong, words, most } = about;
  const schema = v.pipe(v.string(), v.maxLength(most ?? Infinity, tooLong), readAs(read, wrong));
  return { schema, words, isOneLine: true, isRequired: false, ...(most === undefined ? {} : { most }) };
}

/** The same kind, which the page sends more than once: as a proposal to choose, and as a text. */
export function sentSeveralTimes<Value>(kind: Kind<Value>): Kind<Value> {
  return { ...kind, isSentSeveralTimes: true };
}

function present(missing: MessageKey | undefined) {
  return v.check((typed: string) => missing === undefined || isVisible(typed), missing ?? tooLong);
}

/** @param read gives undefined for what is wrong */
function readAs<Value>(read: (typed: string) => Value | undefined, wrong: MessageKey) {
  return v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
    const value = read(dataset.value);
    if (value !== undefined) return value;
    addIssue({ message: wrong });
    return NEVER;
  });
}
