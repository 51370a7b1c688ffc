// Inviting by mail: once to each, not to who wants none, and forgotten after the evening.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, invited, lastMail, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('the page of results says what became of each address, in the order in which they stood', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org', 'no');
  await invited(site, host, path, 'caro@example.org');
  await host.post(
    linkIn(
      await site.mailTo('dora@example.org').catch(async () => (await inviteAlone('dora@example.org')).mail),
      '/unsubscribe/',
    ),
    {},
  );
  const shown = await host.submit(`${path}/invite`, {
    emails:
      'Emil <emil@example.org>; ben@example.org, caro@example.org\ndora@example.org\nfritz@example, EMIL@example.org',
  });
  const results = [...shown.text.matchAll(/<span>([^<]*)<\/span> <small>([^<]*)<\/small>/g)].map(
    ([, who, what]) => [who, what],
  );
  expect(shown.text).toContain('<h1>3 Einladungen sind unterwegs</h1>');
  expect(results).toEqual([
    ['emil@example.org', 'eingeladen'],
    ['ben@example.org', 'eingeladen'],
    ['caro@example.org', 'war schon eingeladen, keine zweite Mail'],
    ['dora@example.org', 'eingeladen'],
    ['fritz@example', 'ist keine Mailadresse'],
  ]);

  async function inviteAlone(email: string) {
    const other = await announced(site, { title: 'Anderer Abend', hashtag: 'WOLKiel', city: 'Kiel' });
    await invited(site, other.host, other.path, email);
    return { mail: await site.mailTo(email) };
  }
});

test('nobody is invited twice to the same evening, by another host as little as by the same', async () => {
  const { host, path } = await announced(site);
  await invited(site, host, path, 'ben@example.org');
  const again = await host.submit(`${path}/invite`, { emails: 'BEN@example.org' });
  expect(again.text).toContain('Keine neue Einladung');
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
});

