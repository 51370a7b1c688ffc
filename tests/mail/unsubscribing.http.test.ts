// Stopping mails: a page asks, its button stops, and so does the one click that mail programs send by themselves (RFC 8058).
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stoppedMails } from '../../src/mail/tables.ts';
import { announced, answered } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let host: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite();
  ({ host, path } = await announced(site));
});
afterEach(() => site.close());

test('a page asks, however often it is opened, and only its button stops', async () => {
  const link = await invited('ben@example.org');
  const scanner = site.visitor('de');
  for (let time = 0; time < 5; time += 1) {
    const page = await scanner.get(link);
    expect(page.text).toContain('Keine solchen Mails mehr?');
    expect(page.text).toContain(`<form action="${link}" method="post">`);
    await fetch(site.origin + link, { method: 'HEAD' });
  }
  expect(await site.db.select().from(stoppedMails)).toEqual([]);
  const done = await scanner.submit(link, {});
  expect(done.text).toContain('Du bekommst keine solchen Mails mehr.');
  await inviteElsewhere('ben@example.org');
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
});

const boundary = 'xyz';
const oneClicks: Record<string, { type: string; body: string }> = {
  urlencoded: { type: 'application/x-www-form-urlencoded', body: 'List-Unsubscribe=One-Click' },
  'multipart form data': {
    type: `multipart/form-data; boundary=${boundary}`,
    body: `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`,
  },
};

for (const [name, { type, body }] of Object.entries(oneClicks))
  test(`one click from a mail program, ${name}: without cookies, from another site, answered 200 and not led anywhere`, async () => {
    const link = await invited('ben@example.org');
    for (const headers of [
      {},
      { Origin: 'https://mail.example.org', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'null' },
    ]) {
      const answer = await fetch(site.origin + link, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...headers, 'Content-Type': type },
        body,
      });
      expect({ status: answer.status, location: answer.headers.get('location') }).toEqual({
        status: 200,
        location: null,
      });
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(await site.db.select().from(stoppedMails)).toHaveLength(1);
    await inviteElsewhere('ben@example.org');
    expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
  });

test('an invitation that is already on its way is not delivered any more', async () => {
  const link = await invited('ben@example.org');
  const other = await announced(site, { title: 'Zweiter', hashtag: 'WOLZwei', date: '2026-12-20' });
  await other.host.post(`${other.path}/invite`, { emails: 'ben@example.org' });
  await site.visitor('de').post(link, {});
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
});

test('only a fingerprint of the address is kept', async () => {
  const link = await invited('ben@example.org');
  await site.visitor('de').post(link, {});
  expect(JSON.stringify(await site.db.select().from(stoppedMails))).not.toMatch(/ben|example/);
});

test('reminders are stopped for that evening, and the answer stays', async () => {
  const answer = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  site.setClock('2026-12-02T09:01:00Z');
  await site.run('remind guests');
  const link = linkIn(await site.mailTo('ben@example.org'), '/unsubscribe/');
  const asked = await site.visitor('de').get(link);
  expect(asked.text).toContain('Deine Antwort bleibt');
  await site.visitor('de').post(link, {});
  expect((await site.visitor('de').get(answer)).text).toContain('Du bist dabei');
  // Invitations were not meant.
  expect(await inviteElsewhere('ben@example.org')).toContain('Eine Einladung ist unterwegs');
});

test('a link that opens something else, or nothing, stops nothing', async () => {
  const answer = (await answered(site, path, 'ben@example.org')).replace('/rsvp/', '/unsubscribe/');
  for (const link of [answer, '/unsubscribe/made-up', `/unsubscribe/${'x'.repeat(32)}`]) {
    expect((await site.visitor('de').get(link)).status).toBe(410);
    expect((await site.visitor('de').post(link, {})).status).toBe(410);
    expect((await site.visitor('de').post(link, { 'List-Unsubscribe': 'One-Click' })).status).toBe(410);
  }
  expect(await site.db.select().from(stoppedMails)).toEqual([]);
});

/** @returns the link with which the invitation says that no more shall come */
async function invited(email: string): Promise<string> {
  await host.post(`${path}/invite`, { emails: email });
  return linkIn(await site.mailTo(email), '/unsubscribe/');
}

/** @returns what the host reads of it */
async function inviteElsewhere(email: string): Promise<string> {
  site.advance(60 * 60_000);
  const other = await announced(site, { title: 'Noch einer', hashtag: 'WOLNoch', date: '2026-12-21' });
  return (await other.host.submit(`${other.path}/invite`, { emails: email })).text;
}
