// The same evening again: a draft with the next date, and the guests who agreed to it invited by one click, addresses unseen.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** @returns the path of the new evening, published */
async function publishedAgain(host: Visitor, path: string): Promise<string> {
  const { location } = await host.post(`${path}/again`, {});
  const published = await host.post(`${location}/publish`, {});
  expect(published.status).toBe(303);
  return location;
}

test('the draft says what the evening said, four weeks later at the same hour on the wall', async () => {
  const { host, path } = await announced(site, { date: '2027-03-11', venue: 'Bibliothek', capacity: '12' });
  const asked = await host.get(`${path}/again`);
  expect(asked.text).toContain('Donnerstag, 8. April 2027, 19:00');
  const { location } = await host.post(`${path}/again`, {});
  expect(location).toBe('/rostock/wol-im-advent-2');
  expect((await host.post(`${path}/again`, {})).location).toBe(location);
  const form = (await host.get(`${location}/edit`)).text;
  for (const value of ['2027-04-08', '19:00', '22:00', 'Bibliothek', 'WOLRostock', '12'])
    expect(form).toContain(`value="${value}"`);
  expect((await site.visitor().get(location)).status).toBe(404);
});

test('of an evening long ago it proposes a date that lies ahead, of a cancelled one as well', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/cancel`, {});
  site.setClock('2027-03-01T12:00:00Z');
  const ana = await signIn(site, 'ana@example.org');
  expect((await ana.get(`${path}/again`)).text).toContain('Donnerstag, 25. März 2027');
});

test('only its hosts may repeat an evening', async () => {
  const { path } = await announced(site);
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get(`${path}/again`)).status).toBe(404);
  expect((await ben.post(`${path}/again`, {})).status).toBe(404);
  expect((await ben.post(`${path}/invite-again`, {})).status).toBe(404);
  expect((await site.visitor().get(`${path}/again`)).location).toContain('/sign-in');
  expect((await site.visitor().post(`${path}/again`, {})).status).toBe(403);
});

test('who agreed is invited by one click, once, and no host sees an address', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  expect((await site.visitor('de').get(ben)).text).not.toMatch(/name="may_invite" value="yes" checked/);
  await described(site, ben, { name: 'Ben', may_invite: 'yes' });
  expect((await site.visitor('de').get(ben)).text).toMatch(/name="may_invite" value="yes" checked/);
  const caro = await answered(site, path, 'caro@example.org');
  await described(site, caro, { name: 'Caro' });
  const dora = await answered(site, path, 'dora@example.org');
  await described(site, dora, { name: 'Dora', may_invite: 'yes' });
  await site.visitor('de').post(dora, { answer: 'no' });

  const next = await publishedAgain(host, path);
  expect((await host.get(next)).text).toContain('Einen Gast vom letzten Mal');
  const result = await host.submit(`${next}/invite-again`, {});
  expect(result.text).toContain('<span>Ben</span>');
  expect(result.text).not.toContain('example.org');
  expect((await host.get(`${next}/invite`)).text).not.toContain('ben@example.org');
  expect((await host.get(next)).text).not.toContain('vom letzten Mal');

  const mail = await lastMail(site, 'ben@example.org', /lädt dich ein/);
  expect(mail.text).toContain('bei „WOL im Advent“ gesagt');
  expect(await invitationsTo('caro@example.org')).toBe(0);
  expect(await invitationsTo('dora@example.org')).toBe(0);
  await host.post(`${next}/invite-again`, {});
  expect(await invitationsTo('ben@example.org')).toBe(1);

  const answer = linkIn(mail, '/rsvp/').replace(/\?.*/, '');
  await site.visitor('de').post(answer, { answer: 'yes' });
  expect((await host.get(`${next}/guests`)).text).toContain('>Ben<');
});

test('who takes it back, or wants no invitations at all, gets none, even if one is under way', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', may_invite: 'yes' });
  const caro = await answered(site, path, 'caro@example.org');
  await described(site, caro, { name: 'Caro', may_invite: 'yes' });
  const other = await announced(site, { title: 'Lesekreis', hashtag: 'LesenRostock' });
  await other.host.post(`${other.path}/invite`, { emails: 'caro@example.org' });
  const stop = linkIn(await lastMail(site, 'caro@example.org', /lädt dich ein/), '/unsubscribe/');
  await site.visitor('de').post(stop, {});

  const next = await publishedAgain(host, path);
  const sent = await host.submit(`${next}/invite-again`, {});
  expect(sent.text).toContain('<span>Caro</span> <small>eingeladen');
  // The mail is not delivered yet.
  await described(site, ben, { name: 'Ben', may_invite_asked: 'yes' });
  expect(await invitationsTo('ben@example.org')).toBe(0);
  expect(await invitationsTo('caro@example.org')).toBe(1);
});

async function invitationsTo(email: string): Promise<number> {
  return (await site.mailsTo(email)).filter(({ subject }) => /lädt dich ein/.test(subject ?? '')).length;
}
