// Where mails go: to an SMTP server, or, while there is none, into a folder where they can be read.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

export type Sent =
  | { readonly outcome: 'sent' }
  /** Nobody's mail can go now. */
  | { readonly outcome: 'server-away'; readonly trouble: string }
  /** This one cannot go now (4xx). */
  | { readonly outcome: 'later'; readonly trouble: string }
  /** This one can never go (5xx). */
  | { readonly outcome: 'refused'; readonly trouble: string };

export interface Transport {
  send(message: SendMailOptions): Promise<Sent>;
  close(): void;
}

export function smtpTransport(address: string): Transport {
  const server = createTransport(address, { pool: true, maxConnections: 2 } as never);
  return {
    send: async (message) => {
      try {
        await server.sendMail(message);
        return { outcome: 'sent' };
      } catch (error) {
        return meaningOf(error as SmtpError);
      }
    },
    close: () => server.close(),
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

function meaningOf(error: SmtpError): Sent {
  const trouble = `${error.code ?? ''} ${error.responseCode ?? ''} ${error.command ?? ''}`.trim();
  // Wrong credentials, or a server that greets with an error, are no recipient's fault.
  const aboutTheRecipient = ['RCPT TO', 'DATA', 'MAIL FROM'].includes(error.command ?? '');
  if (error.responseCode === undefined || !aboutTheRecipient || error.responseCode === 421)
    return { outcome: 'server-away', trouble };
  return error.responseCode >= 500 ? { outcome: 'refused', trouble } : { outcome: 'later', trouble };
}

/** @param folder gets one .eml file a mail, named so that they sort by time */
export function folderTransport(folder: string): Transport {
  const made = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    send: async (message) => {
      const { message: content } = await made.sendMail(message);
      await mkdir(folder, { recursive: true });
      const name = `${String(message.messageId).replaceAll(/[<>]|@.*/g, '')}.eml`;
      // Written beside and renamed: whoever lists the folder never sees half a mail.
      await writeFile(join(folder, `.${name}`), content as Buffer);
      await rename(join(folder, `.${name}`), join(folder, name));
      return { outcome: 'sent' };
    },
    close: () => made.close(),
  };
}
