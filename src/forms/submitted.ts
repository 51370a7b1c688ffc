// What came in a form's body: strings, whatever was sent.

/** Fields by name. A field sent twice (a proposal to choose and a text of one's own) counts with the last that is not empty; a missing one is empty. */
export type Submitted<Name extends string> = Record<Name, string>;

export function submittedFields<Name extends string>(body: unknown, names: readonly Name[]): Submitted<Name> {
  const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, clean(sent[name])])) as Submitted<Name>;
}

/** One kind of line break, no control characters (NUL breaks PostgreSQL), composed letters, no space around. */
function clean(value: unknown): string {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const last = values.findLast((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof last !== 'string') return '';
  return last
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();
}
