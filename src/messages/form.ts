// The forms of messages: body in, words or errors by field out.
import type { MessageKey } from '../language/translate.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { readEmail } from '../people/email.ts';
import { messageAudiences, replyRoutes } from './audiences.ts';
import type { Words } from './message.ts';

export const messageFields = ['to', 'subject', 'words', 'replies'] as const;
export type MessageField = (typeof messageFields)[number];
export type MessageErrors = Partial<Record<MessageField, MessageKey>>;

export const longestWords = 5000;
const longestSubject = 120;

export type MessageReading =
  | { readonly outcome: 'read'; readonly typed: Submitted<MessageField>; readonly written: Words }
  | { readonly outcome: 'refused'; readonly typed: Submitted<MessageField>; readonly errors: MessageErrors };

export function messageForm(body: unknown): MessageReading {
  const typed = submittedFields(body, messageFields);
  typed.subject = typed.subject.replaceAll(/\s+/g, ' ');
  const errors: MessageErrors = {};
  const audience = messageAudiences.find((one) => one === typed.to);
  if (!audience) errors.to = 'messages.toMissing';
  if (!isVisible(typed.subject)) errors.subject = 'messages.subjectMissing';
  else if (typed.subject.length > longestSubject) errors.subject = 'tweetups.tooLong';
  if (!isVisible(typed.words)) errors.words = 'messages.wordsMissing';
  else if (typed.words.length > longestWords) errors.words = 'tweetups.tooLong';
  if (!audience || Object.keys(errors).length > 0) return { outcome: 'refused', typed, errors };
  const replies = replyRoutes.find((one) => one === typed.replies) ?? 'site';
  return {
    outcome: 'read',
    typed,
    written: { audience, subject: typed.subject, words: typed.words, replies },
  };
}

/** Spaces and joiners alone say nothing. */
export function isVisible(typed: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(typed);
}

export const questionFields = ['words', 'name', 'email'] as const;
export type QuestionField = (typeof questionFields)[number];
export type QuestionErrors = Partial<Record<QuestionField, MessageKey>>;

const longestQuestion = 2000;

export interface QuestionReading {
  readonly typed: Submitted<QuestionField>;
  readonly errors: QuestionErrors;
  /** Empty where none was asked for. */
  readonly email: string;
  /** Something has filled in what people do not see. */
  readonly isMachine: boolean;
}

/** @param asked of a stranger; whoever is known by a session or a link gives the words alone */
export function questionForm(body: unknown, asked: 'words' | 'words-and-address'): QuestionReading {
  const typed = submittedFields(body, questionFields);
  typed.name = typed.name.replaceAll(/\s+/g, ' ');
  const errors: QuestionErrors = {};
  if (!isVisible(typed.words)) errors.words = 'messages.wordsMissing';
  else if (typed.words.length > longestQuestion) errors.words = 'tweetups.tooLong';
  const email = asked === 'words-and-address' ? readEmail(typed.email) : '';
  if (asked === 'words-and-address') {
    if (!isVisible(typed.name)) errors.name = 'people.nameMissing';
    else if (typed.name.length > 80) errors.name = 'tweetups.tooLong';
    if (!email) errors.email = typed.email ? 'people.emailWrong' : 'people.emailMissing';
  }
  const { website } = submittedFields(body, ['website']);
  return { typed, errors, email: email ?? '', isMachine: website !== '' };
}
