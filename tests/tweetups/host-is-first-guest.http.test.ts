// The host is the first guest: asked what guests are asked, and shown before them, in their own words.
import { isNotNull } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hosts, tweetups, unconfirmedAnnouncements } from '../../src/tweetups/tables.ts';
import { advent, announced, answered } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const words = { working_on: 'Ein Chor für Schüchterne', unsure_about: 'Ob jemand <mit>singt' };

async function whoComes(path: string): Promise<string> {
  const { text } = await site.visitor('de').get(path);
  return text.slice(text.indexOf('<h2 id="who">'), text.indexOf('</section>', text.indexOf('<h2 id="who">')));
}

test('“Wer kommt” begins with who invites, in the words that were typed before the address was proved', async () => {
  const { path } = await announced(site, words);
  const before = await whoComes(path);
  expect(before).toContain('Ana ist da.');
  expect(before).toContain('Ein Chor für Schüchterne');
  expect(before).toContain('Ob jemand &lt;mit&gt;singt');
  await answered(site, path, 'ben@example.org');
  expect(await whoComes(path)).toContain('Auch zu zweit wird es ein Abend.');
});

test('both may stay empty, and may be given or emptied later', async () => {
  const { host, path } = await announced(site);
  expect(await whoComes(path)).toContain('Ana ist da.');
  expect(await whoComes(path)).not.toContain('Arbeitet an');
  const form = (await host.get(`${path}/edit`)).text;
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';
  await host.post(`${path}/edit`, { ...advent, ...words, version });
  expect(await whoComes(path)).toContain('Ein Chor für Schüchterne');
  expect((await host.get(`${path}/edit`)).text).toContain('value="Ein Chor für Schüchterne"');
  await host.post(`${path}/edit`, { ...advent, version: String(Number(version) + 1) });
  expect(await whoComes(path), 'a form that does not ask').toContain('Ein Chor für Schüchterne');
  const emptied = { ...advent, working_on: '', unsure_about: '', version: String(Number(version) + 2) };
  await host.post(`${path}/edit`, emptied);
  expect(await whoComes(path)).not.toContain('Chor');
});

test('a refused form keeps them, and too many words are told', async () => {
  const refused = await site.visitor('de').post('/new', { ...advent, ...words, title: '' });
  expect(refused.text).toContain('value="Ein Chor für Schüchterne"');
  const long = await site.visitor('de').post('/new', { ...advent, working_on: 'x'.repeat(201) });
  expect(long.status).toBe(422);
  expect(long.text).toContain('id="working_on-error"');
});

test('another evening and those of a series begin with what was said last', async () => {
  const { host, path } = await announced(site, words);
  const again = await host.post(`${path}/again`, {});
  expect((await host.get(`${again.location}/edit`)).text).toContain('value="Ein Chor für Schüchterne"');
  const rule = { series_name: 'Am Donnerstag', rhythm: 'monthly', nth: '', rule: '' };
  const series = { ...advent, ...rule, weeks_ahead: '6', publishing: 'by-click' };
  await host.post('/new/series', { ...series, title: 'Reihe', hashtag: 'WOLReihe' });
  const [evening] = await site.db.select().from(tweetups).where(isNotNull(tweetups.seriesId)).limit(1);
  const rows = await site.db.select().from(hosts);
  expect(rows.find(({ tweetupId }) => tweetupId === evening?.id)).toMatchObject({
    workingOn: 'Ein Chor für Schüchterne',
    unsureAbout: 'Ob jemand <mit>singt',
  });
});

test('who hosts and has answered stands there once', async () => {
  const { path } = await announced(site, words);
  const link = await answered(site, path, 'ben@example.org');
  await site.visitor('de').post(link, { listed: 'public', name: 'Ben' });
  const faces = await whoComes(path);
  expect(faces.match(/Ben/g)).toHaveLength(1);
  expect(faces.match(/Ana ist da/g)).toHaveLength(1);
});

test('the mail that confirms an announcement carries them no more than anything else that was typed', async () => {
  await site.visitor('de').post('/new', { ...advent, ...words, name: 'Ana', email: 'ana@example.org' });
  const mail = await site.mailTo('ana@example.org');
  expect(mail.raw).not.toMatch(/Chor|singt/);
  expect(linkIn(mail, '/new/')).toBeTruthy();
  expect(await site.db.select().from(unconfirmedAnnouncements)).toEqual([
    expect.objectContaining({ workingOn: 'Ein Chor für Schüchterne' }),
  ]);
});
