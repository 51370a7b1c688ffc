// January's question: asked once a year of hosts, and of guests who may be asked again; answered for oneself, year beside year.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { yearWords } from '../../src/january/tables.ts';
import { announced, answered, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;

beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
  const ben = await answered(site, path, 'ben@example.org');
  await site.visitor('de').post(ben, { name: 'Ben', listed: 'guests', may_invite: 'yes' });
  await answered(site, path, 'caro@example.org');
});
afterEach(() => site.close());

async function asked(email: string) {
  return (await site.mailsTo(email)).filter(({ subject }) => subject === 'Wer bin ich, und was sage ich?');
}

test('who has chosen no language is asked once, in that of their latest evening', async () => {
  const english = { language: 'en', title: 'In English', hashtag: 'WOLEnglish' };
  const frida = { name: 'Frida', email: 'frida@example.org' };
  const greta = { name: 'Greta', email: 'greta@example.org' };
  await announced(site, { ...english, date: '2026-12-10' }, frida);
  await announced(site, { title: 'Auf Deutsch', hashtag: 'WOLDeutsch', date: '2026-12-09' }, frida);
  await announced(site, { ...english, hashtag: 'WOLToo', date: '2026-12-09' }, greta);
  await announced(site, { title: 'Auf Deutsch', hashtag: 'WOLAuch', date: '2026-12-10' }, greta);
  site.setClock('2027-01-08T12:00:00Z');
  await site.run('ask in January');
  const questions = async ({ email }: { email: string }) =>
    (await site.mailsTo(email)).flatMap(
      ({ subject }) => /^(?:Who am I|Wer bin ich)/.exec(subject ?? '') ?? [],
    );
  expect(await questions(frida)).toEqual(['Who am I']);
  expect(await questions(greta)).toEqual(['Wer bin ich']);
});

test('in the second week of January, once, and nobody who does not want to be asked again', async () => {
  site.setClock('2027-01-06T12:00:00Z');
  await site.run('ask in January');
  expect(await asked('ana@example.org')).toEqual([]);
  site.setClock('2027-01-08T12:00:00Z');
  await site.run('ask in January');
  await site.run('ask in January');
  expect((await asked('ana@example.org')).length).toBe(1);
  expect((await asked('ben@example.org')).length).toBe(1);
  expect((await asked('caro@example.org')).length).toBe(0);
  const [mail] = await asked('ben@example.org');
  await site.visitor().post(linkIn(mail ?? never(), '/unsubscribe/'), { 'List-Unsubscribe': 'One-Click' });
  site.setClock('2027-04-20T12:00:00Z');
  await site.run('forget who was asked in January');
  expect(await site.db.select().from(yearWords)).toEqual([]);
});

test('answered without signing in, sealed, with last year’s beside it, and gone at one’s word', async () => {
  site.setClock('2027-01-08T12:00:00Z');
  await site.run('ask in January');
  const [mail] = await asked('ana@example.org');
  const link = linkIn(mail ?? never(), '/january/');
  expect((await site.visitor('de').post(link, { deed: 'keep', words: '' })).status).toBe(422);
  const kept = await site.visitor('de').post(link, { deed: 'keep', words: 'Ich bin XYZZY & leise.' });
  expect(kept.location).toBe(`${link}?said=kept`);
  expect(JSON.stringify(await everythingIn(site))).not.toContain('XYZZY');
  expect((await ana.get('/me/years')).text).toContain('Ich bin XYZZY &amp; leise.');
  expect((await ana.get('/me/data.json')).text).toContain('XYZZY');
  const ben = await signIn(site, 'ben@example.org');
  for (const page of ['/me/years', '/me/data.json', '/rostock', path])
    expect([page, (await ben.get(page)).text.includes('XYZZY')]).toEqual([page, false]);

  site.setClock('2028-01-09T12:00:00Z');
  const again = await signIn(site, 'ana@example.org');
  await again.post('/me/years', { deed: 'keep', words: 'Ein Jahr lauter.' });
  const years = (await again.get('/me/years')).text;
  expect(years).toContain('Ein Jahr lauter.');
  expect(years).toContain('Das hast du 2027 geschrieben');
  await again.post('/me/years', { deed: 'forget' });
  expect((await again.get('/me/years')).text).not.toContain('Ein Jahr lauter.');
  expect((await site.visitor().get('/me/years')).status).not.toBe(200);
});

function never(): never {
  throw new Error('there is no such mail');
}
