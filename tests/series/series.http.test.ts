// Series: set up, proposed some weeks ahead, published by a click or by themselves, changed, left out, ended.
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tweetups } from '../../src/tweetups/tables.ts';
import { series as seriesTable } from '../../src/series/tables.ts';
import { advent, announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { statementsDuring } from '../support/counting.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

const day = 24 * 60 * 60 * 1000;

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** Every first Thursday at seven, from 3 December on. */
const thursdays = {
  ...advent,
  title: 'Offener Tisch',
  series_name: 'Laut am Donnerstag',
  rhythm: 'monthly',
  nth: '',
  rule: '',
  weeks_ahead: '6',
  publishing: 'by-click',
};

async function ana(): Promise<Visitor> {
  const visitor = await signIn(site, 'ana@example.org');
  await visitor.post('/me', { name: 'Ana' });
  return visitor;
}

async function started(host: Visitor, fields: Record<string, string> = {}): Promise<string> {
  const sent = await host.post('/new/series', { ...thursdays, ...fields });
  if (sent.status !== 303) throw new Error(`refused: ${sent.status}\n${sent.text}`);
  return sent.location.replace(/\?.*/, '');
}

async function evenings() {
  return site.db
    .select({
      date: tweetups.seriesDate,
      slug: tweetups.slug,
      announcedAt: tweetups.announcedAt,
      id: tweetups.id,
    })
    .from(tweetups)
    .where(isNotNull(tweetups.seriesId))
    .orderBy(asc(tweetups.startsAt));
}

const dates = async () => (await evenings()).map(({ date }) => date);

async function laterRuns(): Promise<void> {
  await site.run('propose evenings of series');
  await site.run('publish evenings of series');
}

test('a host sets one up: drafts of the next weeks are there, its page says when it is, nothing is public yet', async () => {
  const host = await ana();
  const path = await started(host);
  expect(path).toBe('/rostock/series/laut-am-donnerstag');
  // Six weeks from 22 November are up to 3 January.
  expect(await evenings()).toMatchObject([
    { date: '2026-12-03', slug: 'offener-tisch-2026-12-03', announcedAt: null },
  ]);
  const stranger = site.visitor('de');
  // Until its first evening is announced it is its hosts' own, and so is all below it.
  for (const below of ['', '/calendar.ics', '/feed.atom'])
    expect((await stranger.get(path + below)).status).toBe(404);
  const asks = { city: 'rostock', series: 'laut-am-donnerstag', email: 'ben@example.org' };
  expect((await stranger.post('/following', asks)).status).toBe(404);
  expect((await stranger.get('/sitemap.xml')).text).not.toContain('/series/');
  const own = await host.get(path);
  expect(own.text).toContain('/rostock/offener-tisch-2026-12-03/publish');
  expect(own.text).toContain('Donnerstag, 7. Januar 2027');
  await host.post('/rostock/offener-tisch-2026-12-03/publish', {});
  expect((await stranger.get(path)).text).toContain('Jeden ersten Donnerstag im Monat, 19:00–22:00 Uhr');
  expect((await site.visitor('en').get(path)).text).toContain(
    'Every first Thursday of the month, 19:00–22:00',
  );
});

test('who is not signed in is led to sign in; nobody else changes it', async () => {
  const host = await ana();
  const path = await started(host);
  const stranger = site.visitor('de');
  expect((await stranger.get('/new/series')).location).toBe('/sign-in?next=%2Fnew%2Fseries');
  expect((await stranger.get(`${path}/edit`)).location).toContain('/sign-in?next=');
  for (const below of ['/edit', '/end', '/leave-out', '/put-back'])
    expect([below, (await stranger.post(path + below, { date: '2026-12-03' })).status]).toEqual([below, 403]);
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get(`${path}/edit`)).status).toBe(404);
  for (const below of ['/edit', '/end', '/leave-out', '/put-back'])
    expect([below, (await ben.post(path + below, { ...thursdays, date: '2026-12-03' })).status]).toEqual([
      below,
      404,
    ]);
  expect(await dates()).toEqual(['2026-12-03']);
});

