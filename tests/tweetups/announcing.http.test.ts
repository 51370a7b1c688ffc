// From the form to the evening: the mail's button, hashtags that clash, what nobody sees before, and the three phases of its page.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advent, announced, answered, described, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const ana = { name: 'Ana', email: 'ana@example.org' };
const ben = { name: 'Ben', email: 'ben@example.org' };
const taken = 'Diesen Hashtag hat um diese Zeit schon ein anderer Abend.';

test('until the mail’s button is pressed nobody sees the draft but who has the mail', async () => {
  const visitor = site.visitor('de');
  const sent = await visitor.submit('/new', { ...advent, ...ana });
  expect(sent.text).toContain('Schau in deine Mails');
  const link = linkIn(await site.mailTo(ana.email), '/new/');
  const everywhere = ['/', '/rostock', '/rostock/wol-im-advent', '/hashtag/WOLRostock', '/?city=Rostock'];
  for (const address of everywhere)
    expect((await site.visitor('de').go(address)).text, address).not.toMatch(/WOL im Advent|Hafenkante/);
  const page = await site.visitor('de').get(link);
  for (const word of [
    'WOL im Advent',
    'Café Hafenkante',
    '#WOLRostock',
    '19:00–22:00 Uhr',
    '<strong>drei Minuten</strong>',
  ])
    expect(page.text).toContain(word);
  expect(page.headers.get('x-robots-tag')).toBe('noindex');
  expect(page.headers.get('cache-control')).toBe('private, no-store');
  await fetch(site.origin + link, { method: 'HEAD' });
  expect((await everythingIn(site))['tweetups']).toEqual([]);
});

test('the mail that confirms an announcement carries nothing that was typed', async () => {
  const typed = {
    title: 'Köder',
    venue: 'Falle',
    address: 'Weg 1',
    description: 'https://evil.example',
    name: 'Gewinn!',
    hashtag: 'Koeder',
    find_us: 'Angel',
    cost: 'Teuer',
    house_rules: 'Haken',
    online: 'https://evil.example/x',
  };
  await site.visitor('de').post('/new', { ...advent, ...typed, email: ben.email });
  const { subject, text, html, raw } = await site.mailTo(ben.email);
  for (const part of [subject, text, html, raw])
    expect(part).not.toMatch(/K(ö|oe|=C3=B6)der|Falle|Weg 1|evil|Gewinn|Angel|Teuer|Haken/i);
});

test('the button announces, signs in once, and from then on the link leads to the evening', async () => {
  await site.visitor('de').post('/new', { ...advent, ...ana });
  const link = linkIn(await site.mailTo(ana.email), '/new/');
  const first = site.visitor('de');
  const pressed = await first.submit(link, {});
  expect(pressed.text).toContain('Dein Abend steht!');
  expect((await first.get('/me')).text).toContain('WOL im Advent');
  const second = site.visitor('de');
  expect((await second.post(link, {})).location).toBe('/rostock/wol-im-advent');
  expect((await second.get(link)).location).toBe('/rostock/wol-im-advent');
  expect((await second.get('/me')).location).toBe('/sign-in');
  expect((await everythingIn(site))['tweetups']).toHaveLength(1);
});

test('a link that has expired says so, and that announcing again is quick', async () => {
  await site.visitor('de').post('/new', { ...advent, ...ana });
  const link = linkIn(await site.mailTo(ana.email), '/new/');
  site.advance(7 * 24 * 60 * 60_000);
  const gone = await site.visitor('de').get(link);
  expect(gone.status).toBe(410);
  expect(gone.text).toContain('Kündige den Abend noch einmal an');
  expect((await site.visitor('de').submit(link, {})).status).toBe(410);
  expect((await everythingIn(site))['tweetups']).toEqual([]);
});

test('when the hashtag went to somebody else meanwhile, the form comes back with everything in it, signed in, and the link signs in no second time', async () => {
  await site.visitor('de').post('/new', { ...advent, ...ana, find_us: 'Hinten links', capacity: '12' });
  const link = linkIn(await site.mailTo(ana.email), '/new/');
  await announced(site, { title: 'Werkstatt', hashtag: 'wolrostock' }, ben);
  const visitor = site.visitor('de');
  const again = await visitor.post(link, {});
  expect(again.status).toBe(422);
  expect(again.text).toContain(taken);
  for (const kept of [
    'value="WOL im Advent"',
    'value="Café Hafenkante"',
    'Hinten links',
    'value="12"',
    'value="2026-12-03"',
    '**drei Minuten**',
  ])
    expect(again.text).toContain(kept);
  expect(again.text).not.toContain('name="email"');
  const other = site.visitor('de');
  await other.post(link, {});
  expect((await other.get('/me')).location).toBe('/sign-in');
  expect((await visitor.post('/new', { ...advent, hashtag: 'WOLAdvent' })).location).toBe(
    '/rostock/wol-im-advent?said=announced',
  );
});

