// A person's own page: seen by exactly whom they let see it, at an address of their choice, in forms that programs read.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mf2 } from 'microformats-parser';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const written = {
  visible: 'public',
  address: 'ben',
  pronouns: 'er/ihm',
  languages: 'Deutsch',
  working_on: 'Ein Hafen aus Pappe',
  unsure_about: 'Wann ich <b>schweige</b>',
  writing_about: 'Schule',
};

async function pageOf(email: string, fields: Record<string, string> = {}): Promise<Visitor> {
  const visitor = await signIn(site, email);
  await visitor.post('/me', { name: 'Ben', mastodon: '@ben@example.social' });
  const saved = await visitor.post('/me/page', { ...written, ...fields });
  expect(saved.location, saved.text).toBe('/me/page?said=saved');
  return visitor;
}

/** `?guest=…`, as it stands in the mail. */
async function guestSearch(path: string, email: string): Promise<string> {
  return new URL(linkIn(await site.mailTo(email), `${path}/people`), site.origin).search;
}

test('a page says what its person wrote, as an h-card with rel="me", and is found by search engines only if it is public', async () => {
  const ben = await pageOf('ben@example.org');
  const page = await site.visitor('de').get('/people/ben');
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('noindex');
  expect(page.text).toContain('Wann ich &lt;b&gt;schweige&lt;/b&gt;');
  expect(page.text).not.toContain('ben@example.org');
  const { items, rels } = mf2(page.text, { baseUrl: `${site.origin}/people/ben` });
  const card = items.find(({ type }) => type?.includes('h-card'));
  expect(card?.properties['name']).toEqual(['Ben']);
  expect(card?.properties['url']).toEqual([`${site.origin}/people/ben`, 'https://example.social/@ben']);
  expect(card?.properties['note']).toContain('Ein Hafen aus Pappe');
  expect(rels['me']).toEqual(['https://example.social/@ben']);

  await ben.post('/me/page', { ...written, visible: 'guests' });
  expect((await ben.get('/people/ben')).text).toContain('name="robots" content="noindex"');
});

