// As much of an IMAP server (RFC 3501) as reading an inbox needs, so that the real client talks to something.
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ImapServer {
  /** With the name and password that it takes. */
  readonly address: string;
  /** What lies in the inbox, by UID. */
  readonly inbox: Map<number, string>;
  /** Puts a mail into it. */
  arrives(raw: string): void;
  close(): Promise<void>;
}

export async function openImapServer(): Promise<ImapServer> {
  const inbox = new Map<number, string>();
  let last = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const deleted = new Set<number>();
    socket.write('* OK [CAPABILITY IMAP4rev1] here\r\n');
    let rest = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      rest += chunk;
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const [tag = '', ...words] = rest.slice(0, end).split(' ');
        rest = rest.slice(end + 2);
        socket.write(answer(tag, words.join(' '), inbox, deleted), 'latin1');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    address: `imap://ana:secret@127.0.0.1:${port}`,
    inbox,
    arrives: (raw) => {
      last += 1;
      inbox.set(last, raw.replaceAll(/\r?\n/g, '\r\n'));
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(tag: string, command: string, inbox: Map<number, string>, deleted: Set<number>): string {
  const done = `${tag} OK done\r\n`;
  const uids = [...inbox.keys()];
  const place = (uid: number) => uids.indexOf(uid) + 1;
  const [, verb = '', more = ''] = /^(?:UID )?(\w+) ?(.*)$/i.exec(command) ?? [];
  const [, asked] = /^(\d+)/.exec(more) ?? [];
  const uid = Number(asked);
  switch (verb.toUpperCase()) {
    case 'CAPABILITY':
      return `* CAPABILITY IMAP4rev1\r\n${done}`;
    case 'LOGIN':
      return /^"?ana"? "?secret"?$/.test(more) ? done : `${tag} NO [AUTHENTICATIONFAILED] who are you\r\n`;
    case 'LIST':
      return `* LIST () "/" INBOX\r\n${done}`;
    case 'SELECT':
      return (
        `* FLAGS (\\Seen \\Deleted)\r\n* ${inbox.size} EXISTS\r\n* 0 RECENT\r\n` +
        `* OK [PERMANENTFLAGS (\\Seen \\Deleted)] may\r\n* OK [UIDVALIDITY 1] v\r\n* OK [UIDNEXT 999] n\r\n` +
        `${tag} OK [READ-WRITE] done\r\n`
      );
    case 'SEARCH':
      return `* SEARCH ${uids.join(' ')}\r\n${done}`;
    case 'FETCH': {
      const raw = inbox.get(uid);
      if (raw === undefined) return done;
      return `* ${place(uid)} FETCH (UID ${uid} BODY[] {${raw.length}}\r\n${raw})\r\n${done}`;
    }
    case 'STORE':
      deleted.add(uid);
      return `* ${place(uid)} FETCH (UID ${uid} FLAGS (\\Deleted))\r\n${done}`;
    case 'EXPUNGE': {
      const lines = [...deleted].map((gone) => {
        const line = `* ${place(gone)} EXPUNGE\r\n`;
        inbox.delete(gone);
        return line;
      });
      deleted.clear();
      return lines.join('') + done;
    }
    case 'LOGOUT':
      return `* BYE\r\n${done}`;
    default:
      return done;
  }
}
