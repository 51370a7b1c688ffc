// The forms of messages: body in, words or errors by field out.
import type { MessageKey } from '../language/translate.ts';
import { typedIn, type Typed } from '../typed.ts';
import { messageAudiences, replyRoutes } from './audiences.ts';
import type { Words } from './message.ts';

export const messageFields = ['to', 'subject', 'words', 'replies'] as const;
export type MessageField = (typeof messageFields)[number];
export type MessageErrors = Partial<Record<MessageField, MessageKey>>;

export const longestWords = 5000;
const longestSubject = 120;

export type MessageReading =
  | { readonly outcome: 'read'; readonly typed: Typed<MessageField>; readonly written: Words }
  | { readonly outcome: 'refused'; readonly typed: Typed<MessageField>; readonly errors: MessageErrors };

export function messageForm(body: unknown): MessageReading {
  const typed = typedIn(body, messageFields);
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
