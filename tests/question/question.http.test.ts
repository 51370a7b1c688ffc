// The question of the month: chosen by whoever hosts next, answered in one sentence from a mail without an account, seen by whom one chooses, found years later.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { questionAnswers } from '../../src/question/tables.ts';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;

beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
});
afterEach(() => site.close());

const here = '/rostock/question';
const read = async (visitor: Visitor, address = here) => (await visitor.get(address)).text;
const stranger = () => site.visitor('de');

async function chosen(
  fields: Record<string, string> = { proposal: 'own', own_words: 'Was hält <b>uns</b>?' },
) {
  const done = await ana.post(here, { deed: 'choose', ...fields });
  expect(done.location).toBe(`${here}?said=chosen`);
}

/** @returns the link of the reminder's question */
async function askedByReminder(email: string): Promise<string> {
  await answered(site, path, email);
  site.setClock('2026-12-02T09:30:00Z');
  await site.run('remind guests');
  return linkIn(await lastMail(site, email, /Morgen/), '/question/');
}

test('whoever hosts next chooses, of ours or their own words, until somebody has answered', async () => {
  expect(await read(ana)).toContain('Was war in diesem Jahr wichtiger, als es aussah?');
  expect(await read(stranger())).not.toContain('Diese Frage stellen');
  const ben = await signIn(site, 'ben@example.org');
  await ben.post(here, { deed: 'choose', proposal: '1' });
  expect(await read(stranger())).toContain('noch keine Frage gewählt');
  const refused = await ana.post(here, { deed: 'choose', proposal: 'own', own_words: '' });
  expect([refused.status, refused.text.includes('Schreib deine Frage')]).toEqual([422, true]);
  await chosen({ proposal: '2' });
  expect(await read(stranger())).toContain('<h1 dir="auto">Was gebe ich weiter?</h1>');
  await chosen();
  for (const page of [here, '/rostock', `${path}/sign`, `${path}/wall?screen`])
    expect([page, (await read(stranger(), page)).includes('Was hält &lt;b&gt;uns&lt;/b&gt;?')]).toEqual([
      page,
      true,
    ]);
  expect(await read(site.visitor('en'))).toContain('Chosen by Ana.');
  const link = await askedByReminder('caro@example.org');
  await stranger().post(link, { deed: 'answer', words: 'Der Kaffee.', name: 'Caro', audience: 'public' });
  const late = await ana.post(here, { deed: 'choose', proposal: '1' });
  expect(late.location).toBe(`${here}?said=kept`);
});

test('one sentence from a mail that comes anyway, once, without an account, taken back by one tap', async () => {
  await chosen();
  const link = await askedByReminder('ben@example.org');
  const page = await read(stranger(), link);
  expect(page).toContain('Antworte in einem Satz');
  expect(page).not.toMatch(/name="audience" value="\w+" checked/);
  const refused = await stranger().post(link, { deed: 'answer', words: '', name: 'Ben' });
  expect(refused.status).toBe(422);
  const done = await stranger().post(link, {
    deed: 'answer',
    words: 'Der <i>Hafen</i>.',
    name: 'Ben',
    audience: 'public',
  });
  expect(done.location).toBe(`${link}?said=answered`);
  await stranger().post(link, { deed: 'answer', words: 'Der <i>Kai</i>.', name: 'Ben', audience: 'public' });
  expect(await read(stranger())).toContain('Der &lt;i&gt;Kai&lt;/i&gt;.');
  expect(await read(stranger(), '/rostock')).toContain('Der &lt;i&gt;Kai&lt;/i&gt;.');
  // A GET changes nothing, and neither does a form without a pressed button.
  await stranger().post(link, { words: 'Nein', name: 'Ben' });
  expect(await site.db.select().from(questionAnswers)).toHaveLength(1);
  await stranger().post(link, { deed: 'take-back' });
  expect(await read(stranger())).not.toContain('Kai');

  // Whoever has been asked is not asked again by the Monday letter.
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/following', { city: 'rostock', rhythm: 'weekly' });
  await ana.post('/new', {
    title: 'Noch einer',
    hashtag: 'WOLZwei',
    date: '2026-12-17',
    city: 'Rostock',
    venue: 'Café',
    starts: '19:00',
    ends: '22:00',
    language: 'de',
  });
  site.setClock('2026-12-07T08:00:00Z');
  await site.run('write weekly letters');
  expect((await lastMail(site, 'ben@example.org', /Noch einer/)).text).not.toContain('Die Frage des Monats');
});

