// What a browser sends about a passkey, read with care before the library sees it.

interface Response {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: Readonly<Record<string, unknown>>;
}

const base64url = /^[A-Za-z0-9_-]+$/;
/** An id of at most 1,023 bytes (WebAuthn), in base64url. */
const longestId = 1364;

/** @param typed JSON @param parts of its response, each in base64url @returns undefined for whatever has another shape */
export function shaped<Wanted>(typed: string, parts: readonly string[]): Wanted | undefined {
  const found = parsed(typed) as Partial<Response> | undefined;
  if (typeof found !== 'object' || found === null) return undefined;
  const { id, rawId, type, response } = found;
  if (!isBase64url(id) || id.length > longestId || rawId !== id || type !== 'public-key') return undefined;
  if (typeof response !== 'object' || response === null) return undefined;
  if (!parts.every((part) => isBase64url(response[part]))) return undefined;
  const { transports, userHandle } = response;
  if (userHandle !== undefined && userHandle !== null && typeof userHandle !== 'string') return undefined;
  const areWords = Array.isArray(transports) && transports.every((one) => typeof one === 'string');
  if (transports !== undefined && !areWords) return undefined;
  return { clientExtensionResults: {}, ...found } as Wanted;
}

/** @returns the challenge that the browser says was signed; that it really was is verified later */
export function challengeIn(clientDataJSON: string): string | undefined {
  const data = parsed(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
  const challenge = (data as { challenge?: unknown } | null | undefined)?.challenge;
  return typeof challenge === 'string' ? challenge : undefined;
}

function isBase64url(value: unknown): value is string {
  return typeof value === 'string' && base64url.test(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
