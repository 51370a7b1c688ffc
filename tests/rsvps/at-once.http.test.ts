// Many at once: never more than there are places, and never the same thing twice.
import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outbox } from '../../src/mail/tables.ts';
import { guestAddress, invitedCrowd, lineOf, tweetupOf, unconfirmedCrowd } from '../support/crowd.ts';
import { advent, announced, asked, invited, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('200 answers at once for 20 places: exactly 20, the rest waiting in order of arrival', async () => {
  const { path } = await announced(site, { capacity: '20' });
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  const links = [
    ...(await invitedCrowd(site, path, numbers.slice(0, 50).map(guestAddress))),
    ...(await invitedCrowd(site, path, numbers.slice(50).map(guestAddress))),
    ...(await unconfirmedCrowd(
      site,
      path,
      numbers.map((number) => guestAddress(number + 100)),
    )),
  ];
  expect(new Set(links).size).toBe(200);
  const pressed = await Promise.all(links.map((link) => site.visitor('de').post(link, { answer: 'yes' })));
  expect(new Set(pressed.map(({ status }) => status))).toEqual(new Set([303]));

  const line = await lineOf(site, await tweetupOf(site, path));
  expect(line.map(({ arrival }) => arrival)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  expect(line.map(({ place }) => place)).toEqual([
    ...Array.from({ length: 20 }, () => 'going'),
    ...Array.from({ length: 180 }, () => 'waiting'),
  ]);
  expect((await mailsWaiting()).filter((kind) => kind === 'answered')).toHaveLength(200);
});

test('100 identical posts of the answer’s form: one mail; of its button: one answer and one mail', async () => {
  const { path } = await announced(site);
  await atOnce(100, `${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  expect(await mailsWaiting()).toEqual(['confirm-answer']);
  const link = await asked(site, path, 'ben@example.org');
  await atOnce(100, link.replace(/\?.*/, ''), { answer: 'yes' });
  expect((await everythingIn(site))['rsvps']).toHaveLength(1);
  expect(await mailsWaiting()).toEqual(['answered']);
});

test('100 identical posts of an invitation’s button: one answer and one mail', async () => {
  const { host, path } = await announced(site);
  const link = await invited(site, host, path, 'ben@example.org');
  await atOnce(100, link, { answer: 'maybe', name: 'Ben' });
  expect((await everythingIn(site))['rsvps']).toHaveLength(1);
  expect(await mailsWaiting()).toEqual(['answered']);
});

test('identical posts of the announcement’s form: one mail; of its button: one tweetup', async () => {
  await atOnce(100, '/new', { ...advent, name: 'Ana', email: 'ana@example.org' });
  expect(await mailsWaiting()).toEqual(['confirm-announcement']);
  const link = linkIn(await site.mailTo('ana@example.org'), '/new/');
  const pressed = await Promise.all(Array.from({ length: 30 }, () => site.visitor('de').submit(link, {})));
  for (const { status, text } of pressed) expect([status, text.includes('#WOLRostock')]).toEqual([200, true]);
  const { tweetups, hosts } = await everythingIn(site);
  expect([tweetups?.length, hosts?.length]).toEqual([1, 1]);
});

test('identical posts of somebody who is signed in announce one tweetup, and invite once', async () => {
  const ana = await signIn(site, 'ana@example.org');
  const form = new URLSearchParams(advent).toString();
  const cookie = [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const post = (path: string, body: string) =>
    fetch(site.origin + path, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  const announcements = await Promise.all(Array.from({ length: 30 }, () => post('/new', form)));
  const locations = new Set(announcements.map(({ headers }) => headers.get('location')));
  expect([...locations]).toEqual(['/rostock/wol-im-advent?said=announced']);
  expect((await everythingIn(site))['tweetups']).toHaveLength(1);
  await Promise.all(
    Array.from({ length: 30 }, () => post('/rostock/wol-im-advent/invite', 'emails=ben@example.org')),
  );
  expect(await mailsWaiting()).toEqual(['invitation']);
});

async function atOnce(times: number, path: string, form: Record<string, string>): Promise<void> {
  const posted = await Promise.all(Array.from({ length: times }, () => site.visitor('de').post(path, form)));
  expect(new Set(posted.map(({ status }) => status))).toEqual(new Set([303]));
  // Each names the address in words of its own, sealed.
  expect(new Set(posted.map(({ location }) => location.replace(/&to=.*/, ''))).size).toBe(1);
}

async function mailsWaiting(): Promise<string[]> {
  const rows = await site.db.select().from(outbox).orderBy(asc(outbox.id));
  return rows.filter(({ state }) => state === 'waiting').map(({ kind }) => kind);
}
