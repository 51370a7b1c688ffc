// The forms of a guest: the answer, what they say of themselves, and a host's list of addresses to invite.
import {
  acceptedValues,
  readForm,
  submittedAgain,
  type Errors,
  type FieldOf,
  type Reading,
} from '../forms/form.ts';
import { choice, email, line, number, text, type Kind } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import { handleFields, readHandles, shownHandles, type HandleField } from '../handles/fields.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { pastedAddresses, type PastedAddresses } from './pasted-addresses.ts';
import { answers, audiences, type Answer } from './answer-values.ts';
import type { Rsvp, SelfDescription } from './rsvp.ts';

const longestName = 80;
const mostAddresses = 50;

/** Given on the page by somebody who is not signed in. */
export const answerForm = {
  answer: choice(answers, { missing: 'rsvps.answerMissing' }),
  name: line({ most: longestName, missing: 'people.nameMissing' }),
  email: email(),
};
export type AnswerField = FieldOf<typeof answerForm>;

/** By the link of a mail: a name may be given, and need not be. */
export const nameForm = { name: line({ most: longestName }) };

export function readAnswer(submitted: unknown): Answer | undefined {
  return answers.find((one) => one === submitted);
}

const handleKinds = Object.fromEntries(handleFields.map((field) => [field, line({ most: 500 })])) as Record<
  HandleField,
  Kind<string>
>;

export const selfForm = {
  name: line({ most: longestName }),
  working_on: text({ most: 500 }),
  unsure_about: text({ most: 500 }),
  listed: choice(audiences, { otherwise: 'nobody' }),
  photos: choice(['yes', 'no'], { otherwise: null }),
  may_invite: choice(['yes'], { otherwise: '' }),
  brings: number({ least: 0, most: 3, ifEmpty: 0, wrong: 'tweetups.mayBringWrong' }),
  ...handleKinds,
};
export type SelfField = FieldOf<typeof selfForm>;

export type SelfReading =
  | {
      readonly outcome: 'read';
      readonly submitted: Submitted<SelfField>;
      readonly self: SelfDescription;
      readonly brings: number;
    }
  | {
      readonly outcome: 'refused';
      readonly submitted: Submitted<SelfField>;
      readonly errors: Errors<SelfField>;
    };

/** What guests say of themselves after answering. If they do not choose who may see it, nobody may. */
export function readSelf(body: unknown): SelfReading {
  const reading = readForm(selfForm, body);
  const { submitted, errors } = reading;
  const { handles, handleAudiences, refused } = readHandles(submitted);
  Object.assign(errors, refused);
  if (reading.values.listed !== 'nobody' && !submitted.name) errors.name = 'rsvps.nameToBeSeen';
  const values = acceptedValues(reading);
  if (!values) return { outcome: 'refused', submitted, errors };
  const { name, working_on, unsure_about, listed, photos, may_invite, brings } = values;
  return {
    outcome: 'read',
    submitted,
    brings,
    self: {
      name,
      workingOn: working_on,
      unsureAbout: unsure_about,
      handles,
      handleAudiences,
      listed,
      photos,
      mayInvite: may_invite === 'yes',
    },
  };
}

/** What a guest has said of themselves, as it stands in the form again. */
export function selfSubmitted(rsvp: Rsvp, kept: readonly KeptHandle[]): Submitted<SelfField> {
  const { name, workingOn, unsureAbout, listed, photos, mayInviteSince, brings } = rsvp;
  const may_invite = mayInviteSince ? 'yes' : '';
  const said = { working_on: workingOn, unsure_about: unsureAbout };
  const handles = shownHandles(kept);
  return {
    ...submittedAgain(selfForm, { name, ...said, listed, photos, may_invite, brings, ...handles }),
    // Nothing is preselected for people who have never chosen.
    ...(listed === 'nobody' ? { listed: '' } : {}),
  };
}

/** Fifty addresses with all the columns of a table. */
const longestList = 60_000;

export const invitationForm = { emails: text({ most: longestList }), word: text({ most: 1000 }) };

export interface InvitationReading
  extends PastedAddresses, Pick<Reading<typeof invitationForm>, 'submitted' | 'errors'> {}

export function readInvitations(body: unknown): InvitationReading {
  const { submitted, errors } = readForm(invitationForm, body);
  const { emails, wrong } = pastedAddresses(submitted.emails);
  if (emails.length === 0 && wrong.length === 0) errors.emails = 'rsvps.emailsMissing';
  // What is no address is shown back to the host, so it needs a limit as well.
  if (errors.emails === 'web.tooLong' || emails.length > mostAddresses || wrong.length > mostAddresses)
    errors.emails = 'rsvps.emailsTooMany';
  return { submitted, errors, emails, wrong };
}
