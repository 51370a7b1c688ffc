// Moving in: a file or an address is read, shown and chosen from; drafts and evenings that are over come of it, and no mail. And out again, as one archive.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileFound } from '../../src/moving/file.ts';
import { outbox } from '../../src/mail/tables.ts';
import { advent, announced, answered, described, signIn } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import { unpacked } from '../support/unpacked.ts';
import type { Visitor } from '../support/visitor.ts';

let net: Net;
let site: Site;
let ana: Visitor;
beforeAll(async () => {
  net = await openNet(() => new Date('2026-11-22T12:00:00Z'), { milliseconds: 1500 });
});
beforeEach(async () => {
  site = await openSite({}, net.outside);
  ana = await signIn(site, 'ana@example.org');
});
afterEach(() => site.close());
afterAll(() => net.close());

const calendar = `BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:1\r
SUMMARY:Stammtisch im Januar\r
DESCRIPTION:Mit Suppe\r
LOCATION:Küche\\, Hof 4\\, Rostock\r
DTSTART:20270107T180000Z\r
DTEND:20270107T210000Z\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:2\r
SUMMARY:Stammtisch im Mai\r
LOCATION:Küche\r
DTSTART:20260507T170000Z\r
END:VEVENT\r
END:VCALENDAR\r
`;

async function upload(
  content: string | Uint8Array,
  visitor = ana,
): Promise<{ status: number; text: string; location: string }> {
  const form = new FormData();
  form.set('file', new Blob([content]), 'abende.ics');
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'de' };
  const sent = await fetch(`${site.origin}/me/moving`, {
    method: 'POST',
    body: form,
    headers,
    redirect: 'manual',
  });
  return { status: sent.status, text: await sent.text(), location: sent.headers.get('location') ?? '' };
}

const choose = (location: string, evenings: readonly string[], city = 'Rostock', visitor = ana) =>
  visitor.post(
    location,
    new URLSearchParams([
      ...evenings.map((one): [string, string] => ['evening', one]),
      ['city', city],
      ['hashtag', 'WOLRostock'],
    ]),
  );

test('what is to come becomes a draft, what is over stands in the archive, and nobody is told', async () => {
  ({ host: ana } = await announced(site));
  const before = await site.db.select().from(outbox);
  const { location } = await upload(calendar);
  const page = (await ana.get(location)).text;
  expect(page).toContain('Stammtisch im Januar');
  expect(page).toContain('Donnerstag, 7. Januar 2027');
  const done = await ana.go((await choose(location, ['0', '1'])).location);
  expect(done.text).toContain('Ein Entwurf liegt bereit.');
  expect(done.text).toContain('Ein Abend steht im Archiv.');
  // Pressed twice it is the same.
  await choose(location, ['0', '1']);
  const me = (await ana.get('/me')).text;
  expect(me.match(/Stammtisch im Januar/g)).toHaveLength(1);
  const draft = (await ana.get('/rostock/stammtisch-im-januar')).text;
  expect(draft).toContain('Mit Suppe');
  expect((await site.visitor('de').get('/rostock/stammtisch-im-januar')).status).toBe(404);
  const past = await site.visitor('de').get('/rostock/stammtisch-im-mai');
  expect(past.status).toBe(200);
  expect(past.text).toContain('19:00–22:00');
  expect((await site.visitor('de').get('/rostock/2026')).text.match(/Stammtisch im Mai/g)).toHaveLength(1);
  for (const job of ['tell followers', 'thank guests', 'remind guests', 'write weekly letters'] as const)
    await site.run(job);
  expect(await site.db.select().from(outbox)).toHaveLength(before.length);
  expect((await site.visitor('de').get('/feed.atom')).text).not.toContain('Stammtisch im Mai');
});

test('a new account brings nothing into the archive, and what is brought makes no host of experience', async () => {
  const { location } = await upload(calendar);
  expect((await ana.get(location)).text).toContain('sobald dein erster Abend hier angekündigt ist');
  expect((await ana.go((await choose(location, ['1'])).location)).text).toContain('nicht mitgekommen');
  expect((await site.visitor('de').get('/rostock/stammtisch-im-mai')).status).toBe(404);
  const { host, path } = await announced(site);
  await choose(location, ['1'], 'Rostock', host);
  expect((await site.visitor('de').get('/rostock/stammtisch-im-mai')).status).toBe(200);
  // Fifty invitations a day, and no links in them; also when what was brought is put right afterwards.
  const brought = '/rostock/stammtisch-im-mai';
  const itsWords = {
    ...advent,
    title: 'Stammtisch im Mai',
    date: '2026-05-07',
    starts: '20:00',
    version: '0',
  };
  const later = await host.post(`${brought}/edit`, itsWords);
  expect(later.status).toBe(303);
  expect((await host.get(brought)).text).toContain('20:00');
  expect((await host.get(`${path}/invite`)).text).toContain('50 Einladungen am Tag');
});

