// What everybody is shown alike is read once for each change of the database, not once for each who visits.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from './database.ts';

/** Milliseconds. Pages also change with the time: an evening begins, a day is over. */
const sameFor = 10_000;
/** So many readings of one kind: beyond them are addresses that nobody visits twice. */
const usualMost = 200;

/** While it is the same, whatever pages show is the same. @param changes as the database counts them */
export function momentOf(changes: number, now: Date): string {
  return `${changes} ${Math.floor(now.getTime() / sameFor)}`;
}

interface Readings<Found> {
  readonly moment: string;
  readonly found: Map<string, Promise<Found>>;
}

/** What a reading reads again is as of its own moment: where the engine has to be asked for it, that is one way there and back, not three. */
const within = new AsyncLocalStorage<{ readonly db: Database; readonly changes: number }>();

/**
 * What is found is shared by all who ask within the same moment, so nobody changes it; whatever was committed before somebody asks is in it.
 * @param read what is nobody's own; `asked` are plain values
 * @param most fewer than usual where a reading may be long
 */
export function oncePerChange<Asked extends object, Found>(
  read: (db: Database, now: Date, asked: Asked) => PromiseLike<Found>,
  { most = usualMost }: { most?: number } = {},
): (db: Database, now: Date, asked: Asked) => Promise<Found> {
  const lately = new WeakMap<Database, Readings<Found>>();
  return async (db, now, asked) => {
    const outer = within.getStore();
    const asking = outer?.db === db ? outer.changes : db.changes();
    const changes = typeof asking === 'number' ? asking : await asking;
    const moment = momentOf(changes, now);
    let readings = lately.get(db);
    if (readings?.moment !== moment) lately.set(db, (readings = { moment, found: new Map() }));
    const { found } = readings;
    const key = JSON.stringify(asked);
    const known = found.get(key);
    if (known) return known;
    const begin = () => Promise.resolve(read(db, now, asked));
    const reading = typeof asking === 'number' ? begin() : within.run({ db, changes }, begin);
    if (found.size >= most) found.clear();
    found.set(key, reading);
    // What failed is tried again by the next who asks.
    reading.catch(() => found.delete(key));
    return reading;
  };
}
