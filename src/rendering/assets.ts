// The files under public/ with a fingerprint in their address, so that browsers may keep them for good.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** @returns the path with its fingerprint; an unknown file is a mistake in a template */
export type Asset = (path: string) => string;

export function fingerprinted(folder: string): Asset {
  const addresses = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file)}`;
    const print = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10);
    addresses.set(path, `${path}?v=${print}`);
  }
  return (path) => {
    const address = addresses.get(path);
    if (!address) throw new Error(`no file ${path} under public/`);
    return address;
  };
}
