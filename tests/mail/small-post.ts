// An outbox with a worker whose letters and mail server say whatever a test wants.
import { readConfig } from '../../src/config.ts';
import { asc } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';
import { delivery, senderOf, type Delivery, type Writers } from '../../src/mail/delivery.ts';
import { mailKinds, type MailKind } from '../../src/mail/kinds.ts';
import type { Letter } from '../../src/mail/letter.ts';
import { queueMail } from '../../src/mail/outbox.ts';
import { outbox } from '../../src/mail/tables.ts';
import type { Sent } from '../../src/mail/transport.ts';
import { after } from '../../src/time/clock.ts';
import { emptyDatabase } from '../support/databases.ts';

export const someLetter: Letter = { ...({} as Letter), subject: 'x' };

export interface SmallPost {
  readonly db: Database;
  now: Date;
  /** To whom, and under which Message-ID, in the order of trying. */
  readonly tried: { readonly name: string; readonly messageId: string }[];
  readonly logged: object[];
  /** What the server says of a mail to somebody; by itself it takes it. */
  says: (name: string) => Sent | Promise<Sent>;
  writes: (name: string) => Letter | null;
  /** How many mails a worker sends at once; by itself one after the other. */
  connections: number;
  /** One more worker, as in another process. */
  worker(): Delivery;
  postTo(name: string, kind?: MailKind, once?: string, dueAt?: Date): Promise<boolean>;
  rows(): Promise<(typeof outbox.$inferSelect)[]>;
  names(): string[];
}

export async function openSmallPost(): Promise<SmallPost> {
  const db = await emptyDatabase();
  const small: SmallPost = {
    db,
    now: new Date('2026-11-22T12:00:00Z'),
    tried: [],
    logged: [],
    says: () => ({ outcome: 'sent' }),
    writes: () => someLetter,
    connections: 1,
    worker: () =>
      delivery(
        {
          db,
          clock: () => small.now,
          log: (line) => small.logged.push(line),
          sender: senderOf(readConfig({})),
        },
        async () => writersOf(small),
        async (_letter, { recipient, messageId }) => ({ to: recipient, messageId }),
        {
          connections: small.connections,
          send: async ({ to, messageId = '' }) => {
            const name = nameOf(to as string);
            small.tried.push({ name, messageId });
            return small.says(name);
          },
          close: () => undefined,
        },
      ),
    postTo: (name, kind = 'answered', once = `${name} ${kind}`, dueAt) => {
      // Rows of one moment have no order among each other.
      small.now = after(small.now, 1);
      const recipient = `${name}@example.org`;
      const mail = { kind, recipient, language: 'de', facts: { who: name }, dedupeKey: once } as const;
      return db.transaction((tx) => queueMail(tx, small.now, dueAt ? { ...mail, dueAt } : mail));
    },
    rows: async () => db.select().from(outbox).orderBy(asc(outbox.id)),
    names: () => small.tried.map(({ name }) => name),
  };
  return small;
}

function writersOf(small: SmallPost): Writers {
  const write = async (_db: unknown, _now: Date, { recipient }: { readonly recipient: string }) =>
    small.writes(nameOf(recipient));
  return Object.fromEntries(mailKinds.map((kind) => [kind, write])) as unknown as Writers;
}

function nameOf(address: string): string {
  return address.replace('@example.org', '');
}
