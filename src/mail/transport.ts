// Where mails go: to an SMTP server, or, while there is none, into a folder where they can be read.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SendMailOptions } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import type * as Nodemailer from 'nodemailer';
import { lazily } from '../lazily.ts';
import { readEmail } from '../people/email.ts';
import { minute, second } from '../time/clock.ts';
import type { Signing } from './dkim.ts';
import { meaningOf, type Sent, type SmtpError } from './smtp-error.ts';

export type { Sent } from './smtp-error.ts';

const nodemailer = lazily<typeof Nodemailer>('nodemailer');

export interface Transport {
  /** How many mails it takes at once. */
  readonly connections: number;
  send(message: SendMailOptions): Promise<Sent>;
  /** Also in the middle of a mail, which then has not been sent. */
  close(): void;
}

/** @param address `smtp://…`; its query may set what is set here otherwise, as in `?socketTimeout=5000` */
export function smtpTransport(
  address: string,
  { connections, signing }: { connections: number; signing?: Signing | undefined },
): Transport {
  const connect = () =>
    nodemailer().createTransport({
      url: address,
      pool: true,
      maxConnections: connections,
      // A connection that the server closed while it lay idle; whatever else fails is tried again by the outbox.
      maxRequeues: 1,
      // All together are shorter than the patience of people before a sign-in form.
      dnsTimeout: 10 * second,
      connectionTimeout: 10 * second,
      greetingTimeout: 10 * second,
      socketTimeout: minute,
      ...(signing && { dkim: signing }),
    } as SMTPPool.Options);
  let server: ReturnType<typeof connect> | undefined;
  return {
    connections,
    send: async (message) => {
      // nodemailer finds evil@y in "good@x <evil@y>", also where the envelope is given, and would deliver to it.
      const to = message.envelope?.to;
      if (typeof to !== 'string' || readEmail(to) !== to)
        return { outcome: 'refused', trouble: 'no address' };
      try {
        server ??= connect();
        await server.sendMail(message);
        return { outcome: 'sent' };
      } catch (error) {
        return meaningOf(error as SmtpError);
      }
    },
    close: () => {
      const close = server?.close.bind(server) as undefined | ((how: { readonly force: true }) => void);
      close?.({ force: true });
    },
  };
}

/** @param folder gets one .eml file a mail, named so that they sort by time */
export function folderTransport(folder: string): Transport {
  return {
    // Beside busy pages a mail waits at each of its steps: several do so at once.
    connections: 4,
    send: async (message) => {
      const made = nodemailer().createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
      const { message: content } = await made.sendMail(message);
      await mkdir(folder, { recursive: true });
      const name = `${String(message.messageId).replaceAll(/[<>]|@.*/g, '')}.eml`;
      // Written beside and renamed: whoever lists the folder never sees half a mail.
      await writeFile(join(folder, `.${name}`), content as Buffer);
      await rename(join(folder, `.${name}`), join(folder, name));
      return { outcome: 'sent' };
    },
    close: () => undefined,
  };
}
