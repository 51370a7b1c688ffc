// Compiles all templates once for each version of them, and keeps the outcome in a file from which later starts take what they need.
import { createHash, randomUUID } from 'node:crypto';
import {
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { runInThisContext } from 'node:vm';
import type Handlebars from 'handlebars';
import { lazily } from '../lazily.ts';

const compiler = lazily<typeof Handlebars>('handlebars');
const runtime = lazily<typeof Handlebars>('handlebars/runtime');

export interface TemplateFile {
  /** Its path below the folder of views, without the ending. */
  readonly name: string;
  readonly file: string;
  readonly source: () => string;
}

/** What `template()` of Handlebars takes, by name: made when it is asked for. */
export type Compiled = ReadonlyMap<string, () => unknown>;

/** @param cache a folder of our own, if there is one @throws for a template that is broken, at once unless it was kept */
export function compiled(folder: string, cache: string | undefined): Compiled {
  const files = templateFiles(folder);
  if (cache === undefined) return running(codeOfAll(files));
  const file = `templates-${versionOf(files)}.txt`;
  const kept = readKept(join(cache, file), files);
  if (kept) return kept;
  const code = codeOfAll(files);
  keep(cache, file, code);
  // Not from memory: there it is three megabytes that stay.
  return readKept(join(cache, file), files) ?? running(code);
}

export function templateFiles(folder: string): TemplateFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.hbs'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const name = relative(folder, file).replace(/\.hbs$/, '');
      return { name, file, source: () => readFileSync(file, 'utf8') };
    });
}

/** Reading them all would take longer than all the rest. When a file was last changed (`ctime`) is not anybody's to set. */
function versionOf(files: readonly TemplateFile[]): string {
  const hash = createHash('sha256').update(runtime().VERSION);
  for (const { name, file } of files) {
    const { size, ino, ctimeMs } = statSync(file);
    hash.update(`\0${name}\0${size}\0${ino}\0${ctimeMs}`);
  }
  return hash.digest('hex').slice(0, 16);
}

type Code = ReadonlyMap<string, string>;

function codeOfAll(files: readonly TemplateFile[]): Code {
  return new Map(files.map((one) => [one.name, codeOf(one)]));
}

function codeOf({ name, source }: TemplateFile): string {
  // Its type says otherwise: it is a string.
  const code = compiler().precompile(source(), {
    strict: true,
    preventIndent: true,
    noEscape: isPlainText(name),
  }) as unknown as string;
  // Letters beyond ASCII stand in strings alone; with one of them in it, the whole would be twice as long in memory.
  return code.replaceAll(/\P{ASCII}/gu, escaped);
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

function run(code: string): unknown {
  return runInThisContext(`(${code})`);
}

function running(code: Code): Compiled {
  return new Map([...code].map(([name, one]) => [name, () => run(one)]));
}

/** The first line of what is kept: how long each is, in their order. */
type Lengths = readonly (readonly [name: string, length: number])[];

/** More than that line takes. */
const longestLine = 64 * 1024;

/** It stays open: what a running site shows is of one version, whatever is put in its place meanwhile. */
function readKept(kept: string, files: readonly TemplateFile[]): Compiled | undefined {
  try {
    const opened = openSync(kept, 'r');
    const take = (at: number, length: number) => {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.toString('latin1', 0, readSync(opened, bytes, 0, length, at));
    };
    const [line = ''] = take(0, longestLine).split('\n', 1);
    const templates = new Map(files.map((one) => [one.name, one]));
    let end = line.length + 1;
    const found = (JSON.parse(line) as Lengths).map(([name, length]) => {
      const at = end;
      end += length;
      return [name, () => runOr(take(at, length), templates.get(name))] as const;
    });
    return fstatSync(opened).size === end ? new Map(found) : undefined;
  } catch {
    return undefined;
  }
}

/** A disk that lost its power may have kept a file of the right length with nothing in it. */
function runOr(code: string, template: TemplateFile | undefined): unknown {
  try {
    return run(code);
  } catch (error) {
    if (!template) throw error;
    return run(codeOf(template));
  }
}

/** Several processes may do this at once: each writes a file of its own, and the name goes to one that is whole. */
function keep(folder: string, name: string, code: Code): void {
  const unfinished = join(folder, `${name}.${randomUUID()}`);
  const lengths: Lengths = [...code].map(([one, { length }]) => [one, length]);
  try {
    writeFileSync(unfinished, `${JSON.stringify(lengths)}\n${[...code.values()].join('')}`, { mode: 0o600 });
    renameSync(unfinished, join(folder, name));
    for (const other of readdirSync(folder))
      if (/^templates-[0-9a-f]+\.\w+$/.test(other) && other !== name) rmSync(join(folder, other));
  } catch {
    rmSync(unfinished, { force: true });
  }
}
