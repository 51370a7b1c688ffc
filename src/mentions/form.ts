// The form of a mention: a page elsewhere, and which evening it mentions. Sent by programs and by people alike.
import type { MessageKey } from '../language/translate.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';

export const mentionFields = ['source', 'target'] as const;
export type MentionField = (typeof mentionFields)[number];
export type MentionErrors = Partial<Record<MentionField, MessageKey>>;

const longest = 1000;

/** @param ours where this site is: what it says itself mentions nobody; `privateToo`: for trying things out on one machine */
export function mentionForm(
  body: unknown,
  ours: string,
  { privateToo }: { privateToo: boolean },
): { typed: Submitted<MentionField>; source: string; errors: MentionErrors } {
  const typed = submittedFields(body, mentionFields);
  const errors: MentionErrors = {};
  const source = URL.parse(typed.source);
  const speaks = source?.protocol === 'https:' || (privateToo && source?.protocol === 'http:');
  if (!source || !speaks || source.username || source.password) errors.source = 'mentions.sourceWrong';
  else if (source.origin === new URL(ours).origin) errors.source = 'mentions.sourceOurs';
  else if (source.href.length > longest) errors.source = 'web.tooLong';
  if (source) source.hash = '';
  return { typed, source: source?.href ?? '', errors };
}