test('a click publishes; the page, its calendar and feeds list it, and the evening names its series', async () => {
  const host = await ana();
  const path = await started(host);
  await host.post('/rostock/offener-tisch-2026-12-03/publish', {});
  const visitor = site.visitor('de');
  const page = (await visitor.get(path)).text;
  expect(page).toContain('/rostock/offener-tisch-2026-12-03');
  expect(page).toContain('"@type":"EventSeries"');
  expect((await visitor.get(`${path}/calendar.ics`)).text).toContain('SUMMARY:Offener Tisch');
  expect((await visitor.get(`${path}/calendar.ics`)).text).toContain('X-WR-CALNAME:Laut am Donnerstag');
  for (const format of ['atom', 'rss', 'json']) {
    const feed = await visitor.get(`${path}/feed.${format}`);
    expect([format, feed.status, feed.text.includes('Offener Tisch')]).toEqual([format, 200, true]);
  }
  const evening = (await visitor.get('/rostock/offener-tisch-2026-12-03')).text;
  expect(evening).toContain(`<a href="${path}">Laut am Donnerstag</a>`);
  expect(evening).toContain('"superEvent":{"@type":"EventSeries"');
  expect((await visitor.get('/sitemap.xml')).text).toContain(`${path}</loc>`);
  expect((await visitor.get('/rostock')).text).toContain(`<a href="${path}">Laut am Donnerstag</a>`);
  // Its evenings are found by its name.
  expect((await visitor.get('/search?q=laut+donnerstag')).text).toContain(
    '/rostock/offener-tisch-2026-12-03',
  );
  site.setClock('2027-01-20T12:00:00Z');
  expect((await visitor.get(path)).text).toContain('Gewesen');
});