test('in one day nobody brings more into the archive than one reading holds', async () => {
  const { host } = await announced(site);
  const events = (from: number, many: number) =>
    Array.from({ length: many }, (_, number) => {
      const day = new Date(Date.UTC(2024, 0, from + number)).toISOString().slice(0, 10).replaceAll('-', '');
      return `BEGIN:VEVENT\r\nUID:${from + number}\r\nSUMMARY:Abend ${from + number}\r\nDTSTART:${day}T180000Z\r\nEND:VEVENT\r\n`;
    }).join('');
  const bring = async (from: number, many: number) => {
    const { location } = await upload(`BEGIN:VCALENDAR\r\n${events(from, many)}END:VCALENDAR\r\n`, host);
    const all = Array.from({ length: many }, (_, number) => String(number));
    const sent = await choose(location, all, 'Rostock', host);
    expect([location, sent.status]).toEqual([location, 303]);
    return (await host.go(sent.location)).text;
  };
  expect(await bring(1, 199)).toContain('199 Abende stehen im Archiv.');
  const more = await bring(300, 3);
  expect(more).toContain('Ein Abend steht im Archiv.');
  expect(more).toContain('2 sind nicht mitgekommen');
});

test('only what is ticked comes along, and what is wrong is said beside its field with everything still there', async () => {
  const { location } = await upload(calendar);
  const refused = await choose(location, [], 'Nirgendwo');
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('id="evening-error"');
  expect(refused.text).toContain('id="city-error"');
  expect(refused.text).toContain('value="Nirgendwo"');
  expect((await choose(location, ['0'], 'Neustadt')).text).toContain('So heißen mehrere Orte');
  await choose(location, ['1']);
  expect((await ana.get('/me')).text).not.toContain('Stammtisch im Januar');
});

test('what is brought is seen by whoever brought it alone, for a day', async () => {
  const { location } = await upload(calendar);
  // Whoever was interrupted goes on from where it was read.
  expect((await ana.get('/me/moving')).text).toContain(`href="${location}">Was kommt mit?`);
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.get('/me/moving')).text).not.toContain('Was kommt mit?');
  expect((await ben.get(location)).location).toBe('/me/moving?said=gone');
  expect((await choose(location, ['0'], 'Rostock', ben)).location).toBe('/me/moving?said=gone');
  expect((await ana.get('/me/data.json')).text).toContain('Stammtisch im Januar');
  site.advance(25 * 60 * 60_000);
  await site.run('forget what was brought');
  expect((await ana.get(location)).location).toBe('/me/moving?said=gone');
});

test('where new hosts are looked at first, what is over comes later', async () => {
  await site.close();
  site = await openSite({ ANNOUNCING: 'first-looked-at', ADMIN_EMAILS: 'op@example.org' }, net.outside);
  ana = await signIn(site, 'ana@example.org');
  const { location } = await upload(calendar);
  expect((await ana.get(location)).text).toContain('sobald dein erster Abend hier angekündigt ist');
  const done = await ana.go((await choose(location, ['0', '1'])).location);
  expect(done.text).toContain('Einer ist nicht mitgekommen');
  expect((await site.visitor('de').get('/rostock/stammtisch-im-mai')).status).toBe(404);
});

test('rows that nobody can read are counted and named, in the language of the page', async () => {
  const many = Array.from({ length: 7 }, () => 'Abend;3/5/2027').join('\n');
  const cut = await upload(`Titel;Datum\nSuppe;2027-03-04\n${many}\n`);
  expect((await ana.get(cut.location)).text).toContain(
    '7 Zeilen haben wir nicht verstanden (3, 4, 5, 6, 7 …).',
  );
  const one = await upload('Titel;Datum\nSuppe;2027-03-04\nLesung;demnächst\n');
  expect((await ana.get(one.location)).text).toContain('Zeile 3 haben wir nicht verstanden.');
  expect((await ana.get(`${one.location}&lang=en`)).text).toContain('We did not understand row 3.');
});

test('wrong files, none, and ones that are too large are said beside the field', async () => {
  for (const [content, words] of [
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'kein Kalender und keine Tabelle'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'kein Abend mit Titel und Datum'],
    [new Uint8Array(10_000_000), 'mehr als 5 MB'],
  ] as const) {
    const refused = await upload(content);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(words);
  }
  const nothing = await ana.post('/me/moving', { address: '' });
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain('Wähl eine Datei aus');
});

