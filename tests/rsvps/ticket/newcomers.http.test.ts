// "Ich bin neu hier" and "Ich zeig’s gern": hosts get them as pairs the day before, and nobody else hears of it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described, lastMail } from '../../support/evenings.ts';
import { openSite, type Site } from '../../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const theDayBefore = async () => {
  site.setClock('2026-12-02T09:00:00Z');
  await site.run('remind guests');
};
const pairs = async (email = 'ana@example.org') =>
  (await site.mailsTo(email)).filter(({ subject }) => subject?.startsWith('Wer neu ist'));

async function says(path: string, name: string, fields: Record<string, string>): Promise<string> {
  const link = await answered(site, path, `${name.toLowerCase()}@example.org`);
  await described(site, link, { name, listed: 'nobody', ...fields });
  return link;
}

test('the host hears who is new and who shows it, once; the two are told when to come', async () => {
  const { path } = await announced(site);
  await says(path, 'Ben', { new_here: 'yes' });
  await says(path, 'Caro', { shows_how: 'yes' });
  await says(path, 'Dora', { new_here: 'yes' });
  await says(path, 'Emil', {});
  await theDayBefore();
  await site.run('remind guests');
  const [mail, ...more] = await pairs();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Wer neu ist, und wer es zeigt (ab 18:30): WOL im Advent');
  expect(mail?.text).toContain('Ben');
  expect(mail?.text).toMatch(/Ben\W+ist neu, Caro zeigt es gern[\s\S]*Dora\W+ist neu, Caro zeigt es gern/);
  expect(mail?.text).not.toContain('Emil');
  expect(mail?.text).toContain(`${path}/guests`);
  expect(mail?.text).toContain('/unsubscribe/');
  const reminder = async (name: string) =>
    (await lastMail(site, `${name}@example.org`, /^Morgen/)).text ?? '';
  expect(await reminder('ben')).toContain('Komm gern schon um 18:30');
  expect(await reminder('caro')).toContain('Wer neu ist, kommt schon um 18:30');
  expect(await reminder('emil')).not.toContain('18:30');
});

test('where nobody shows it the host is asked to; where nobody is new there is no mail', async () => {
  const { path } = await announced(site);
  await says(path, 'Ben', { new_here: 'yes' });
  await theDayBefore();
  expect((await pairs())[0]?.text).toContain('Zeigst du es ihnen?');
});

test('whoever unticks it, says no, or has no place is in no pair', async () => {
  const { path } = await announced(site, { capacity: '2' });
  const ben = await says(path, 'Ben', { new_here: 'yes' });
  const caro = await says(path, 'Caro', { new_here: 'yes' });
  await says(path, 'Dora', { new_here: 'yes', shows_how: 'yes' });
  await site.visitor('de').post(ben, { new_here_asked: 'yes' });
  await theDayBefore();
  // Written when it goes: she has said no since.
  await site.visitor('de').post(caro, { answer: 'no' });
  const [mail] = await pairs();
  expect(mail?.text).toContain('Dora');
  expect(mail?.text).not.toMatch(/Ben|Caro/);
});
