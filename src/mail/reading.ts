// What is done with what the inbox brings: reports stop mails, calendar answers count, replies to a circle's letters are for the circle.
import type { Database } from '../database/database.ts';
import type { Inbox } from './inbox.ts';
import { noteReturned } from './returning.ts';
import { reportIn, type CalendarReply, type Report } from './reports.ts';

/** Counts what a calendar program sent. @returns false where the token is not ours, or nobody can tell which answer is meant */
export type TakeAnswer = (token: string, reply: CalendarReply) => Promise<boolean>;

/** Takes what somebody wrote back. @returns false where the token is not ours */
export type TakeWords = (token: string, words: string) => Promise<boolean>;

/** On the timetable. @returns how many mails were taken out of the inbox */
export async function readInbox(
  db: Database,
  now: Date,
  { inbox, ...takes }: { inbox: Inbox; takeAnswer: TakeAnswer; takeWords: TakeWords },
): Promise<number> {
  return inbox.read(async (raw) =>
    (await take(db, now, { report: await reportIn(raw), ...takes })) ? 'ours' : 'not-ours',
  );
}

async function take(
  db: Database,
  now: Date,
  { report, takeAnswer, takeWords }: { report: Report; takeAnswer: TakeAnswer; takeWords: TakeWords },
): Promise<boolean> {
  switch (report.kind) {
    case 'delivery':
      return noteDelivery(db, now, report);
    case 'complaint':
      return noteReturned(db, now, { token: report.token, why: 'complained' });
    case 'calendar':
      return takeAnswer(report.token, report);
    case 'reply':
      return takeWords(report.token, report.words);
    case 'words':
      return false;
  }
}

async function noteDelivery(
  db: Database,
  now: Date,
  { token, outcome }: Extract<Report, { kind: 'delivery' }>,
): Promise<boolean> {
  switch (outcome) {
    case 'no-such-address':
      return noteReturned(db, now, { token, why: 'dead' });
    case 'closed':
      return noteReturned(db, now, { token, why: 'closed' });
    // That mail alone, or one that is late and still on its way.
    case 'failed':
    case 'delayed':
      return true;
  }
}
