// When a mail cannot go: it is tried again, the others are not kept waiting, and a worker that stops loses its mail to another.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { after, day, minute, second } from '../../src/time/clock.ts';
import { openSmallPost, someLetter, type SmallPost } from './small-post.ts';

let post: SmallPost;
beforeEach(async () => {
  post = await openSmallPost();
});
afterEach(() => post.db.close());

test('a worker that stopped in the middle loses its mail to another after twenty seconds', async () => {
  await post.postTo('ben');
  let letGo = () => {};
  post.says = () => new Promise((resolve) => (letGo = () => resolve({ outcome: 'sent' })));
  const stuck = post.worker().deliverDue();
  while ((await post.rows())[0]?.state !== 'sending') await new Promise(setImmediate);
  post.says = () => ({ outcome: 'refused', trouble: '550' });
  post.now = after(post.now, 20 * second - 1);
  expect(await post.worker().deliverDue()).toBe(0);
  post.now = after(post.now, 1);
  expect(await post.worker().deliverDue()).toBe(1);
  expect(await post.rows()).toMatchObject([{ state: 'dead', attempts: 2 }]);
  // What the first has to say about it post.now is not asked any more.
  letGo();
  await stuck;
  expect(await post.rows()).toMatchObject([{ state: 'dead', attempts: 2 }]);
});

test('a recipient who is put off is tried again on a ladder from a minute to a day, then given up', async () => {
  await post.postTo('ben');
  post.says = () => ({ outcome: 'later', trouble: '450' });
  const waited: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    await post.worker().deliverDue();
    const [row] = await post.rows();
    if (row?.state === 'dead') break;
    waited.push((row?.dueAt.getTime() ?? 0) - post.now.getTime());
    post.now = new Date((row?.dueAt.getTime() ?? 0) - 1);
    expect(await post.worker().deliverDue()).toBe(0);
    post.now = after(post.now, 1);
  }
  const ladder = [1, 5, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60, 24 * 60];
  expect(waited).toEqual(ladder.map((minutes) => minutes * minute));
  expect(await post.rows()).toMatchObject([{ state: 'dead', attempts: 10, error: '450' }]);
  expect(post.names()).toHaveLength(10);
});

test('a recipient who is refused is not tried again', async () => {
  await post.postTo('ben');
  post.says = () => ({ outcome: 'refused', trouble: '550' });
  await post.worker().deliverDue();
  post.now = after(post.now, day);
  expect(await post.worker().deliverDue()).toBe(0);
  expect(await post.rows()).toMatchObject([{ state: 'dead' }]);
});

test('a server that is away is asked once a minute for all, and no mail loses its turn by it', async () => {
  for (let number = 0; number < 20; number += 1) await post.postTo(`guest-${number}`);
  post.says = () => ({ outcome: 'server-away', trouble: 'ESOCKET' });
  const one = post.worker();
  for (let halfSecond = 0; halfSecond < 240; halfSecond += 1) {
    await one.deliverDue();
    post.now = after(post.now, 500);
  }
  expect(post.names()).toHaveLength(2);
  for (const { attempts, state } of await post.rows())
    expect({ attempts, state }).toEqual({ attempts: 0, state: 'waiting' });
  post.says = () => ({ outcome: 'sent' });
  post.now = after(post.now, minute);
  expect(await one.deliverDue()).toBe(20);
});

test('of three processes one asks a server that is away, once a minute, and all go on as soon as it is back', async () => {
  for (let number = 0; number < 20; number += 1) await post.postTo(`guest-${number}`);
  post.says = () => ({ outcome: 'server-away', trouble: 'ESOCKET' });
  const three = [post.worker(), post.worker(), post.worker()];
  const [first] = three;
  await first?.deliverDue();
  const minutes = 3;
  for (let halfSecond = 0; halfSecond < minutes * 120; halfSecond += 1) {
    // Each of them looks at the same moment.
    await Promise.all(three.map((one) => one.deliverDue()));
    post.now = after(post.now, 500);
  }
  expect(post.names()).toHaveLength(minutes);
  // A process that begins now has heard of it, too.
  expect(await post.worker().deliverDue()).toBeLessThan(2);
  for (const { attempts, state } of await post.rows())
    expect({ attempts, state }).toEqual({ attempts: 0, state: 'waiting' });

  post.says = () => ({ outcome: 'sent' });
  post.now = after(post.now, minute);
  post.tried.length = 0;
  const [, prober, other] = three;
  expect(await prober?.deliverDue()).toBe(20);
  await post.postTo('caro');
  expect(await other?.deliverDue()).toBe(1);
  expect(new Set(post.names()).size).toBe(21);
}, 30_000);

