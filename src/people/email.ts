// Mail addresses, read strictly: whatever a mail server could take for a second address or a command is none.

/** No `%` and no `!`, by which old servers pass mails on, and no `-` before all, which a program may take for an option.
 * What forms and mail programs agree on; quoted local parts and domain literals are legal but nobody has one. */
const address =
  /^(?!-)[\p{L}\p{N}.#$&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?$/u;

/**
 * @returns the address as we keep it (lower case, its domain in ASCII), or undefined when it is none. Everything before the @ is folded
 * too: RFC 5321 allows servers to tell Ana from ana, but none that people use does, and one human would become two.
 */
export function readEmail(typed: string): string | undefined {
  const trimmed = typed.normalize('NFC').trim();
  if (!address.test(trimmed) || trimmed.length > 254) return undefined;
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at).toLowerCase().normalize('NFC');
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (!domain || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  const read = `${local}@${domain}`;
  // Folding may have made it longer, or into letters that an address does not have.
  return address.test(read) && read.length <= 254 ? read : undefined;
}

function asciiDomain(typed: string): string | undefined {
  if (typed.includes('..') || !typed.includes('.')) return undefined;
  try {
    const { hostname } = new URL(`http://${typed}/`);
    const isName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname);
    return isName ? hostname : undefined;
  } catch {
    return undefined;
  }
}
