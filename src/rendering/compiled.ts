// Compiles all templates once for each version of them, and keeps the outcome as a file of code that the next start reads.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type Handlebars from 'handlebars';
import { lazily } from '../lazily.ts';

const compiler = lazily<typeof Handlebars>('handlebars');
const runtime = lazily<typeof Handlebars>('handlebars/runtime');
const require = createRequire(import.meta.url);

export interface Template {
  /** Its path below the folder of views, without the ending. */
  readonly name: string;
  readonly source: string;
}

/** What `template()` of Handlebars takes, by name. */
export type Compiled = Readonly<Record<string, unknown>>;

/** @param cache a folder of our own, if there is one @throws for a template that is broken, at once and not when it is asked for */
export function compiled(templates: readonly Template[], cache: string | undefined): Compiled {
  if (cache === undefined) return run(codeOf(templates));
  const file = `templates-${versionOf(templates)}.cjs`;
  const kept = readKept(join(cache, file));
  if (kept) return kept;
  const code = codeOf(templates);
  return keep(cache, file, code) ?? run(code);
}

function versionOf(templates: readonly Template[]): string {
  const hash = createHash('sha256').update(runtime().VERSION);
  for (const { name, source } of templates) hash.update(`\0${name}\0${source}`);
  return hash.digest('hex').slice(0, 16);
}

function codeOf(templates: readonly Template[]): string {
  const entries = templates.map(({ name, source }) => {
    // Its type says otherwise: it is a string.
    const code = compiler().precompile(source, {
      strict: true,
      preventIndent: true,
      noEscape: isPlainText(name),
    }) as unknown;
    return `${JSON.stringify(name)}: ${code as string}`;
  });
  // Letters beyond ASCII stand in strings alone; with one of them in it, the whole would be twice as long in memory.
  const code = entries.join(',\n').replaceAll(/\P{ASCII}/gu, escaped);
  return `({${code}})`;
}

/** By its name: what is no HTML is escaped by nobody. */
function isPlainText(name: string): boolean {
  return name.endsWith('-text');
}

function escaped(letter: string): string {
  return Array.from({ length: letter.length }, (_, at) => {
    return `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}

function run(code: string): Compiled {
  return runInThisContext(code) as Compiled;
}

/** By `require`, whose outcome Node keeps as well. */
function readKept(file: string): Compiled | undefined {
  try {
    return require(file) as Compiled;
  } catch {
    return undefined;
  }
}

/** Several processes may do this at once: each writes a file of its own, and the name goes to one that is whole. */
function keep(folder: string, name: string, code: string): Compiled | undefined {
  const unfinished = join(folder, `${name}.${randomUUID()}`);
  try {
    writeFileSync(unfinished, `module.exports = ${code};\n`, { mode: 0o600 });
    renameSync(unfinished, join(folder, name));
    for (const other of readdirSync(folder))
      if (/^templates-[0-9a-f]+\.cjs$/.test(other) && other !== name) rmSync(join(folder, other));
  } catch {
    rmSync(unfinished, { force: true });
  }
  return readKept(join(folder, name));
}
