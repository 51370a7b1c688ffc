// The forms of a guest: the answer, what they say of themselves, and a host's list of addresses to invite.
import type { MessageKey } from '../language/translate.ts';
import { readEmail } from '../people/email.ts';
import { handleFields, readHandles } from '../handles/fields.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { pastedAddresses, type PastedAddresses } from './pasted-addresses.ts';
import { answers, audiences, type Answer, type Audience } from './answers.ts';
import type { SelfDescription } from './rsvp.ts';

const longestName = 80;
const longestWords = 500;
export const mostAddresses = 50;

export const answerFields = ['answer', 'name', 'email'] as const;
export type AnswerField = (typeof answerFields)[number];
export type Errors<Field extends string> = Partial<Record<Field, MessageKey>>;

export type AnswerReading =
  | { readonly outcome: 'read'; readonly answer: Answer; readonly name: string; readonly email: string }
  | {
      readonly outcome: 'refused';
      readonly typed: Submitted<AnswerField>;
      readonly errors: Errors<AnswerField>;
    };

/** From the page, by somebody who is not signed in. */
export function answerForm(body: unknown): AnswerReading {
  const typed = submittedFields(body, answerFields);
  typed.name = oneLine(typed.name);
  const errors: Errors<AnswerField> = {};
  const answer = readAnswer(typed.answer);
  const email = readEmail(typed.email);
  if (!answer) errors.answer = 'rsvps.answerMissing';
  if (!typed.name) errors.name = 'people.nameMissing';
  else if (typed.name.length > longestName) errors.name = 'tweetups.tooLong';
  if (!email) errors.email = typed.email ? 'people.emailWrong' : 'people.emailMissing';
  if (!answer || !email || Object.keys(errors).length > 0) return { outcome: 'refused', typed, errors };
  return { outcome: 'read', answer, name: typed.name, email };
}

export function readAnswer(typed: unknown): Answer | undefined {
  return answers.find((one) => one === typed);
}

export const selfFields = [
  'name',
  'working_on',
  'unsure_about',
  'listed',
  'photos',
  'may_invite',
  'brings',
  ...handleFields,
] as const;
export type SelfField = (typeof selfFields)[number];

export type SelfReading =
  | {
      readonly outcome: 'read';
      readonly typed: Submitted<SelfField>;
      readonly self: SelfDescription;
      readonly brings: number;
    }
  | { readonly outcome: 'refused'; readonly typed: Submitted<SelfField>; readonly errors: Errors<SelfField> };

/** After the answer: who may see what is asked last, and what is not chosen counts as nobody. */
export function selfForm(body: unknown): SelfReading {
  const typed = submittedFields(body, selfFields);
  typed.name = oneLine(typed.name);
  const errors: Errors<SelfField> = {};
  const { handles, handleAudiences, refused } = readHandles(typed);
  Object.assign(errors, refused);
  if (typed.name.length > longestName) errors.name = 'tweetups.tooLong';
  if (typed.working_on.length > longestWords) errors.working_on = 'tweetups.tooLong';
  if (typed.unsure_about.length > longestWords) errors.unsure_about = 'tweetups.tooLong';
  const listed: Audience = audiences.find((one) => one === typed.listed) ?? 'nobody';
  if (listed !== 'nobody' && !typed.name) errors.name = 'rsvps.nameToBeSeen';
  if (!/^[0-3]?$/.test(typed.brings)) errors.brings = 'tweetups.mayBringWrong';
  if (Object.keys(errors).length > 0) return { outcome: 'refused', typed, errors };
  return {
    outcome: 'read',
    typed,
    brings: Number(typed.brings || 0),
    self: {
      name: typed.name,
      workingOn: typed.working_on,
      unsureAbout: typed.unsure_about,
      handles,
      handleAudiences,
      listed,
      photos: typed.photos === 'yes' || typed.photos === 'no' ? typed.photos : null,
      mayInvite: typed.may_invite === 'yes',
    },
  };
}

/** In lists and subjects a name stands in one line; what nobody can see is no name. */
function oneLine(name: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name.replaceAll(/\s+/g, ' ') : '';
}

export const invitationFields = ['emails', 'word'] as const;

export interface InvitationReading extends PastedAddresses {
  readonly typed: Submitted<(typeof invitationFields)[number]>;
  readonly errors: Errors<(typeof invitationFields)[number]>;
}

export function invitationForm(body: unknown): InvitationReading {
  const typed = submittedFields(body, invitationFields);
  const errors: InvitationReading['errors'] = {};
  const { emails, wrong } = pastedAddresses(typed.emails);
  if (emails.length === 0 && wrong.length === 0) errors.emails = 'rsvps.emailsMissing';
  // What is no address is shown back, so that it has an end too.
  if (emails.length > mostAddresses || wrong.length > mostAddresses) errors.emails = 'rsvps.emailsTooMany';
  if (typed.word.length > 1000) errors.word = 'tweetups.tooLong';
  return { typed, errors, emails, wrong };
}
