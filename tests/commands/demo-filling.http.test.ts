// The demo on an empty database: what its first look promises is there, and no mail is left over.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fillWithDemo } from '../../src/commands/demo/filling.ts';
import { mailKinds, type MailKind } from '../../src/mail/kinds.ts';
import { outbox } from '../../src/mail/tables.ts';
import { profileAddress } from '../../src/handles/handle.ts';
import { persons } from '../../src/people/tables.ts';
import { peopleWhoCame, walkInsOf } from '../../src/door/attendance.ts';
import { peopleCounted } from '../../src/rsvps/places.ts';
import { rsvpHandles, rsvps } from '../../src/rsvps/tables.ts';
import { past, upcoming } from '../../src/tweetups/upcoming.ts';
import { phaseOf, tweetupAt } from '../../src/tweetups/tweetup.ts';
import { signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import { networks } from '../../src/handles/networks.ts';

// A season of evenings, with their pictures decoded: seconds, and more on a busy machine.
vi.setConfig({ hookTimeout: 40_000 });

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { gazetteer, pictures, sealing } = site;
  await fillWithDemo(site.db, site.now(), { gazetteer, pictures, sealing });
});
afterAll(() => site.close());

test('Rostock has evenings that are over, one that is running, one tomorrow, and more in the weeks to come', async () => {
  const coming = await upcoming(site.db, site.now(), { page: 1, city: 'rostock' });
  const phases = coming.listed.map(({ tweetup }) => phaseOf(tweetup, site.now()));
  expect(phases).toEqual(['during', 'before', 'before', 'before', 'before', 'before', 'before', 'before']);
  expect(coming.listed[1]?.tweetup.startsAt.toISOString()).toMatch(/^2026-11-23/);
  expect((await past(site.db, site.now(), { page: 1, city: 'rostock' })).listed).toHaveLength(8);
  const page = await site.visitor('de').get('/rostock/offene-runde-eine-frage-viele-ohren');
  expect(page.text).toContain('Der Abend läuft');
});

test('a series in Rostock has been going on for months, with evenings to come and a draft that waits for Ana', async () => {
  const path = '/rostock/series/laut-am-donnerstag';
  const page = (await site.visitor('de').get(path)).text;
  expect(page).toContain('Jeden ersten Donnerstag im Monat');
  for (const evening of [
    'Am großen Küchentisch',
    'Was bleibt?',
    'Notizen, die sonst niemand sieht',
    'Was nicht geklappt hat',
  ])
    expect(page).toContain(evening);
});

test('the last evening has an album that everybody sees', async () => {
  const { text } = await site.visitor('de').get('/rostock/fruehschicht-eine-stunde-vor-der-arbeit/album');
  for (const words of ['Noch warm', 'Die Frage des Morgens', 'Der Weg danach'])
    expect(text).toContain(`alt="${words}"`);
  expect(text).toContain('Diese Bilder können alle sehen.');
});

test('an evening that is over is told, with posts and pictures of its own', async () => {
  const path = '/rostock/notizen-die-sonst-niemand-sieht';
  const page = (await site.visitor('de').get(path)).text;
  expect(page).toContain('elf Notizbücher');
  expect(page).toContain('alt="Ein langer Tisch von oben');
  expect(page).toContain('href="https://ana.example.org/notizen-die-niemand-sieht"');
  expect((await site.visitor('de').get(`${path}/recap`)).status).toBe(200);
});

test('some people have a page of their own with a picture, and Ana what she lately wrote', async () => {
  const page = (await site.visitor('de').get('/people/ana')).text;
  expect(page).toContain('Kapitel vier, dritter Anlauf');
  expect(page).toContain('class="portrait u-photo"');
  expect((await site.visitor('de').get('/people/gesa')).status).toBe(404);
  const people = await site.visitor('de').get('/rostock/offene-runde-eine-frage-viele-ohren/people');
  expect(people.text).toContain('class="portrait"');
});

test('two other cities have evenings too, and some evenings are in English and Polish', async () => {
  const home = await site.visitor('de').get('/');
  for (const city of ['/rostock', '/koeln', '/zuerich']) expect(home.text).toContain(`href="${city}"`);
  const { listed } = await upcoming(site.db, site.now(), { page: 1 });
  expect(new Set(listed.map(({ tweetup }) => tweetup.language))).toEqual(new Set(['de', 'en', 'pl']));
});

test('search, nearby, the map and a city of wishes have something to show', async () => {
  const visitor = site.visitor('de');
  const reach = (await visitor.get('/near?city=rostock&within=100')).text;
  for (const title of ['Kaffee und Baustellen', 'Fischkutter-Gespräche', 'Am großen Küchentisch'])
    expect(reach).toContain(title);
  expect(reach).not.toContain('Jause mit offenen Fragen');
  expect((await visitor.get('/near?city=rostock&within=10&online=too')).text).toContain(
    'Half-finished, out loud',
  );
  expect((await visitor.get('/search?q=k%C3%BCchentisch')).text).toContain('Am großen Küchentisch');
  expect((await visitor.get('/search?q=Hambrug')).text).toContain('Half-finished, out loud');
  const map = (await visitor.get('/map')).text;
  for (const city of ['Rostock', 'Wismar', 'Wien', 'Zürich']) expect(map).toContain(city);
  expect((await visitor.get('/schwerin')).text).toContain('2 Menschen');
});