test('a mail with which the server breaks down is found out by all processes together', async () => {
  await post.postTo('poison', 'sign-in');
  await post.postTo('ben');
  post.says = (to) =>
    to === 'poison' ? { outcome: 'server-away', trouble: 'ECONNECTION' } : { outcome: 'sent' };
  const [one, other] = [post.worker(), post.worker()];
  await one.deliverDue();
  post.now = after(post.now, minute);
  await one.deliverDue();
  expect(post.names()).toContain('ben');
  await post.postTo('caro');
  await other.deliverDue();
  expect(post.names()).toContain('caro');
  expect((await post.rows())[0]).toMatchObject({ state: 'waiting', error: 'ECONNECTION' });
});

test('a clock that was wrong by a year does not keep the server away for a year', async () => {
  await post.postTo('ben');
  post.says = () => ({ outcome: 'server-away', trouble: 'ESOCKET' });
  const one = post.worker();
  post.now = after(post.now, 365 * day);
  await one.deliverDue();
  post.now = after(post.now, -365 * day);
  await post.postTo('caro');
  post.says = () => ({ outcome: 'sent' });
  await one.deliverDue();
  expect(post.names()).toContain('caro');
});

test('a mail with which the server breaks down delays the others by a minute once, and is given up in the end', async () => {
  await post.postTo('poison', 'sign-in');
  await post.postTo('venom', 'sign-in');
  for (let number = 0; number < 10; number += 1) await post.postTo(`guest-${number}`);
  post.says = (to) =>
    /poison|venom/.test(to) ? { outcome: 'server-away', trouble: 'ECONNECTION' } : { outcome: 'sent' };
  const one = post.worker();
  for (let minutes = 0; minutes < 5; minutes += 1) {
    await one.deliverDue();
    post.now = after(post.now, minute);
  }
  expect(new Set(post.names()).size).toBe(12);
  await post.postTo('caro');
  await one.deliverDue();
  post.now = after(post.now, minute);
  await one.deliverDue();
  expect(post.names()).toContain('caro');
  for (let time = 0; time < 30; time += 1) {
    post.now = after(post.now, day);
    await post.postTo(`other-${time}`);
    await one.deliverDue();
  }
  const dead = (await post.rows()).filter(({ state }) => state === 'dead');
  expect(dead.map(({ recipient }) => recipient).toSorted()).toEqual([
    'poison@example.org',
    'venom@example.org',
  ]);
}, 30_000);

test('a mail that cannot be written stops nobody else’s', async () => {
  await post.postTo('poison', 'sign-in');
  await post.postTo('ben');
  post.writes = (to) => {
    if (to.startsWith('poison')) throw new Error('no words for poison@example.org');
    return someLetter;
  };
  await post.worker().deliverDue();
  expect(post.names()).toEqual(['ben']);
  expect(await post.rows()).toMatchObject([{ state: 'waiting', attempts: 1 }, { state: 'sent' }]);
});

test('fifty mails through a day without a server each arrive once, within ten minutes of its return', async () => {
  post.says = () => ({ outcome: 'server-away', trouble: 'ESOCKET' });
  const two = [post.worker(), post.worker()];
  const deliver = () => Promise.all(two.map((worker) => worker.deliverDue()));
  for (let minutes = 0; minutes < 24 * 60; minutes += 10) {
    if (minutes < 500) await post.postTo(`guest-${minutes / 10}`);
    await deliver();
    post.now = after(post.now, 10 * minute);
  }
  post.tried.length = 0;
  post.says = () => ({ outcome: 'sent' });
  for (let minutes = 0; minutes < 10; minutes += 1) {
    await deliver();
    post.now = after(post.now, minute);
  }
  expect(post.tried).toHaveLength(50);
  expect(new Set(post.names()).size).toBe(50);
}, 30_000);
