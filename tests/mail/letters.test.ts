// What every mail carries: who wrote it, why it came, how to stop it, and all of it in the text part too; and nothing that was smuggled in.
import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as schema from '../../src/database/schema.ts';
import { advent, announced, answered, signIn } from '../support/evenings.ts';
import { linkIn, type Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let site: Site;
let mails: Arrived[];
/** With these an evening is confirmed or changed: there is nothing to stop. */
const without = [
  'Code für',
  'your code for',
  'Bestätige',
  'Confirm',
  'Du bist dabei',
  'Warteliste',
  'Vielleicht',
  'Schade',
  'You’re coming',
  'Du hast einen Platz',
];
const stoppable = ['lädt dich ein', 'invites you', 'Morgen:', 'Tomorrow:'];

beforeAll(async () => {
  site = await openSite({
    OPERATOR_NAME: 'Verein Hafenkante',
    OPERATOR_EMAIL: 'hallo@example.org',
    OPERATOR_ADDRESS: 'Am Strande 4',
  });
  const { host, path } = await announced(site, { capacity: '1', title: 'WOL & „Freunde“ <3' });
  await host.post(`${path}/invite`, {
    emails: 'caro@example.org',
    word: 'Komm bitte!\n\nDeine Ana & Ben <3',
  });
  const link = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  await answered(site, path, 'maybe@example.org', 'maybe');
  await answered(site, path, 'no@example.org', 'no');
  await site.visitor('de').post(link, { answer: 'no' });
  await signIn(site, 'eva@example.org');
  const english = site.visitor('en');
  await signIn(site, 'english@example.org', english);
  await english.post('/me', { name: 'Ben', language: 'en' });
  await english.post(`${path}/rsvp`, { answer: 'maybe', name: 'Ben' });
  await host.post(`${path}/invite`, { emails: 'dora@example.org' });
  site.setClock('2026-12-02T09:30:00Z');
  await site.run('remind guests');
  await site.mailsTo('');
  mails = site.postOffice.arrived;
});
afterAll(() => site.close());

test('every kind of mail came, in both languages', () => {
  const subjects = mails.map(({ subject }) => subject ?? '').join('\n');
  const english = ['invites you', 'Confirm', 'You’re coming'];
  const expected = [...without, ...stoppable].filter((words) => !english.includes(words));
  expect(expected.filter((words) => !subjects.includes(words))).toEqual([]);
});

test('it goes to one address, from the site, and an answer to it reaches a person', () => {
  for (const mail of mails) {
    expect(mail.recipients).toHaveLength(1);
    expect(mail.to?.map(({ address }) => address)).toEqual(mail.recipients);
    expect(mail.from).toEqual({ name: 'Work Out Loud', address: 'tweetups@example.org' });
    expect(mail.replyTo?.[0]?.address).toMatch(/^(hallo|ana)@example\.org$/);
    expect([mail.cc, mail.bcc, mail.sender]).toEqual([undefined, undefined, undefined]);
  }
});

test('it says of itself that a machine wrote it, in which language, and who it is', () => {
  const ids = mails.map((mail) => mail.messageId);
  expect(new Set(ids).size).toBe(mails.length);
  for (const mail of mails) {
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(header(mail, 'content-language')).toBe(/lang="(\w+)"/.exec(mail.html ?? '')?.[1]);
    expect(mail.messageId).toMatch(/^<[0-9a-z]{26}@localhost>$/);
    expect(header(mail, 'date')).toBeTruthy();
  }
});

test('what can be stopped is stopped by one click, and nothing else pretends to be', async () => {
  for (const mail of mails) {
    const canBeStopped = stoppable.some((words) => mail.subject?.includes(words));
    const list = header(mail, 'list-unsubscribe');
    expect([mail.subject, list !== undefined]).toEqual([mail.subject, canBeStopped]);
    if (!canBeStopped) continue;
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = /^<(.+)>$/.exec(list ?? '')?.[1] ?? '';
    expect(mail.text).toContain(address);
    expect(new URL(address).origin).toBe(site.origin);
    expect((await site.visitor('de').get(new URL(address).pathname)).status).toBe(200);
  }
});

test('the text part has every word and every link that the HTML has', () => {
  const missing = new Set<string>();
  for (const mail of mails) {
    const text = collapsed(mail.text ?? '');
    const pieces = [...wordsOf(mail.html ?? ''), ...linksOf(mail.html ?? '')];
    for (const piece of pieces.filter((one) => !text.includes(one))) missing.add(piece);
  }
  expect([...missing]).toEqual([]);
});

test('nothing in it is left unsaid, escaped twice, or loaded from elsewhere', () => {
  for (const { subject, text, html } of mails) {
    expect(`${subject}\n${text}`).not.toMatch(/\{\w+\}|undefined|\[object|&(?:amp|lt|gt|quot|#)/);
    expect(html).not.toMatch(/\{\w+\}|undefined|\[object|&amp;(?:amp|lt|quot|#)/);
    expect(html).not.toMatch(/<(?:img(?! src="cid:)|script|iframe|link|form|object)|url\(|@import/i);
    expect(text).not.toMatch(/\n{3}/);
  }
});

test('it says why it came, who runs the site and how to reach them', () => {
  for (const { text } of mails) {
    expect(text).toMatch(/Diese Mail bekommst du, weil|You get this email because/);
    expect(text).toContain('Verein Hafenkante, hallo@example.org');
    expect(text).toContain(`${site.origin}/imprint`);
  }
});

test('the entry for the calendar is attached where somebody comes, and names nobody else', () => {
  const coming = mails.filter(({ subject }) =>
    /Du bist dabei|Vielleicht:|Du hast einen Platz/.test(subject ?? ''),
  );
  expect(coming.length).toBeGreaterThan(2);
  for (const { raw } of coming) {
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/i);
    expect(raw).not.toMatch(/ATTENDEE/);
  }
});

test('before an address is confirmed nothing is mailed to it that a stranger typed, but the evening itself', () => {
  const unconfirmed = mails.filter(({ subject }) => /Bestätige|Code/.test(subject ?? ''));
  for (const { text, raw } of unconfirmed.filter(({ to }) => to?.[0]?.address !== 'ana@example.org'))
    expect(`${text}${raw}`).not.toMatch(/Hallo Ben|Maybe,|Caro,/);
  const announcement = mails.find(({ subject }) => subject === 'Bestätige deinen Abend');
  for (const typed of ['WOL &', 'Hafenkante 4', 'Rostock', 'langer Tisch', 'Café'])
    expect(announcement?.text).not.toContain(typed);
});

test('no token and no code that a mail carries lies in any table', async () => {
  const kept: string[] = [];
  for (const table of Object.values(schema))
    if (is(table, PgTable)) kept.push(JSON.stringify(await site.db.select().from(table)));
  const carried = mails.flatMap(({ text }) => text?.match(/(?<=[/=])[\w-]{32}\b|^ *\d{6}$/gm) ?? []);
  expect(carried.length).toBeGreaterThan(mails.length);
  expect(carried.filter((secret) => kept.some((rows) => rows.includes(secret.trim())))).toEqual([]);
});

test('nothing can be smuggled into a header by a name, a title or a word', async () => {
  const wild = await openSite();
  const nasty = 'Ana\r\nBcc: eve@example.org\r\n\r\n<b>x</b> =?utf-8?q?=0ABcc:_eve?= \u0000\u202E';
  const { host, path } = await announced(
    wild,
    { title: `T${nasty}` },
    { name: nasty, email: 'ana@example.org' },
  );
  await host.post(`${path}/invite`, { emails: 'ben@example.org', word: nasty });
  await wild.mailsTo('ben@example.org');
  expect(wild.postOffice.arrived.flatMap(({ recipients }) => recipients)).toEqual([
    'ana@example.org',
    'ben@example.org',
  ]);
  const [invitation] = await wild.mailsTo('ben@example.org');
  if (!invitation) throw new Error('no invitation');
  expect(invitation.bcc).toBeUndefined();
  expect(headersOf(invitation)).not.toMatch(/^bcc:/im);
  expect(invitation.subject).not.toMatch(/\p{Cc}/u);
  expect(invitation.html).not.toContain('<b>x</b>');
  expect(invitation.html).toContain('&lt;b&gt;x&lt;/b&gt;');
  for (const line of invitation.raw.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998);
  expect(linkIn(invitation, '/rsvp/')).toMatch(/^\/rsvp\/[\w-]{32}\?answer=yes$/);
  await wild.close();
});

test('an address that hides another is refused by every form', async () => {
  const before = site.postOffice.arrived.length;
  const { path } = await announced(site, { hashtag: 'NochEinAbend', title: 'Noch einer' });
  const hidden = [
    'ben@example.org <eve@example.org>',
    'ben@example.org, eve@example.org',
    'ben@example.org\r\nRCPT TO:<eve@example.org>',
    '"ben@example.org <eve@example.org>"@example.org',
  ];
  for (const email of hidden) {
    const visitor = site.visitor('de');
    expect((await visitor.post('/sign-in', { email })).status).toBe(422);
    expect((await visitor.post(`${path}/rsvp`, { email, name: 'Ben', answer: 'yes' })).status).toBe(422);
    expect((await visitor.post('/new', { ...advent, email, name: 'Ben' })).status).toBe(422);
  }
  await site.mailsTo('');
  const since = site.postOffice.arrived.slice(before).flatMap(({ recipients }) => recipients);
  expect(since).toEqual(['ana@example.org']);
});

function header(mail: Arrived, name: string): string | undefined {
  return mail.headers.find(({ key }) => key === name)?.value;
}

function headersOf(mail: Arrived): string {
  return mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'));
}

/** What is seen of it, piece by piece. */
function wordsOf(html: string): string[] {
  const seen = html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<div style="display:none[\s\S]*?<\/div>/, '');
  return seen
    .split(/<[^>]+>/)
    .map((piece) =>
      collapsed(unescaped(piece))
        .replace(/^[—·] |[·]$/g, '')
        .trim(),
    )
    .filter(
      (piece) =>
        /[\p{L}\p{N}]/u.test(piece) && !['Impressum', 'Datenschutz', 'Imprint', 'Privacy'].includes(piece),
    );
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => unescaped(address));
}

function unescaped(text: string): string {
  const signs: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#x27': "'",
    '#x3D': '=',
    '#x60': '`',
  };
  return text.replaceAll(/&(#?\w+);/g, (_, name: string) => signs[name] ?? '?');
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
