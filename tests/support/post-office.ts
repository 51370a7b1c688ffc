// A real SMTP server on this machine that keeps what arrives, so that tests can read their mail.
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Arrived extends Email {
  /** Of the envelope, which is what counts. */
  readonly recipients: readonly string[];
  /** Of the envelope: where reports about it go. */
  readonly returnTo: string;
  readonly raw: string;
}

export interface PostOffice {
  readonly address: string;
  readonly arrived: Arrived[];
  /** What the server says to a recipient: undefined takes the mail. */
  refuse: (recipient: string) => Error | undefined;
  /** Is told of each mail that arrived, before whoever sent it is. */
  heard: (mail: Arrived) => void;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const arrived: Arrived[] = [];
  const office: PostOffice = {
    address: '',
    arrived,
    refuse: () => undefined,
    heard: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => done(office.refuse(address)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        PostalMime.parse(raw).then((email) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          const { mailFrom } = session.envelope;
          const returnTo = mailFrom ? mailFrom.address : '';
          const mail = { ...email, returnTo, recipients, raw: raw.toString('utf8') };
          arrived.push(mail);
          office.heard(mail);
          done();
        }, done);
      });
    },
  });
  // Whoever sends may be killed in the middle of it.
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ECONNRESET') throw error;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(office, { address: `smtp://127.0.0.1:${port}` });
}

/** @returns the first address in the text part whose path begins so, without the host */
export function linkIn(mail: Arrived, path: string): string {
  const found = addressesIn(mail).find((address) => new URL(address).pathname.startsWith(path));
  if (!found) throw new Error(`no link to ${path} in "${mail.subject}":\n${mail.text}`);
  const { pathname, search } = new URL(found);
  return pathname + search;
}

export function addressesIn(mail: Arrived): string[] {
  return mail.text?.match(/https?:\/\/\S+/g) ?? [];
}

export function codeIn(mail: Arrived): string {
  const code = /^\s*(\d{6})\s*$/m.exec(mail.text ?? '')?.[1];
  if (!code) throw new Error(`no code in "${mail.subject}"`);
  return code;
}