test('“no more invitations” is one press, also by a mail program of its own accord, and holds for every host', async () => {
  const { host, path } = await announced(site);
  await invited(site, host, path, 'ben@example.org');
  const mail = await site.mailTo('ben@example.org');
  expect(mail.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  const link = linkIn(mail, '/unsubscribe/');
  expect((await site.visitor('de').get(link)).text).toContain('Ja, keine mehr schicken');
  const stopped = await fetch(site.origin + link, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(stopped.status).toBe(200);

  const other = await announced(
    site,
    { title: 'Werkstatt', hashtag: 'Werkstatt' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  await other.host.submit(`${other.path}/invite`, { emails: 'ben@example.org' });
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
  // The answer to the first evening is still theirs to give.
  expect(
    (await site.visitor('de').submit(linkIn(mail, '/rsvp/').replace(/\?.*/, ''), { answer: 'yes' })).text,
  ).toContain('Schön, dass du kommst!');
});

test('who wants no more between the form and the mail gets none', async () => {
  const first = await announced(site);
  await invited(site, first.host, first.path, 'ben@example.org');
  const second = await announced(site, { title: 'Werkstatt' });
  await second.host.post(`${second.path}/invite`, { emails: 'ben@example.org' });
  const [mail] = site.postOffice.arrived.filter(({ recipients }) => recipients.includes('ben@example.org'));
  if (!mail) throw new Error('no invitation');
  await site.visitor('de').post(linkIn(mail, '/unsubscribe/'), {});
  expect(await site.mailsTo('ben@example.org')).toHaveLength(1);
});

test('mails that somebody asked for themselves hold no invitation back', async () => {
  const { host, path } = await announced(site);
  for (let form = 0; form < 3; form += 1)
    await site.visitor('de').post('/sign-in', { email: 'ben@example.org' });
  expect(await site.mailsTo('ben@example.org')).toHaveLength(3);
  const shown = await host.submit(`${path}/invite`, { emails: 'ben@example.org' });
  expect(shown.text).toContain('Eine Einladung ist unterwegs');
  expect((await site.mailTo('ben@example.org')).subject).toBe('Ana lädt dich ein: WOL im Advent');
});

test('only its hosts invite', async () => {
  const { path } = await announced(site);
  const stranger = site.visitor('de');
  expect((await stranger.get(`${path}/invite`)).location).toBe(
    `/sign-in?next=${encodeURIComponent(`${path}/invite`)}`,
  );
  expect((await stranger.post(`${path}/invite`, { emails: 'ben@example.org' })).status).toBe(403);
  const caro = await announced(
    site,
    { title: 'Werkstatt', hashtag: 'Werkstatt' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  expect((await caro.host.get(`${path}/invite`)).status).toBe(404);
  expect((await caro.host.post(`${path}/invite`, { emails: 'ben@example.org' })).status).toBe(404);
  expect(await site.mailsTo('ben@example.org')).toHaveLength(0);
});

test('what became of invited addresses is told to the hosts of that evening alone', async () => {
  const { host, path } = await announced(site);
  const { location } = await host.post(`${path}/invite`, { emails: 'ben@example.org' });
  const caro = await announced(
    site,
    { title: 'Werkstatt', hashtag: 'Werkstatt' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  const round = location.replace(path, '');
  expect((await caro.host.get(location)).status).toBe(404);
  expect((await caro.host.get(caro.path + round)).text).not.toContain('ben@example.org');
  for (const wild of ['?round=x', '?round=a&round=b', `?round=${'a'.repeat(3000)}`])
    expect((await host.get(`${path}/invite${wild}`)).status, wild).toBe(200);
});

test('the host’s word is shown as it was typed, and does nothing', async () => {
  const { host, path } = await announced(site);
  const word =
    'Komm <b>bitte</b> & bring\n\n=HYPERLINK("https://evil.example")\n{{host}} {title} $& „Kuchen“ mit.';
  await host.post(`${path}/invite`, { emails: 'ben@example.org', word });
  const mail = await site.mailTo('ben@example.org');
  expect(mail.text).toContain(word.replace('https://evil.example', 'https[:]//evil[.]example'));
  expect(mail.html).toContain(
    'Komm &lt;b&gt;bitte&lt;/b&gt; &amp; bring\n\n&#x3D;HYPERLINK(&quot;https[:]//evil[.]example&quot;)',
  );
  expect(mail.html).toMatch(/white-space:\s*pre-line/);
  expect(mail.html).not.toMatch(/<b>|href="https:\/\/evil/);
});

test('a list or a word that is too long comes back with everything still there', async () => {
  const { host, path } = await announced(site);
  const emails = Array.from({ length: 51 }, (_, number) => `guest${number}@example.org`).join('\n');
  const tooMany = await host.post(`${path}/invite`, { emails, word: 'Kommt!' });
  expect(tooMany.status).toBe(422);
  expect(tooMany.text).toContain('Das sind mehr als 50 Adressen.');
  expect(tooMany.text).toContain('guest50@example.org');
  expect(tooMany.text).toContain('>Kommt!</textarea>');
  const tooLong = await host.post(`${path}/invite`, { emails: 'ben@example.org', word: 'a'.repeat(1001) });
  expect(tooLong.status).toBe(422);
  expect(tooLong.text).toContain('id="word-error"');
  expect((await host.post(`${path}/invite`, { emails: ' ' })).status).toBe(422);
  expect((await host.post(`${path}/invite`, { emails: 'x@'.repeat(20_000) })).status).toBe(413);
  expect((await everythingIn(site))['invitations']).toEqual([]);
});

test('an invitation speaks the language of the evening, or the one that the person chose', async () => {
  const { host, path } = await announced(site, { language: 'en' });
  const ben = await signIn(site, 'ben@example.org');
  await ben.post('/me', { name: 'Ben', language: 'de' });
  await host.post(`${path}/invite`, { emails: 'ben@example.org, caro@example.org' });
  expect((await lastMail(site, 'ben@example.org', /WOL im Advent/)).subject).toBe(
    'Ana lädt dich ein: WOL im Advent',
  );
  expect((await site.mailTo('caro@example.org')).subject).toBe('Ana invites you: WOL im Advent');
});

test('invited addresses are forgotten after the evening', async () => {
  const { host, path } = await announced(site);
  await invited(site, host, path, 'ben@example.org');
  const caro = await invited(site, host, path, 'caro@example.org');
  await site.visitor('de').post(caro, { answer: 'yes' });
  site.setClock('2026-12-03T21:00:01Z');
  await site.run('forget invitations');
  const left = await everythingIn(site);
  expect(left).toMatchObject({ invitations: [], invitation_rounds: [] });
  expect(JSON.stringify(left)).not.toContain('ben@example.org');
  // Who answered is kept by the answer.
  expect(JSON.stringify(left)).toContain('caro@example.org');
});
