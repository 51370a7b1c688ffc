// The form with which a picture is uploaded: the file, what it shows, and the word that it may be shown.
import type { MessageKey } from '../language/translate.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';

export const pictureFields = ['picture', 'alt', 'may_use'] as const;
export type PictureField = (typeof pictureFields)[number];
export type PictureErrors = Partial<Record<PictureField, MessageKey>>;

const longestAlt = 300;

/** @param comes whether a file came along; a picture that is there already may get other words without one */
export function pictureForm(
  body: unknown,
  comes: 'new-file' | 'words-only' | 'nothing',
): { typed: Submitted<PictureField>; errors: PictureErrors } {
  const typed = submittedFields(body, pictureFields);
  const errors: PictureErrors = {};
  if (comes === 'nothing') errors.picture = 'pictures.isMissing';
  if (!typed.alt) errors.alt = 'pictures.altMissing';
  else if (typed.alt.length > longestAlt) errors.alt = 'pictures.altTooLong';
  if (comes === 'new-file' && !typed.may_use) errors.may_use = 'pictures.mayUseMissing';
  return { typed, errors };
}
