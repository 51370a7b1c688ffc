// Whether the mail server is there: one that is away is asked once a minute for all mails, and no single mail can make it look away for long.
import { minute, type Clock } from '../time/clock.ts';
import type { Sent } from './transport.ts';

export const pause = minute;

export interface MailServer {
  mayBeAsked(): boolean;
  /** It was away, and the next mail tells whether it is back. */
  isProbed(): boolean;
  /** @returns what became of the mail, where it may be the mail itself that makes the server go away */
  answered(mail: string, sent: Sent): Sent;
}

export function watchedMailServer(clock: Clock): MailServer {
  let awaySince: Date | undefined;
  let lastAnswered = true;
  /** With these the connection broke, or could not be had. */
  const suspects = new Set<string>();
  return {
    mayBeAsked: () => {
      const waited = awaySince && clock().getTime() - awaySince.getTime();
      // Less than nothing: the clock was set back, which must not make the pause longer.
      return waited === undefined || waited >= pause || waited < 0;
    },
    isProbed: () => awaySince !== undefined,
    answered: (mail, sent) => {
      if (sent.outcome !== 'server-away') {
        awaySince = undefined;
        lastAnswered = true;
        suspects.delete(mail);
        return sent;
      }
      // The server took another mail in between, and goes away again with this one: so it is the mail.
      const isItsOwnFault = suspects.has(mail) && lastAnswered;
      suspects.add(mail);
      lastAnswered = false;
      if (isItsOwnFault) return { outcome: 'later', trouble: sent.trouble };
      awaySince = clock();
      return sent;
    },
  };
}
