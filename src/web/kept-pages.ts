// Pages that are kept rendered: found by what is asked, the least recently used given up first.
import { partRead, type NamesRead } from './query-read.ts';
import type { Packed } from './packing.ts';
import type { Packing } from './taken.ts';
import type { Whole } from './whole-answers.ts';

export interface Kept {
  /** Of the database and of the time, when it was rendered. */
  readonly state: string;
  readonly packed: Packed;
  /** Names and values in turn, without those of the packing. */
  readonly headers: readonly string[];
  /** With its lines made for that one. */
  timesSent: number;
  /** Made when several have been sent them; to those who have the page already there is one as well. */
  readonly wholes: Partial<Record<Packing | 'known', Whole>>;
  /** To people who have the page already. */
  readonly headersKnown: readonly string[];
  readonly etag: string;
  /** For the log. */
  readonly route: string;
  readonly read: NamesRead;
}

/** All of them together. */
const mostBytes = 64 * 1024 * 1024;
/** About what a page costs beside its bytes. */
const aside = 2000;
const mostPaths = 10_000;
const mostWays = 8;

export class KeptPages {
  private readonly pages = new Map<string, Kept>();
  /** Which names of their queries pages have read, by address: a query is looked up by these. */
  private readonly ways = new Map<string, NamesRead[]>();
  private bytes = 0;
  private newest = '';
  /** It is the last in order. */
  private latest: Kept | undefined;

  /** @param page address, language and name of the site */
  find(page: string, query: string): Kept | undefined {
    if (query === '') return this.at(page);
    for (const read of this.ways.get(page) ?? []) {
      const part = partRead(query, read);
      const kept = this.at(keyOf(page, part));
      // A page is the work of what it has read: whatever has the same there is the same page.
      if (kept && partRead(query, kept.read) === part) return kept;
    }
    return undefined;
  }

  keep(page: string, query: string, kept: Kept): void {
    const part = partRead(query, kept.read);
    const key = keyOf(page, part);
    this.remove(key);
    if (query !== '') this.learn(page, kept.read);
    if (kept.state !== this.newest) this.tidy(kept.state);
    this.pages.set(key, kept);
    this.latest = kept;
    this.bytes += sizeOf(kept);
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= mostBytes) break;
      this.remove(oldest);
    }
  }

  private at(key: string): Kept | undefined {
    const kept = this.pages.get(key);
    if (kept && kept !== this.latest) {
      this.pages.delete(key);
      this.pages.set(key, kept);
      this.latest = kept;
    }
    return kept;
  }

  /** What nobody will be shown again. */
  private tidy(state: string): void {
    this.newest = state;
    for (const [key, kept] of this.pages) if (kept.state !== state) this.remove(key);
    // Bytes have been packed meanwhile.
    this.bytes = [...this.pages.values()].reduce((sum, kept) => sum + sizeOf(kept), 0);
  }

  private remove(key: string): void {
    const kept = this.pages.get(key);
    if (!kept) return;
    this.pages.delete(key);
    this.bytes -= sizeOf(kept);
  }

  private learn(page: string, read: NamesRead): void {
    const known = this.ways.get(page) ?? [];
    if (known.some((one) => sameNames(one, read)) || known.length >= mostWays) return;
    if (this.ways.size >= mostPaths) this.ways.clear();
    this.ways.set(page, [...known, read]);
  }
}

function keyOf(page: string, part: string): string {
  return part === '' ? page : `${page}?${part}`;
}

function sizeOf({ packed, headers }: Kept): number {
  // The bytes stand there once more behind their lines.
  return 2 * packed.bytes + headers.join('').length + aside;
}

function sameNames(one: NamesRead, other: NamesRead): boolean {
  if (!one || !other) return one === other;
  return one.size === other.size && [...one].every((name) => other.has(name));
}