test('the next one is proposed six weeks ahead at ten, once, however often the job runs, and its host is told once', async () => {
  const host = await ana();
  await started(host);
  site.setClock('2026-11-26T08:59:00Z');
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-03']);
  site.setClock('2026-11-26T09:01:00Z');
  await Promise.all([laterRuns(), laterRuns()]);
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-03', '2027-01-07']);
  const mails = (await site.mailsTo('ana@example.org')).filter(({ subject }) =>
    subject?.startsWith('Entwurf wartet'),
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toBe('Entwurf wartet: Laut am Donnerstag');
  expect(mails[0]?.text).toContain('Donnerstag, 7. Januar 2027');
  // One link, and one click on the page that it leads to.
  const link = linkIn(mails[0] ?? (await site.mailTo('')), '/sign-in');
  const draft = await host.go(link);
  expect(draft.text).toContain('action="/rostock/offener-tisch-2027-01-07/publish"');
});

test('after weeks of standing still only what lies ahead is proposed', async () => {
  await started(await ana(), { weeks_ahead: '4' });
  site.setClock('2027-03-10T12:00:00Z');
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-03', '2027-04-01']);
});

test('at a quarter to two in the night in which the clock goes forward, and at the change back, evenings keep their time on the wall', async () => {
  await started(await ana(), {
    date: '2027-03-21',
    rhythm: 'weekly',
    starts: '02:15',
    ends: '05:00',
    weeks_ahead: '12',
  });
  site.setClock('2027-03-14T12:00:00Z');
  await laterRuns();
  const found = await site.db
    .select({ at: tweetups.startsAt })
    .from(tweetups)
    .orderBy(asc(tweetups.startsAt));
  // On 28 March there is no quarter past two: it is a quarter past three then.
  expect(found.slice(0, 3).map(({ at }) => at.toISOString())).toEqual([
    '2027-03-21T01:15:00.000Z',
    '2027-03-28T01:15:00.000Z',
    '2027-04-04T00:15:00.000Z',
  ]);
  site.setClock('2027-10-20T12:00:00Z');
  await laterRuns();
  const autumn = await site.db
    .select({ at: tweetups.startsAt })
    .from(tweetups)
    .orderBy(asc(tweetups.startsAt));
  expect(autumn.map(({ at }) => at.toISOString())).toContain('2027-10-31T00:15:00.000Z');
  expect(autumn.map(({ at }) => at.toISOString())).toContain('2027-11-07T01:15:00.000Z');
});

test('a fifth Thursday is proposed in the months that have one', async () => {
  await started(await ana(), { nth: '5', weeks_ahead: '12' });
  expect(await dates()).toEqual(['2026-12-31']);
  site.setClock('2027-02-20T12:00:00Z');
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-31', '2027-04-29']);
});

test('by themselves: a week after the draft, never before, once; its host hears before and after', async () => {
  await started(await ana(), { publishing: 'by-itself', date: '2027-01-07' });
  site.setClock('2026-11-26T09:30:00Z');
  await laterRuns();
  expect((await evenings()).map(({ announcedAt }) => announcedAt)).toEqual([null]);
  const waits = await lastMail(site, 'ana@example.org', /^Entwurf wartet/);
  expect(waits.text).toContain('Donnerstag, 3. Dezember 2026');
  site.setClock('2026-12-03T08:59:00Z');
  await laterRuns();
  expect((await evenings()).map(({ announcedAt }) => announcedAt)).toEqual([null]);
  site.setClock('2026-12-03T09:00:00Z');
  await Promise.all([laterRuns(), laterRuns()]);
  expect((await evenings()).map(({ announcedAt }) => announcedAt?.toISOString())).toEqual([
    '2026-12-03T09:00:00.000Z',
  ]);
  expect((await site.visitor('de').get('/rostock')).text).toContain('Offener Tisch');
});

test('a taken hashtag keeps it a draft, and its host is told once', async () => {
  await started(await ana(), { publishing: 'by-itself', date: '2027-01-07' });
  await announced(site, { date: '2027-01-09' }, { name: 'Ben', email: 'ben@example.org' });
  site.setClock('2026-12-03T10:00:00Z');
  await laterRuns();
  await laterRuns();
  expect((await evenings()).map(({ announcedAt }) => announcedAt)).toEqual([null]);
  const mails = (await site.mailsTo('ana@example.org')).filter(({ text }) =>
    text?.includes('wollte sich veröffentlichen'),
  );
  expect(mails).toHaveLength(1);
});

test('a series holds its hashtag between its evenings; its own evenings may use it, whoever hosts them', async () => {
  const host = await ana();
  await started(host);
  await host.post('/rostock/offener-tisch-2026-12-03/publish', {});
  const ben = await signIn(site, 'ben@example.org');
  const others = { ...advent, name: 'Ben', date: '2027-01-20' };
  const refused = await ben.post('/new', others);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Diesen Hashtag hat');
  expect((await ben.post('/new/series', { ...thursdays, name: 'Ben', date: '2027-01-20' })).status).toBe(422);
  expect((await host.post('/new', { ...advent, date: '2027-01-20' })).status).toBe(303);
  // Half a year after its last evening it is free again, and as soon as it has ended.
  expect((await ben.post('/new', { ...others, date: '2027-09-20' })).status).toBe(303);
  await host.post('/rostock/series/laut-am-donnerstag/end', {});
  expect((await ben.post('/new', { ...others, date: '2027-02-20', title: 'Anderer Abend' })).status).toBe(
    303,
  );
});

test('evenings that are found by their link alone hold no hashtag but in their own week, nor does their series', async () => {
  const host = await ana();
  await started(host, { visibility: 'unlisted' });
  const [draft] = await evenings();
  await host.post(`/rostock/${draft?.slug}/publish`, {});
  const ben = await signIn(site, 'ben@example.org');
  const others = { ...advent, name: 'Ben' };
  expect((await ben.post('/new', { ...others, date: '2026-12-05' })).status).toBe(422);
  expect((await ben.post('/new', { ...others, date: '2026-12-20' })).status).toBe(303);
  expect((await ben.post('/new/series', { ...thursdays, name: 'Ben', date: '2027-01-20' })).status).toBe(303);
});

test('a day is left out and put back; a draft that is deleted is not proposed again', async () => {
  const host = await ana();
  const path = await started(host, { weeks_ahead: '12' });
  expect(await dates()).toEqual(['2026-12-03', '2027-01-07', '2027-02-04']);
  await host.post(`${path}/leave-out`, { date: '2027-01-07' });
  await host.post('/rostock/offener-tisch-2027-02-04/delete', {});
  // Days that lie further ahead can be left out as well.
  await host.post(`${path}/leave-out`, { date: '2027-03-04' });
  site.advance(20 * day);
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-03']);
  const page = (await host.get(path)).text;
  expect(page.match(/fällt aus/g)).toHaveLength(3);
  await host.post(`${path}/put-back`, { date: '2027-01-07' });
  expect(await dates()).toEqual(['2026-12-03', '2027-01-07']);
});

test('public holidays of the state are shown beside the days, to hosts alone', async () => {
  const host = await ana();
  const path = await started(host, { date: '2026-12-24', nth: '4', weeks_ahead: '6' });
  expect((await host.get(path)).text).toContain('Feiertag: Heiliger Abend');
  expect((await site.visitor('de').get(path)).text).not.toContain('Heiliger Abend');
  site.setClock('2026-11-22T13:00:00Z');
  const may = await started(host, {
    series_name: 'Mai',
    title: 'Mai',
    date: '2027-05-06',
    hashtag: 'WOLMai',
  });
  site.setClock('2027-03-25T12:00:00Z');
  await laterRuns();
  const mail = await lastMail(site, 'ana@example.org', /Mai$/);
  expect(mail.text).toContain('Feiertag: Christi Himmelfahrt');
  expect((await (await ana()).get(may)).text).toContain('Feiertag: Christi Himmelfahrt');
});

test('what is changed changes untouched drafts, no touched one, and nothing that is announced; the old address leads on', async () => {
  const host = await ana();
  const path = await started(host, { weeks_ahead: '12' });
  await host.post('/rostock/offener-tisch-2026-12-03/publish', {});
  const draft = '/rostock/offener-tisch-2027-01-07';
  const version = /name="version" value="([^"]+)"/.exec((await host.get(`${draft}/edit`)).text)?.[1] ?? '';
  await host.post(`${draft}/edit`, {
    ...advent,
    title: 'Offener Tisch',
    date: '2027-01-07',
    venue: 'Im Garten',
    version,
  });

  const form = await host.get(`${path}/edit`);
  expect(form.text).toContain('value="Laut am Donnerstag"');
  const seen = /name="version" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
  site.advance(1000);
  const changes = {
    ...thursdays,
    series_name: 'Laut & lang',
    venue: 'Bibliothek',
    weeks_ahead: '12',
    version: seen,
  };
  const saved = await host.post(`${path}/edit`, changes);
  expect(saved.location).toBe('/rostock/series/laut-lang?said=saved');
  const venues = await site.db
    .select({ venue: tweetups.venue })
    .from(tweetups)
    .orderBy(asc(tweetups.startsAt));
  expect(venues.map(({ venue }) => venue)).toEqual(['Café Hafenkante', 'Im Garten', 'Bibliothek']);
  expect((await site.visitor('de').get(`${path}/calendar.ics?x=1`)).location).toBe(
    '/rostock/series/laut-lang/calendar.ics?x=1',
  );
  // Whoever saves what they saw before that sees it first.
  const late = await host.post('/rostock/series/laut-lang/edit', { ...changes, series_name: 'Ganz anders' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('value="Ganz anders"');

  const again = /name="version" value="([^"]+)"/.exec(late.text)?.[1] ?? '';
  await host.post('/rostock/series/laut-lang/edit', {
    ...changes,
    series_name: 'Laut & lang',
    rhythm: 'weekly',
    weeks_ahead: '4',
    version: again,
  });
  // Drafts on days that the rule still has stay, though they are further away than it proposes now.
  expect(await dates()).toEqual(['2026-12-03', '2026-12-10', '2026-12-17', '2027-01-07', '2027-02-04']);
  const last =
    /name="version" value="([^"]+)"/.exec((await host.get('/rostock/series/laut-lang/edit')).text)?.[1] ?? '';
  await host.post('/rostock/series/laut-lang/edit', {
    ...changes,
    rhythm: 'monthly',
    nth: '2',
    version: last,
  });
  // The one that a host has touched stays, whatever the rule says; untouched ones follow it.
  expect(await dates()).toEqual(['2026-12-03', '2026-12-10', '2027-01-07', '2027-01-14', '2027-02-11']);
});

