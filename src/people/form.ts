// The forms of a person: signing in, and their own details.
import type { Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { choice, email, line, readBy } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import { handleForm, readHandles } from '../handles/fields.ts';
import type { HandleAudiences, Handles } from '../handles/handle.ts';
import type { Language } from '../language/translate.ts';

export const signInForm = {
  email: email(),
  // Read as it came: what looks like a path of ours only once it is tidied is none.
  next: {
    ...readBy<string>({ read: pathHere, wrong: 'people.emailWrong', words: String }),
    isOneLine: false,
  },
} as const;

export type SignInReading =
  | { readonly outcome: 'read'; readonly email: string; readonly goOnTo: string }
  | ({ readonly outcome: 'refused' } & Filled<FieldOf<typeof signInForm>>);

export function readSignIn(body: unknown): SignInReading {
  const reading = readForm(signInForm, body);
  const values = acceptedValues(reading);
  if (!values) return { outcome: 'refused', submitted: reading.submitted, errors: reading.errors };
  return { outcome: 'read', email: values.email, goOnTo: values.next };
}

/** A redirect stays on the site: whatever is no path of ours leads to /me. */
export function pathHere(typed: string): string {
  const address = typed.length > longestPath ? null : URL.parse(typed, 'http://here');
  const path = address?.origin === 'http://here' ? address.pathname + address.search : '';
  // Only now are dots resolved that may have stood between two slashes.
  return oneSlash.test(typed) && oneSlash.test(path) ? path : '/me';
}

const longestPath = 1000;
/** Two lead to another host, and browsers take a backslash for one. */
const oneSlash = /^\/(?![/\\])/;

export const detailsForm = {
  name: line({ most: 80 }),
  language: choice(['de', 'en'], { otherwise: null }),
  ...handleForm,
} as const;
export type DetailField = FieldOf<typeof detailsForm>;

export type DetailsReading =
  | {
      readonly outcome: 'read';
      readonly details: {
        name: string;
        language: Language | null;
        handles: Handles;
        handleAudiences: HandleAudiences;
      };
    }
  | {
      readonly outcome: 'refused';
      readonly submitted: Submitted<DetailField>;
      readonly errors: Errors<DetailField>;
    };

export function readDetails(body: unknown): DetailsReading {
  const reading = readForm(detailsForm, body);
  const { submitted, errors } = reading;
  const { handles, handleAudiences, refused } = readHandles(submitted);
  Object.assign(errors, { ...refused, ...errors });
  const values = acceptedValues(reading);
  if (!values) return { outcome: 'refused', submitted, errors };
  return {
    outcome: 'read',
    details: { name: values.name, language: values.language, handles, handleAudiences },
  };
}
