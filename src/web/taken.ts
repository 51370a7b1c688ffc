// How a client takes a page's bytes: by `Accept-Encoding` (RFC 9110, 12.5.3).

export type Packing = 'br' | 'gzip' | 'identity';

const ours: readonly Packing[] = ['br', 'gzip', 'identity'];

/** Every browser of a kind sends the same. */
const known = new Map<string, Packing | undefined>();
const mostKnown = 1000;

/** @returns undefined for a client that takes none of ours */
export function packingFor(header: string | undefined): Packing | undefined {
  if (header === undefined) return 'identity';
  const before = known.get(header);
  if (before !== undefined || known.has(header)) return before;
  if (known.size >= mostKnown) known.clear();
  const wished = wishedPacking(header);
  known.set(header, wished);
  return wished;
}

function wishedPacking(header: string): Packing | undefined {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
    if (name) weights.set(name, Number(weight) || 0);
  }
  // A client that says nothing of the bare bytes takes them, rather than nothing.
  const weightOf = (packing: Packing) =>
    weights.get(packing) ?? weights.get('*') ?? (packing === 'identity' ? 0.000_1 : 0);
  const [best] = ours.toSorted((one, other) => weightOf(other) - weightOf(one));
  return best && weightOf(best) > 0 ? best : undefined;
}
