// What comes back by mail: dead addresses are written to no more, complaints stop mails at once, and calendars' answers count; forged ones do nothing.
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { openImapServer, type ImapServer } from '../support/imap-server.ts';
import type { Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let imap: ImapServer;
let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  imap = await openImapServer();
  site = await openSite({
    INBOX_URL: imap.address,
    MAIL_FROM: 'tweetups@example.org',
    ADMIN_EMAILS: 'operator@example.org',
  });
  ({ host: ana, path } = await announced(site));
});
afterEach(async () => {
  await site.close();
  await imap.close();
});

test('each mail has a return address of its own; a report to it stops mails to the address, and the host sees that', async () => {
  await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  const [one, other] = [await returnOf('ben@example.org'), await returnOf('caro@example.org')];
  expect(one).toMatch(/^tweetups\+r-[a-z2-7]{26}@example\.org$/);
  expect(one).not.toBe(other);
  expect((await ana.get(`${path}/guests`)).text).not.toContain('kommen nicht an');

  imap.arrives(report(one, '4.2.2', 'delayed'));
  imap.arrives(report(`tweetups+r-${'a'.repeat(26)}@example.org`, '5.1.1', 'failed'));
  imap.arrives('From: caro@example.org\nTo: tweetups@example.org\nSubject: Frage\n\nWo ist die Garderobe?\n');
  await site.run('read the inbox');
  // The delayed one is done with; the forged one and the words of a person stay.
  expect(imap.inbox.size).toBe(2);
  expect(await mailsAfterAMessage('ben@example.org')).toBe(1);

  // Some servers write the local part in capitals.
  imap.arrives(report(one.toUpperCase(), '5.1.1', 'failed'));
  await site.run('read the inbox');
  expect(imap.inbox.size).toBe(2);
  expect(await mailsAfterAMessage('ben@example.org')).toBe(0);
  expect(await mailsAfterAMessage('caro@example.org')).toBe(1);
  expect(
    (await ana.get(`${path}/guests`)).text.match(/Mails an diese Adresse kommen nicht an/g),
  ).toHaveLength(1);
});

for (const [name, status] of Object.entries({
  'a full mailbox': '5.2.2',
  'a spam filter or a blocklist': '5.7.1',
  'a limit of the provider': '5.4.5',
  'a letter that is too large': '5.3.4',
  'a mailbox that is closed, once': '5.2.1',
  'a sender whom the other side does not take': '5.1.8',
}))
  test(`${name} is about that mail, and the next one goes`, async () => {
    await answered(site, path, 'ben@example.org');
    imap.arrives(report(await returnOf('ben@example.org'), status, 'failed'));
    imap.arrives(report(await returnOf('ben@example.org'), status, 'failed'));
    await site.run('read the inbox');
    expect(await mailsAfterAMessage('ben@example.org')).toBe(1);
    expect((await ana.get(`${path}/guests`)).text).not.toContain('kommen nicht an');
  });

test('a report about an address in any script is one as well (RFC 6533), and one that says it is late is no failure', async () => {
  await answered(site, path, 'ben@example.org');
  const to = await returnOf('ben@example.org');
  imap.arrives(report(to, '5.1.1', 'delayed'));
  await site.run('read the inbox');
  expect(await mailsAfterAMessage('ben@example.org')).toBe(1);
  imap.arrives(
    report(to, '5.1.1', 'failed').replace('message/delivery-status', 'message/global-delivery-status'),
  );
  await site.run('read the inbox');
  expect(imap.inbox.size).toBe(0);
  expect(await mailsAfterAMessage('ben@example.org')).toBe(0);
});

