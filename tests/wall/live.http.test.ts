// The live wall: every reader gets every change once and in order, and whoever comes back misses nothing.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { statementsDuring } from '../support/counting.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let wall: string;
const leaving: (() => void)[] = [];
beforeEach(async () => {
  site = await openSite();
  const { host, path } = await announced(site);
  ana = host;
  wall = `${path}/wall`;
});
afterEach(async () => {
  for (const leave of leaving.splice(0)) leave();
  await site.close();
});

interface Told {
  readonly at: number;
  readonly isGone: boolean;
  readonly html: string;
}

/** @returns the next change each time it is asked, as an EventSource would hear it */
async function reading(after?: number): Promise<{ next: () => Promise<Told>; leave: () => void }> {
  const stop = new AbortController();
  leaving.push(() => stop.abort());
  const answer = await fetch(`${site.origin}${wall}/live?lang=de`, {
    headers: {
      Accept: 'text/event-stream',
      ...(after === undefined ? {} : { 'Last-Event-ID': String(after) }),
    },
    signal: stop.signal,
  });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const lines = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  const next = async (): Promise<Told> => {
    for (;;) {
      const end = unread.indexOf('\n\n');
      if (end === -1) {
        const { value, done } = (await lines?.read()) ?? { done: true };
        if (done) throw new Error('the line has ended');
        unread += value;
        continue;
      }
      const event = unread.slice(0, end);
      unread = unread.slice(end + 2);
      if (!/^event: post$/m.test(event)) continue;
      const facts = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}') as Omit<Told, 'at'>;
      return { ...facts, html: facts.html ?? '', at: Number(/^id: (\d+)$/m.exec(event)?.[1]) };
    }
  };
  return { next, leave: () => stop.abort() };
}

const bring = (id: number) =>
  ana.post(wall, { address: `https://x.com/ana/status/${id}`, words: `Satz ${id}`, name: 'Ana' });

test('a post is told to all who read, in order, and so is its going', async () => {
  const readers = await Promise.all([reading(), reading(), reading()]);
  for (const id of [1, 2, 3]) await bring(id);
  for (const { next } of readers) {
    const told = [await next(), await next(), await next()];
    expect(told.map(({ html }) => /Satz \d/.exec(html)?.[0])).toEqual(['Satz 1', 'Satz 2', 'Satz 3']);
    expect(told.map(({ at }) => at)).toEqual([1, 2, 3]);
  }
  const page = (await ana.get(`${wall}/host`)).text;
  await ana.post(`${wall}/host`, { deed: /hide [0-9a-z]{20,}/.exec(page)?.[0] ?? '' });
  for (const { next } of readers) expect(await next()).toMatchObject({ isGone: true, at: 4 });
});

test('whoever comes back says what they heard last, and gets the rest once', async () => {
  const { next, leave } = await reading();
  await bring(1);
  const { at } = await next();
  leave();
  for (const id of [2, 3, 4]) await bring(id);
  const back = await reading(at);
  const rest = [await back.next(), await back.next(), await back.next()];
  expect(rest.map(({ html }) => /Satz \d/.exec(html)?.[0])).toEqual(['Satz 2', 'Satz 3', 'Satz 4']);
});

test('many readers cost as many queries as one', async () => {
  const during = async (count: number, id: number) => {
    const readers = await Promise.all(Array.from({ length: count }, () => reading()));
    const statements = await statementsDuring(async () => {
      await bring(id);
      await Promise.all(readers.map(({ next }) => next()));
    });
    for (const { leave } of readers) leave();
    return statements;
  };
  const one = await during(1, 1);
  // Within a second more or less of looking.
  expect(await during(40, 2)).toBeLessThan(one + 10);
});

test('without streams a program is told once what has changed, and a page says from where to go on', async () => {
  await bring(1);
  const { text } = await site.visitor('de').get(wall);
  expect(text).toContain('data-after="1"');
  await bring(2);
  const told = JSON.parse((await site.visitor('de').get(`${wall}/live?after=1`)).text) as {
    version: number;
    changes: unknown[];
  };
  expect(told.version).toBe(2);
  expect(told.changes).toHaveLength(1);
});

test('on a projector: the hashtag, the address, a code, and what is newest', async () => {
  await bring(1);
  const { text } = await site.visitor('de').get(`${wall}?screen`);
  expect(text).toContain('Satz 1');
  expect(text).toContain('/sign.svg');
  expect(text).toContain('Ohne Netz seit {time}');
});
