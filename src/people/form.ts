// The forms of a person: signing in, and their own details.
import { isLanguage, type Language, type MessageKey } from '../language/translate.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { readEmail } from './email.ts';
import { handleFields, readHandles } from '../handles/fields.ts';
import type { HandleAudiences, Handles } from './person.ts';

export const signInFields = ['email', 'next'] as const;

export type SignInReading =
  | { readonly outcome: 'read'; readonly email: string; readonly goOnTo: string }
  | {
      readonly outcome: 'refused';
      readonly typed: Submitted<(typeof signInFields)[number]>;
      readonly errors: { email: MessageKey };
    };

export function signInForm(body: unknown): SignInReading {
  const typed = submittedFields(body, signInFields);
  const email = readEmail(typed.email);
  if (!email)
    return {
      outcome: 'refused',
      typed,
      errors: { email: typed.email ? 'people.emailWrong' : 'people.emailMissing' },
    };
  return { outcome: 'read', email, goOnTo: pathHere(typed.next) };
}

/** A redirect stays on the site: whatever is no path of ours leads to one's own things. */
export function pathHere(typed: string): string {
  const address = typed.length > longestPath ? null : URL.parse(typed, 'http://here');
  const path = address?.origin === 'http://here' ? address.pathname + address.search : '';
  // Only now are dots resolved that may have stood between two slashes.
  return oneSlash.test(typed) && oneSlash.test(path) ? path : '/me';
}

const longestPath = 1000;
/** Two lead to another host, and browsers take a backslash for one. */
const oneSlash = /^\/(?![/\\])/;

export const detailFields = ['name', 'language', ...handleFields] as const;
export type DetailField = (typeof detailFields)[number];

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
      readonly typed: Submitted<DetailField>;
      readonly errors: Partial<Record<DetailField, MessageKey>>;
    };

export function detailsForm(body: unknown): DetailsReading {
  const typed = submittedFields(body, detailFields);
  const { handles, handleAudiences, refused } = readHandles(typed);
  const errors: Partial<Record<DetailField, MessageKey>> = { ...refused };
  if (typed.name.length > 80) errors.name = 'web.tooLong';
  if (Object.keys(errors).length > 0) return { outcome: 'refused', typed, errors };
  const language = isLanguage(typed.language) ? typed.language : null;
  return { outcome: 'read', details: { name: typed.name, language, handles, handleAudiences } };
}
