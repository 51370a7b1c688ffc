// Hundreds send a form in the same second: they are begun a few at a time, so that whoever only looks is not read behind all of them.
import type { Express } from 'express';
import type { BareRequest, BareResponse } from './bare.ts';

/** In one turn of the event loop. What they then wait for, they wait for together. */
const atOnce = 16;

/** In the order in which they come. What is read overtakes them: pages, and what comes back for forms that are under way. */
export function takeTurns(app: Express): void {
  const inside = app as unknown as { handle: (req: BareRequest, res: BareResponse) => void };
  const goIn = inside.handle.bind(app);
  const waiting: (() => void)[] = [];
  let begun = 0;

  const nextTurn = () => {
    begun = 0;
    for (const begin of waiting.splice(0, atOnce)) begin();
    if (begun > 0) setImmediate(nextTurn);
  };

  inside.handle = (req, res) => {
    if (req.method === 'GET' || req.method === 'HEAD') return goIn(req, res);
    const begin = () => {
      begun += 1;
      goIn(req, res);
    };
    if (begun === 0) setImmediate(nextTurn);
    if (begun < atOnce && waiting.length === 0) begin();
    else waiting.push(begin);
  };
}
