// The forms of an answer, and a host's list of addresses to invite. What guests say of themselves is the ticket's (ticket/self-form.ts).
import { readForm, type FieldOf, type Reading } from '../forms/form.ts';
import { choice, email, line, text } from '../forms/kinds.ts';
import { pastedAddresses, type PastedAddresses } from './pasted-addresses.ts';
import { answers, type Answer } from './answer-values.ts';

export const longestName = 80;
const mostAddresses = 50;

/** Given on the page by somebody who is not signed in. */
export const answerForm = {
  answer: choice(answers, { missing: 'rsvps.answerMissing' }),
  name: line({ most: longestName, missing: 'people.nameMissing' }),
  email: email(),
  remember: choice(['yes'], { otherwise: '' }),
};
export type AnswerField = FieldOf<typeof answerForm>;

/** By the link of a mail: a name may be given, and need not be. */
export const nameForm = { name: line({ most: longestName }) };

export function readAnswer(submitted: unknown): Answer | undefined {
  return answers.find((one) => one === submitted);
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
