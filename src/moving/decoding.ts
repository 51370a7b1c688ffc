// A file's bytes as text, in whichever of the usual encodings programs write.
import { TextDecoder } from 'node:util';

/** Undefined: it is no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const text = wide ? new TextDecoder(wide).decode(bytes) : inEightBits(bytes);
  return text.includes('\u0000') ? undefined : text.replace(/^\uFEFF/, '');
}

/** Older spreadsheets write Windows' letters. */
function inEightBits(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
