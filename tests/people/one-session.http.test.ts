// A browser has one session: whatever signs in there ends the one before, and a link that is used says so at once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sessions } from '../../src/people/tables.ts';
import { advent, announced, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('confirming an announcement ends the session that the browser had', async () => {
  const ben = await signIn(site, 'ben@example.org');
  const before = ben.cookies.get('session') ?? '';
  await site.visitor('de').post('/new', { ...advent, name: 'Ana', email: 'ana@example.org' });
  await ben.post(linkIn(await site.mailTo('ana@example.org'), '/new/'), {});
  expect(ben.cookies.get('session')).not.toBe(before);
  expect(await site.db.select().from(sessions)).toHaveLength(1);
  const stale = await fetch(`${site.origin}/me`, {
    redirect: 'manual',
    headers: { Cookie: `session=${before}` },
  });
  expect(stale.status).toBe(303);
});

test('a sign-in link that was used says so before anybody presses its button', async () => {
  await announced(site);
  const visitor = site.visitor('de');
  await visitor.post('/sign-in', { email: 'ana@example.org' });
  const link = linkIn(await site.mailTo('ana@example.org'), '/sign-in/');
  expect((await visitor.get(link)).status).toBe(200);
  await visitor.post(link, {});
  const again = await site.visitor('de').get(link);
  expect(again.status).toBe(410);
  expect(again.text).not.toContain('<form action="/sign-in/');
});