test('guests of its last evening who agreed are invited to the next with one click', async () => {
  const host = await ana();
  await started(host, { weeks_ahead: '8' });
  const [first, second] = ['/rostock/offener-tisch-2026-12-03', '/rostock/offener-tisch-2027-01-07'];
  await host.post(`${first}/publish`, {});
  const link = await answered(site, first, 'ben@example.org');
  await site.visitor('de').post(link, { name: 'Ben', listed: 'nobody', may_invite: 'yes' });
  site.setClock('2026-12-05T12:00:00Z');
  await host.post(`${second}/publish`, {});
  expect((await host.get(second)).text).toContain('Einen Gast vom letzten Mal darfst du wieder einladen.');
  await host.post(`${second}/invite-again`, {});
  expect((await lastMail(site, 'ben@example.org', /^Ana lädt dich ein/)).text).toContain('7. Januar 2027');
});

test('a series is hosted together by who said yes to it: drafts and what comes later; either leaves, the last one cannot', async () => {
  const host = await ana();
  const path = await started(host, { weeks_ahead: '8' });
  const [first, second] = ['/rostock/offener-tisch-2026-12-03', '/rostock/offener-tisch-2027-01-07'];
  await host.post(`${first}/hosts`, { email: 'ben@example.org', role: 'series' });
  const asked = await lastMail(site, 'ben@example.org', /./);
  expect(asked.text).toContain('diesen Abend und die weiteren seiner Reihe');
  const ben = site.visitor('de');
  await ben.post(linkIn(asked, '/hosts/'), { name: 'Ben' });
  expect((await ben.get(second)).status).toBe(200);
  await ben.post(`${first}/publish`, {});
  expect((await site.visitor('de').get(path)).text).toContain('Mit Ana und Ben');
  site.setClock('2026-12-15T12:00:00Z');
  await laterRuns();
  expect((await ben.get('/rostock/offener-tisch-2027-02-04')).text).toContain('Mit Ana und Ben');
  expect((await lastMail(site, 'ben@example.org', /^Entwurf wartet/)).text).toContain('4. Februar 2027');

  const idOf = (name: string, text: string) =>
    new RegExp(`<div>${name}</div>[^]*?name="person" value="([^"]+)"`).exec(text)?.[1] ?? '';
  const seen = (await host.get(path)).text;
  const bens = idOf('Ben', seen);
  // Who came later removes nobody who was there before.
  await ben.post(`${path}/hosts`, { person: idOf('Ana', seen) });
  expect((await host.get(path)).text).toContain('<div>Ana</div>');
  await host.post(`${path}/hosts`, { person: bens });
  expect((await ben.get(second)).status).toBe(404);
  expect((await ben.get(`${path}/edit`)).status).toBe(404);
  // The evening that is announced is still his.
  expect((await ben.get(`${first}/guests`)).status).toBe(200);
  await host.post(`${path}/hosts`, { person: idOf('Ana', seen) });
  expect((await host.get(`${path}/edit`)).status).toBe(200);
});

