// A kept answer in one piece: Node has written the lines above it once, and from then on only the id and the date in them are new.
import { second, systemClock } from '../time/clock.ts';
import type { BareResponse } from './bare.ts';
import type { Parcel } from './packing.ts';

export interface Whole {
  /** Whose bytes these are: none where they are not sent. */
  readonly parcel: Parcel | undefined;
  readonly beforeId: string;
  readonly beforeDate: string;
  /** With the bytes behind it, where there are few. */
  readonly afterDate: string;
  /** Of many, which are not copied for each. */
  readonly bytes: Buffer | undefined;
}

/**
 * What Node writes before anything else, under a name of its own that is read and set here alone. To make these lines anew, with each name and
 * value looked at again, and to hand over lines and bytes apart, was a fifth of what a kept page costs.
 */
const lines = '_header';
interface Written {
  [lines]: string | null;
}

/** Of an answer for which Node would write the same lines as for everybody: one that does not end its connection. */
export function isLikeOthers(res: BareResponse): boolean {
  return res.shouldKeepAlive && res.req.httpVersionMinor === 1 && !res.hasHeader('Connection');
}

/** @param res whose lines have been written, but not sent yet @returns undefined where they look otherwise than expected */
export function wholeOf(res: BareResponse, id: string, parcel: Parcel | undefined): Whole | undefined {
  const body = parcel?.body ?? '';
  const [beforeId, rest, ...more] = ((res as unknown as Written)[lines] ?? '').split(id);
  const [, beforeDate, afterDate] = /^(\r\nDate: )[^\r]+([^]+)$/.exec(rest ?? '') ?? [];
  if (beforeId === undefined || beforeDate === undefined || afterDate === undefined || more.length > 0)
    return undefined;
  return typeof body === 'string'
    ? { parcel, beforeId, beforeDate, afterDate: afterDate + body, bytes: undefined }
    : { parcel, beforeId, beforeDate, afterDate, bytes: body };
}

export function sendWhole(
  res: BareResponse,
  { parcel, beforeId, beforeDate, afterDate, bytes }: Whole,
  id: string,
): void {
  res.statusCode = parcel ? 200 : 304;
  (res as unknown as Written)[lines] = beforeId + id + beforeDate + dateNow() + afterDate;
  res.end(bytes);
}

let lastSecond = 0;
let date = '';

/** As Node says it, which asks no clock of ours. */
function dateNow(): string {
  const now = systemClock();
  const thisSecond = Math.floor(now.getTime() / second);
  if (thisSecond !== lastSecond) {
    lastSecond = thisSecond;
    date = now.toUTCString();
  }
  return date;
}
