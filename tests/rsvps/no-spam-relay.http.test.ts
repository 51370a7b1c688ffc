// Invitations carry somebody's own words to addresses that never asked: they are no relay for spam, and tell nothing about an address.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mostOfNewHost, mostInvitationsADay } from '../../src/rsvps/invitation-limits.ts';
import { announced, answered, invited, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
});
afterEach(() => site.close());

const day = 24 * 60 * 60_000;

async function send(host: Visitor, path: string, count: number, from = 0): Promise<string> {
  let page = '';
  for (let first = from; first < from + count; first += 50) {
    const size = Math.min(50, from + count - first);
    const emails = Array.from({ length: size }, (_, one) => `guest${first + one}@example.org`).join('\n');
    page = (await host.submit(`${path}/invite`, { emails })).text;
  }
  return page;
}

test('a new host invites fifty people a day, over all their evenings, until one of them has taken place', async () => {
  const { host, path } = await announced(site, { date: '2026-11-25' });
  const other = await announced(site, { title: 'Werkstatt', hashtag: 'Werkstatt', date: '2026-12-10' });
  expect((await host.get(`${path}/invite`)).text).toContain('50 Einladungen am Tag');
  expect(await send(host, path, 30)).toContain('30 Einladungen sind unterwegs');
  const rest = await send(other.host, other.path, 30, 100);
  expect(rest).toContain(`${mostOfNewHost - 30} Einladungen sind unterwegs`);
  expect(rest.match(/erst morgen wieder/g)).toHaveLength(10);
  expect((await site.mailsTo('guest119@example.org')).length).toBe(1);
  expect((await site.mailsTo('guest120@example.org')).length).toBe(0);

  site.advance(day);
  expect(await send(other.host, other.path, 10, 200)).toContain('10 Einladungen sind unterwegs');

  site.setClock('2026-11-26T12:00:00Z');
  const more = await announced(site, { title: 'Nachlese', hashtag: 'Nachlese', date: '2026-12-12' });
  expect((await more.host.get(`${more.path}/invite`)).text).not.toContain('50 Einladungen am Tag');
  expect(await send(more.host, more.path, 120, 300)).not.toContain('erst morgen wieder');
  expect(mostInvitationsADay).toBeGreaterThan(120);
});

test('an evening that was cancelled has not taken place', async () => {
  const { host, path } = await announced(site, { date: '2026-11-25' });
  await host.post(`${path}/cancel`, { word: '' });
  site.setClock('2026-11-26T12:00:00Z');
  const next = await announced(site, { title: 'Werkstatt', hashtag: 'Werkstatt', date: '2026-12-10' });
  expect((await next.host.get(`${next.path}/invite`)).text).toContain('50 Einladungen am Tag');
});

test.each([
  ['an address of the web', 'Komm! https://evil.example/win?a=b und mehr', 'evil[.]example/win'],
  ['one without its beginning', 'Schau auf www.evil.example nach', 'www[.]evil[.]example'],
  ['capitals', 'HTTP://EVIL.EXAMPLE', 'HTTP[:]//EVIL[.]EXAMPLE'],
  ['a bare name', 'evil.example', 'evil[.]example'],
  ['a mail address', 'Schreib an win@evil.example', 'win[at]evil[.]example'],
  ['a number', 'http://192.0.2.1/x', 'http[:]//192.0.2.1/x'],
  ['umlauts', 'böse.example und xn--bse-sna.example', 'böse[.]example und xn--bse-sna[.]example'],
  ['a full stop of another script', '悪。例え', '悪[.]例え'],
  ['a scheme of another kind', 'tel:0900123 und mailto:x', 'tel[:]0900123'],
])('a new host’s word makes no link: %s', async (_what, word, written) => {
  const { host, path } = await announced(site);
  await host.post(`${path}/invite`, { emails: 'ben@example.org', word });
  const mail = await site.mailTo('ben@example.org');
  expect(mail.text).toContain(written);
  expect(mail.html).toContain(written);
  expect(mail.html).not.toMatch(/href="[^"]*evil/);
});

