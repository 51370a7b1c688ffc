// Following a city or a series by mail: double opt-in with proof, at once or on Mondays, each evening once, ended by one click.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announcedTo, followings, passedOn, unconfirmedFollowings } from '../../src/subscribing/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, announced, lastMail, signIn } from '../support/evenings.ts';
import { linkIn, type Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const ben = 'ben@example.org';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

async function asks(email: string, fields: Record<string, string> = {}, visitor = site.visitor('de')) {
  return visitor.post('/following', { city: 'rostock', rhythm: 'weekly', email, ...fields });
}

/** Asks, and presses the mail's button. @returns the path of the mail's link */
async function follows(email: string, fields: Record<string, string> = {}): Promise<string> {
  site.advance(1000);
  await asks(email, fields);
  const link = linkIn(await lastMail(site, email, /^Möchtest du Mails/), '/following/');
  const pressed = await site.visitor('de').post(link, {});
  if (pressed.status !== 303) throw new Error(`not confirmed: ${pressed.status}`);
  return link;
}

async function tick(minutes = 20): Promise<void> {
  site.advance(minutes * minute);
  await site.run('tell followers');
  await site.run('write weekly letters');
}

async function newsTo(email: string): Promise<Arrived[]> {
  return (await site.mailsTo(email)).filter(({ subject }) => /^Neu|neue[rn]? Abend/.test(subject ?? ''));
}

let number = 0;
async function evening(host: Visitor, fields: Record<string, string> = {}): Promise<string> {
  number += 1;
  const sent = await host.post('/new', {
    ...advent,
    title: `Abend ${number}`,
    hashtag: `WOLAbend${number}`,
    ...fields,
  });
  if (sent.status !== 303) throw new Error(`refused: ${sent.status}`);
  return sent.location.replace(/\?.*/, '');
}

async function ana(): Promise<Visitor> {
  const visitor = await signIn(site, 'ana@example.org');
  await visitor.post('/me', { name: 'Ana' });
  return visitor;
}

test('asking writes one mail, which shows nothing that was typed; only its button counts, and the proof is kept', async () => {
  const page = await site.visitor('de').get('/rostock');
  expect(page.text).toContain('Neue Abende in Rostock per Mail');
  const sent = await asks(ben, { rhythm: 'as-it-comes' });
  expect(sent.location).toBe('/following/sent');
  const mail = await site.mailTo(ben);
  expect(mail.subject).toBe('Möchtest du Mails über Abende in Rostock?');
  const link = linkIn(mail, '/following/');
  for (let time = 0; time < 3; time += 1)
    expect((await site.visitor('de').get(link)).text).toContain('Gleich, wenn ein Abend angekündigt ist');
  expect(await site.db.select().from(followings)).toEqual([]);
  const pressed = await site.visitor('de').submit(link, {});
  expect(pressed.text).toContain('Ab jetzt bekommst du diese Mails.');
  const [kept] = await site.db.select().from(followings);
  expect(kept).toMatchObject({
    city: 'rostock',
    rhythm: 'as-it-comes',
    form: '/rostock',
    askedAt: site.now(),
    confirmedAt: site.now(),
  });
  expect(kept?.wording).toBe(
    'Eine Mail, sobald es einen neuen Abend in Rostock gibt. Jede Mail kann das mit einem Klick beenden.',
  );
  // Nothing is on there yet, so it is a wish: heard of at once.
  expect(page.text).toContain(kept?.wording);
  expect(await site.db.select().from(unconfirmedFollowings)).toEqual([]);
  // The same link shows what is followed from now on, however often its button is pressed.
  expect((await site.visitor('de').get(link)).text).toContain('Was du per Mail bekommst');
});

test('the page is the same whether the address is known, follows already, or was written to just now', async () => {
  await follows(ben);
  const first = await asks(ben);
  const pages = [first, await asks(ben), await asks('caro@example.org'), await asks('caro@example.org')];
  for (const { status, location } of pages) expect([status, location]).toEqual([303, '/following/sent']);
  expect((await site.mailsTo('caro@example.org')).length).toBe(1);
  // Three in a quarter of an hour, and no more.
  for (const city of ['koeln', 'berlin', 'hamburg', 'muenchen']) await asks('caro@example.org', { city });
  expect((await site.mailsTo('caro@example.org')).length).toBe(3);
});

test('what is refused keeps what was typed; what cannot be followed is not there', async () => {
  const wrong = await asks('ben at example', { rhythm: 'as-it-comes' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('value="ben at example"');
  expect(wrong.text).toContain('name="rhythm" value="as-it-comes"');
  expect((await asks('')).status).toBe(422);
  const nowhere = await asks(ben, { city: 'Nirgendwo' });
  expect(nowhere.status).toBe(422);
  for (const kept of ['value="Nirgendwo"', 'value="ben@example.org"', 'Diesen Ort kennen wir nicht.'])
    expect(nowhere.text).toContain(kept);
  const several = await asks(ben, { city: 'Neustadt' });
  expect([several.status, several.text.match(/<option/g)?.length]).toEqual([422, expect.any(Number)]);
  expect((await asks(ben, { series: 'nothing' })).status).toBe(404);
});

test('unconfirmed it is gone after seven days, and so is what its link opens', async () => {
  await asks(ben);
  const link = linkIn(await site.mailTo(ben), '/following/');
  site.advance(7 * day + minute);
  await site.run('forget unconfirmed followings');
  expect(await site.db.select().from(unconfirmedFollowings)).toEqual([]);
  expect((await site.visitor('de').get(link)).status).toBe(410);
  expect((await site.visitor('de').post(link, {})).status).toBe(410);
});

test('at once: a quarter of an hour after it is announced, once, however often and at once the job runs', async () => {
  await follows(ben, { rhythm: 'as-it-comes' });
  const host = await ana();
  await evening(host, { title: 'Suppe' });
  await tick(14);
  expect(await newsTo(ben)).toEqual([]);
  site.advance(2 * minute);
  await Promise.all([site.run('tell followers'), site.run('tell followers'), site.run('tell followers')]);
  await site.run('tell followers');
  const [mail, ...more] = await newsTo(ben);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Neu: Suppe, Do., 3. Dez.');
  expect(mail?.text).toContain('/rostock/suppe');
  expect(mail?.text).toContain(
    'Diese Mail bekommst du, weil du bei Work Out Loud um Mails über neue Abende in Rostock gebeten hast.',
  );
  // Nor does the letter on Monday tell it again.
  await follows(ben, { rhythm: 'weekly' });
  site.setClock('2026-11-30T09:00:00Z');
  await tick(1);
  expect(await newsTo(ben)).toHaveLength(1);
});

test('what is moved or cancelled is announced no second time, and what is taken back in time not at all', async () => {
  await follows(ben, { rhythm: 'as-it-comes' });
  const host = await ana();
  const moved = await evening(host);
  const taken = await evening(host, { title: 'Grillabend' });
  await host.post(`${taken}/cancel`, { word: 'Sturm' });
  await tick();
  expect(await newsTo(ben)).toHaveLength(1);
  const version = /name="version" value="([^"]+)"/.exec((await host.get(`${moved}/edit`)).text)?.[1] ?? '';
  await host.post(`${moved}/edit`, { ...advent, title: 'Umgezogen', date: '2026-12-10', version });
  await tick();
  await host.post('/rostock/umgezogen/cancel', { word: '' });
  await tick();
  site.setClock('2026-11-30T09:00:00Z');
  await tick();
  expect(await newsTo(ben)).toHaveLength(1);
  expect((await newsTo(ben))[0]?.text).not.toContain('Grillabend');
});

test('several at once are one mail; drafts, unlisted ones, other cities, and what was there before are none', async () => {
  const host = await ana();
  await evening(host, { title: 'War schon da' });
  site.advance(minute);
  await follows(ben, { rhythm: 'as-it-comes' });
  await evening(host, { title: 'Erster' });
  await evening(host, { title: 'Zweiter', date: '2026-12-05' });
  await evening(host, { title: 'Entwurf', draft: 'yes' });
  await evening(host, { title: 'Geheim', visibility: 'unlisted' });
  await evening(host, { title: 'Anderswo', city: 'Köln' });
  await tick();
  const [mail, ...more] = await newsTo(ben);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('2 neue Abende in Rostock');
  for (const title of ['Entwurf', 'Geheim', 'Anderswo', 'War schon da'])
    expect(mail?.text).not.toContain(title);
});

test('on Mondays at eight: one letter about everything that is followed, none without news, none twice', async () => {
  const host = await ana();
  await follows(ben);
  await follows(ben, { city: 'koeln' });
  await evening(host, { title: 'Am Hafen' });
  await evening(host, { title: 'Am Rhein', city: 'Köln' });
  await tick();
  expect(await newsTo(ben)).toEqual([]);
  site.setClock('2026-11-23T06:59:00Z');
  await tick(0);
  expect(await newsTo(ben)).toEqual([]);
  site.setClock('2026-11-23T07:00:00Z');
  await Promise.all([tick(0), tick(0)]);
  await tick(5);
  const [letter, ...more] = await newsTo(ben);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe('2 neue Abende in Rostock und in Köln');
  expect(letter?.text).toContain('Am Hafen');
  expect(letter?.text).toContain('Am Rhein');
  // What comes on Monday after eight waits a week.
  await evening(host, { title: 'Später' });
  await tick(60);
  expect(await newsTo(ben)).toHaveLength(1);
  site.setClock('2026-11-30T07:30:00Z');
  await tick(0);
  expect((await newsTo(ben)).map(({ subject }) => subject)).toEqual([
    letter?.subject,
    'Neu: Später, Do., 3. Dez.',
  ]);
  // A Monday without news is one without a letter.
  site.setClock('2026-12-07T07:30:00Z');
  await tick(0);
  expect(await newsTo(ben)).toHaveLength(2);
});

test('who follows on a Monday after eight has the first letter a week later', async () => {
  await evening(await ana());
  site.setClock('2026-11-23T07:30:00Z');
  await follows(ben);
  await tick();
  expect(await newsTo(ben)).toEqual([]);
  site.setClock('2026-11-30T07:30:00Z');
  await tick();
  expect(await newsTo(ben)).toHaveLength(1);
});

test('late: on Tuesday still, on Wednesday no more; across the change of the clock it is eight on the wall', async () => {
  const host = await ana();
  await follows(ben);
  await evening(host);
  site.setClock('2026-11-25T07:30:00Z');
  await tick(0);
  expect(await newsTo(ben)).toEqual([]);
  site.setClock('2026-12-01T20:00:00Z');
  await tick(0);
  expect(await newsTo(ben)).toHaveLength(1);
  await evening(host, { date: '2027-04-10' });
  site.setClock('2027-03-29T05:59:00Z');
  await tick(0);
  expect(await newsTo(ben)).toHaveLength(1);
  site.setClock('2027-03-29T06:00:00Z');
  await tick(0);
  expect(await newsTo(ben)).toHaveLength(2);
});

test('never more than one letter a week, whatever is announced when, over a season', async () => {
  const host = await ana();
  await follows(ben);
  await follows(ben, { city: 'koeln' });
  const weeks = new Map<string, number>();
  for (let days = 0; days < 40; days += 1) {
    if (days % 3 === 0) await evening(host, { date: '2027-03-04', ...(days % 2 ? { city: 'Köln' } : {}) });
    const before = (await newsTo(ben)).length;
    for (const hours of [7, 12, 20]) {
      site.setClock(
        new Date(Date.parse('2026-11-22T00:00Z') + days * day + hours * 60 * minute).toISOString(),
      );
      await tick(0);
    }
    const more = (await newsTo(ben)).length - before;
    const monday = new Date(
      Date.parse('2026-11-16T00:00Z') + Math.floor((days + 6) / 7) * 7 * day,
    ).toISOString();
    weeks.set(monday, (weeks.get(monday) ?? 0) + more);
  }
  expect(Math.max(...weeks.values())).toBe(1);
  expect((await newsTo(ben)).length).toBeGreaterThan(4);
});

test('a series is followed without its city, an unlisted one by who has its link', async () => {
  const host = await ana();
  const series = {
    ...advent,
    rhythm: 'monthly',
    weeks_ahead: '12',
    series_name: 'Unter uns',
    title: 'Unter uns',
  };
  const made = await host.post('/new/series', { ...series, visibility: 'unlisted', hashtag: 'WOLUnterUns' });
  const path = made.location.replace(/\?.*/, '');
  const drafts = await site.db
    .select()
    .from(tweetups)
    .where(eq(tweetups.title, 'Unter uns'))
    .orderBy(tweetups.startsAt);
  await host.post(`/rostock/${drafts[0]?.slug ?? ''}/publish`, {});
  expect((await site.visitor('de').get(path)).text).toContain('Neue Abende der Reihe „Unter uns“ per Mail');
  const slug = path.split('/').at(-1) ?? '';
  await follows(ben, { series: slug, rhythm: 'as-it-comes' });
  await follows('caro@example.org', { rhythm: 'as-it-comes' });
  await evening(host, { title: 'Woanders' });
  await host.post(`/rostock/${drafts[1]?.slug ?? ''}/publish`, {});
  await tick();
  expect((await newsTo(ben)).map(({ subject }) => subject)).toEqual(['Neu: Unter uns, Do., 7. Jan.']);
  expect((await newsTo('caro@example.org')).map(({ subject }) => subject)).toEqual([
    'Neu: Woanders, Do., 3. Dez.',
  ]);
  const [{ form } = { form: '' }] = await site.db.select().from(followings);
  expect(form).toBe(path);
  await host.post(`${path}/end`, {});
  expect((await site.visitor('de').get(path)).text).not.toContain('action="/following"');
  site.advance(91 * day);
  await site.run('forget followings of ended series');
  expect((await site.db.select().from(followings)).map(({ what }) => what)).toEqual(['city rostock']);
});

test('one click of a mail program ends it (RFC 8058); the page asks, and says what; the letter on Mondays ends as a whole', async () => {
  const host = await ana();
  await follows(ben, { rhythm: 'as-it-comes' });
  await follows('caro@example.org');
  await follows('caro@example.org', { city: 'koeln' });
  await evening(host);
  site.setClock('2026-11-23T08:00:00Z');
  await tick();
  for (const email of [ben, 'caro@example.org']) {
    const [mail] = await newsTo(email);
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value ?? '';
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const link = new URL(/^<(.+)>$/.exec(header('list-unsubscribe'))?.[1] ?? '').pathname;
    expect(mail?.text).toContain(link);
    const asking = (await site.visitor('de').get(link)).text;
    expect(asking).toContain(
      email === ben ? 'über neue Abende in Rostock.' : 'über neue Abende in Rostock und in Köln.',
    );
    const done = await fetch(site.origin + link, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([done.status, done.redirected]).toEqual([200, false]);
    expect((await site.visitor('de').get(link)).text).toContain('Diese Mails sind schon beendet.');
  }
  expect(await site.db.select().from(followings)).toEqual([]);
  await evening(host);
  await tick();
  site.setClock('2026-11-30T08:00:00Z');
  await tick();
  expect([(await newsTo(ben)).length, (await newsTo('caro@example.org')).length]).toEqual([1, 1]);
});

test('an address that two mails could not reach is written to no more', async () => {
  const host = await ana();
  await follows(ben, { rhythm: 'as-it-comes' });
  await follows('caro@example.org', { rhythm: 'as-it-comes' });
  site.postOffice.refuse = (recipient) =>
    recipient === ben ? Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }) : undefined;
  for (const left of [2, 1]) {
    await evening(host);
    await tick();
    await site.run('deliver mails');
    await site.run('end followings of dead addresses');
    expect(await site.db.select().from(followings)).toHaveLength(left);
  }
  expect(await newsTo('caro@example.org')).toHaveLength(2);
});

