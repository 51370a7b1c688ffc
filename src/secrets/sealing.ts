// Keeps secrets of other places so that the database alone does not tell them: the key lies in a file beside it, in no backup of it.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  randomFillSync,
} from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Sealing {
  seal(secret: string): string;
  /** Null: it was sealed with another key, or is damaged. */
  open(sealed: string): string | null;
}

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Asked for one by one, random bytes cost more than sealing. */
const nonces = Buffer.alloc(256 * nonceBytes);
let used = nonces.length;

/** Each is given out once. */
function nextNonce(): Buffer {
  if (used === nonces.length) {
    randomFillSync(nonces);
    used = 0;
  }
  return Buffer.from(nonces.subarray(used, (used += nonceBytes)));
}

/** AES-256-GCM. */
export function sealingWith(bytes: Uint8Array): Sealing {
  // Made of the bytes anew each time it would cost as much as sealing.
  const key = createSecretKey(bytes);
  return {
    seal: (secret) => {
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
    },
    open: (sealed) => {
      const whole = Buffer.from(sealed, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, whole.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAuthTag(whole.subarray(nonceBytes, nonceBytes + tagBytes));
        return (
          decipher.update(whole.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch {
        return null;
      }
    },
  };
}

/** Made when it is first asked for; two processes that begin at once end up with the same one. */
export async function keyIn(file: string): Promise<Buffer> {
  const known = await knownKeyIn(file);
  if (known) return known;
  await mkdir(dirname(file), { recursive: true });
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(own, randomBytes(keyBytes), { mode: 0o600, flag: 'wx' });
  // A link is refused where there is one already: the first one counts.
  await link(own, file).catch(() => undefined);
  await rm(own);
  return readFile(file);
}

/** Undefined: there is none, or something else. */
export async function knownKeyIn(file: string): Promise<Buffer | undefined> {
  const known = await readFile(file).catch(() => undefined);
  return known?.length === keyBytes ? known : undefined;
}

/** Puts a key that was kept elsewhere where there is none. */
export async function keepKey(key: Uint8Array, file: string): Promise<'kept' | 'same' | 'other'> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, key, { mode: 0o600, flag: 'wx' });
    return 'kept';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await knownKeyIn(file))?.equals(key) ? 'same' : 'other';
  }
}

/** Tells keys apart, and nothing of them. */
export function fingerprintOf(key: Uint8Array): string {
  return createHmac('sha256', key).update('fingerprint').digest('hex').slice(0, 16);
}