test('somebody’s absence note, sent by itself to a calendar’s address, answers nothing', async () => {
  await answered(site, path, 'ben@example.org');
  const { file } = entryOf(await lastMail(site, 'ben@example.org', /Du bist dabei/));
  const [, to = ''] =
    /mailto:(tweetups\+a-[a-z2-7]{26}@example\.org)/.exec(file.replaceAll(/\r\n /g, '')) ?? [];
  const quoted = file
    .split('\r\n')
    .map((one) => `> ${one}`)
    .join('\n');
  imap.arrives(
    `From: ben@example.org\nTo: ${to}\nSubject: Nicht da\nAuto-Submitted: auto-replied\n\nIch bin im Urlaub.\n\n${quoted}\n`,
  );
  await site.run('read the inbox');
  expect(imap.inbox.size).toBe(1);
  expect((await ana.get(`${path}/guests?filter=yes`)).text).toContain('>Ben<');
});

test('a mailbox that is closed twice is dead', async () => {
  await answered(site, path, 'ben@example.org');
  imap.arrives(report(await returnOf('ben@example.org'), '5.2.1', 'failed'));
  await site.run('read the inbox');
  expect(await mailsAfterAMessage('ben@example.org')).toBe(1);
  imap.arrives(report(await returnOf('ben@example.org'), '5.2.1', 'failed'));
  await site.run('read the inbox');
  expect(await mailsAfterAMessage('ben@example.org')).toBe(0);
});

test('what somebody asks for themselves is tried at a dead address, too, and whoever got it is there again', async () => {
  await answered(site, path, 'ben@example.org');
  imap.arrives(report(await returnOf('ben@example.org'), '5.1.1', 'failed'));
  await site.run('read the inbox');
  expect(await mailsAfterAMessage('ben@example.org')).toBe(0);
  await signIn(site, 'ben@example.org');
  expect(await mailsAfterAMessage('ben@example.org')).toBe(1);
});

test('a person whose address is dead is told, and the operator sees it and writes to it again', async () => {
  const caro = await signIn(site, 'caro@example.org');
  await answered(site, path, 'caro@example.org');
  imap.arrives(report(await returnOf('caro@example.org'), '5.1.1', 'failed'));
  await site.run('read the inbox');
  expect((await caro.get('/me')).text).toContain('kommen als unzustellbar zurück');
  const operator = await signIn(site, 'operator@example.org');
  const admin = await operator.get('/admin');
  expect(admin.text).toContain('ca…@example.org');
  const [, id = ''] = /name="id" value="([^"]+)">\s*<button[^>]*value="write-again"/.exec(admin.text) ?? [];
  await operator.post('/admin', { deed: 'write-again', id });
  expect((await operator.get('/admin')).text).not.toContain('value="write-again"');
  expect((await caro.get('/me')).text).not.toContain('kommen als unzustellbar zurück');
  expect(await mailsAfterAMessage('caro@example.org')).toBe(1);
});

test('one complaint stops everything but what they ask for themselves', async () => {
  await answered(site, path, 'ben@example.org');
  imap.arrives(complaint(await returnOf('ben@example.org')));
  await site.run('read the inbox');
  expect(imap.inbox.size).toBe(0);
  expect(await mailsAfterAMessage('ben@example.org')).toBe(0);
  await signIn(site, 'ben@example.org');
});

test('an invitation of the calendar names this guest alone, and its answer counts like any other', async () => {
  await answered(site, path, 'ben@example.org', 'yes', 'Ben');
  await answered(site, path, 'caro@example.org', 'yes', 'Caro');
  const mail = await lastMail(site, 'ben@example.org', /Du bist dabei/);
  const { event, method, file } = entryOf(mail);
  expect(method).toBe('REQUEST');
  expect(mail.raw).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/i);
  const organiser = String(event.getFirstPropertyValue('organizer'));
  expect(organiser).toMatch(/^mailto:tweetups\+a-[a-z2-7]{26}@example\.org$/i);
  expect(event.getAllProperties('attendee').map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
    'mailto:ben@example.org',
  ]);
  expect(file).not.toContain('caro');

  imap.arrives(reply(organiser, 'DECLINED'));
  await site.run('read the inbox');
  expect(imap.inbox.size).toBe(0);
  expect(await answerOf('Ben')).toBe('Nein');
  imap.arrives(reply(organiser, 'TENTATIVE'));
  await site.run('read the inbox');
  expect(await answerOf('Ben')).toBe('Vielleicht');
  // A made-up address does nothing.
  imap.arrives(reply(`mailto:tweetups+a-${'b'.repeat(26)}@example.org`, 'DECLINED'));
  await site.run('read the inbox');
  expect(await answerOf('Ben')).toBe('Vielleicht');
  expect(await answerOf('Caro')).toBe('Ja');
});

