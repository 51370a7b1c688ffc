// The entry that comes with a mail: two parsers of others read who sends it, whether it is sure, and that it is off (RFC 5546).
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, expect, test } from 'vitest';
import { announced, answered, lastMail } from '../support/evenings.ts';
import { openImapServer, type ImapServer } from '../support/imap-server.ts';
import type { Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let imap: ImapServer | undefined;
afterEach(async () => {
  await site.close();
  await imap?.close();
  imap = undefined;
});

for (const inbox of ['with an inbox', 'without an inbox'])
  test(`${inbox}, a cancellation has an organiser, is marked, and replaces the entry`, async () => {
    const path = await aTweetup(inbox);
    await answered(site, path.path, 'ben@example.org', 'yes', 'Ben');
    const before = entryIn(await lastMail(site, 'ben@example.org', /Du bist dabei/));
    site.advance(60_000);
    await path.host.post(`${path.path}/cancel`, { word: 'Sturm' });
    site.advance(11 * 60_000);
    const after = entryIn(await lastMail(site, 'ben@example.org', /Abgesagt/));
    expect(before).toMatchObject({
      method: inbox === 'with an inbox' ? 'REQUEST' : 'PUBLISH',
      status: 'CONFIRMED',
      title: 'WOL im Advent',
    });
    expect(after).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      title: 'Abgesagt: WOL im Advent',
      uid: before.uid,
      attendees: before.attendees.map((one) => one.replace('TRUE', 'FALSE')),
    });
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.stamp > before.stamp).toBe(true);
    for (const { organiser, name } of [before, after]) {
      expect(organiser).toMatch(
        inbox === 'with an inbox'
          ? /^mailto:tweetups\+a-[a-z2-7]{26}@example\.org$/
          : /^mailto:tweetups@example\.org$/,
      );
      expect(name).toBe('Abende');
    }

    const file = await site.visitor('en').get(`${path.path}/tweetup.ics`);
    expect(entryOf(file.text)).toMatchObject({
      method: 'PUBLISH',
      status: 'CANCELLED',
      title: 'Abgesagt: WOL im Advent',
      uid: before.uid,
      sequence: after.sequence,
      organiser: 'mailto:tweetups@example.org',
      name: 'Abende',
      attendees: [],
    });
    const feed = entryOf((await site.visitor('de').get('/calendar.ics?lang=en')).text);
    expect(feed).toMatchObject({ title: 'Cancelled: WOL im Advent', status: 'CANCELLED', attendees: [] });
  });

for (const inbox of ['with an inbox', 'without an inbox'])
  test(`${inbox}, a maybe is tentative, and a yes afterwards replaces it`, async () => {
    const { path } = await aTweetup(inbox);
    const link = await answered(site, path, 'ben@example.org', 'maybe', 'Ben');
    const maybe = entryIn(await lastMail(site, 'ben@example.org', /Vielleicht/));
    expect(maybe.status).toBe('TENTATIVE');
    site.advance(60 * 60_000);
    await site.visitor('de').post(link, { answer: 'yes' });
    const sure = entryIn(await lastMail(site, 'ben@example.org', /Du bist dabei/));
    expect(sure).toMatchObject({ status: 'CONFIRMED', uid: maybe.uid, sequence: maybe.sequence });
    expect(sure.stamp > maybe.stamp).toBe(true);
    const guest = (said: string) =>
      inbox === 'with an inbox' ? [`mailto:ben@example.org ${said} TRUE`] : [];
    expect([maybe.attendees, sure.attendees]).toEqual([guest('TENTATIVE'), guest('ACCEPTED')]);
  });

for (const inbox of ['with an inbox', 'without an inbox'])
  test(`${inbox}, the entry of a guest who was taken off the list is taken out of their calendar, and of nobody else’s`, async () => {
    const { host, path } = await aTweetup(inbox);
    await answered(site, path, 'ben@example.org', 'yes', 'Ben');
    await answered(site, path, 'caro@example.org', 'no', 'Caro');
    const before = entryIn(await lastMail(site, 'ben@example.org', /Du bist dabei/));
    const guests = (await host.get(`${path}/guests`)).text;
    for (const [, remove = ''] of guests.matchAll(/name="remove" value="([^"]+)"/g))
      await host.post(`${path}/guests`, { remove, how: 'kindly' });
    site.advance(11 * 60_000);
    await site.run('let removed guests go');
    const after = entryIn(await lastMail(site, 'ben@example.org', /Deine Antwort/));
    expect(after).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      title: 'WOL im Advent',
      uid: before.uid,
      sequence: before.sequence,
    });
    expect(after.stamp > before.stamp).toBe(true);
    expect(after.attendees.length).toBe(inbox === 'with an inbox' ? 1 : 0);
    // Caro has no entry, since she said no.
    const { attachments } = await lastMail(site, 'caro@example.org', /Deine Antwort/);
    expect(attachments.filter(({ mimeType }) => mimeType === 'text/calendar')).toEqual([]);
  });

async function aTweetup(inbox: string) {
  if (inbox === 'with an inbox') imap = await openImapServer();
  site = await openSite({
    SITE_NAME: 'Abende',
    MAIL_FROM: 'tweetups@example.org',
    ...(imap ? { INBOX_URL: imap.address } : {}),
  });
  return announced(site);
}

function entryIn(mail: Arrived) {
  const content = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content ?? '';
  const entry = entryOf(typeof content === 'string' ? content : new TextDecoder().decode(content));
  expect(mail.raw).toMatch(new RegExp(`text/calendar; charset=utf-8; method=${entry.method}`, 'i'));
  return entry;
}

/** As both parsers read it. */
function entryOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) throw new Error(`not one event in ${file}`);
  const text = (name: string) => String(event.getFirstPropertyValue(name));
  const organiser = event.getFirstProperty('organizer');
  const read = {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: text('uid'),
    status: text('status'),
    title: text('summary'),
    sequence: Number(text('sequence')),
    organiser: String(organiser?.getFirstValue()),
    name: String(organiser?.getParameter('cn')),
    stamp: text('dtstamp'),
    attendees: event
      .getAllProperties('attendee')
      .map((one) =>
        [String(one.getFirstValue()).toLowerCase(), one.getParameter('partstat'), one.getParameter('rsvp')]
          .map(String)
          .join(' '),
      ),
  };
  const parsed = Object.values(nodeIcal.sync.parseICS(file)).find((part) => part?.type === 'VEVENT');
  expect(parsed).toMatchObject({
    uid: read.uid,
    status: read.status,
    summary: read.title,
    organizer: { val: read.organiser, params: { CN: read.name } },
  });
  return read;
}
