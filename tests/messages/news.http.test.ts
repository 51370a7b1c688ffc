// News for the hosts: new answers at once, once a day or not at all, bundled, and each told once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const minute = 60_000;

async function news() {
  await Promise.all([site.run('tell hosts'), site.run('tell hosts')]);
  return (await site.mailsTo('ana@example.org')).filter(({ subject }) => /neue Antwort/.test(subject ?? ''));
}

test('once a day a host hears who has answered, together and once', async () => {
  const { host, path } = await announced(site);
  site.advance(minute);
  await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org', 'maybe');
  expect(await news()).toEqual([]);
  site.setClock('2026-11-22T17:05:00Z');
  const [mail, ...more] = await news();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('2 neue Antworten: WOL im Advent');
  expect(mail?.text).toContain('* Ben: Ja');
  expect(mail?.text).toContain('* Caro: Vielleicht');
  expect(mail?.text).not.toContain('ben@example.org');
  site.setClock('2026-11-23T17:05:00Z');
  expect(await news()).toHaveLength(1);
  expect((await host.get(`${path}/guests`)).text).toContain(`href="${path}/news"`);
});

test('at once, and whoever answers right after comes with the next mail', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/news`, { rhythm: 'at-once' });
  site.advance(minute);
  const ben = await answered(site, path, 'ben@example.org');
  expect(await news()).toHaveLength(1);
  site.advance(minute);
  await answered(site, path, 'caro@example.org');
  await site.visitor('de').post(ben, { answer: 'no' });
  expect(await news()).toHaveLength(1);
  site.advance(5 * minute);
  const mails = await news();
  expect(mails).toHaveLength(2);
  expect(mails.at(-1)?.text).toContain('* Ben: Nein');
});

test('not at all, for this evening or for all; a mail’s link stops it, and choosing again begins it again', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/news`, { rhythm: 'never', all: 'yes' });
  site.advance(minute);
  await answered(site, path, 'ben@example.org');
  site.advance(10 * minute);
  expect(await news()).toEqual([]);
  await host.post(`${path}/news`, { rhythm: 'at-once' });
  const [mail] = await news();
  if (!mail) throw new Error('no news');
  const stop = linkIn(mail, '/unsubscribe/');
  expect((await site.visitor('de').get(stop)).text).toContain('wer auf diesen Abend geantwortet hat');
  await site.visitor('de').post(stop, {});
  site.advance(10 * minute);
  await answered(site, path, 'caro@example.org');
  expect(await news()).toHaveLength(1);
  expect((await host.get(`${path}/news`)).text).toContain('value="never" checked');
});
