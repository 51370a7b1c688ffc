// What everybody is shown alike is read once for each change of the database, not once for each who visits.
import type { Database } from './database.ts';

/** Milliseconds. Pages also change with the time: an evening begins, a day is over. */
const sameFor = 10_000;
/** So many readings of one kind: beyond them are addresses that nobody visits twice. */
const most = 200;

/** While it is the same, whatever pages show is the same. @param changes as the database counts them */
export function momentOf(changes: number, now: Date): string {
  return `${changes} ${Math.floor(now.getTime() / sameFor)}`;
}

interface Readings<Found> {
  readonly moment: string;
  readonly found: Map<string, Promise<Found>>;
}

/**
 * What is found is shared by all who ask within the same moment, so nobody changes it; whatever was committed before somebody asks is in it.
 * @param read what is nobody's own; `asked` are plain values
 */
export function oncePerChange<Asked extends object, Found>(
  read: (db: Database, now: Date, asked: Asked) => PromiseLike<Found>,
): (db: Database, now: Date, asked: Asked) => Promise<Found> {
  const lately = new WeakMap<Database, Readings<Found>>();
  return async (db, now, asked) => {
    const changes = db.changes();
    const moment = momentOf(typeof changes === 'number' ? changes : await changes, now);
    let readings = lately.get(db);
    if (readings?.moment !== moment) lately.set(db, (readings = { moment, found: new Map() }));
    const { found } = readings;
    const key = JSON.stringify(asked);
    const known = found.get(key);
    if (known) return known;
    const reading = Promise.resolve(read(db, now, asked));
    if (found.size >= most) found.clear();
    found.set(key, reading);
    // What failed is tried again by the next who asks.
    reading.catch(() => found.delete(key));
    return reading;
  };
}
