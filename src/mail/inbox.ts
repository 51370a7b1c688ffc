// The inbox of MAIL_FROM, over IMAP: what is a report of ours is taken out of it, everything else stays for a person to read.
import type * as Imapflow from 'imapflow';
import { lazily } from '../lazily.ts';
import { minute, second } from '../time/clock.ts';

const imapflow = lazily<typeof Imapflow>('imapflow');

/** At one look; the next comes soon. */
const mostAtOnce = 200;

export interface Inbox {
  /**
   * @param take says whether the mail was ours
   * @returns how many were
   */
  read(take: (raw: Uint8Array) => Promise<'ours' | 'not-ours'>): Promise<number>;
}

/** @param address `imaps://name:password@host` */
export function imapInbox(address: string): Inbox {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'imaps:';
  let lookedAt = 0;
  return {
    read: async (take) => {
      const client = new (imapflow().ImapFlow)({
        host: hostname,
        port: Number(port) || (secure ? 993 : 143),
        secure,
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
        logger: false,
        greetingTimeout: 10 * second,
        socketTimeout: minute,
      });
      // A connection that breaks says so here as well as where it is waited for.
      client.on('error', () => undefined);
      await client.connect();
      try {
        const lock = await client.getMailboxLock('INBOX');
        try {
          const found = (await client.search({ seen: false }, { uid: true })) || [];
          const fresh = found.filter((uid) => uid > lookedAt).slice(0, mostAtOnce);
          let ours = 0;
          for (const uid of fresh) {
            // Read without being marked as read: whoever looks into the inbox decides that.
            const message = await client.fetchOne(String(uid), { source: true }, { uid: true });
            const isOurs = message && message.source && (await take(message.source)) === 'ours';
            if (isOurs) await client.messageDelete(String(uid), { uid: true });
            if (isOurs) ours += 1;
            lookedAt = uid;
          }
          return ours;
        } finally {
          lock.release();
        }
      } finally {
        await client.logout().catch(() => undefined);
      }
    },
  };
}
