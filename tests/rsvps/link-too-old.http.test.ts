// A mail's link that opens nothing any more: while it is known whose it was, one button sends a new one there, and the page names nobody.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, lastMail } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let path: string;
let ben: string;
beforeEach(async () => {
  site = await openSite({ KEEP_GUESTS_DAYS: '1000' });
  const evening = await announced(site);
  ({ path } = evening);
  ben = await answered(site, path, 'ben@example.org');
});
afterEach(() => site.close());

const day = 24 * 60 * 60_000;

test('the link of an answer of last year: one tap, no address, and the new mail leads to the answer', async () => {
  site.advance(401 * day);
  await site.run('forget old links');
  const stranger = site.visitor('de');
  const gone = await stranger.get(ben);
  expect(gone.status).toBe(410);
  expect(gone.text).not.toContain('ben@example.org');
  expect(gone.text).not.toContain('type="email"');
  // What a mail scanner sends, which presses no button, changes nothing.
  const before = (await site.mailsTo('ben@example.org')).length;
  expect((await stranger.post(ben, {})).status).toBe(410);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(before);

  const sent = await stranger.submit(ben, { again: 'yes' });
  expect(sent.status).toBe(200);
  expect(sent.text).not.toContain('ben@example.org');
  const mail = await lastMail(site, 'ben@example.org', /anmelden|Anmelden|Code/);
  const signedIn = await stranger.submit(linkIn(mail, '/sign-in/'), {});
  expect(signedIn.text).toContain('WOL im Advent');
});

test('a month later nobody knows any more whose it was, and the page asks', async () => {
  site.advance(432 * day);
  await site.run('forget old links');
  const gone = await site.visitor('de').get(ben);
  expect([gone.status, gone.text.includes('type="email"')]).toEqual([410, true]);
});

test('a link to sign in that was used, or is too old, sends a new one, and leads where the old one led', async () => {
  const visitor = site.visitor('de');
  await visitor.post('/sign-in', { email: 'caro@example.org', next: `${path}/rsvp` });
  const link = linkIn(await site.mailTo('caro@example.org'), '/sign-in/');
  site.advance(20 * 60_000);
  const gone = await visitor.get(link);
  expect(gone.status).toBe(410);
  expect(gone.text).not.toContain('caro@example.org');
  expect(gone.text).not.toContain('type="email"');
  expect((await visitor.post(link, {})).status).toBe(410);
  const hidden = { link: /name="link" value="([^"]+)"/.exec(gone.text)?.[1] ?? '' };
  const before = (await site.mailsTo('caro@example.org')).length;
  expect((await visitor.post('/sign-in', hidden)).status).toBe(410);
  expect(await site.mailsTo('caro@example.org')).toHaveLength(before);
  expect((await visitor.post('/sign-in', { ...hidden, again: 'yes' })).location).toContain('attempt=');
  const again = linkIn(await site.mailTo('caro@example.org'), '/sign-in/');
  expect(again).not.toBe(link);
  const pressed = await visitor.post(again, {});
  expect([pressed.status, pressed.location]).toEqual([303, `${path}/rsvp`]);
  expect((await visitor.get(again)).text).toContain('name="again"');
});
