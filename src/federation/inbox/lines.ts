// Keys are asked for in a line of their own: some at a time for a server, and no more waiting than it makes sense to.

const atOnceOfAHost = 4;
const mostWaiting = 1000;

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

const lines = new Map<string, Line>();
let waiting = 0;

/** @returns null: too many wait already, or the signal came first */
export async function inLine<Result>(
  host: string,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const line = lines.get(host) ?? { running: 0, waiting: [] };
  lines.set(host, line);
  if (line.running >= atOnceOfAHost) {
    if (waiting >= mostWaiting || !(await turn(line, signal))) return null;
  } else line.running += 1;
  try {
    return await work();
  } finally {
    // Whoever is next takes this place over.
    const next = line.waiting.shift();
    if (next) next();
    else {
      line.running -= 1;
      if (line.running === 0) lines.delete(host);
    }
  }
}

function turn(line: Line, signal: AbortSignal): Promise<boolean> {
  waiting += 1;
  return new Promise((resolve) => {
    const begin = () => {
      waiting -= 1;
      signal.removeEventListener('abort', giveUp);
      resolve(true);
    };
    const giveUp = () => {
      const at = line.waiting.indexOf(begin);
      if (at === -1) return;
      line.waiting.splice(at, 1);
      waiting -= 1;
      resolve(false);
    };
    line.waiting.push(begin);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
