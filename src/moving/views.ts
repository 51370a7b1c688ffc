// What was found, in two lists to choose from: what is to come, and what is over.
import type { Say } from '../language/translate.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { spanOfFound } from './evenings.ts';
import type { Luggage, Unpacked } from './unpacking.ts';

interface Choosing {
  readonly brought: Luggage;
  readonly now: Date;
  /** In which the days are shown, until the city is known. */
  readonly zone: string;
  readonly mayBringPast: boolean;
  /** How many were left out, since they are too many. */
  readonly more: number;
  /** How many rows of a table could not be read. */
  readonly unread: number;
  /** The numbers of the first of them. */
  readonly rows: readonly string[];
  /** Numbers of evenings; undefined: nothing was chosen yet, and what is to come is. */
  readonly ticked: readonly string[] | undefined;
  readonly unpacked: Unpacked;
}

export function choosingView(
  { brought, now, zone, mayBringPast, more, unread, rows, ticked, unpacked }: Choosing,
  say: Say,
) {
  const all = brought.evenings.map((found, number) => {
    const span = spanOfFound(found, zone);
    const day = longDay(span.startsAt, zone, say.language);
    const time = timeSpan({ ...span, zone }, say.language);
    return {
      number: String(number),
      title: found.title,
      facts: [day, found.isAllDay ? say('moving.allDay') : time, found.venue].filter(Boolean).join(', '),
      isToCome: span.startsAt > now,
      isTicked: ticked ? ticked.includes(String(number)) : span.startsAt > now,
    };
  });
  return {
    lead: leadOf(brought, say),
    more: more > 0 ? say('moving.more', { count: more }) : '',
    unread: unread > 0 ? say('moving.unread', { count: unread, rows: rowsNamed(rows, unread) }) : '',
    toCome: all.filter(({ isToCome }) => isToCome).toReversed(),
    over: all.filter(({ isToCome }) => !isToCome),
    mayBringPast,
    done: doneTexts(unpacked, say),
    left: unpacked.left > 0 ? say('moving.left', { count: unpacked.left }) : '',
  };
}

/** "4, 7, 12", and "4, 7, 12, 15, 18 …" where there are more. */
function rowsNamed(rows: readonly string[], all: number): string {
  return rows.join(', ') + (rows.length < all ? ' …' : '');
}

/** How much there is, and where from. */
export function leadOf({ evenings, source }: Luggage, say: Say): string {
  return say('moving.chooseLead', { count: evenings.length, source });
}

function doneTexts({ drafts, past }: Unpacked, say: Say): string[] {
  return [
    ...(drafts > 0 ? [say('moving.saidDrafts', { count: drafts })] : []),
    ...(past > 0 ? [say('moving.saidPast', { count: past })] : []),
  ];
}
