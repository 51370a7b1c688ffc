// The form with which a picture is uploaded: the file, what it shows, and the word that it may be shown.
import { readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { box, file, text } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';

export const pictureForm = {
  picture: file(),
  alt: text({ most: 300, missing: 'pictures.altMissing' }),
  may_use: box(),
} as const;
export type PictureField = FieldOf<typeof pictureForm>;
export type PictureErrors = Errors<PictureField>;

/** @param comes whether a file came along; a picture that is there already may get other words without one */
export function readPicture(
  body: unknown,
  comes: 'new-file' | 'words-only' | 'nothing',
): { submitted: Submitted<PictureField>; errors: PictureErrors } {
  const { submitted, values, errors } = readForm(pictureForm, body);
  if (comes === 'nothing') errors.picture = 'pictures.isMissing';
  if (comes === 'new-file' && !values.may_use) errors.may_use = 'pictures.mayUseMissing';
  return { submitted, errors };
}
