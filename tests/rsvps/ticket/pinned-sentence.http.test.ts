// A guest's sentence on the wall without any network: by the consent to be seen by everybody, and gone with it at once, everywhere.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described } from '../../support/evenings.ts';
import { openSite, type Site } from '../../support/site.ts';
import type { Visitor } from '../../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
let link: string;
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
  link = await answered(site, path, 'ben@example.org');
});
afterEach(() => site.close());

const ben = () => site.visitor('de');
/** On which of the pages and feeds that everybody may see the sentence stands. */
async function standsOn(sentence = 'Seegras'): Promise<string[]> {
  const stranger = site.visitor('de');
  const all = ['/wall', '/wall.atom', '/wall.json', '/wall?screen=yes', ''];
  const found = [];
  for (const one of [...all.map((end) => path + end), '/hashtag/WOLRostock/wall.atom', '/hashtag/WOLRostock'])
    if ((await stranger.get(one)).text.includes(sentence)) found.push(one.replace(path, '…'));
  return found;
}
const everywhere = [
  '…/wall',
  '…/wall.atom',
  '…/wall.json',
  '…/wall?screen=yes',
  '…',
  '/hashtag/WOLRostock/wall.atom',
  '/hashtag/WOLRostock',
];
async function pinned(fields: Record<string, string> = {}): Promise<void> {
  await described(site, link, { name: 'Ben', working_on: 'Seegras', listed: 'public', ...fields });
  const sent = await ben().post(link, { pin: 'pin' });
  expect([sent.status, sent.location]).toEqual([303, `${link}#first-post`]);
}

test('that it is nowhere of itself is said while it is not pinned', async () => {
  const nowhere = 'Von selbst geht er nirgendwohin';
  await described(site, link, { name: 'Ben', working_on: 'Seegras', listed: 'public' });
  expect((await ben().get(link)).text).toContain(nowhere);
  expect(await standsOn()).toEqual([]);
  await pinned();
  expect((await ben().get(link)).text).not.toContain(nowhere);
});

const postId = async () =>
  /<li class="post[^>]*id="([^"]+)"/.exec((await ana.get(`${path}/wall/host`)).text)?.[1];

test('pinned it is on the wall, in its feeds and on the evening’s page, with their name and without an address elsewhere', async () => {
  await pinned();
  expect(await standsOn()).toEqual(everywhere);
  const { text } = await site.visitor('de').get(`${path}/wall`);
  expect(text).toContain('Hier angepinnt');
  expect(text).toContain('<strong>Ben</strong>');
  expect(text).not.toContain('href=""');
  expect((await ben().get(link)).text).toContain('Dein Satz ist an der Pinnwand.');
  expect((await ana.get(`${path}/wall/all.json`)).text).toContain('Seegras');
  expect((await ana.get(`${path}/wall/all.html`)).text).not.toContain('href=""');
});

test.each([
  ['seen by guests alone', { listed: 'guests' }],
  ['seen by nobody', { listed: 'nobody' }],
  ['taken off by themselves', { pin: 'unpin' }],
  ['emptied', { working_on: '' }],
  ['said no', { answer: 'no' }],
])('withdrawn it is gone at once, everywhere: %s', async (_how, fields: Record<string, string>) => {
  await pinned();
  expect((await ben().post(link, fields)).status).toBe(303);
  expect(await standsOn()).toEqual([]);
  // Nothing of it is kept, either.
  expect((await ana.get(`${path}/wall/host`)).text).not.toContain('Seegras');
});

test('nobody is put on the wall who did not agree to be seen by everybody; one button says so and pins', async () => {
  await described(site, link, { name: 'Ben', working_on: 'Seegras', listed: 'guests' });
  await ben().post(link, { pin: 'pin' });
  expect(await standsOn()).toEqual([]);
  const page = (await ben().get(link)).text;
  expect(page).not.toContain('value="pin"');
  expect(page).toContain('dürfen dann auch alle sehen, dass du kommst');
  await ben().post(link, { pin: 'pin-and-be-read' });
  expect(await standsOn()).toEqual(everywhere);
  expect((await site.visitor('de').get(`${path}/people`)).text).toContain('Ben');
});

test('without a name nobody is seen by everybody', async () => {
  await described(site, link, { name: '', working_on: 'Seegras', listed: 'nobody' });
  const refused = await ben().post(link, { pin: 'pin-and-be-read' });
  expect([refused.status, refused.text.includes('Ein Vorname reicht.')]).toEqual([422, true]);
  expect(await standsOn()).toEqual([]);
});

test('it says what they say now: changed words are changed on the wall, and typed with the button they are pinned at once', async () => {
  await pinned();
  await ben().post(link, { working_on: 'Ein Hochbeet', name: 'Benjamin' });
  expect(await standsOn('Ein Hochbeet')).toEqual(everywhere);
  expect(await standsOn('Seegras')).toEqual([]);
  expect((await site.visitor('de').get(`${path}/wall`)).text).toContain('<strong>Benjamin</strong>');
  await ben().post(link, { pin: 'unpin' });
  await ben().post(link, { working_on: 'Ein Chor', pin: 'pin' });
  expect(await standsOn('Ein Chor')).toEqual(everywhere);
});

test('hosts hide it and take it off like other posts; what they have hidden stays so when it is changed', async () => {
  await pinned();
  const id = await postId();
  await ana.post(`${path}/wall/host`, { deed: `hide ${id}` });
  expect(await standsOn()).toEqual([]);
  await ben().post(link, { working_on: 'Ein Hochbeet' });
  await ben().post(link, { pin: 'pin' });
  expect(await standsOn('Ein Hochbeet')).toEqual([]);
  await ana.post(`${path}/wall/host`, { deed: `show ${id}` });
  expect(await standsOn('Ein Hochbeet')).toEqual(everywhere);
  await ana.post(`${path}/wall/host`, { deed: `take-off ${id}` });
  await ben().post(link, { pin: 'pin' });
  expect(await standsOn('Ein Hochbeet')).toEqual([]);
});

test('whom a host does not want on the wall is one person, not everybody of that name', async () => {
  await pinned();
  const other = await answered(site, path, 'ben.two@example.org');
  await described(site, other, { name: 'Ben', working_on: 'Ein Chor', listed: 'public' });
  await ben().post(other, { pin: 'pin' });
  const { text } = await ana.get(`${path}/wall/host`);
  const seegras = text.split('<li class="post').find((one) => one.includes('Seegras')) ?? '';
  await ana.post(`${path}/wall/host`, { deed: `hide-author ${/id="([^"]+)"/.exec(seegras)?.[1]}` });
  expect([await standsOn('Seegras'), await standsOn('Ein Chor')]).toEqual([[], everywhere]);
});

test('taken off on the wall’s own page it can be pinned again; nobody asks the net whether it is still there', async () => {
  await pinned();
  const view = /wall\?guest(?:=|&#x3D;)([\w-]+)/.exec((await ben().get(link)).text)?.[1] ?? '';
  await ben().post(`${path}/wall/off`, { guest: view, off: 'all' });
  expect(await standsOn()).toEqual([]);
  await ben().post(link, { pin: 'pin' });
  expect(await standsOn()).toEqual(everywhere);
  site.advance(2 * 24 * 60 * 60_000);
  await site.run('look whether posts are still there');
  expect(await standsOn()).toEqual(everywhere);
});
