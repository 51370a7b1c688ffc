// Delivers what is in the outbox: at least once each, in the order of urgency, again later when it did not work.
import { and, asc, eq, inArray, lte, type SQL } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Database, Queries } from '../database/database.ts';
import { isStorageTrouble } from '../database/failures.ts';
import { NotFound } from '../errors.ts';
import { errorForLog, type Log } from '../log.ts';
import { newToken } from '../secrets/tokens.ts';
import { after, day, hour, minute, second, type Clock } from '../time/clock.ts';
import { isAccount, sendDirectly, type DirectTransport } from './contact.ts';
import type { MailKind } from './kinds.ts';
import type { Letter } from './letter.ts';
import { pause, watchedMailServer } from './mail-server.ts';
import type { Compose } from './message.ts';
import { mayBeWritten, returnAddress } from './returning.ts';
import { outbox } from './tables.ts';
import type { Sent, Transport } from './transport.ts';

export type Posted = typeof outbox.$inferSelect;

/** What cannot be said yet whether it is pointless. */
export interface NotYet {
  readonly notBefore: Date;
}

/** Writes a letter when it is delivered, so that it tells what is true then. @returns null when it has become pointless */
export type Writer = (db: Queries, now: Date, posted: Posted) => Promise<Letter | null>;
export type Writers = Readonly<Record<MailKind, Writer>>;
/** The same, where it is known that it is too early to drop a mail. */
export type PatientWriters = Readonly<
  Record<MailKind, (db: Queries, now: Date, posted: Posted) => Promise<Letter | NotYet | null>>
>;

/** A worker that stops in the middle loses its mail to another after this; it may then arrive twice. */
const lease = 20 * second;
/** Its lease is renewed for as long as a mail is being sent. */
const renewal = 5 * second;

/** Whoever sits before a form does not wait until a slow server has taken the mails that are under way: there are other connections. */
const nextLook = second / 2;

/** How long a mail waits after its first, second … failure; after the last it is given up. */
const ladder = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day, day];

export interface Delivery {
  /**
   * Delivers what is due.
   * @param stopping no mail is begun any more
   * @returns how many it tried
   */
  deliverDue(stopping?: AbortSignal): Promise<number>;
}

/** From whom mails come. */
export interface Sender {
  readonly mailFrom: string;
  /** Then each mail gets a return address of its own, by which a report is believed. */
  readonly reportsAreRead: boolean;
  readonly direct?: DirectTransport;
}

export function senderOf({ mailFrom, inboxUrl }: Config): Sender {
  return { mailFrom, reportsAreRead: inboxUrl !== undefined };
}

/** @param readWriters is asked for every mail */
export function delivery(
  { db, clock, log, sender }: { db: Database; clock: Clock; log: Log; sender: Sender },
  readWriters: () => Promise<PatientWriters>,
  compose: Compose,
  transport: Transport,
): Delivery {
  const server = watchedMailServer(db, clock);
  return {
    deliverDue: async (stopping) => {
      let tried = 0;
      const underWay = new Set<Promise<unknown>>();
      const failures: unknown[] = [];
      const begin = (posted: Posted) => {
        const delivering = deliver(posted)
          .catch((error: unknown) => failures.push(error))
          .finally(() => underWay.delete(delivering));
        underWay.add(delivering);
      };
      const mayGoOn = () => server.mayBeAsked() && !stopping?.aborted && failures.length === 0;
      await server.hear();
      try {
        while (mayGoOn()) {
          const isProbe = server.isProbed();
          const isFree = underWay.size < (isProbe ? 1 : transport.connections);
          // One after the other, whenever a connection is free: so a sign-in mail overtakes whatever is left of a long digest.
          const posted = isFree && (await claimNext(db, clock(), isProbe ? longestWaiting : mostUrgent));
          if (posted && isProbe && !(await server.isMineToProbe())) {
            await settle(db, clock(), posted, { outcome: 'not-yet', notBefore: clock() });
          } else if (posted) {
            tried += 1;
            begin(posted);
          } else if (underWay.size === 0) break;
          else await firstOf(underWay, isFree ? nextLook : Infinity);
        }
      } finally {
        await Promise.all(underWay);
      }
      if (failures.length > 0) throw failures[0];
      return tried;
    },
  };

  async function deliver(posted: Posted): Promise<void> {
    const renewing = setInterval(() => void renew(posted), renewal);
    try {
      const sent = await tryToSend(posted);
      await settle(db, clock(), posted, sent);
      log({ event: 'mail', kind: posted.kind, id: posted.id, tries: posted.attempts, ...sent });
    } finally {
      clearInterval(renewing);
    }
  }

  async function renew(posted: Posted): Promise<void> {
    try {
      await db
        .update(outbox)
        .set({ dueAt: after(clock(), lease) })
        .where(and(claimedAs(posted), eq(outbox.state, 'sending')));
    } catch (error) {
      // The next time may go better; if not, another worker sends it once more.
      log({ event: 'error', mail: posted.id, error: errorForLog(error) });
    }
  }

  async function tryToSend(posted: Posted): Promise<Became> {
    try {
      const writer = (await readWriters())[posted.kind];
      const written = await db.transaction((tx) => write(tx, { now: clock(), posted, writer }));
      if (written === 'pointless') return { outcome: 'pointless' };
      if (written !== 'unreachable' && 'notBefore' in written) return { outcome: 'not-yet', ...written };
      if (written === 'unreachable')
        return { outcome: 'refused', trouble: 'mails to this address came back' };
      const { letter, returnTo } = written;
      if (isAccount(posted.recipient)) return sendDirectly(sender.direct, letter, posted);
      return server.answered(posted, await transport.send(await compose(letter, { ...posted, returnTo })));
    } catch (error) {
      // What it tells of is not there any more: deleted, or hidden meanwhile.
      if (error instanceof NotFound) return { outcome: 'pointless' };
      log({ event: 'error', mail: posted.id, error: errorForLog(error) });
      if (isStorageTrouble(error))
        return server.answered(posted, { outcome: 'server-away', trouble: 'nothing can be written down' });
      // A mail that cannot be written must not stop the others.
      return { outcome: 'later', trouble: 'it could not be written' };
    }
  }

  async function write(
    tx: Queries,
    { now, posted, writer }: { now: Date; posted: Posted; writer: PatientWriters[MailKind] },
  ): Promise<{ letter: Letter; returnTo: string } | NotYet | 'pointless' | 'unreachable'> {
    const { mailFrom, reportsAreRead } = sender;
    if (!(await mayBeWritten(tx, posted.recipient, posted.kind))) return 'unreachable';
    const letter = await writer(tx, now, posted);
    if (!letter) return 'pointless';
    if ('notBefore' in letter) return letter;
    const returnTo =
      reportsAreRead && !isAccount(posted.recipient)
        ? await returnAddress(tx, now, { mailFrom, recipient: posted.recipient })
        : mailFrom;
    return { letter, returnTo };
  }
}

