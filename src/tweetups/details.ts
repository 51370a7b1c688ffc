// What a host says about a tweetup beside where and when it is: each declared once, by its column.
import { choice, line, number, readBy, text, type Kind, type ValueOf } from '../forms/kinds.ts';
import { defaultLanguage, isLanguage, type Language } from '../language/translate.ts';
import { isDate } from '../time/zones.ts';

interface Detail<Name extends string, Value> {
  /** Its name in the form. */
  readonly field: Name;
  readonly kind: Kind<Value>;
}

const detail = <const Name extends string, Value>(field: Name, kind: Kind<Value>): Detail<Name, Value> => ({
  field,
  kind,
});

const known = ['yes', 'no'] as const;
/** YYYY-MM-DD; null: until the tweetup. */
const lastDay = readBy<string | null>({
  read: (typed) => (typed === '' ? null : isDate(typed) ? typed : undefined),
  wrong: 'tweetups.answerByWrong',
  words: (value) => value ?? '',
});
/** An https address that only guests see; empty: none. */
const onlineAddress = readBy<string>({ read: httpsAddress, wrong: 'tweetups.onlineWrong', words: String });

const language = readBy<Language>({
  read: (typed) => (typed === '' ? defaultLanguage : isLanguage(typed) ? typed : undefined),
  wrong: 'tweetups.languageWrong',
  words: String,
});

/** By column. */
export const details = {
  title: detail('title', line({ most: 120, missing: 'tweetups.titleMissing' })),
  /** Markdown. */
  description: detail('description', text({ most: 10_000 })),
  venue: detail('venue', line({ most: 120, missing: 'tweetups.venueMissing' })),
  address: detail('address', line({ most: 200 })),
  /** How to find the table. */
  findUs: detail('find_us', text({ most: 500 })),
  stepFree: detail('step_free', choice(known, { otherwise: 'unknown' })),
  quietCorner: detail('quiet_corner', choice(known, { otherwise: 'unknown' })),
  /** Empty: nothing. */
  cost: detail('cost', line({ most: 120 })),
  onlineAddress: detail('online', onlineAddress),
  houseRules: detail('house_rules', text({ most: 5000 })),
  /** Null: as many as come. */
  capacity: detail(
    'capacity',
    number({ least: 1, most: 99_999, ifEmpty: null, wrong: 'tweetups.capacityWrong' }),
  ),
  /** How many people a guest may bring along. */
  mayBring: detail('may_bring', number({ least: 0, most: 3, ifEmpty: 0, wrong: 'tweetups.mayBringWrong' })),
  answerBy: detail('answer_by', lastDay),
  visibility: detail('visibility', choice(['public', 'unlisted', 'invited'], { otherwise: 'public' })),
  language: detail('language', language),
} as const;

type Column = keyof typeof details;

export type Details = { readonly [Name in Column]: ValueOf<(typeof details)[Name]['kind']> };

type DetailForm = {
  readonly [Name in Column as (typeof details)[Name]['field']]: (typeof details)[Name]['kind'];
};

/** The same by the names of the form's fields. */
export const detailForm = Object.fromEntries(
  Object.values(details).map(({ field, kind }) => [field, kind]),
) as unknown as DetailForm;

/** What of a row, or of anything that has more, is a detail. */
export function detailsOf(given: Details): Details {
  return Object.fromEntries(columns.map((column) => [column, given[column]])) as unknown as Details;
}

/** From the form's names to the columns'. */
export function detailsIn(values: {
  readonly [Name in keyof DetailForm]: ValueOf<DetailForm[Name]>;
}): Details {
  return Object.fromEntries(
    columns.map((column) => [column, values[details[column].field]]),
  ) as unknown as Details;
}

/** From the columns' names to the form's. */
export function detailValues(given: Details): {
  readonly [Name in keyof DetailForm]: ValueOf<DetailForm[Name]>;
} {
  return Object.fromEntries(
    columns.map((column) => [details[column].field, given[column]]),
  ) as unknown as ReturnType<typeof detailValues>;
}

const columns = Object.keys(details) as Column[];

function httpsAddress(typed: string): string | undefined {
  if (typed === '') return '';
  const address = URL.parse(typed);
  return address?.protocol === 'https:' && typed.length <= 500 ? address.href : undefined;
}