describe('who sees it', () => {
  test('exactly whom the person chose, by every way in which two can share an evening', async () => {
    const ben = await signIn(site, 'ben@example.org');
    await ben.post('/me', { name: 'Ben', mastodon: '@ben@example.social', mastodon_listed: 'guests' });
    const { host: ana, path } = await announced(site);
    const link = await answered(site, path, 'ben@example.org');
    const caroLink = await answered(site, path, 'caro@example.org');
    const yes = await guestSearch(path, 'caro@example.org');
    const doraLink = await answered(site, path, 'dora@example.org');
    const no = await guestSearch(path, 'dora@example.org');
    await site.visitor('de').post(doraLink, { answer: 'no' });
    const caro = await signIn(site, 'caro@example.org');
    const dora = await signIn(site, 'dora@example.org');
    const elsewhere = await announced(
      site,
      { title: 'Werkstatt', hashtag: 'Werkstatt' },
      { name: 'Zora', email: 'zora@example.org' },
    );
    const hosted = await announced(
      site,
      { title: 'Bens Abend', hashtag: 'BensAbend' },
      { name: 'Ben', email: 'ben@example.org' },
    );
    await answered(site, hosted.path, 'emil@example.org', 'maybe');
    const emil = await signIn(site, 'emil@example.org');
    const stranger = site.visitor('de');

    // Ben's listing at Ana's evening × his page's choice → who sees the page.
    const viewers: Record<string, { by: Visitor; search: string }> = {
      self: { by: ben, search: '' },
      host: { by: ana, search: '' },
      guest: { by: caro, search: '' },
      'guest by link': { by: stranger, search: yes },
      'guest of his own evening': { by: emil, search: '' },
      'who said no': { by: dora, search: '' },
      'who said no, by link': { by: stranger, search: no },
      'host elsewhere': { by: elsewhere.host, search: '' },
      'wrong link': { by: stranger, search: '?guest=wrong' },
      stranger: { by: stranger, search: '' },
    };
    const sees = (visible: string, listed: string, who: string): boolean => {
      if (visible === 'public' || who === 'self') return true;
      if (visible === 'nobody') return false;
      if (who === 'host' || who === 'guest of his own evening') return true;
      return listed !== 'nobody' && (who === 'guest' || who === 'guest by link');
    };
    for (const listed of ['nobody', 'guests', 'public']) {
      await described(site, link, { name: 'Ben', listed });
      for (const visible of ['nobody', 'guests', 'public']) {
        await ben.post('/me/page', { ...written, visible });
        for (const [who, { by, search }] of Object.entries(viewers)) {
          const page = await by.get(`/people/ben${search}`);
          const label = `${who}, page for ${visible}, listed for ${listed}`;
          expect(page.status, label).toBe(sees(visible, listed, who) ? 200 : 404);
          const isAcquainted = sees('guests', listed, who);
          expect(page.text.includes('example.social/@ben'), `${label}, handle`).toBe(
            page.status === 200 && isAcquainted,
          );
        }
        const calendar = await stranger.get('/people/ben/calendar.ics');
        expect(calendar.status, `calendar, page for ${visible}`).toBe(visible === 'public' ? 200 : 404);
      }
    }
    // Who says no after all loses sight.
    await site.visitor('de').post(caroLink, { answer: 'no' });
    await ben.post('/me/page', { ...written, visible: 'guests' });
    expect((await caro.get('/people/ben')).status).toBe(404);
  });

  test('what was not chosen is nobody', async () => {
    await pageOf('ben@example.org', { visible: '' });
    expect((await site.visitor('de').get('/people/ben')).status).toBe(404);
  });

  test('the lists and the evening lead to it only those who may see it', async () => {
    const { host, path } = await announced(site);
    const link = await answered(site, path, 'ben@example.org');
    await described(site, link, { name: 'Ben', listed: 'public' });
    const search = await guestSearch(path, 'ben@example.org');
    await pageOf('ben@example.org', { visible: 'guests' });
    const list = (by: Visitor, query = '') => by.get(`${path}/people${query}`);
    expect((await list(site.visitor('de'))).text).not.toContain('/people/ben');
    expect((await list(host)).text).toContain('<a href="/people/ben">Ben</a>');
    expect((await list(site.visitor('de'), search)).text).toContain('<a href="/people/ben?guest&#x3D;');

    await host.post('/me/page', { visible: 'guests', address: 'ana-in-rostock' });
    expect((await site.visitor('de').get(path)).text).not.toContain('/people/ana-in-rostock');
    await host.post('/me/page', { visible: 'public', address: 'ana-in-rostock' });
    expect((await site.visitor('de').get(path)).text).toContain('<a href="/people/ana-in-rostock">Ana</a>');
  });
});

