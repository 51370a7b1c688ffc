// The form of a report or an objection: body in, values or errors by field out.
import type { MessageKey } from '../language/translate.ts';
import { readEmail } from '../people/email.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { reasons, type Reason } from './reasons.ts';

export const reportFields = ['about', 'reason', 'words', 'email'] as const;
export type ReportField = (typeof reportFields)[number];
export type ReportErrors = Partial<Record<ReportField, MessageKey>>;

export type ReportReading =
  | {
      readonly outcome: 'read';
      readonly about: string;
      readonly reason: Reason;
      readonly words: string;
      readonly email: string;
    }
  | { readonly outcome: 'refused'; readonly typed: Submitted<ReportField>; readonly errors: ReportErrors };

export function reportForm(body: unknown): ReportReading {
  const typed = submittedFields(body, reportFields);
  const errors: ReportErrors = {};
  const reason = reasons.find((one) => one === typed.reason);
  const email = typed.email ? readEmail(typed.email) : '';
  if (!typed.about) errors.about = 'operating.reportAboutMissing';
  if (typed.about.length > 500) errors.about = 'web.tooLong';
  if (!reason) errors.reason = 'operating.reportReasonMissing';
  if (!typed.words) errors.words = 'operating.reportWordsMissing';
  if (typed.words.length > 5000) errors.words = 'web.tooLong';
  if (email === undefined) errors.email = 'people.emailWrong';
  if (!reason || email === undefined || Object.keys(errors).length > 0)
    return { outcome: 'refused', typed, errors };
  return { outcome: 'read', about: typed.about, reason, words: typed.words, email };
}
