// The form with which a picture is added: the file, a word, and the name that the page gives it.
import { readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { file, line } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';

export const albumForm = { picture: file(), words: line({ most: 200 }) } as const;
export type AlbumField = FieldOf<typeof albumForm>;
export type AlbumErrors = Errors<AlbumField>;

export function readAlbumPicture(body: Readonly<Record<string, unknown>>): {
  submitted: Submitted<AlbumField>;
  errors: AlbumErrors;
  /** As the page made it; undefined: it is none of ours. */
  once: string | undefined;
} {
  const { submitted, errors } = readForm(albumForm, body);
  const once = body['once'];
  return {
    submitted,
    errors,
    once: typeof once === 'string' && /^[a-z0-9-]{26,36}$/.test(once) ? once : undefined,
  };
}
