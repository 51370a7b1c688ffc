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

const nodemailer = lazily<typeof Nodemailer>('nodemailer');

export type Sent =
  | { readonly outcome: 'sent' }
  /** Nobody's mail can go now. */
  | { readonly outcome: 'server-away'; readonly trouble: string }
  /** This one cannot go now (4xx). */
  | { readonly outcome: 'later'; readonly trouble: string }
  /** This one can never go (5xx). */
  | { readonly outcome: 'refused'; readonly trouble: string };

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

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

function meaningOf({ code = '', responseCode, command = '' }: SmtpError): Sent {
  const trouble = [code, responseCode, command].filter(Boolean).join(' ');
  // Already here it was found that it cannot be sent: too large for the server, or an address that no server can be told.
  const isHopeless = responseCode === undefined && ['EENVELOPE', 'EMESSAGE'].includes(code);
  const isAboutThisMail =
    ['RCPT TO', 'DATA'].includes(command) || (command === 'MAIL FROM' && responseCode === tooLarge);
  if (isHopeless && !isAboutThisMail) return { outcome: 'refused', trouble };
  // Wrong credentials, a sender that is refused, or a server that greets with an error, are no recipient's fault.
  if (!isAboutThisMail || responseCode === closing || responseCode === wantsCredentials)
    return { outcome: 'server-away', trouble };
  return { outcome: (responseCode ?? 0) >= 500 ? 'refused' : 'later', trouble };
}

// Of RFC 5321 and RFC 4954.
const closing = 421;
const wantsCredentials = 530;
const tooLarge = 552;

/** @param folder gets one .eml file a mail, named so that they sort by time */
export function folderTransport(folder: string): Transport {
  return {
    connections: 1,
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