test('its page costs as many questions to the database with a dozen evenings as with three', async () => {
  const host = await ana();
  const path = await started(host, { rhythm: 'weekly', weeks_ahead: '2' });
  await host.post('/rostock/offener-tisch-2026-12-03/publish', {});
  const stranger = site.visitor('de');
  const cost = async () => [
    await statementsDuring(() => stranger.get(`${path}?lang=de`)),
    await statementsDuring(() => host.get(path)),
    await statementsDuring(() => stranger.get(`${path}/calendar.ics`)),
  ];
  const goesOn = async (from: number, to: number) => {
    for (let week = from; week < to; week += 1) {
      site.setClock(new Date(Date.parse('2026-11-27T12:00Z') + week * 7 * day).toISOString());
      await laterRuns();
      for (const { slug, announcedAt } of await evenings())
        if (!announcedAt) await host.post(`/rostock/${slug}/publish`, {});
    }
  };
  await goesOn(0, 3);
  const few = await cost();
  await goesOn(3, 12);
  expect((await evenings()).length).toBeGreaterThan(9);
  const many = await cost();
  expect(many.filter((count, at) => count > (few[at] ?? 0))).toEqual([]);
  expect(Math.max(...many)).toBeLessThanOrEqual(16);
});

test('a moved evening still stands for its day, which is said to its hosts', async () => {
  const host = await ana();
  const path = await started(host);
  const draft = '/rostock/offener-tisch-2026-12-03';
  await host.post(`${draft}/publish`, {});
  const version = /name="version" value="([^"]+)"/.exec((await host.get(`${draft}/edit`)).text)?.[1] ?? '';
  await host.post(`${draft}/edit`, { ...advent, title: 'Offener Tisch', date: '2026-12-04', version });
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-03']);
  expect((await host.get(path)).text).toContain('angekündigt, verlegt auf Fr., 4. Dez.');
});