test('what is ended while a mail waits is not sent any more', async () => {
  const host = await ana();
  const link = await follows(ben, { rhythm: 'as-it-comes' });
  await evening(host);
  await tick();
  const [{ id } = { id: '' }] = await site.db.select().from(followings);
  await site.visitor('de').post(link, { following: id });
  expect(await newsTo(ben)).toEqual([]);
});

test('by the mail’s link and under “My things” one changes how often, and ends it; nobody else’s', async () => {
  await follows(ben);
  const carosLink = await follows('caro@example.org');
  const visitor = await signIn(site, ben);
  const [his, hers] = await site.db.select().from(followings).orderBy(followings.confirmedAt, followings.id);
  const me = (await visitor.get('/me/emails')).text;
  expect(me).toContain('Was du per Mail bekommst');
  await visitor.post('/me/following', { following: his?.id ?? '', rhythm: 'as-it-comes' });
  await visitor.post('/me/following', { following: hers?.id ?? '' });
  await site.visitor('de').post(carosLink, { following: his?.id ?? '' });
  expect((await site.db.select().from(followings)).map(({ rhythm }) => rhythm).toSorted()).toEqual([
    'as-it-comes',
    'weekly',
  ]);
  expect((await visitor.get('/rostock')).text).toContain('Du folgst den Abenden in Rostock per Mail');
  await visitor.post('/me/following', { following: his?.id ?? '' });
  await site.visitor('de').post(carosLink, { following: hers?.id ?? '' });
  expect(await site.db.select().from(followings)).toEqual([]);
  expect((await site.visitor('de').post('/me/following', { following: 'x' })).status).toBe(403);
  // Who is signed in has proved the address: no mail is needed.
  const before = (await site.mailsTo(ben)).length;
  const done = await visitor.post('/following', { city: 'rostock', rhythm: 'weekly' });
  expect(done.location).toBe('/me/emails?said=saved#following');
  expect((await site.mailsTo(ben)).length).toBe(before);
  expect(await site.db.select().from(followings)).toMatchObject([{ form: '/rostock', rhythm: 'weekly' }]);
});

