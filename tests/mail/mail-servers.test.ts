// What a mail server may say or do, word by word, and what that means for the mail and for all others.
import { createServer, type AddressInfo, type Server } from 'node:net';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { folderTransport, smtpTransport, type Transport } from '../../src/mail/transport.ts';

/** What the server says to a command, or "hang" or "hang up"; to what it is not told it says yes. */
type Moment = 'connected' | 'EHLO' | 'HELO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'end';
type Script = Partial<Record<Moment, string>>;

const servers: Server[] = [];
const transports: Transport[] = [];
afterEach(() => {
  for (const transport of transports.splice(0)) transport.close();
  for (const server of servers.splice(0)) server.close();
});

const nobodysFault: Record<string, Script> = {
  'greets with 554': { connected: '554 no' },
  'greets with 421': { connected: '421 closing' },
  'speaks another language': { connected: 'hello' },
  'hangs up at once': { connected: 'hang up' },
  'does not greet': { connected: 'hang' },
  'refuses us': { EHLO: '550 no', HELO: '550 no' },
  'refuses the sender': { MAIL: '550 5.7.1 not yours' },
  'is too busy for any sender': { MAIL: '451 later' },
  'closes before the sender': { MAIL: '421 closing' },
  'hangs up at the sender': { MAIL: 'hang up' },
  'wants credentials after all': { RCPT: '530 5.7.0 authentication required' },
  'has a daily limit': { end: '550 5.4.5 Daily user sending limit exceeded' },
  'has a daily limit, and says so at the recipient': { RCPT: '550 5.4.5 Daily SMTP relay limit exceeded' },
  'got too many messages': { end: '550 5.7.1 Sorry, too many messages from your address' },
  'has a quota for us': { DATA: '552 You have exceeded your hourly sending quota' },
  'has a rate limit': { RCPT: '550 Rate limit reached for this account' },
  'refuses the sender for its quota': { MAIL: '552 5.2.2 Sender quota exceeded' },
  'does not know the sender': { MAIL: '550 5.1.8 Bad sender' },
  'has closed our account, and says so at the recipient': {
    RCPT: '550 5.1.8 Access denied, bad outbound sender',
  },
  'finds our rate unusual': { RCPT: '550 5.4.6 Unusual sending activity detected' },
  'has a limit for the day, in German': { end: '550 Tageslimit fuer den Versand erreicht' },
  'has a limit, in German': { DATA: '554 Ihr Kontingent wurde ueberschritten' },
  'closes at the recipient': { RCPT: '421 closing' },
  'hangs up at the recipient': { RCPT: 'hang up' },
  'does not answer about the recipient': { RCPT: 'hang' },
  'hangs up in the middle of the mail': { end: 'hang up' },
};
const tryAgain: Record<string, Script> = {
  'puts the recipient off': { RCPT: '450 4.2.1 greylisted' },
  'has a full mailbox': { RCPT: '452 4.2.2 full' },
  'puts the mail off': { DATA: '451 later' },
  'puts the mail off at its end': { end: '451 later' },
  'has had enough of us for today': { end: '550 5.7.1 Message rejected: try again tomorrow' },
  'blocks us': {
    RCPT: '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org',
  },
  'takes the mail for spam': { end: '554 5.7.1 spam' },
  'wants our domain signed': { end: '550 5.7.26 Unauthenticated mail is not accepted (DMARC)' },
  'puts off with a final code': { RCPT: '550 Temporarily rejected, try again later' },
  'has a block list in two words': { RCPT: '550 IP is on our block list (S3150)' },
  'wants us to ask somebody': {
    RCPT: '554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster for help)',
  },
  'lets the recipient get no more for now': {
    RCPT: '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages',
  },
  'finds the content dangerous': { end: '552 5.7.0 This message presents a potential security issue' },
  'does not follow us': { DATA: '503 5.5.1 Bad sequence of commands' },
  'does not let us relay': { RCPT: '554 Relay access denied' },
  'has a policy': { DATA: '550 Administrative policy violation' },
  'is itself in trouble': { DATA: '550 5.3.2 System not accepting messages' },
  mumbles: { RCPT: 'what' },
};
const never: Record<string, Script> = {
  'does not know the recipient': { RCPT: '550 5.1.1 nobody' },
  'finds the mail too large': { MAIL: '552 too large' },
  'refuses the mail': { DATA: '554 no' },
  'has a full mailbox for good': { RCPT: '552 5.2.2 Mailbox full, quota exceeded' },
  'has a full mailbox, and no code for it': { RCPT: '552 Mailbox quota exceeded' },
  'has no such domain, whatever it says of limits': { RCPT: '550 5.1.2 Bad destination: too many hops' },
  'says a protocol code of a mailbox': { RCPT: '550 5.5.0 Requested action not taken: mailbox unavailable' },
  'finds the mail larger than it may be': { end: '552 5.3.4 Message size exceeds fixed limit' },
};

for (const [outcome, scripts] of Object.entries({
  'server-away': nobodysFault,
  later: tryAgain,
  refused: never,
}))
  for (const [name, script] of Object.entries(scripts))
    test(`a server that ${name}: ${outcome}`, async () => {
      const sent = await (await talkingTo(script)).send(mail());
      expect(sent).toEqual({ outcome, trouble: expect.any(String) });
      // The sentence is kept for the operator, without the addresses that it repeats.
      expect(JSON.stringify(sent)).not.toMatch(/\S@\S/);
    });

