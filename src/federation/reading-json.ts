// Reads what other servers say: scalars where lists are meant, objects where ids are meant, and nothing that goes too deep.

export type Said = Readonly<Record<string, unknown>>;

/** Nobody nests deeper who means well. */
const deepest = 64;

/** @returns undefined: it is no object, or goes too deep */
export function objectIn(body: Buffer): Said | undefined {
  const text = body.toString('utf8');
  if (goesTooDeep(text)) return undefined;
  try {
    const said: unknown = JSON.parse(text);
    return isObject(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

/** Looked at before it is read, since the reading itself would be what it costs. */
function goesTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
}

export function isObject(said: unknown): said is Said {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

/** The first, where there are several. */
export function one(said: unknown): unknown {
  return Array.isArray(said) ? said[0] : said;
}

export function many(said: unknown): readonly unknown[] {
  if (said === undefined || said === null) return [];
  return Array.isArray(said) ? said : [said];
}

/** Of something that is named by its id or stands there itself. Empty: neither. */
export function idOf(said: unknown): string {
  const it = one(said);
  if (typeof it === 'string') return it.length <= longestId ? it : '';
  return isObject(it) && typeof it['id'] === 'string' ? idOf(it['id']) : '';
}

const longestId = 1000;

export function typeOf(said: unknown): string {
  const type = isObject(said) ? one(said['type']) : undefined;
  return typeof type === 'string' ? type : '';
}

export function words(said: unknown): string {
  const it = one(said);
  return typeof it === 'string' ? it.toWellFormed() : '';
}

/** Lower case, with its port; empty: it is no address. */
export function hostIn(address: string): string {
  const read = URL.parse(address);
  return read && /^https?:$/.test(read.protocol) ? read.host : '';
}