type Became = Sent | { readonly outcome: 'pointless' } | ({ readonly outcome: 'not-yet' } & NotYet);

const mostUrgent = [asc(outbox.urgency), asc(outbox.dueAt), asc(outbox.id)];
/** While the server is away each of its probes is another mail: one that it cannot bear would else be the only probe for ever. */
const longestWaiting = [asc(outbox.dueAt), asc(outbox.urgency), asc(outbox.id)];

async function claimNext(db: Database, now: Date, order: SQL[]): Promise<Posted | undefined> {
  const due = and(inArray(outbox.state, ['waiting', 'sending']), lte(outbox.dueAt, now));
  for (;;) {
    const [next] = await db
      .select({ id: outbox.id, claim: outbox.claim, tries: outbox.attempts })
      .from(outbox)
      .where(due)
      .orderBy(...order)
      .limit(1);
    if (!next) return undefined;
    const [claimed] = await db
      .update(outbox)
      .set({ state: 'sending', claim: newToken(), dueAt: after(now, lease), attempts: next.tries + 1 })
      .where(and(eq(outbox.id, next.id), eq(outbox.attempts, next.tries), due))
      .returning();
    // Somebody else was faster: look again.
    if (claimed) return claimed;
  }
}

/** Not any more when another worker has taken it over. */
function claimedAs({ id, claim }: Posted): SQL | undefined {
  return and(eq(outbox.id, id), eq(outbox.claim, claim ?? ''));
}

/** @param patience in milliseconds */
async function firstOf(underWay: ReadonlySet<Promise<unknown>>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    if (patience < Infinity) timer = setTimeout(resolve, patience);
  });
  await Promise.race([...underWay, enough]);
  clearTimeout(timer);
}

async function settle(db: Database, now: Date, posted: Posted, sent: Became): Promise<void> {
  const write = (changes: Partial<Posted>) => db.update(outbox).set(changes).where(claimedAs(posted));
  switch (sent.outcome) {
    case 'sent':
    case 'pointless':
      // Whom it went to is nobody's business any more.
      await write({
        state: sent.outcome === 'sent' ? 'sent' : 'dropped',
        recipient: '',
        facts: {},
        error: null,
        endedAt: now,
      });
      return;
    case 'not-yet':
      await write({ state: 'waiting', dueAt: sent.notBefore, attempts: posted.attempts - 1 });
      return;
    case 'server-away':
      // Not the mail's failure: it keeps its place on the ladder.
      await write({
        state: 'waiting',
        dueAt: after(now, pause),
        attempts: posted.attempts - 1,
        error: sent.trouble,
      });
      return;
    case 'refused':
      await write({ state: 'dead', error: sent.trouble, endedAt: now });
      return;
    case 'later': {
      const wait = ladder[posted.attempts - 1];
      if (wait === undefined) await write({ state: 'dead', error: sent.trouble, endedAt: now });
      else await write({ state: 'waiting', dueAt: after(now, wait), error: sent.trouble });
    }
  }
}
