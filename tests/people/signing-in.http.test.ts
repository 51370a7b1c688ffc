// Signing in: by the mail's link or its code, each once, for a quarter of an hour; and nobody learns who is known here.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outbox } from '../../src/mail/tables.ts';
import { sessions, signInAttempts } from '../../src/people/tables.ts';
import { day, minute } from '../../src/time/clock.ts';
import { codeIn, linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let visitor: Visitor;
beforeEach(async () => {
  site = await openSite();
  visitor = site.visitor('de');
});
afterEach(() => site.close());

test('the link leads to a button, and only the button signs in', async () => {
  await ask('ana@example.org');
  const link = linkIn(await site.mailTo('ana@example.org'), '/sign-in/');
  for (let time = 0; time < 3; time += 1) {
    expect((await visitor.get(link)).text).toContain('<form action');
    await fetch(site.origin + link, { method: 'HEAD' });
  }
  expect(visitor.cookies.size).toBe(0);
  expect(await visitor.post(link, {})).toMatchObject({ status: 303, location: '/me' });
  expect((await visitor.get('/me')).text).toContain('ana@example.org');
});

test('the code of the mail signs in, also typed with spaces, in the browser that asked', async () => {
  const attempt = await ask('ana@example.org');
  const code = codeIn(await site.mailTo('ana@example.org'));
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
  expect(await visitor.post('/sign-in', { attempt, code: typed })).toMatchObject({
    status: 303,
    location: '/me',
  });
  expect((await visitor.get('/me')).status).toBe(200);
});

test('the link and the code are of one attempt: whichever is used, the other is over', async () => {
  const attempt = await ask('ana@example.org');
  const mail = await site.mailTo('ana@example.org');
  const link = linkIn(mail, '/sign-in/');
  await visitor.post(link, {});
  const other = site.visitor('de');
  expect((await other.post(link, {})).status).toBe(410);
  const late = await other.post('/sign-in', { attempt, code: codeIn(mail) });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Dieser Versuch ist vorbei');
  expect(other.cookies.size).toBe(0);

  const again = await ask('ana@example.org', other);
  const second = await site.mailTo('ana@example.org');
  await other.post('/sign-in', { attempt: again, code: codeIn(second) });
  expect((await site.visitor('de').post(linkIn(second, '/sign-in/'), {})).status).toBe(410);
});

test('fifty at once with the same link: one is signed in', async () => {
  await ask('ana@example.org');
  const link = linkIn(await site.mailTo('ana@example.org'), '/sign-in/');
  const statuses = await Promise.all(
    Array.from({ length: 50 }, async () => (await site.visitor('de').post(link, {})).status),
  );
  expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  expect(await site.db.select().from(sessions)).toHaveLength(1);
});

test('a quarter of an hour, then both are over', async () => {
  const attempt = await ask('ana@example.org');
  const mail = await site.mailTo('ana@example.org');
  site.advance(15 * minute - 1);
  expect((await visitor.get(linkIn(mail, '/sign-in/'))).status).toBe(200);
  site.advance(1);
  expect((await visitor.get(linkIn(mail, '/sign-in/'))).status).toBe(410);
  expect((await visitor.post(linkIn(mail, '/sign-in/'), {})).status).toBe(410);
  expect((await visitor.post('/sign-in', { attempt, code: codeIn(mail) })).status).toBe(422);
});

test('a mail that is delivered late does not lengthen the quarter of an hour', async () => {
  await ask('ana@example.org');
  site.advance(14 * minute);
  const link = linkIn(await site.mailTo('ana@example.org'), '/sign-in/');
  site.advance(2 * minute);
  expect((await visitor.post(link, {})).status).toBe(410);
  await ask('ben@example.org');
  site.advance(16 * minute);
  expect(await site.mailsTo('ben@example.org')).toEqual([]);
});

test('ten wrong codes end that attempt, and not the person’s sign-in', async () => {
  const attempt = await ask('ana@example.org');
  const mail = await site.mailTo('ana@example.org');
  for (let wrong = 1; wrong < 10; wrong += 1) {
    const answer = await visitor.post('/sign-in', { attempt, code: wrongCode(codeIn(mail), wrong) });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Das ist nicht der Code aus der Mail');
  }
  const tenth = await visitor.post('/sign-in', { attempt, code: wrongCode(codeIn(mail), 10) });
  expect(tenth.text).toContain('Dieser Versuch ist vorbei');
  expect((await visitor.post('/sign-in', { attempt, code: codeIn(mail) })).status).toBe(422);
  expect((await visitor.post(linkIn(mail, '/sign-in/'), {})).status).toBe(410);

  const again = await ask('ana@example.org');
  const code = codeIn(await site.mailTo('ana@example.org'));
  expect((await visitor.post('/sign-in', { attempt: again, code })).status).toBe(303);
});

test('a hundred wrong codes at once count as ten', async () => {
  const attempt = await ask('ana@example.org');
  const code = codeIn(await site.mailTo('ana@example.org'));
  const guesses = Array.from({ length: 100 }, (_, guess) =>
    visitor.post('/sign-in', { attempt, code: wrongCode(code, guess + 1) }),
  );
  await Promise.all(guesses);
  const [row] = await site.db.select().from(signInAttempts);
  expect(row?.wrongCodes).toBe(10);
});

test('a code belongs to its attempt: in another it is wrong', async () => {
  const mine = await ask('ana@example.org');
  const code = codeIn(await site.mailTo('ana@example.org'));
  const theirs = await ask('ana@example.org', site.visitor('de'));
  await site.mailTo('ana@example.org');
  expect((await visitor.post('/sign-in', { attempt: theirs, code })).status).toBe(422);
  expect((await visitor.post('/sign-in', { attempt: 'made-up', code })).status).toBe(422);
  // The hash that the database keeps is no way in.
  const [row] = await site.db.select().from(signInAttempts);
  expect((await visitor.post('/sign-in', { attempt: row?.idHash ?? '', code })).status).toBe(422);
  expect((await visitor.post('/sign-in', { attempt: mine, code })).status).toBe(303);
});

test('every sign-in makes a new session, and ends the one that this browser had', async () => {
  await signInByCode('ana@example.org');
  const first = visitor.cookies.get('session') ?? '';
  await signInByCode('ben@example.org');
  const second = visitor.cookies.get('session') ?? '';
  expect(second).not.toBe(first);
  expect(await isSignedIn(first)).toBe(false);
  expect(await isSignedIn(second)).toBe(true);
});

test('a cookie that was there before the sign-in is not made a session', async () => {
  const planted = 'x'.repeat(32);
  const attempt = await ask('ana@example.org');
  const code = codeIn(await site.mailTo('ana@example.org'));
  const answer = await fetch(`${site.origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: `session=${planted}` },
    body: new URLSearchParams({ attempt, code }),
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.getSetCookie().join()).not.toContain(planted);
  expect(await isSignedIn(planted)).toBe(false);
});

test('signing out ends this session, here and in the database, and no other', async () => {
  await signInByCode('ana@example.org');
  const here = visitor.cookies.get('session') ?? '';
  const elsewhere = site.visitor('de');
  await signInByCode('ana@example.org', elsewhere);
  const signedOut = await visitor.submit('/sign-out', {});
  expect(signedOut.text).toContain('Du bist abgemeldet.');
  expect(visitor.cookies.has('session')).toBe(false);
  expect(await isSignedIn(here)).toBe(false);
  expect((await elsewhere.get('/me')).status).toBe(200);
  expect((await visitor.post('/sign-out', {})).status).toBe(303);
});

test('a session ends ninety days after the last visit', async () => {
  await signInByCode('ana@example.org');
  for (let month = 0; month < 4; month += 1) {
    site.advance(80 * 24 * 60 * minute);
    expect((await visitor.get('/me')).status).toBe(200);
  }
  site.advance(91 * 24 * 60 * minute);
  expect((await visitor.get('/me')).status).toBe(303);
  await site.run('forget old sessions');
  expect(await site.db.select().from(sessions)).toEqual([]);
});

test('the cookie is given anew with the session, so that who comes once a month stays signed in', async () => {
  await signInByCode('ana@example.org');
  const session = visitor.cookies.get('session') ?? '';
  expect((await visitor.get('/me')).headers.getSetCookie()).toEqual([]);
  site.advance(61 * minute);
  expect((await visitor.get('/about')).headers.getSetCookie()).toEqual([
    expect.stringMatching(new RegExp(`^session=${session}; Max-Age=7776000; .*HttpOnly; SameSite=Lax$`)),
  ]);
  expect((await visitor.get('/about')).headers.getSetCookie()).toEqual([]);
  // Signing out is stronger.
  site.advance(61 * minute);
  await visitor.post('/sign-out', {});
  expect(visitor.cookies.has('session')).toBe(false);
});

test('neither tokens nor codes lie in the database', async () => {
  const attempt = await ask('ana@example.org');
  const mail = await site.mailTo('ana@example.org');
  const token = linkIn(mail, '/sign-in/').replace('/sign-in/', '');
  await visitor.post('/sign-in', { attempt, code: codeIn(mail) });
  const kept = JSON.stringify([
    await site.db.select().from(signInAttempts),
    await site.db.select().from(sessions),
    await site.db.select().from(outbox).where(eq(outbox.kind, 'sign-in')),
  ]);
  for (const secret of [attempt, token, codeIn(mail), visitor.cookies.get('session') ?? ''])
    expect(kept.includes(secret)).toBe(false);
});

test('attempts are forgotten after a day', async () => {
  await ask('ana@example.org');
  site.advance(25 * 60 * minute);
  await site.run('forget sign-in attempts');
  expect(await site.db.select().from(signInAttempts)).toEqual([]);
});

async function ask(email: string, from = visitor): Promise<string> {
  const sent = await from.post('/sign-in', { email });
  return new URL(sent.location, site.origin).searchParams.get('attempt') ?? '';
}

async function signInByCode(email: string, from = visitor): Promise<void> {
  const attempt = await ask(email, from);
  const code = codeIn(await site.mailTo(email));
  expect((await from.post('/sign-in', { attempt, code })).status).toBe(303);
}

async function isSignedIn(session: string): Promise<boolean> {
  const me = await fetch(`${site.origin}/me`, {
    redirect: 'manual',
    headers: { Cookie: `session=${session}` },
  });
  return me.status === 200;
}

function wrongCode(right: string, by: number): string {
  return String((Number(right) + by) % 1_000_000).padStart(6, '0');
}

test('after two attempts that wrong codes ended, mails carry the link alone for a day', async () => {
  const guesser = site.visitor('de');
  const guess = async () => {
    const { location } = await guesser.post('/sign-in', { email: 'ben@example.org' });
    const attempt = new URL(location, 'https://example.org').searchParams.get('attempt') ?? '';
    await site.mailsTo('ben@example.org');
    for (let time = 0; time < 10; time += 1) await guesser.post('/sign-in', { attempt, code: '000000' });
  };
  await guess();
  expect((await site.mailTo('ben@example.org')).text).toMatch(/\b\d{6}\b/);
  site.advance(20 * minute);
  await guess();
  site.advance(20 * minute);
  const visitor = site.visitor('de');
  await visitor.post('/sign-in', { email: 'ben@example.org' });
  const mail = await site.mailTo('ben@example.org');
  expect(String(mail.subject) + String(mail.text).replaceAll(/https?:\S+/g, '')).not.toMatch(/\b\d{6}\b/);
  const link = /https?:\/\/\S+(\/sign-in\/[\w-]+)/.exec(mail.text ?? '')?.[1] ?? '';
  expect((await visitor.post(link, {})).status).toBe(303);
  expect((await visitor.get('/me')).status).toBe(200);
  // Others are not concerned, and a day later there are codes again.
  await site.visitor('de').post('/sign-in', { email: 'caro@example.org' });
  expect((await site.mailTo('caro@example.org')).text).toMatch(/\b\d{6}\b/);
  site.advance(day);
  await site.visitor('de').post('/sign-in', { email: 'ben@example.org' });
  expect((await site.mailTo('ben@example.org')).text).toMatch(/\b\d{6}\b/);
});
