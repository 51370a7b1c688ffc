// The forms of circles: in which languages somebody can talk, and how it went.
import type { FieldOf } from '../forms/form.ts';
import { choice, text } from '../forms/kinds.ts';
import { submittedFields } from '../forms/submitted.ts';
import { languages, type Language } from '../language/translate.ts';
import type { Went } from './membership.ts';

/** @returns none when it is taken back, or when no language was ticked */
export function spokenLanguages(body: unknown): Language[] {
  const fields = languages.map((language) => `speaks_${language}` as const);
  const submitted = submittedFields(body, fields);
  return languages.filter((language) => submitted[`speaks_${language}`] === 'yes');
}

export const ways: readonly Went[] = ['met', 'not-yet', 'not'];

export const howItWentForm = {
  went: choice(ways, { missing: 'circles.wentMissing' }),
  word: text({ most: 1000 }),
};
export type HowItWentField = FieldOf<typeof howItWentForm>;