test('what only looks like one stays as it is, and so do the words of a host whose evening has taken place', async () => {
  const plain = 'Im Café St.Pauli, z.B. um 19.30 Uhr, Eintritt 3.50. Bis bald!';
  const { host, path } = await announced(site, { date: '2026-11-25' });
  await host.post(`${path}/invite`, { emails: 'ben@example.org', word: plain });
  expect((await site.mailTo('ben@example.org')).text).toContain(plain);
  site.setClock('2026-11-26T12:00:00Z');
  const next = await announced(site, { title: 'Werkstatt', hashtag: 'Werkstatt', date: '2026-12-10' });
  const word = 'Die Folien: https://ana.example.org/folien';
  await next.host.post(`${next.path}/invite`, { emails: 'caro@example.org', word });
  expect((await site.mailTo('caro@example.org')).text).toContain(word);
});

test.each([
  'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X',
  'xjs*c4jdbqadn1.nsbn3*2idnen*gtube-standard-anti-ube-test-email*c.34x',
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
  'GTUBE-STANDARD-\nANTI-UBE-TEST-EMAIL',
  'GTUBE\u200B-STANDARD-ANTI-UBE-TEST-EMAIL',
])('what a filter’s test string would stop is refused, wherever words go into a mail: %s', async (words) => {
  const { host, path } = await announced(site);
  const stranger = site.visitor('de');
  for (const refused of [
    await host.post(`${path}/invite`, { emails: 'ben@example.org', word: words }),
    await host.post(`${path}/message`, { to: 'everybody', subject: 'Hallo', words, replies: 'site' }),
    await stranger.post(`${path}/write`, { words, name: 'Ben', email: 'ben@example.org' }),
    await stranger.post(`${path}/rsvp`, {
      answer: 'yes',
      name: words.slice(0, 79),
      email: 'ben@example.org',
    }),
  ]) {
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Spam- und Virenfilter');
  }
  expect(await site.mailsTo('ben@example.org')).toEqual([]);
});

test('nobody learns from an invitation whether an address has answered, or wants none', async () => {
  const { host, path } = await announced(site);
  const caro = await announced(
    site,
    { title: 'Werkstatt', hashtag: 'WOLKiel', city: 'Kiel' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  await invited(site, caro.host, caro.path, 'stopped@example.org');
  await site.visitor('de').post(linkIn(await site.mailTo('stopped@example.org'), '/unsubscribe/'), {});
  await answered(site, path, 'coming@example.org');
  await answered(site, path, 'away@example.org', 'no');
  const addresses = ['unknown', 'stopped', 'coming', 'away'].map((who) => `${who}@example.org`);
  const before = new Map<string, number>();
  for (const who of addresses) before.set(who, (await site.mailsTo(who)).length);

  const shown = await host.submit(`${path}/invite`, { emails: addresses.join('\n') });
  expect(results(shown.text)).toEqual(addresses.map((who) => [who, 'eingeladen']));
  expect(shown.text).toContain('4 Einladungen sind unterwegs');
  const list = await host.get(`${path}/invite`);
  expect(new Map(results(list.text))).toEqual(new Map(addresses.map((who) => [who, 'noch keine Antwort'])));
  const again = await host.submit(`${path}/invite`, { emails: addresses.join('\n') });
  expect(new Set(results(again.text).map(([, what]) => what)).size).toBe(1);

  for (const who of addresses)
    expect([who, (await site.mailsTo(who)).length - (before.get(who) ?? 0)]).toEqual([
      who,
      who.startsWith('unknown') ? 1 : 0,
    ]);
});

test('nor does asking somebody to host along', async () => {
  const { host, path } = await announced(site);
  await invited(site, host, path, 'stopped@example.org');
  await site.visitor('de').post(linkIn(await site.mailTo('stopped@example.org'), '/unsubscribe/'), {});
  const pages = [];
  for (const email of ['stopped@example.org', 'unknown@example.org'])
    pages.push(
      (await host.submit(`${path}/hosts`, { email })).text.replaceAll(email, 'somebody@example.org'),
    );
  expect(pages[0]).not.toContain('keine Einladungen');
  expect(await site.mailsTo('stopped@example.org')).toHaveLength(1);
});

test('the operator sees who invites most', async () => {
  const { host, path } = await announced(site);
  await send(host, path, 12);
  const operator = await signIn(site, 'operator@example.org');
  const admin = (await operator.get('/admin')).text;
  expect(admin).toContain('Wer am meisten einlädt');
  expect(admin).toContain(
    '<span>Ana (ana@example.org)</span> <small>12 am letzten Tag, 12 zu Abenden, die noch kommen</small>',
  );
});

function results(page: string): [string | undefined, string | undefined][] {
  return [...page.matchAll(/<span>([^<]*)<\/span> <small>([^<]*)<\/small>/g)].map(([, who, what]) => [
    who,
    what,
  ]);
}
