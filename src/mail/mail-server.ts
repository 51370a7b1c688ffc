// Whether the mail server is there: one that is away is asked once a minute for all mails of all processes, and no single mail can make it look away for long.
import type { Queries } from '../database/database.ts';
import { factOf, forgetFact, replaceFact, setFact } from '../database/facts.ts';
import { minute, type Clock } from '../time/clock.ts';
import type { Sent } from './transport.ts';

export const pause = minute;

export interface MailServer {
  /** What another process found out meanwhile. */
  hear(): Promise<void>;
  mayBeAsked(): boolean;
  /** It was away, and the next mail tells whether it is back. */
  isProbed(): boolean;
  /** Whether the next mail may tell: one of all processes. */
  isMineToProbe(): Promise<boolean>;
  /**
   * @param mail with what went wrong the last time
   * @returns what became of it, where it may be the mail itself that makes the server go away
   */
  answered(mail: { readonly error: string | null }, sent: Sent): Promise<Sent>;
}

/** The name under which all processes read when it was asked last. None: it is there. */
const away = 'mail server away';

export function watchedMailServer(db: Queries, clock: Clock): MailServer {
  let askedLast: Date | undefined;
  /** As it stands in the database. Undefined: nobody has said anything there. */
  let told: string | undefined;
  let lastAnswered = true;
  let isProbing = false;

  async function hear(): Promise<void> {
    const before = told;
    told = await factOf(db, away);
    if (told === before) return;
    isProbing = false;
    lastAnswered = told === undefined;
    askedLast = told === undefined ? undefined : new Date(told);
  }

  return {
    hear,
    mayBeAsked: () => {
      const waited = askedLast && clock().getTime() - askedLast.getTime();
      // Less than nothing: the clock was set back, which must not make the pause longer.
      return isProbing || waited === undefined || waited >= pause || waited < 0;
    },
    isProbed: () => askedLast !== undefined,
    isMineToProbe: async () => {
      if (!isProbing && told !== undefined) {
        const now = clock();
        const probe = { from: told, to: now.toISOString() };
        if (!(await replaceFact(db, away, probe))) {
          await hear();
          return askedLast === undefined;
        }
        told = probe.to;
        askedLast = now;
      }
      return (isProbing = true);
    },
    answered: async ({ error }, sent) => {
      isProbing = false;
      if (sent.outcome !== 'server-away') {
        const wasAway = askedLast !== undefined;
        [askedLast, told, lastAnswered] = [undefined, undefined, true];
        // Whether that works or not, the mail has gone.
        if (wasAway) await forgetFact(db, away).catch(() => undefined);
        return sent;
      }
      // The server took another mail in between, and goes away again with this one: so it is the mail.
      const isItsOwnFault = error === sent.trouble && lastAnswered;
      lastAnswered = false;
      if (isItsOwnFault) return { outcome: 'later', trouble: sent.trouble };
      askedLast = clock();
      const words = askedLast.toISOString();
      // Where nothing can be written down either, each process finds out by itself.
      told = await setFact(db, away, words).then(
        () => words,
        () => undefined,
      );
      return sent;
    },
  };
}
