// A few lanes in front of a pool: writers go through them one after the other, so that readers always find a connection.

/** Somebody who waited longer than this is told to come again, before a proxy in front loses its patience: whatever is in front of them does not end. */
const patience = 50_000;

/** As PostgreSQL says it (53300), for code that asks whether to try again later. */
class LaneClosed extends Error {
  override name = 'LaneClosed';
  readonly code = '53300';
}

export type Lanes = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** In the order in which they come. */
export function lanesOf(number: number, waitingAtMost = patience): Lanes {
  let free = number;
  const waiting = new Set<() => void>();

  const entered = (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        waiting.delete(enter);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(enter);
        reject(new LaneClosed('too many transactions wait for their turn'));
      }, waitingAtMost);
      waiting.add(enter);
    });
  };

  return async (work) => {
    await entered();
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next) next();
      else free += 1;
    }
  };
}