test('at the running one some have come, and one who never answered', async () => {
  const { tweetup } = await tweetupAt(site.db, {
    city: 'rostock',
    slug: 'offene-runde-eine-frage-viele-ohren',
  });
  expect(await peopleWhoCame(site.db, tweetup.id)).toBe(11);
  expect((await walkInsOf(site.db, tweetup.id)).map(({ name }) => name)).toEqual(['Fiete']);
});

test('one evening is full, with a waiting list', async () => {
  const { tweetup } = await tweetupAt(site.db, { city: 'rostock', slug: 'am-grossen-kuechentisch' });
  const { going, waiting } = await peopleCounted(site.db, tweetup.id);
  expect(going).toBe(tweetup.capacity);
  expect(waiting).toBeGreaterThanOrEqual(3);
});

test('guests are on all networks, seen by everybody, by guests, or by nobody', async () => {
  const handles = await site.db.select().from(rsvpHandles);
  expect(new Set(handles.map(({ network }) => network))).toEqual(new Set(networks));
  const answers = await site.db.select().from(rsvps);
  expect(new Set(answers.map(({ listed }) => listed))).toEqual(new Set(['nobody', 'guests', 'public']));
  expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set(['yes', 'maybe', 'no']));
  expect(new Set(answers.map(({ cameBy }) => cameBy))).toEqual(new Set(['page', 'invitation']));
});

test('all addresses and handles are made up, at example domains', async () => {
  const people = await site.db.select().from(persons);
  expect(people.length).toBeGreaterThanOrEqual(40);
  for (const { email } of people) expect(email).toMatch(/@example\.org$/);
  for (const { network, handle } of await site.db.select().from(rsvpHandles))
    expect(profileAddress(network, handle)).toMatch(/example/);
});

test('of each kind the latest mail alone goes out, so that there is something to read, and the first minutes mail nobody else', async () => {
  await site.run('remind guests');
  await site.run('propose evenings of series');
  await site.run('tell followers');
  await site.run('deliver mails');
  const rows = await site.db.select().from(outbox);
  expect(rows.filter(({ state }) => state === 'waiting')).toEqual([]);
  const written = rows.filter(({ recipient }) => recipient !== '').map(({ kind }) => kind);
  expect(new Set(written).size).toBe(written.length);
  const kindOf = new Map(rows.map(({ messageId, kind }) => [messageId, kind]));
  const arrived = site.postOffice.arrived.map(({ messageId }) =>
    kindOf.get(messageId?.replaceAll(/^<|@.*$/g, '') ?? ''),
  );
  const inNoMailbox: MailKind[] = [
    // A private message to an account on another server: there is none in the demo.
    'own-links',
  ];
  expect(arrived).toHaveLength(new Set(arrived).size);
  expect(new Set(arrived)).toEqual(new Set(mailKinds.filter((kind) => !inNoMailbox.includes(kind))));
});

test('what mails of the demo tell of is so: one evening is off, one hidden, and no place is given away', async () => {
  const visitor = site.visitor('de');
  const off = (await visitor.get('/wismar/drachen-steigen-lassen-und-fragen-stellen')).text;
  expect(off).toContain('Es kommt Sturm');
  expect(off).toContain('href="/wismar/kaffee-und-baustellen"');
  expect((await visitor.get('/rostock/kaffeefahrt-mit-ueberraschung')).status).toBe(404);
  expect((await visitor.get('/people/egon-heizdecken')).status).toBe(404);
  const boat = await tweetupAt(site.db, { city: 'stralsund', slug: 'fischkutter-gespraeche' });
  expect(await peopleCounted(site.db, boat.tweetup.id)).toEqual({ going: 2, waiting: 4 });
});

test('whoever signs in as Ana hosts evenings, is a guest at others, and sees all her guests', async () => {
  const ana = await signIn(site, 'ana@example.org');
  const me = await ana.get('/me');
  expect(me.text).toContain('Am großen Küchentisch');
  expect(me.text).toContain('Brot und Zwischenstände');
  const drafted = (await ana.get('/rostock/series/laut-am-donnerstag')).text;
  expect(drafted).toContain('/rostock/laut-am-donnerstag-2027-02-04/publish');
  expect((await ana.get('/rostock')).text).toContain('Du folgst den Abenden in Rostock per Mail');
  const people = '/rostock/was-nicht-geklappt-hat/people';
  expect((await ana.get(people)).text).toContain('Oke');
  expect((await site.visitor('de').get(people)).text).not.toContain('Oke');
});

test('Ana has moved in: a year of evenings in the archive, one still to choose, and somebody invited once to follow', async () => {
  const before = (await site.visitor('de').get('/rostock/schreibtisch-an-schreibtisch-anfangen')).text;
  expect(before).toContain('Zwei Stunden nebeneinander arbeiten, dann Tee.');
  const ana = await signIn(site, 'ana@example.org');
  const moving = (await ana.get('/me/moving')).text;
  const choosing = /href="(\/me\/moving\/\w+)">Was kommt mit\?/.exec(moving)?.[1] ?? '';
  expect((await ana.get(choosing)).text).toContain('Schreibtisch an Schreibtisch: noch einmal');
  const kinds = (await site.db.select().from(outbox)).map(({ kind }) => kind);
  expect(kinds).toContain('follow-invited');
});