test('an evening becomes a series, leaves it, and is taken in again', async () => {
  const { host, path } = await announced(site);
  expect((await host.get(`${path}/series`)).text).toContain(`${path}/series/new`);
  const form = (await host.get(`${path}/series/new`)).text;
  expect(form).toContain('value="WOL im Advent"');
  const made = await host.post(`${path}/series`, {
    ...thursdays,
    ...advent,
    series_name: 'Immer wieder',
    weeks_ahead: '8',
  });
  expect(made.location).toBe('/rostock/series/immer-wieder?said=started');
  expect(await dates()).toEqual(['2026-12-03', '2027-01-07']);
  expect((await site.visitor('de').get('/rostock/series/immer-wieder')).text).toContain(path);

  await host.post(`${path}/series/leave`, {});
  await laterRuns();
  expect(await dates()).toEqual(['2027-01-07']);
  expect((await site.visitor('de').get(path)).text).not.toContain('Immer wieder');
  const [{ id } = { id: '' }] = await site.db.select({ id: seriesTable.id }).from(seriesTable);
  await host.post(`${path}/series/join`, { series: id });
  expect(await dates()).toEqual(['2026-12-03', '2027-01-07']);
  // A draft can be left out from its own page; whoever hosts nothing of it cannot.
  const draft = '/rostock/wol-im-advent-2027-01-07';
  const ben = await signIn(site, 'ben@example.org');
  for (const below of ['/series', '/series/new']) expect((await ben.get(path + below)).status).toBe(404);
  for (const below of ['/series', '/series/leave', '/series/leave-out', '/series/join'])
    expect((await ben.post(draft + below, { series: id })).status).toBe(404);
  await host.post(`${draft}/series/leave-out`, {});
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-03']);
});

test('ended: drafts go, what is announced stays, nothing new comes; it can go on', async () => {
  const host = await ana();
  const path = await started(host, { weeks_ahead: '12' });
  await host.post('/rostock/offener-tisch-2026-12-03/publish', {});
  await host.post(`${path}/end`, {});
  site.advance(30 * day);
  await laterRuns();
  expect(await dates()).toEqual(['2026-12-03']);
  expect((await site.visitor('de').get(path)).text).toContain('Diese Reihe ist zu Ende.');
  await host.post(`${path}/end`, { resume: 'yes' });
  expect(await dates()).toEqual(['2026-12-03', '2027-01-07', '2027-02-04', '2027-03-04']);
});

test('pressed twice it is one series; two of one name have two addresses; an unlisted one is found by its link alone', async () => {
  const host = await ana();
  await Promise.all([started(host), started(host)]);
  expect(await dates()).toEqual(['2026-12-03']);
  const ben = await signIn(site, 'ben@example.org');
  const other = { ...thursdays, name: 'Ben', hashtag: 'WOLHRO' };
  expect((await ben.post('/new/series', other)).location).toBe(
    '/rostock/series/laut-am-donnerstag-2?said=started',
  );
  const hidden = await started(host, {
    series_name: 'Unter uns',
    title: 'Unter uns',
    visibility: 'unlisted',
    hashtag: 'WOLUnterUns',
  });
  expect(hidden).toMatch(/^\/rostock\/series\/unter-uns-[a-z2-7]{16}$/);
  const [draft] = await site.db
    .select({ slug: tweetups.slug })
    .from(tweetups)
    .where(and(eq(tweetups.title, 'Unter uns'), isNotNull(tweetups.seriesId)));
  await host.post(`/rostock/${draft?.slug ?? ''}/publish`, {});
  const page = await site.visitor('de').get(hidden);
  expect(page.text).toContain(draft?.slug);
  expect(page.text).toContain('noindex');
  expect((await site.visitor('de').get('/sitemap.xml')).text).not.toContain('unter-uns');
  expect((await site.visitor('de').get('/rostock')).text).not.toContain('Unter uns');
  // An evening that everybody finds does not lead to it, and is not found by its name.
  const { path: open } = await announced(site, { title: 'Offen', date: '2026-12-20', hashtag: 'WOLOffen' });
  const [{ id } = { id: '' }] = await site.db
    .select({ id: seriesTable.id })
    .from(seriesTable)
    .where(eq(seriesTable.name, 'Unter uns'));
  await (await ana()).post(`${open}/series/join`, { series: id });
  expect((await site.visitor('de').get(open)).text).not.toContain('unter-uns');
  expect((await site.visitor('de').get('/search?q=unter+uns')).text).not.toContain(open);
});

