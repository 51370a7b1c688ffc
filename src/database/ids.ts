// Names for rows: sortable by the moment they were made, and not to be guessed.
import { ulid } from 'ulid';

/** 26 characters, lower case; 80 bits of them random (the ULID specification). */
export function newId(now: Date): string {
  return ulid(now.getTime()).toLowerCase();
}