test('a group of Mobilizon by its address, Gancio by its own, and a calendar behind any', async () => {
  net.answer('mobilizon.example', '/@laut/feed/ics', (_req, res) =>
    res.setHeader('Content-Type', 'text/calendar').end(calendar),
  );
  net.answer('gancio.example', '/', '<html>Gancio</html>');
  net.answer('gancio.example', '/api/events', [
    {
      title: 'Lesung',
      description: '<p>Mit <b>Tee</b></p>',
      start_datetime: Date.parse('2027-02-04T18:00:00Z') / 1000,
      end_datetime: Date.parse('2027-02-04T20:00:00Z') / 1000,
      place: { name: 'Bibliothek', address: 'Am Markt 1' },
    },
    { title: 'Ohne Zeit' },
    'etwas anderes',
  ]);
  const titles = async (address: string) => {
    const sent = await ana.post('/me/moving', { address });
    return sent.status === 303 ? (await ana.get(sent.location)).text : sent.text;
  };
  expect(await titles('https://mobilizon.example/@laut')).toContain('Stammtisch im Mai');
  const gancio = await titles('gancio.example');
  expect(gancio).toContain('Lesung');
  expect(gancio).toContain('Bibliothek');
  expect(gancio).not.toContain('Ohne Zeit');
  expect(await titles('webcal://mobilizon.example/@laut/feed/ics')).toContain('Stammtisch im Mai');
  // Meetup by the group’s page, and any page that names its calendar.
  net.answer('www.meetup.com', '/laut-rostock/events/ical/', (_req, res) => res.end(calendar));
  for (const page of ['https://www.meetup.com/laut-rostock/', 'www.meetup.com/de-DE/laut-rostock/events/'])
    expect(await titles(page)).toContain('Stammtisch im Mai');
  const named = '<link rel="alternate" type="text/calendar" href="?ical=1">';
  net.answer('verein.example', '/termine/', (req, res) =>
    res.end(req.url?.includes('ical=1') ? calendar : named),
  );
  expect(await titles('https://verein.example/termine/')).toContain('Stammtisch im Mai');
  net.answer('viel.example', '/x.ics', (_req, res) => res.end(Buffer.alloc(5_100_000, 'x')));
  expect(await titles('https://viel.example/x.ics')).toContain('Dort stehen mehr als 5 MB');
  net.answer('gross.example', '/x.ics', (_req, res) => res.end(calendar + '\r\n'.repeat(1_000_000)));
  expect(await titles('https://gross.example/x.ics')).toContain('Stammtisch im Mai');
  expect(await titles('https://nirgendwo.example/')).toContain('antwortet gerade niemand');
  for (const address of [
    'http://127.0.0.1/x.ics',
    'http://localhost/',
    'file:///etc/passwd',
    'javascript:1',
    'kein Wort',
  ])
    expect(await titles(address)).toContain('keine öffentliche Adresse');
});

test('out again: one archive of what a host may have anyway, in files that others read', async () => {
  const { host, path } = await announced(site, {}, { name: 'Ana', email: 'ana@example.org' });
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: '=Ben', listed: 'guests' });
  const stranger = await signIn(site, 'caro@example.org');
  const everything = async (visitor: Visitor, query = '') => {
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = await fetch(`${site.origin}/me/moving/everything.zip${query}`, {
      headers: { Cookie: cookie },
    });
    const bytes = Buffer.from(await sent.arrayBuffer());
    return { status: sent.status, files: sent.ok ? await unpacked(bytes) : new Map<string, Buffer>() };
  };
  const { files } = await everything(host);
  expect([...files.keys()]).toContain('calendar.ics');
  const day = '2026-12-03-wol-im-advent';
  expect(files.get(`${day}/guests.csv`)?.toString()).toContain(`"'=Ben"`);
  expect(JSON.parse(String(files.get('evenings.json')))).toMatchObject([
    { title: 'WOL im Advent', startsAt: '2026-12-03T18:00:00.000Z', zone: 'Europe/Berlin' },
  ]);
  // What goes out comes in again.
  const found = fileFound(files.get('calendar.ics') ?? Buffer.alloc(0), site.now());
  expect(found).toMatchObject({ outcome: 'found', evenings: [{ title: 'WOL im Advent' }] });
  const ofStranger = await everything(stranger);
  expect(ofStranger.status).toBe(200);
  expect([...ofStranger.files.keys()].join()).not.toContain(day);
  expect((await everything(stranger, '?series=nothing')).status).toBe(404);
});