test('the evening begins with the answers, and leads to its round-up afterwards', async () => {
  await chosen({ proposal: '2' });
  const links = {
    public: await answered(site, path, 'ben@example.org'),
    guests: await answered(site, path, 'caro@example.org'),
    nobody: await answered(site, path, 'dora@example.org'),
  };
  for (const [audience, link] of Object.entries(links))
    await stranger().post(`${link}/question`, {
      deed: 'answer',
      words: `Für ${audience} gesagt`,
      name: 'N.',
      audience: audience === 'nobody' ? '' : audience,
    });
  const said = async (visitor: Visitor) =>
    [...((await read(visitor, path)).match(/Für \w+ gesagt/g) ?? [])].toSorted();
  expect(await said(ana)).toEqual([]);
  site.setClock('2026-12-03T18:30:00Z');
  const now = await read(stranger(), path);
  expect(now.indexOf('Für public gesagt')).toBeGreaterThan(now.indexOf('Was gebe ich weiter?'));
  expect(now.indexOf('Für public gesagt')).toBeLessThan(now.indexOf('id="wall"'));
  expect(await said(stranger())).toEqual(['Für public gesagt']);
  expect(await said(await signIn(site, 'caro@example.org'))).toEqual([
    'Für guests gesagt',
    'Für public gesagt',
  ]);
  // What is for the hosts alone is not where others look over their shoulders.
  expect(await said(ana)).toEqual(['Für guests gesagt', 'Für public gesagt']);
  site.setClock('2026-12-04T12:00:00Z');
  const after = await read(stranger(), path);
  expect(after).toContain('href="/rostock/question/2026-12"');
  // And to a circle, with a sentence that explains.
  expect(after).toContain('href="/rostock/circles"');
  expect(after).toContain('Vier oder fünf Menschen, zwölf Wochen');
  expect(await said(stranger())).toEqual([]);
});

test('who sees a sentence: hosts of the month all, its guests what is for guests, everybody else what is for all', async () => {
  await chosen();
  const links = {
    Ben: await answered(site, path, 'ben@example.org'),
    Caro: await answered(site, path, 'caro@example.org'),
    Dora: await answered(site, path, 'dora@example.org'),
    Emil: await answered(site, path, 'emil@example.org', 'no'),
  };
  for (const [name, audience] of [
    ['Ben', 'public'],
    ['Caro', 'guests'],
    ['Dora', ''],
  ] as const)
    await stranger().post(`${links[name]}/question`, {
      deed: 'answer',
      words: `Von ${name}`,
      name,
      audience,
    });
  const seen = async (visitor: Visitor, address = here) => {
    const text = await read(visitor, address);
    return ['Ben', 'Caro', 'Dora'].filter((name) => text.includes(`Von ${name}</p>`));
  };
  const signedIn = (email: string) => signIn(site, email);
  expect(await seen(ana)).toEqual(['Ben', 'Caro', 'Dora']);
  expect(await seen(await signedIn('ben@example.org'))).toEqual(['Ben', 'Caro']);
  expect(await seen(stranger(), `${links.Ben}/question`)).toEqual(['Ben', 'Caro']);
  expect(await seen(await signedIn('emil@example.org'))).toEqual(['Ben']);
  expect(await seen(stranger())).toEqual(['Ben']);
  // An evening that nobody knows of makes nobody a host of the month.
  const frida = await signedIn('frida@example.org');
  await frida.post('/me', { name: 'Frida' });
  const unlisted = { title: 'Still', hashtag: 'Still', date: '2026-12-18', city: 'Rostock', venue: 'Café' };
  await frida.post('/new', { ...unlisted, starts: '19:00', ends: '22:00', visibility: 'unlisted' });
  expect(await seen(frida)).toEqual(['Ben']);
  for (const address of ['/rostock', `${path}/wall?screen`, path])
    expect(await read(stranger(), address)).not.toMatch(/Von (?:Caro|Dora)/);

  // A month later it is a page to be found, with what was for everybody.
  site.setClock('2027-02-10T10:00:00Z');
  await site.run('propose questions of the month');
  expect(await read(stranger())).toContain(`href="${here}/2026-12"`);
  expect(await seen(stranger(), `${here}/2026-12`)).toEqual(['Ben']);
  expect((await stranger().get(`${here}/2026-11`)).status).toBe(404);
  site.setClock('2027-05-10T10:00:00Z');
  await site.run('forget answers for few');
  expect((await site.db.select().from(questionAnswers)).map(({ words }) => words)).toEqual(['Von Ben']);
});

test('where nobody chooses it is our first proposal from the third on, in the reader’s language', async () => {
  site.setClock('2026-12-02T10:00:00Z');
  await site.run('propose questions of the month');
  expect(await read(stranger())).toContain('noch keine Frage gewählt');
  site.setClock('2026-12-03T10:00:00Z');
  await site.run('propose questions of the month');
  await site.run('propose questions of the month');
  expect(await read(stranger())).toContain('Was war in diesem Jahr wichtiger, als es aussah?');
  expect(await read(site.visitor('en'))).toContain('What mattered more this year than it seemed to?');
});