test('an evening whose start has passed before the button was pressed comes back in the form', async () => {
  await site.visitor('de').post('/new', { ...advent, ...ana, date: '2026-11-23' });
  const link = linkIn(await site.mailTo(ana.email), '/new/');
  site.setClock('2026-11-23T18:00:00Z');
  const late = await site.visitor('de').post(link, {});
  expect(late.status).toBe(422);
  expect(late.text).toContain('Dieser Zeitpunkt ist schon vorbei.');
  expect(late.text).toContain('value="WOL im Advent"');
});

test('who is signed in announces at once', async () => {
  const host = await signIn(site, ana.email);
  const form = await host.get('/new');
  expect(form.text).not.toContain('name="email"');
  expect((await host.post('/new', advent)).location).toBe('/rostock/wol-im-advent?said=announced');
});

test.each([
  ['the same evening', '2026-12-03', 'WOLRostock'],
  ['in other letters', '2026-12-03', 'wolröstock'],
  ['a week after', '2026-12-10', 'WOLRostock'],
  ['a week before', '2026-11-26', 'WOLRostock'],
])('a hashtag may not clash with another host’s evening within a week: %s', async (_when, date, hashtag) => {
  const answer = await announcedBeside({ date, hashtag });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(taken);
  expect(answer.text).toContain(`value="${hashtag}"`);
});

test.each([
  ['eight days after', '2026-12-11', 'WOLRostock'],
  ['eight days before', '2026-11-25', 'WOLRostock'],
  ['another one', '2026-12-03', 'WOLRostock26'],
])('a hashtag is free: %s', async (_when, date, hashtag) => {
  expect((await announcedBeside({ date, hashtag })).status).toBe(303);
});

async function announcedBeside(fields: Record<string, string>) {
  await announced(site, {}, ana);
  const host = await signIn(site, ben.email);
  return host.post('/new', { ...advent, title: 'Werkstatt', city: 'Kiel', ...fields });
}

test('with one’s own evenings a hashtag does not clash', async () => {
  const { host } = await announced(site);
  expect((await host.post('/new', { ...advent, title: 'Noch einer', date: '2026-12-04' })).status).toBe(303);
});

test('the answer to the form is the same for a known address, and three mails go at most', async () => {
  await announced(site);
  site.advance(60 * 60_000);
  const pages = [];
  for (const email of [ana.email, 'unknown@example.org']) {
    const sent = await site.visitor('de').post('/new', { ...advent, name: 'Ana', email });
    pages.push([sent.status, sent.location, (await site.visitor('de').get(sent.location)).text]);
  }
  expect(pages[1]).toEqual(pages[0]);
  for (let more = 0; more < 5; more += 1)
    expect(
      (
        await site
          .visitor('de')
          .post('/new', { ...advent, name: 'Ana', email: ben.email, title: `Abend ${more}` })
      ).status,
    ).toBe(303);
  expect(await site.mailsTo(ben.email)).toHaveLength(3);
});

test('hosts are named, and who announced stands first', async () => {
  const { path } = await announced(site, {}, { name: 'Ana\n\tvon  Beispiel', email: ana.email });
  expect((await site.visitor('de').get(path)).text).toContain('Mit Ana von Beispiel');
});

test('the host sees who answered one tap away, and others do not see the host’s tools', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, ben.email);
  await answered(site, path, 'caro@example.org', 'no');
  const page = (await host.get(path)).text;
  expect(page).toContain(`${path}/guests`);
  expect(page).toContain(`${path}/invite`);
  expect((await host.get(`${path}/guests`)).text).toContain('Caro');
  const others = (await site.visitor('de').get(path)).text;
  expect(others).not.toContain(`${path}/guests`);
  expect(others).not.toContain(`${path}/invite`);
});

