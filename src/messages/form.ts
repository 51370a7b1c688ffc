// The forms of messages: a host's message to the guests, and words between a guest and the hosts.
import { acceptedValues, readForm, type Errors, type FieldOf, type Reading } from '../forms/form.ts';
import { choice, email, line, text } from '../forms/kinds.ts';
import { botCheck } from '../forms/bot-check.ts';
import type { Submitted } from '../forms/submitted.ts';
import { messageAudiences, replyRoutes } from './audiences.ts';
import type { MessageWords } from './message.ts';

export const messageForm = {
  to: choice(messageAudiences, { missing: 'messages.toMissing' }),
  subject: line({ most: 120, missing: 'messages.subjectMissing' }),
  words: text({ most: 5000, missing: 'messages.wordsMissing' }),
  replies: choice(replyRoutes, { otherwise: 'site' }),
};
export type MessageField = FieldOf<typeof messageForm>;

export type MessageReading =
  | {
      readonly outcome: 'read';
      readonly submitted: Submitted<MessageField>;
      readonly written: MessageWords;
    }
  | {
      readonly outcome: 'refused';
      readonly submitted: Submitted<MessageField>;
      readonly errors: Errors<MessageField>;
    };

export function readMessage(body: unknown): MessageReading {
  const reading = readForm(messageForm, body);
  const { submitted, errors } = reading;
  const values = acceptedValues(reading);
  if (!values) return { outcome: 'refused', submitted, errors };
  const { to, ...words } = values;
  return { outcome: 'read', submitted, written: { audience: to, ...words } };
}

/** From somebody who is known by a session or a link. */
export const wordsForm = { words: text({ most: 2000, missing: 'messages.wordsMissing' }) };

/** From a stranger. */
export const questionForm = {
  ...wordsForm,
  name: line({ most: 80, missing: 'people.nameMissing' }),
  email: email(),
};
export type QuestionField = FieldOf<typeof questionForm>;

export function readWords(body: unknown): Reading<typeof wordsForm> {
  return readForm(wordsForm, body);
}

/** @param now when it arrived */
export function readQuestion(body: unknown, now: Date): Reading<typeof questionForm> {
  const reading = readForm(questionForm, body);
  const words = botCheck(body, now);
  return words ? { ...reading, errors: { words, ...reading.errors } } : reading;
}
