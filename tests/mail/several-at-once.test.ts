// Several mails at once: as many as there are connections, a slow server keeps nobody else waiting, and a mail that is being sent is nobody else's.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { after, minute, second } from '../../src/time/clock.ts';
import type { Sent } from '../../src/mail/transport.ts';
import { openSmallPost, type SmallPost } from './small-post.ts';

const sent: Sent = { outcome: 'sent' };

let post: SmallPost;
let answers: (() => void)[];
beforeEach(async () => {
  post = await openSmallPost();
  post.connections = 4;
  answers = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await post.db.close();
});

test('four are under way at once, the fifth begins when one has arrived, and each goes once', async () => {
  for (let number = 0; number < 10; number += 1) await post.postTo(`guest-${number}`);
  post.says = slowly;
  const delivering = post.worker().deliverDue();
  await until(() => answers.length === 4);
  await turns(20);
  expect(post.names()).toHaveLength(4);
  answers.shift()?.();
  await until(() => post.names().length === 5);
  post.says = () => sent;
  for (const answer of answers) answer();
  expect(await delivering).toBe(10);
  expect(new Set(post.names()).size).toBe(10);
});

test('while a server is slow with some, who waits before a form is not kept waiting', async () => {
  for (const name of ['ana', 'ben', 'caro']) await post.postTo(name, 'reminder');
  post.says = slowly;
  const delivering = post.worker().deliverDue();
  await until(() => answers.length === 3);
  post.says = () => sent;
  await post.postTo('dora', 'sign-in');
  await until(() => post.names().includes('dora'));
  await until(async () => (await post.rows()).some(({ state }) => state === 'sent'));
  for (const answer of answers) answer();
  expect(await delivering).toBe(4);
});

test('a server that was away is probed by one mail alone', async () => {
  for (let number = 0; number < 10; number += 1) await post.postTo(`guest-${number}`);
  post.says = () => ({ outcome: 'server-away', trouble: 'ESOCKET' });
  const one = post.worker();
  await one.deliverDue();
  const before = post.names().length;
  expect(before).toBeLessThanOrEqual(4);
  post.now = after(post.now, minute);
  await one.deliverDue();
  expect(post.names()).toHaveLength(before + 1);
  post.now = after(post.now, minute);
  post.says = () => sent;
  expect(await one.deliverDue()).toBe(10);
  for (const { state } of await post.rows()) expect(state).toBe('sent');
});

test('a mail is nobody else’s for as long as it is being sent, however long that takes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await post.postTo('ben');
  post.says = slowly;
  const delivering = post.worker().deliverDue();
  await until(() => answers.length === 1);
  for (let passed = 0; passed < 12; passed += 1) {
    post.now = after(post.now, 5 * second);
    const dueAt = after(post.now, 20 * second).getTime();
    vi.advanceTimersByTime(5 * second);
    await until(async () => (await post.rows())[0]?.dueAt.getTime() === dueAt);
    expect(await post.worker().deliverDue()).toBe(0);
  }
  answers[0]?.();
  await delivering;
  expect(vi.getTimerCount()).toBe(0);
  expect(post.names()).toEqual(['ben']);
  expect(await post.rows()).toMatchObject([{ state: 'sent', attempts: 1 }]);
});

test('what is put off meanwhile is not claimed by who still renews it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await post.postTo('ben');
  post.says = () => {
    vi.advanceTimersByTime(5 * second);
    return { outcome: 'later', trouble: '450' };
  };
  await post.worker().deliverDue();
  await turns(20);
  expect(await post.rows()).toMatchObject([{ state: 'waiting', dueAt: after(post.now, minute) }]);
});

test('where nothing can be written down, the job fails once all that is under way has ended', async () => {
  for (const name of ['ana', 'ben', 'caro']) await post.postTo(name);
  post.says = slowly;
  const delivering = post.worker().deliverDue();
  await until(() => answers.length === 3);
  const failing = vi.spyOn(post.db, 'update').mockImplementation(() => {
    throw new Error('no room');
  });
  let isOver = false;
  const over = delivering.catch((error: Error) => error.message).finally(() => (isOver = true));
  answers[0]?.();
  await turns(20);
  expect(isOver).toBe(false);
  for (const answer of answers) answer();
  expect(await over).toBe('no room');
  failing.mockRestore();
});

function slowly(): Promise<Sent> {
  return new Promise((resolve) => {
    answers.push(() => resolve(sent));
  });
}

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await is())) await turns(1);
}

async function turns(many: number): Promise<void> {
  for (let turn = 0; turn < many; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