describe('its address', () => {
  test('is chosen, leads on from the one before, and is nobody else’s', async () => {
    const ben = await pageOf('ben@example.org');
    const stranger = site.visitor('de');
    expect((await stranger.get('/people/BEN')).location).toBe('/people/ben');
    await ben.post('/me/page', { ...written, address: 'Ben-Hafen' });
    expect((await stranger.get('/people/ben')).location).toBe('/people/ben-hafen');
    const caro = await signIn(site, 'caro@example.org');
    for (const address of ['ben', 'ben-hafen']) {
      const refused = await caro.post('/me/page', { ...written, address });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Diese Adresse hat schon jemand');
      expect(refused.text).toContain('Ein Hafen aus Pappe');
    }
    await ben.post('/me/page', written);
    expect((await stranger.get('/people/ben-hafen')).location).toBe('/people/ben');
    await ben.post('/me/page', { ...written, visible: 'nobody' });
    expect((await stranger.get('/people/ben-hafen')).status).toBe(404);
    await ben.post('/me/page', { remove: 'yes' });
    expect((await ben.get('/people/ben')).status).toBe(404);
    expect((await caro.post('/me/page', written)).status).toBe(422);
    expect((await ben.post('/me/page', written)).status).toBe(303);
  });

  test.each([
    'admin',
    'me',
    'ab',
    'ben--ben',
    '-ben',
    'bén',
    'ben/ana',
    '01k0000000000000000000000a',
    '12345',
  ])('%s is refused, and everything typed is still there', async (address) => {
    const ben = await signIn(site, 'ben@example.org');
    const refused = await ben.post('/me/page', { ...written, address });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('id="address-error"');
    expect(refused.text).toContain('Ein Hafen aus Pappe');
  });

  test('without a chosen name it is the person’s id', async () => {
    const ben = await pageOf('ben@example.org', { address: '' });
    const address = /href="(\/people\/[0-9a-z]{26})"/.exec((await ben.get('/me/page')).text)?.[1] ?? '';
    expect((await site.visitor('de').get(address)).text).toContain('Ein Hafen aus Pappe');
  });
});

test('public evenings stand on it and in its calendar, unlisted ones and drafts do not', async () => {
  const { host, path } = await announced(site);
  await announced(site, { title: 'Geheim', visibility: 'unlisted' });
  await host.post('/me/page', { visible: 'public', address: 'ana-in-rostock' });
  const page = (await site.visitor('de').get('/people/ana-in-rostock')).text;
  expect(page).toContain(`href="${path}"`);
  expect(page).toContain('href="/people/ana-in-rostock/calendar.ics"');
  expect(page).not.toContain('Geheim');
  const calendar = (await site.visitor('de').get('/people/ana-in-rostock/calendar.ics')).text;
  expect(calendar).toContain('SUMMARY:WOL im Advent');
  expect(calendar).not.toContain('Geheim');
});

describe('once a year', () => {
  const job = 'ask whether a page is still right';
  const year = 365 * 24 * 60 * 60 * 1000;

  test('who wants it is asked with what they wrote then, once, and one click ends it', async () => {
    await pageOf('ben@example.org', { ask: 'yes' });
    const before = (await site.mailsTo('ben@example.org')).length;
    site.advance(year - 1000);
    await site.run(job);
    expect(await site.mailsTo('ben@example.org')).toHaveLength(before);
    site.advance(1000);
    await Promise.all([site.run(job), site.run(job)]);
    const mails = await site.mailsTo('ben@example.org');
    expect(mails).toHaveLength(before + 1);
    const mail = mails.at(-1);
    if (!mail) throw new Error('no mail');
    expect(mail.subject).toBe('Bist das noch du?');
    expect(mail.text).toContain('Ein Hafen aus Pappe');
    expect(mail.text).toContain('22. November 2026');
    const stop = linkIn(mail, '/unsubscribe/');
    expect((await site.visitor('de').get(stop)).text).toContain('nicht mehr jedes Jahr');
    await site.visitor('de').post(stop, {});
    site.advance(year);
    await site.run(job);
    expect(await site.mailsTo('ben@example.org')).toHaveLength(before + 1);
  });

  test('nobody is asked who did not want it', async () => {
    await pageOf('ben@example.org');
    const before = (await site.mailsTo('ben@example.org')).length;
    site.advance(2 * year);
    await site.run(job);
    expect(await site.mailsTo('ben@example.org')).toHaveLength(before);
  });
});

test('who has a page is not forgotten', async () => {
  const ben = await pageOf('ben@example.org');
  await ben.post('/me', { name: 'Ben' });
  site.advance(400 * 24 * 60 * 60 * 1000);
  await site.run('forget old sessions');
  await site.run('forget guests');
  expect((await site.visitor('de').get('/people/ben')).status).toBe(200);
});
