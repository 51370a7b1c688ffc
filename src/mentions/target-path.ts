// Whether an address is one of a tweetup's: plain words alone, so that it can be asked wherever pages are read.

export interface Target {
  readonly baseUrl: string;
  /** Its own path, and those that it had before. */
  readonly paths: readonly string[];
}

export function isOf({ baseUrl, paths }: Target, address: string): boolean {
  return paths.includes(pathOf(baseUrl, address) ?? '');
}

/** As `canonicalAddresses` leads on: in lower case, without a last slash. What is asked for behind it is the same page. */
export function pathOf(baseUrl: string, address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || url.origin !== new URL(baseUrl).origin) return undefined;
  const path = url.pathname.toLowerCase().replace(/\/+$/, '');
  return /^\/[^/]+\/[^/]+$/.test(path) ? decodedOrSame(path) : undefined;
}

function decodedOrSame(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
