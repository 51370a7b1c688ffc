// What calendar programs send when a guest answers in them: each writes it in its own way, and all of them are understood.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { posts } from '../../src/wall/tables.ts';
import { announced, answered, described, lastMail } from '../support/evenings.ts';
import { openImapServer, type ImapServer } from '../support/imap-server.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let imap: ImapServer;
let site: Site;
let ana: Visitor;
let path: string;
let organiser: string;
let link: string;
beforeEach(async () => {
  imap = await openImapServer();
  site = await openSite({ INBOX_URL: imap.address, MAIL_FROM: 'tweetups@example.org' });
  ({ host: ana, path } = await announced(site));
  link = await answered(site, path, 'ben@example.org', 'yes', 'Ben');
  const mail = await lastMail(site, 'ben@example.org', /Du bist dabei/);
  const file = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content ?? '';
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  [, organiser = ''] = /mailto:(tweetups\+a-[^\s"]+)/i.exec(text.replaceAll(/\r?\n /g, '')) ?? [];
});
afterEach(async () => {
  await site.close();
  await imap.close();
});

const ben = 'ATTENDEE;PARTSTAT=DECLINED:mailto:ben@example.org';

/** @param lines what stands in it beside the organiser */
function calendar(...lines: string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//EN',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    'UID:x@example.org',
    'DTSTAMP:20261122T120000Z',
    `ORGANIZER;CN=Tweetups:mailto:${organiser}`,
    ...lines,
    'SUMMARY:WOL im Advent',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

interface Part {
  readonly type?: string;
  readonly encoding?: string;
  readonly body: string;
}

function mail({
  type = 'text/calendar; charset=utf-8; method=REPLY',
  encoding = '7bit',
  body,
}: Part): string {
  return [
    'From: Ben <ben@example.org>',
    `To: ${organiser}`,
    'Subject: Declined: WOL im Advent',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ben has declined.',
    '--x',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Disposition: attachment; filename="invite.ics"',
    '',
    body,
    '--x--',
    '',
  ].join('\r\n');
}

const base64 = (text: string | Buffer) =>
  Buffer.from(text)
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n');
const quotedPrintable = (text: string) =>
  text
    .replaceAll('=', '=3D')
    .replaceAll(/[^\r\n\t -~]/g, (one) =>
      [...Buffer.from(one)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
    )
    .replaceAll(/([^\r\n=]{60})(?=[^\r\n])/g, '$1=\r\n');

const replies: Record<string, () => string> = {
  'with the other guests, the first of whom comes': () =>
    mail({
      body: calendar(
        'ATTENDEE;PARTSTAT=ACCEPTED;CN=Caro:mailto:caro@example.org',
        'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ana@example.org',
        ben,
        'ATTENDEE;PARTSTAT=TENTATIVE:mailto:dora@example.org',
      ),
    }),
  'with the other guests, the last of whom comes': () =>
    mail({
      body: calendar(ben.replace('ben@', 'Ben@'), 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:caro@example.org'),
    }),
  'from another address of the guest’s, two lines of which agree': () =>
    mail({
      body: calendar(ben.replace('ben@', 'b.e.n@'), ben.replace('ben@', 'ben@mail.')),
    }),
  'as application/octet-stream': () =>
    mail({
      type: 'application/octet-stream; name="invite.ics"',
      encoding: 'base64',
      body: base64(calendar(ben)),
    }),
  'as application/ics': () => mail({ type: 'application/ics', body: calendar(ben) }),
  'as text/x-vcalendar': () => mail({ type: 'text/x-vcalendar', body: calendar(ben) }),
  'as text/plain with the name of a file': () =>
    mail({ type: 'text/plain; name="invite.ics"', body: calendar(ben) }),
  'in lower case': () => mail({ body: calendar(ben).toLowerCase() }),
  'in lower case but for the values': () =>
    mail({
      body: calendar(ben)
        .replaceAll(/^[A-Z]+/gm, (name) => name.toLowerCase())
        .replace('PARTSTAT', 'PartStat'),
    }),
  'with a line that is none': () => mail({ body: calendar('this is no property', ben) }),
  'with a line folded without its space': () =>
    mail({ body: calendar('DESCRIPTION:A long table', 'and three minutes for everybody', ben) }),
  'with the guest’s own line folded without its space': () =>
    mail({ body: calendar('ATTENDEE;CN=Ben;PARTSTAT=DEC', 'LINED:mailto:ben@example.org') }),
  'with a quote that is not closed': () =>
    mail({ body: calendar('ATTENDEE;CN="Ben;PARTSTAT=DECLINED:mailto:ben@example.org') }),
  'with parameters that are empty': () => mail({ body: calendar('X-SOMETHING;;A:1', ben) }),
  'without its end': () => mail({ body: calendar(ben).replace(/END:VEVENT[^]*/, '') }),
  'without a method but in the header': () => mail({ body: calendar(ben).replace('METHOD:REPLY\r\n', '') }),
  'folded in the middle of words': () => mail({ body: calendar(ben).replaceAll(/(.{20})(?=.)/g, '$1\r\n ') }),
  'folded by tabs, with bare line feeds': () =>
    mail({ body: calendar(ben.replace('PARTSTAT', '\n\tPARTSTAT')).replaceAll('\r\n', '\n') }),
  'with a byte order mark': () => mail({ encoding: 'base64', body: base64(`\uFEFF${calendar(ben)}`) }),
  'with a byte order mark, as octet-stream': () =>
    mail({
      type: 'application/octet-stream',
      encoding: 'base64',
      body: base64(`\uFEFF\r\n${calendar(ben)}`),
    }),
  'in UTF-16, as octet-stream': () =>
    mail({
      type: 'application/octet-stream',
      encoding: 'base64',
      body: base64(Buffer.from(`\uFEFF${calendar(ben)}`, 'utf16le')),
    }),
  'in quoted-printable, with umlauts': () =>
    mail({
      encoding: 'quoted-printable',
      body: quotedPrintable(calendar('COMMENT:Schöne Grüße', ben.replace(';', ';CN=Bén Möwe;'))),
    }),
  'in quoted-printable, as octet-stream': () =>
    mail({
      type: 'application/octet-stream',
      encoding: 'quoted-printable',
      body: quotedPrintable(`\uFEFF${calendar(ben)}`),
    }),
  'as the mail itself': () =>
    [
      'From: Ben <ben@example.org>',
      `To: "Tweetups" <${organiser.toUpperCase()}>`,
      'Subject: Declined',
      'MIME-Version: 1.0',
      'Content-Type: TEXT/CALENDAR; METHOD=REPLY; CHARSET="UTF-8"',
      '',
      calendar(ben),
    ].join('\r\n'),
};

test.each(Object.keys(replies))('a no %s is understood', async (how) => {
  imap.arrives(replies[how]?.() ?? '');
  await site.run('read the inbox');
  expect([await answerOfBen(), imap.inbox.size]).toEqual(['Nein', 0]);
});

test('a no takes the sentence that they had pinned off the wall, and keeps none of its words', async () => {
  await described(site, link, { name: 'Ben', working_on: 'Seegras', pin: 'pin' });
  expect((await ana.get(`${path}/wall`)).text).toContain('Seegras');
  imap.arrives(mail({ body: calendar(ben) }));
  await site.run('read the inbox');
  expect(await answerOfBen()).toBe('Nein');
  expect((await ana.get(`${path}/wall/host`)).text).not.toContain('Seegras');
  expect(JSON.stringify(await site.db.select().from(posts))).not.toContain('Seegras');
});

const words: Record<string, () => string> = {
  'names others alone, who do not agree': () =>
    mail({
      body: calendar(
        'ATTENDEE;PARTSTAT=DECLINED:mailto:caro@example.org',
        'ATTENDEE;PARTSTAT=ACCEPTED:mailto:dora@example.org',
      ),
    }),
  'proposes another time': () => mail({ body: calendar(ben).replace('METHOD:REPLY', 'METHOD:COUNTER') }),
  'says nothing yet': () => mail({ body: calendar(ben.replace('DECLINED', 'NEEDS-ACTION')) }),
  'is our own invitation, sent back': () =>
    mail({ type: 'text/calendar', body: calendar(ben).replace('METHOD:REPLY', 'METHOD:REQUEST') }),
  'is no calendar': () => mail({ body: 'DECLINED\r\nATTENDEE;PARTSTAT=DECLINED:mailto:ben@example.org' }),
};

test.each(Object.keys(words))('what %s is left for a person to read', async (what) => {
  imap.arrives(words[what]?.() ?? '');
  await site.run('read the inbox');
  expect([await answerOfBen(), imap.inbox.size]).toEqual(['Ja', 1]);
});

async function answerOfBen(): Promise<string> {
  const { text } = await ana.get(`${path}/guests.csv`);
  return (
    /"(Ja|Vielleicht|Nein)"/.exec(text.split('\r\n').find((row) => row.includes('"Ben"')) ?? '')?.[1] ?? ''
  );
}