test('a server that does not take our password is nobody’s fault', async () => {
  const transport = await talkingTo({ EHLO: '250-here\r\n250 AUTH PLAIN', AUTH: '535 wrong' }, 'ana:secret@');
  expect(await transport.send(mail())).toMatchObject({ outcome: 'server-away' });
});

test('a server that is not there, or whose name nobody knows, is away', async () => {
  const { port } = await listening({});
  servers.splice(0)[0]?.close();
  expect(await over(`smtp://127.0.0.1:${port}`).send(mail())).toMatchObject({ outcome: 'server-away' });
  expect(await over('smtp://nothing.invalid').send(mail())).toMatchObject({ outcome: 'server-away' });
});

test('what is not one plain address is refused, whoever may be hidden in it, and stops nobody else’s mail', async () => {
  const transport = await talkingTo({});
  for (const to of [
    'ben@example.org>\r\nRCPT TO:<caro@example.org',
    '',
    'ben@example.org <caro@example.org>',
    'ben@example.org, caro@example.org',
    'ben@example.org\ncaro@example.org',
    'BEN@example.org',
  ]) {
    const { outcome } = await transport.send({ ...mail(), envelope: { from: 'site@example.org', to } });
    expect({ to, outcome }).toEqual({ to, outcome: 'refused' });
  }
  expect(await transport.send({ ...mail(), envelope: {} })).toMatchObject({ outcome: 'refused' });
  expect(await transport.send(mail())).toEqual({ outcome: 'sent' });
});

test('many mails go over few connections', async () => {
  const server = await listening({});
  const transport = over(`smtp://127.0.0.1:${server.port}`);
  for (let number = 0; number < 20; number += 1)
    expect(await transport.send(mail())).toEqual({ outcome: 'sent' });
  expect(server.seen.connections).toBeLessThanOrEqual(2);
  expect(server.seen.mails).toBe(20);
});

test('many mails at once go over as many connections as are set', async () => {
  const server = await listening({});
  const transport = over(`smtp://127.0.0.1:${server.port}`);
  const sent = await Promise.all(Array.from({ length: 20 }, () => transport.send(mail())));
  expect(sent.map(({ outcome }) => outcome)).toEqual(Array(20).fill('sent'));
  expect(server.seen.connections).toBe(4);
  expect(server.seen.mails).toBe(20);
});

test('a connection that the server closed while it lay idle costs nothing', async () => {
  const server = await listening({});
  const transport = over(`smtp://127.0.0.1:${server.port}`);
  await transport.send(mail());
  server.seen.hangUp();
  expect(await transport.send(mail())).toEqual({ outcome: 'sent' });
  expect(server.seen.mails).toBe(2);
});

test('without a server every mail is a file of its own, in the order of its id, and never half of one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  const transport = folderTransport(join(folder, 'mail'));
  transports.push(transport);
  for (const id of ['01b', '01a', '01c'])
    expect(await transport.send({ ...mail(), messageId: `<${id}@example.org>` })).toEqual({
      outcome: 'sent',
    });
  expect(readdirSync(join(folder, 'mail')).toSorted()).toEqual(['01a.eml', '01b.eml', '01c.eml']);
  expect(readFileSync(join(folder, 'mail/01a.eml'), 'utf8')).toContain('To: ben@example.org');
  rmSync(folder, { recursive: true });
});

async function talkingTo(script: Script, credentials = ''): Promise<Transport> {
  const { port } = await listening(script);
  return over(`smtp://${credentials}127.0.0.1:${port}?greetingTimeout=150&socketTimeout=150`);
}

function over(address: string): Transport {
  const transport = smtpTransport(address, { connections: 4 });
  transports.push(transport);
  return transport;
}

async function listening(script: Script) {
  const seen = { connections: 0, mails: 0, hangUp: () => {} };
  const server = createServer((socket) => {
    seen.connections += 1;
    seen.hangUp = () => socket.destroy();
    let isMail = false;
    const say = (moment: Moment, otherwise: string) => {
      const answer = script[moment] ?? otherwise;
      if (answer === 'hang up') socket.destroy();
      else if (answer !== 'hang') socket.write(`${answer}\r\n`);
      return answer === otherwise;
    };
    const hear = (line: string) => {
      const verb = line.slice(0, 4).toUpperCase();
      if (isMail) {
        if (line !== '.') return;
        isMail = false;
        seen.mails += 1;
        say('end', '250 taken');
      } else if (verb === 'DATA') isMail = say('DATA', '354 go on');
      else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else say(verb as Moment, '250 yes');
    };
    let heard = '';
    socket.on('error', () => undefined);
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (heard + chunk).split('\r\n');
      heard = lines.pop() ?? '';
      lines.forEach(hear);
    });
    say('connected', '220 here');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { port: (server.address() as AddressInfo).port, seen };
}

function mail() {
  return {
    from: 'site@example.org',
    to: 'ben@example.org',
    envelope: { from: 'site@example.org', to: 'ben@example.org' },
    subject: 'x',
    text: 'x',
  };
}
