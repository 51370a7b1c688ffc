// The outbox: each mail once, in order of urgency, and nothing left of whom it went to.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetOldMails } from '../../src/mail/outbox.ts';
import type { MailKind } from '../../src/mail/kinds.ts';
import { after, day, hour } from '../../src/time/clock.ts';
import { openSmallPost, someLetter, type SmallPost } from './small-post.ts';

let post: SmallPost;
beforeEach(async () => {
  post = await openSmallPost();
});
afterEach(() => post.db.close());

test('a mail is written once, however often it is posted, also by many at once', async () => {
  const posted = await Promise.all(Array.from({ length: 30 }, () => post.postTo('ben', 'answered', 'once')));
  expect(posted.filter(Boolean)).toHaveLength(1);
  await post.postTo('ben', 'reminder', 'once');
  await post.worker().deliverDue();
  await post.postTo('ben', 'answered', 'once');
  await post.worker().deliverDue();
  expect(post.names()).toEqual(['ben', 'ben']);
});

test('ten workers at once deliver each mail once', async () => {
  for (let number = 0; number < 40; number += 1) await post.postTo(`guest-${number}`);
  const tried = await Promise.all(Array.from({ length: 10 }, () => post.worker().deliverDue()));
  expect(post.names().toSorted()).toEqual(
    Array.from({ length: 40 }, (_, number) => `guest-${number}`).toSorted(),
  );
  expect(tried.reduce((sum, one) => sum + one)).toBe(40);
});

test('the Message-ID stays the same at every try', async () => {
  await post.postTo('ben');
  post.says = () => ({ outcome: 'later', trouble: '450' });
  for (let time = 0; time < 5; time += 1) {
    await post.worker().deliverDue();
    post.now = after(post.now, day);
  }
  expect(post.tried).toHaveLength(5);
  expect(new Set(post.tried.map(({ messageId }) => messageId)).size).toBe(1);
});

test('who waits before a form overtakes whatever else is waiting', async () => {
  const kinds: MailKind[] = ['reminder', 'invitation', 'answered', 'confirm-answer'];
  for (const kind of kinds)
    for (let number = 0; number < 3; number += 1) await post.postTo(`${kind}-${number}`, kind);
  post.says = async (to) => {
    if (to.startsWith('invitation-0')) await post.postTo('sign-in', 'sign-in');
    return { outcome: 'sent' };
  };
  await post.worker().deliverDue();
  const order = post.names().map((to) => to.replace(/-\d$/, ''));
  expect(order.slice(0, 7)).toEqual([
    ...Array<string>(3).fill('confirm-answer'),
    ...Array<string>(3).fill('answered'),
    'invitation',
  ]);
  expect(order[7]).toBe('sign-in');
});

test('what has become pointless is dropped, and what is due later waits', async () => {
  await post.postTo('ben');
  await post.postTo('caro', undefined, undefined, after(post.now, hour));
  post.writes = (to) => (to.startsWith('ben') ? null : someLetter);
  await post.worker().deliverDue();
  expect(post.names()).toEqual([]);
  post.now = after(post.now, hour);
  await post.worker().deliverDue();
  expect(post.names()).toEqual(['caro']);
  expect(await post.rows()).toMatchObject([{ state: 'dropped' }, { state: 'sent' }]);
});

test('of a mail that is sent or dropped nothing is kept but that it was', async () => {
  await post.postTo('ben', 'answered', '1');
  await post.postTo('caro', 'answered', '2');
  post.writes = (to) => (to.startsWith('caro') ? null : someLetter);
  await post.worker().deliverDue();
  for (const row of await post.rows()) {
    expect(row).toMatchObject({ recipient: '', facts: {}, error: null });
    expect(JSON.stringify(row)).not.toMatch(/ben|caro/);
  }
  expect(JSON.stringify(post.logged)).not.toMatch(/ben@|caro@/);
});

test('after a fortnight even that is forgotten, but not what still waits', async () => {
  await post.postTo('ben');
  await post.worker().deliverDue();
  await post.postTo('caro');
  post.now = after(post.now, 14 * day + 1);
  await forgetOldMails(post.db, post.now);
  expect(await post.rows()).toMatchObject([{ recipient: 'caro@example.org' }]);
});

test('who is told to stop begins no other mail', async () => {
  for (let number = 0; number < 10; number += 1) await post.postTo(`guest-${number}`);
  const stopping = new AbortController();
  post.says = () => {
    if (post.names().length === 3) stopping.abort();
    return { outcome: 'sent' };
  };
  expect(await post.worker().deliverDue(stopping.signal)).toBe(3);
  expect(await post.worker().deliverDue()).toBe(7);
});
