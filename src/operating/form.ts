// The forms of a report and of an objection.
import { email, choice, ifGiven, text, line } from '../forms/kinds.ts';
import { reasons } from './reasons.ts';

export const reportForm = {
  about: line({ most: 500, missing: 'operating.reportAboutMissing' }),
  reason: choice(reasons, { missing: 'operating.reportReasonMissing' }),
  words: text({ most: 5000, missing: 'operating.reportWordsMissing' }),
  email: ifGiven(email()),
};

/** What it is about is said by the mail's link. */
export const objectionForm = { words: reportForm.words, email: reportForm.email };
