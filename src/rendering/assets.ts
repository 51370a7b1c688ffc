// The files under public/ with a fingerprint in their address, so that browsers may keep them for good; and those that are made of several of them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { madeOf } from './made-of.ts';

/** @returns the path with its fingerprint; an unknown file is a mistake in a template */
export type Asset = (path: string) => string;

export interface PublicFile {
  readonly bytes: Buffer;
  /** Of these bytes. */
  readonly print: string;
}

/** By path. */
export type PublicFiles = ReadonlyMap<string, PublicFile>;

export function fingerprinted(files: PublicFiles): Asset {
  return (path) => addressOf(path, files);
}

export function publicFiles(folder: string): PublicFiles {
  const files = new Map<string, PublicFile>();
  const keep = (path: string, bytes: Buffer) =>
    files.set(path, { bytes, print: createHash('sha256').update(bytes).digest('hex').slice(0, 10) });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    keep(`/${relative(folder, file)}`, readFileSync(file));
  }
  const source = (path: string) => String(files.get(path)?.bytes ?? '');
  for (const [path, parts] of Object.entries(madeOf)) {
    const whole = parts.map(({ path: part, as }) => as(source(part))).join('\n');
    keep(path, Buffer.from(withPrints(whole, files)));
  }
  return files;
}

/** A style sheet names its fonts as they are on the disk. */
function withPrints(styles: string, files: PublicFiles): string {
  return styles.replaceAll(/url\('(\/[^')]+)'\)/g, (_, path: string) => `url('${addressOf(path, files)}')`);
}

function addressOf(path: string, files: PublicFiles): string {
  const file = files.get(path);
  if (!file) throw new Error(`no file ${path} under public/`);
  return `${path}?v=${file.print}`;
}
