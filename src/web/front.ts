// Answers with kept pages before anything else runs: what is the same for everybody is rendered once per change, not once per visit.
import type { Express } from 'express';
import type { Database } from '../database/database.ts';
import { momentOf } from '../database/once-per-change.ts';
import type { Log } from '../log.ts';
import { second, type Clock } from '../time/clock.ts';
import type { BareRequest, BareResponse } from './bare.ts';
import { askingOf, type Asking } from './asking.ts';
import { KeptPages, type Kept } from './kept-pages.ts';
import { logSent } from './log.ts';
import type { PackedLately } from './packed-pages.ts';
import { namesRead, observeQuery } from './query-read.ts';
import { finish, headersOf, send, withoutType, type Asker } from './sending.ts';
import { watch, type Shown } from './watching.ts';

interface Site {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly lately: PackedLately;
  /** Under another name than ours nothing kept is sent: what becomes of that is decided inside. */
  readonly isAskedByOurName: (req: BareRequest) => boolean;
}

/** Nobody waits longer for what another has asked for. */
const patience = 10 * second;

/** One rendering of a page, and the requests that wait for it. */
interface Rendering {
  /** What it began with. */
  readonly state: string;
  readonly askers: Asker[];
  /** Came after something had changed, which may not be in it: the next rendering answers them. */
  readonly late: { readonly asker: Asker; readonly state: string }[];
}

export function keepPagesInFrontOf(app: Express, site: Site): void {
  const { db, clock, log, lately, isAskedByOurName } = site;
  const now = onceATurn(() => performance.now());
  const writeDown = logSent(log, now);
  const pages = new KeptPages();
  const renderings = new Map<string, Rendering>();
  const onArrival = onceATurn(stateNow);
  const inside = app as unknown as { handle: (req: BareRequest, res: BareResponse) => void };
  const goIn = inside.handle.bind(app);

  inside.handle = (req, res) => {
    const asking = askingOf(req);
    if (!asking || !isAskedByOurName(req)) return goIn(req, res);
    try {
      const state = onArrival();
      const asker = { req, res, asking, began: now(), writeDown };
      if (typeof state === 'string') answer(asker, state);
      else state.then((found) => answer(asker, found)).catch(() => goIn(req, res));
    } catch {
      // The database is in trouble: that is said by the page.
      goIn(req, res);
    }
  };

  function answer(asker: Asker, state: string): void {
    const kept = pages.find(asker.asking.page, asker.asking.query);
    if (kept?.state === state) send(kept, asker);
    else join(asker, state);
  }

  /** At once, where the engine can: tens of thousands ask in a second. */
  function stateNow(): string | Promise<string> {
    const changes = db.changes();
    return typeof changes === 'number' ? stateOf(changes) : changes.then(stateOf);
  }

  function stateOf(changes: number): string {
    return momentOf(changes, clock());
  }

  async function stateOrNone(): Promise<string | undefined> {
    try {
      return await stateNow();
    } catch {
      return undefined;
    }
  }

  function join(asker: Asker, state: string): void {
    const address = addressOf(asker.asking);
    const running = renderings.get(address);
    if (!running) begin(address, { state, askers: [asker], late: [] });
    else if (running.state === state) running.askers.push(asker);
    else running.late.push({ asker, state });
  }

  function begin(address: string, rendering: Rendering): void {
    const [first] = rendering.askers;
    if (!first) return;
    renderings.set(address, rendering);
    const isOver = () => renderings.get(address) !== rendering;
    const letGo = () => {
      if (isOver()) return;
      renderings.delete(address);
      const others = [...rendering.askers.splice(1), ...rendering.late.splice(0).map(({ asker }) => asker)];
      for (const { req, res } of others) goIn(req, res);
    };
    const tired = setTimeout(letGo, patience).unref();
    observeQuery(first.req, first.asking.query);
    watch(first.res, {
      page: (shown) => {
        clearTimeout(tired);
        void keepAndSend(first, rendering, shown).finally(() => {
          if (isOver()) return;
          renderings.delete(address);
          beginNext(address, rendering);
        });
      },
      // Nothing that others may have as well: each asks for themselves.
      other: () => {
        clearTimeout(tired);
        letGo();
      },
    });
    goIn(first.req, first.res);
  }

  /** Begun after all of them came: whatever they may have heard of is in it. */
  function beginNext(address: string, { late }: Rendering): void {
    const state = late.at(-1)?.state;
    if (state !== undefined) begin(address, { state, askers: late.map(({ asker }) => asker), late: [] });
  }

  async function keepAndSend(first: Asker, rendering: Rendering, shown: Shown): Promise<void> {
    const { page, query } = first.asking;
    const packed = lately.of(shown.body);
    const headers = headersOf(first.res, packed);
    const kept: Kept = {
      state: rendering.state,
      packed,
      headers,
      timesSent: 0,
      wholes: {},
      headersKnown: withoutType(headers),
      etag: String(first.res.getHeader('ETag')),
      route: shown.route,
      read: namesRead(first.req),
    };
    await Promise.all(
      [...new Set(rendering.askers.map(({ asking }) => asking.packing))].map((one) => packed.pack(one)),
    );
    // What changed while it was rendered may not be in it: those who came before have it, and nobody else.
    if ((await stateOrNone()) === rendering.state) pages.keep(page, query, kept);
    finish(kept, first);
    for (const asker of rendering.askers.slice(1)) send(kept, asker);
    rendering.askers.length = 0;
  }
}

function addressOf({ page, query }: Asking): string {
  return `${page}?${query}`;
}

/**
 * All requests that are read in one turn of the event loop had come before the turn began, so they may share an answer that was found within it:
 * whatever had been acknowledged when they were sent is in it.
 */
function onceATurn<Answer>(ask: () => Answer): () => Answer {
  let asked: Answer | undefined;
  const forget = () => {
    asked = undefined;
  };
  return () => {
    if (asked !== undefined) return asked;
    setImmediate(forget);
    return (asked = ask());
  };
}
