// The files of src/, with what each imports.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Source {
  /** Below src/, as in `rsvps/form.ts`. */
  readonly path: string;
  readonly text: string;
  /** Paths below src/, and names of packages. */
  readonly imports: readonly string[];
}

const root = join(import.meta.dirname, '../../src');

export function sources(): Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js)$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const named = [...text.matchAll(/(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gm)].map(
        ([, name = '']) => name,
      );
      const imports = named.map((name) =>
        name.startsWith('.') ? relative(root, join(dirname(file), name)) : name,
      );
      return { path: relative(root, file), text, imports };
    });
}

/** The first folder; empty for what stands above all rooms. */
export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}
