// A wall while it is open: many readers cost one query, and whoever comes back misses nothing.
import type { Database } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import { second } from '../time/clock.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { livePlaces, type Place } from './live-places.ts';
import { changesAfter, versionsOf, type Change } from './wall.ts';

export interface Reader {
  readonly language: Language;
  /** The last change that they have. */
  readonly at: number;
  readonly place: Pick<Place, 'network' | 'isThisMachine' | 'isHosts'>;
  /** One and the same for all readers who are told the same: a burst is in memory once. */
  write(chunk: Buffer): void;
  /** They come back by themselves. */
  end(): void;
}

export interface LiveWalls {
  /** @returns undefined when everybody has their share already; otherwise leaves */
  watch(tweetup: Tweetup, reader: Reader): (() => void) | undefined;
}

const everySoOften = second;
/** Says that the line is open: proxies cut silent ones, and a page can tell that its own is dead. */
const signOfLife = 15;
const changesAtOnce = 100;

interface Watching {
  readonly reader: Reader;
  at: number;
}

interface Wall {
  readonly tweetup: Tweetup;
  readonly readers: Set<Watching>;
}

/**
 * Asks the database once a second while anybody reads, so that it does not matter which process has written.
 * @param phrase an event as it goes over the line
 */
export function liveWalls(
  db: Database,
  phrase: (change: Change, tweetup: Tweetup, language: Language) => string,
  signsOfLife: string,
): LiveWalls {
  const walls = new Map<string, Wall>();
  const places = livePlaces();
  let readers = 0;
  let ticks = 0;
  let timer: NodeJS.Timeout | undefined;
  const alive = Buffer.from(signsOfLife);

  return {
    watch: (tweetup, reader) => {
      const one: Watching = { reader, at: reader.at };
      const giveUp = places.take({ ...reader.place, tweetupId: tweetup.id, end: () => reader.end() });
      if (!giveUp) return undefined;
      const here = walls.get(tweetup.id) ?? { tweetup, readers: new Set() };
      walls.set(tweetup.id, here);
      here.readers.add(one);
      readers += 1;
      timer ??= setTimeout(() => void tick(), 0).unref();
      return () => {
        giveUp();
        if (here.readers.delete(one)) readers -= 1;
        if (here.readers.size === 0 && walls.get(tweetup.id) === here) walls.delete(tweetup.id);
      };
    },
  };

  async function tick(): Promise<void> {
    try {
      const versions = await versionsOf(db, [...walls.keys()]);
      for (const [tweetupId, version] of versions) {
        const here = walls.get(tweetupId);
        if (here) await tell(here, version);
      }
      ticks += 1;
      if (ticks % signOfLife === 0)
        for (const here of walls.values()) for (const { reader } of here.readers) reader.write(alive);
    } catch {
      // The database does not answer: pages say so, and readers come back when it does.
      for (const here of walls.values()) for (const { reader } of here.readers) reader.end();
    }
    timer = readers > 0 ? setTimeout(() => void tick(), everySoOften).unref() : undefined;
  }

  async function tell({ tweetup, readers: here }: Wall, version: number): Promise<void> {
    const behind = () => [...here].filter(({ at }) => at < version);
    for (let late = behind(); late.length > 0; late = behind()) {
      const from = Math.min(...late.map(({ at }) => at));
      const changes = await changesAfter(db, tweetup.id, { version: from, limit: changesAtOnce });
      // Versions of posts that have changed since have no row any more.
      const until = changes.length < changesAtOnce ? version : (changes.at(-1)?.post.version ?? version);
      const chunks = new Map<string, Buffer>();
      for (const one of late) {
        const { language } = one.reader;
        const key = `${language} ${one.at}`;
        const chunk = chunks.get(key) ?? chunkOf(changes, { at: one.at, tweetup, language });
        chunks.set(key, chunk);
        one.at = Math.max(one.at, until, changes.at(-1)?.post.version ?? 0);
        if (chunk.length > 0) one.reader.write(chunk);
      }
    }
  }

  function chunkOf(
    changes: readonly Change[],
    { at, tweetup, language }: { at: number; tweetup: Tweetup; language: Language },
  ): Buffer {
    const told = changes
      .filter(({ post }) => post.version > at)
      .map((change) => phrase(change, tweetup, language))
      .join('');
    return Buffer.from(told);
  }
}
