// A browser has one session: whatever signs in there ends the one before.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sessions } from '../../src/people/tables.ts';
import { advent, signIn } from '../support/evenings.ts';
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
