// In a storm what is to be written waits a moment for its neighbours: one commit carries all of them then, and the disk holds up no page for each.

const moment = 100; // milliseconds

let underWay = 0;
let gathering: Promise<void> | undefined;

/** Counts whoever is at work. */
export async function amongOthers<Result>(work: () => Promise<Result>): Promise<Result> {
  underWay += 1;
  try {
    return await work();
  } finally {
    underWay -= 1;
  }
}

/** Resolves at once for somebody who is alone, and for several at the same moment. */
export function withNeighbours(): Promise<void> {
  if (underWay < 2) return Promise.resolve();
  gathering ??= new Promise((resolve) => {
    setTimeout(() => {
      gathering = undefined;
      resolve();
    }, moment);
  });
  return gathering;
}
