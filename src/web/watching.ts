// Watches what becomes of a response inside the app: a page that everybody may have, or anything else.
import type { Response } from 'express';
import type { BareResponse } from './bare.ts';
import { routeOf } from './log.ts';

/** What says of a page that it did nothing but show, and may be asked about each time. */
export const forEverybody = 'public, no-cache';

export interface Shown {
  readonly body: string;
  /** For the log. */
  readonly route: string;
}

/** One of the two is called, once; the page is not sent yet, anything else goes its way. */
export function watch(
  bare: BareResponse,
  { page, other }: { page: (shown: Shown) => void; other: () => void },
): void {
  // Inside the app it becomes Express's.
  const res = bare as Response;
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => Response;
  let isOver = false;
  const leave = () => {
    isOver = true;
    Reflect.deleteProperty(res, 'send');
    // Whoever came after has put their own before it (packing does), and still wants to be told.
    if (res.writeHead === begin) res.writeHead = writeHead as Response['writeHead'];
  };
  // As variables first: as functions written to a property they, and the whole request with them, would be old at once.
  const send = (body: unknown) => {
    leave();
    if (typeof body === 'string' && isForEverybody(res)) page({ body, route: routeOf(res.req) });
    else {
      other();
      res.send(body);
    }
    return res;
  };
  const begin = ((...given: unknown[]) => {
    if (!isOver) {
      leave();
      other();
    }
    return writeHead(...given);
  }) as Response['writeHead'];
  res.send = send;
  res.writeHead = begin;
}

function isForEverybody(res: Response): boolean {
  return (
    res.statusCode === 200 &&
    res.get('Cache-Control') === forEverybody &&
    res.get('Content-Type') !== undefined &&
    !res.get('Set-Cookie')
  );
}