test('who follows stays known to us for as long as they do; who heard of what is forgotten after the evening', async () => {
  const { host } = await announced(site, { date: '2026-12-20' });
  await follows(ben, { rhythm: 'as-it-comes' });
  await evening(host);
  await tick();
  expect(await site.db.select().from(announcedTo)).toHaveLength(1);
  site.advance(200 * day);
  await site.run('forget guests');
  await site.run('forget who heard of evenings');
  expect(await site.db.select().from(followings)).toHaveLength(1);
  expect(await site.db.select().from(announcedTo)).toEqual([]);
  expect(await site.db.select().from(passedOn)).toEqual([]);
});

test('one line on home, and on a city’s first screen: an address and a button, and unset it is weekly', async () => {
  await evening(await ana());
  const home = (await site.visitor('de').get('/')).text;
  expect(home).toContain('<input type="hidden" name="city" value="rostock">');
  expect(home).not.toContain('role="search"');
  expect((await site.visitor('de').post('/following', { email: ben, city: 'Rostock' })).status).toBe(303);
  await site.visitor('de').post(linkIn(await site.mailTo(ben), '/following/'), {});
  const [kept] = await site.db.select().from(followings);
  expect(kept).toMatchObject({
    city: 'rostock',
    rhythm: 'weekly',
    wording:
      'Montags eine Mail, wenn es neue Abende in Rostock gibt. Jede Mail kann das mit einem Klick beenden.',
  });
});
