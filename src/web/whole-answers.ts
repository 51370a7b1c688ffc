// A kept answer in one piece: Node has written the lines above it once, and from then on only the id and the date in them are new.
import type { Socket } from 'node:net';
import { second, systemClock } from '../time/clock.ts';
import type { BareResponse } from './bare.ts';
import type { Parcel } from './packing.ts';

export interface Whole {
  /** Whose bytes these are: none where they are not sent. */
  readonly parcel: Parcel | undefined;
  /** Lines, and what stands below them. Id and date are written over for each who is sent it. */
  readonly bytes: Buffer;
  readonly idAt: number;
  readonly dateAt: number;
  date: string;
}

/**
 * What Node writes before anything else, and whether it has been sent, under names of its own that are read and set here alone. To make these
 * lines anew, with each name and value looked at again, and to hand over lines and bytes apart, was a fifth of what a kept page costs.
 */
const lines = '_header';
const areSent = '_headerSent';
interface Written {
  [lines]: string | null;
  [areSent]: boolean;
}

/** Of an answer for which Node would write the same lines as for everybody, and whose turn it is: one that does not end its connection. */
export function isLikeOthers(res: BareResponse): boolean {
  const { socket, shouldKeepAlive, req } = res;
  return (
    shouldKeepAlive &&
    req.httpVersionMinor === 1 &&
    socket !== null &&
    socket.writableLength === 0 &&
    !res.hasHeader('Connection')
  );
}

/** @param res whose lines have been written, but not sent yet @returns undefined where they look otherwise than expected */
export function wholeOf(res: BareResponse, id: string, parcel: Parcel | undefined): Whole | undefined {
  const { [lines]: written, [areSent]: isSent } = res as unknown as Written;
  const idAt = written?.indexOf(id) ?? -1;
  const date = /\r\nDate: ([^\r]+)\r\n/.exec(written ?? '');
  if (!written || !date?.[1] || idAt < 0 || written.indexOf(id, idAt + 1) >= 0 || isSent) return undefined;
  const body = parcel?.body ?? '';
  const below = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  return {
    parcel,
    bytes: Buffer.concat([Buffer.from(written, 'latin1'), below]),
    idAt,
    dateAt: date.index + '\r\nDate: '.length,
    date: date[1],
  };
}

/** @returns whether they have all left already: if not, they may not be written over any more */
export function sendWhole(res: BareResponse, whole: Whole, id: string): boolean {
  const { parcel, bytes, idAt, dateAt } = whole;
  const socket = res.socket as Socket;
  const date = dateNow();
  if (date !== whole.date) bytes.write((whole.date = date), dateAt, 'latin1');
  bytes.write(id, idAt, 'latin1');
  res.statusCode = parcel ? 200 : 304;
  const written = res as unknown as Written;
  written[lines] = 'sent';
  written[areSent] = true;
  socket.write(bytes);
  // For Node it is over when nothing is left to be sent: then the connection’s next request has its turn.
  if (socket.writableLength === 0) res.end();
  else socket.write('', () => res.end());
  return socket.writableLength === 0;
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
