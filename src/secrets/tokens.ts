// Tokens, codes, and the hashes that are kept instead of them.
import { hash, randomBytes, randomInt } from 'node:crypto';

export const tokenLength = 32;

/** Nearly 192 random bits, as 32 characters that survive in an address, and at the end of one in a mail's plain text. */
export function newToken(): string {
  const token = randomBytes(24).toString('base64url');
  return isAsMinted(token) ? token : newToken();
}

/** Mail programs leave a hyphen or a low line at the end of an address out of its link. */
export function isAsMinted(token: string): boolean {
  return /^[A-Za-z0-9][\w-]{30}[A-Za-z0-9]$/.test(token);
}

/** 80 random bits in 16 characters of a–z and 2–7, for an address that people may have to type. */
export function unguessable(): string {
  return lowerCase(16);
}

/** 130 random bits in 26 characters of a–z and 2–7, for the local part of a mail address. */
export function newLowerCaseToken(): string {
  return lowerCase(26);
}

function lowerCase(length: number): string {
  return Array.from(randomBytes(length), (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');
}

/** Six digits, to be typed from another device. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}

/** SHA-256 is enough for what is random itself; for addresses it hides them from a passing look, not from somebody who guesses. */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