test('a change and a cancellation have the same UID, rising numbers, and go to the same organiser’s domain', async () => {
  await answered(site, path, 'ben@example.org', 'yes', 'Ben');
  const before = entryOf(await lastMail(site, 'ben@example.org', /Du bist dabei/));
  await ana.post(`${path}/cancel`, { word: 'Sturm' });
  site.advance(11 * 60_000);
  await site.run('let removed guests go');
  const after = entryOf(await lastMail(site, 'ben@example.org', /Abgesagt/));
  expect(after.method).toBe('CANCEL');
  expect(after.event.getFirstPropertyValue('uid')).toBe(before.event.getFirstPropertyValue('uid'));
  expect(Number(after.event.getFirstPropertyValue('sequence'))).toBeGreaterThan(
    Number(before.event.getFirstPropertyValue('sequence')),
  );
  expect(after.event.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('a server that is away is asked again later', async () => {
  await imap.close();
  await expect(site.run('read the inbox')).rejects.toThrow(/ECONNREFUSED|connect/i);
});

/** The envelope's sender of the latest mail: a server writes it into the mail as it arrives. */
async function returnOf(email: string): Promise<string> {
  await site.mailsTo(email);
  return site.postOffice.arrived.findLast(({ recipients }) => recipients.includes(email))?.returnTo ?? '';
}

let messages = 0;
/** @returns how many more they got */
async function mailsAfterAMessage(email: string): Promise<number> {
  const before = (await site.mailsTo(email)).length;
  messages += 1;
  site.advance(25 * 60 * 60_000);
  await ana.post(`${path}/message`, {
    to: 'everybody',
    subject: `Tassen ${messages}`,
    words: 'Bringt eine mit.',
  });
  return (await site.mailsTo(email)).length - before;
}

async function answerOf(name: string): Promise<string> {
  const { text } = await ana.get(`${path}/guests.csv`);
  const [head = [], ...rows] = text
    .split('\r\n')
    .map((line) => line.replaceAll(/^\uFEFF?"|"$/g, '').split('","'));
  const row = rows.find((cells) => cells.includes(name)) ?? [];
  return row[head.indexOf('Antwort')] ?? '';
}

function entryOf(mail: Arrived) {
  const content = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content ?? '';
  const file = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error(`no event in ${file}`);
  return { event, method: calendar.getFirstPropertyValue('method'), file };
}

function report(to: string, status: string, action: string): string {
  return `From: MAILER-DAEMON@mail.example.org
To: ${to}
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: text/plain

Sorry.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; ben@example.org
Action: ${action}
Status: ${status}

--x--
`;
}

function complaint(returnTo: string): string {
  return `From: feedback@mail.example.org
To: postmaster@example.org
Subject: Abuse report
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="x"

--x
Content-Type: text/plain

Somebody pressed "spam".
--x
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Example/1.0
Version: 1

--x
Content-Type: message/rfc822

Return-Path: <${returnTo}>
From: tweetups@example.org
To: ben@example.org
Subject: Du bist dabei

x
--x--
`;
}

function reply(organiser: string, said: string): string {
  return `From: Ben <ben@example.org>
To: ${organiser.replace(/^mailto:/i, '')}
Subject: Accepted
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain

Ben has answered.
--x
Content-Type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
METHOD:REPLY
BEGIN:VEVENT
UID:x@example.org
DTSTAMP:20261122T120000Z
ORGANIZER:${organiser}
ATTENDEE;PARTSTAT=${said}:mailto:ben@example.org
END:VEVENT
END:VCALENDAR
--x--
`;
}