test('an evening’s page is about what is before, during from an hour before the start, and after', async () => {
  const { path } = await announced(site);
  await described(site, await answered(site, path, 'caro@example.org'), { name: 'Caro', x: 'caro' });
  const phases: [string, RegExp[], RegExp[]][] = [
    [
      '2026-12-03T16:59:59Z',
      [/Wer kommt/, /name="answer"/, /Weitersagen auf deinem Netz/],
      [/Jetzt\./, /Einander folgen/],
    ],
    [
      '2026-12-03T17:00:00Z',
      [/Wer da ist/, /Gleich geht es los, um 19:00/, /name="answer"/],
      [/Einander folgen/],
    ],
    ['2026-12-03T18:00:00Z', [/Wer da ist/, /Der Abend läuft, bis 22:00/], [/Einander folgen/]],
    [
      '2026-12-03T21:00:00Z',
      [/Wer da war/, /die Liste bleibt/, /Einander folgen/],
      [/name="answer"/, /Weitersagen auf deinem Netz/, /Jetzt\./],
    ],
  ];
  for (const [moment, there, notThere] of phases) {
    site.setClock(moment);
    const { text } = await site.visitor('de').get(path);
    for (const one of there) expect(text, moment).toMatch(one);
    for (const one of notThere) expect(text, moment).not.toMatch(one);
  }
  expect(
    (await site.visitor('de').post(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' }))
      .status,
  ).toBe(409);
});

test('once it is over, its hosts are offered nothing that is too late, and whoever answered reads what was', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, ben.email);
  await answered(site, path, 'caro@example.org', 'maybe');
  const guest = await signIn(site, ben.email);
  const undecided = await signIn(site, 'caro@example.org');
  expect((await host.get(path)).text).toContain(`${path}/cancel`);
  expect((await guest.get(path)).text).toContain('Du bist dabei');
  site.setClock('2026-12-03T21:00:00Z');
  const { text } = await host.get(path);
  for (const late of ['invite', 'cancel']) expect(text, late).not.toContain(`href="${path}/${late}"`);
  expect((await host.submit(`${path}/cancel`, {})).text).toContain('Absagen geht nicht mehr');
  expect((await guest.get(path)).text).toContain('Du warst dabei');
  expect((await undecided.get(path)).text).toContain('Du warst nicht dabei');
});

test('a form filled in where nobody sees, or sent at once, comes back whole and counts when it is sent again', async () => {
  const form = { ...advent, name: 'Ana', email: 'ana@example.org' };
  const stranger = site.visitor('de');
  const opened = /name="opened" value="(\d+)"/.exec((await stranger.get('/new')).text)?.[1] ?? '';
  const filled = await stranger.post('/new', { ...form, leave_empty: 'https://x.example.org' });
  expect(filled.status).toBe(422);
  expect(filled.text).toContain('Ein Feld, das niemand sieht, war ausgefüllt');
  expect(filled.text).toContain(`value="${form.title}"`);
  expect(filled.text).not.toContain('https://x.example.org');
  const quick = await stranger.post('/new', { ...form, opened });
  expect(quick.status).toBe(422);
  expect(quick.text).toContain('schneller, als jemand schreibt');
  expect(quick.text).toContain('name="opened" value=""');
  expect(await site.mailsTo('ana@example.org')).toEqual([]);
  site.advance(4000);
  expect((await stranger.post('/new', { ...form, opened })).location).toBe('/new/sent');
  expect(await site.mailsTo('ana@example.org')).toHaveLength(1);
});

test('whoever needs to know reads whether there are steps and a quiet corner, as its host last said', async () => {
  const { host, path } = await announced(site, { step_free: 'no', quiet_corner: 'yes' }, ana);
  const stranger = site.visitor('de');
  expect((await stranger.go(path)).text).toContain('Nur über Stufen zu erreichen. Es gibt eine ruhige Ecke.');
  const form = await host.go(`${path}/edit`);
  expect(form.text).toMatch(/<option value="yes" selected>Ja, wer eine Pause braucht/);
  await host.post(`${path}/edit`, { ...advent, version: '0', quiet_corner: 'no' });
  expect((await stranger.go(path)).text).toContain('Eine ruhige Ecke gibt es nicht.');
});

test('day, time, venue and street stand beside the title, before who comes, the answer and the words', async () => {
  const { path } = await announced(site, {}, ana);
  const { text } = await site.visitor('de').get(path);
  const order = [
    'Donnerstag, 3. Dezember 2026',
    '19:00–22:00 Uhr',
    'Café Hafenkante',
    'Am Strande 4',
    'id="who"',
    'id="answer"',
    'id="about"',
    'aria-label="Hashtag"',
    'id="wall"',
  ];
  const places = order.map((one) => text.indexOf(one, text.indexOf('<h1')));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