test('a form that is refused keeps what was typed, with each message beside its field', async () => {
  const host = await ana();
  const wrong = {
    ...thursdays,
    title: '',
    rhythm: 'own',
    rule: 'FREQ=HOURLY',
    series_name: 'x'.repeat(121),
    venue: '',
  };
  const refused = await host.post('/new/series', wrong);
  expect(refused.status).toBe(422);
  for (const field of ['title', 'venue', 'rule', 'series_name'])
    expect(refused.text).toContain(`id="${field}-error"`);
  expect(refused.text).toContain('value="FREQ&#x3D;HOURLY"');
  // Before anything counts the days can be looked at, with the holidays among them.
  const looked = await host.post('/new/series', {
    ...thursdays,
    date: '2027-03-04',
    venue: '',
    days: 'yes',
  });
  expect(looked.status).toBe(200);
  for (const said of ['Donnerstag, 4. März 2027', 'Donnerstag, 6. Mai 2027', 'Feiertag: Christi Himmelfahrt'])
    expect(looked.text).toContain(said);
  expect(looked.text).not.toContain('Donnerstag, 11. März 2027');
  const own = await started(host, { rhythm: 'own', rule: 'FREQ=MONTHLY;BYMONTHDAY=15', date: '2026-12-01' });
  expect((await dates()).at(0)).toBe('2026-12-15');
  expect((await host.get(`${own}/edit`)).text).toContain('value="FREQ&#x3D;MONTHLY;BYMONTHDAY&#x3D;15"');
  expect((await host.post('/new/series', { ...thursdays, preview: 'yes' })).text).toContain(
    '<strong>drei Minuten</strong>',
  );
});

test('its hosts are asked what guests are asked: when it is set up, when it is changed, and when an evening is published', async () => {
  const host = await ana();
  expect((await host.get('/new/series')).text).toContain('name="working_on"');
  const address = await started(host, {
    weeks_ahead: '12',
    working_on: 'An einem Handbuch',
    unsure_about: '',
  });
  const draft = '/rostock/offener-tisch-2026-12-03';
  expect((await host.get(draft)).text).toContain('An einem Handbuch');

  const form = (await host.get(`${address}/edit`)).text;
  expect(form).toContain('value="An einem Handbuch"');
  const version = /name="version" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const words = { working_on: 'An einem Register', unsure_about: 'Ob es jemand liest' };
  await host.post(`${address}/edit`, { ...thursdays, ...words, version });
  const page = (await host.get(draft)).text;
  expect(page).toMatch(/name="working_on" value="An einem Register"/);

  const tooLong = await host.post(`${draft}/publish`, { working_on: 'x'.repeat(300), unsure_about: '' });
  expect(tooLong.status).toBe(422);
  await host.post(`${draft}/publish`, { working_on: 'An der Suppe', unsure_about: '' });
  const seen = (await site.visitor('de').get(draft)).text;
  expect(seen).toContain('An der Suppe');
  expect(seen).not.toContain('Ob es jemand liest');
  // From the series' page it is one tap, and nothing that was said is lost.
  await host.post('/rostock/offener-tisch-2027-01-07/publish', {});
  expect((await site.visitor('de').get('/rostock/offener-tisch-2027-01-07')).text).toContain('Ob es jemand');
});
