// Names for rows: sortable by the moment they were made, and not to be guessed.
import { randomFillSync } from 'node:crypto';
import { ulid } from 'ulid';

/** 26 characters, lower case; 80 bits of them random (the ULID specification). */
export function newId(now: Date): string {
  return ulid(now.getTime(), randomFraction).toLowerCase();
}

/** Asked for one by one, as the library does, the system's random bytes cost more than the row's insertion. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** From 0 to less than 1; each byte is given out once. */
function randomFraction(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  pool[used] = 0;
  used += 1;
  return byte / 256;
}
