// "Ten whom I would like to hear": by mail, by a link of one's own, on a card; and once more, a week later.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, lastMail, oneOfMany } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { unescaped } from '../support/forms.ts';
import { linkIn } from '../support/post-office.ts';
import { remembered } from '../support/remembering.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const day = 86_400_000;
const jan = { name: 'Jan', words: 'Du hast erzählt, wie dein Garten scheitert. Das will ich hören.' };

test('by mail: the sentence is in it, nobody is greeted by name, and the host reads the name', async () => {
  const { host, path } = await announced(site);
  const page = await host.submit(`${path}/invite/one`, { ...jan, email: 'jan@example.org', by: 'mail' });
  expect(page.text).toContain('Jan bekommt gleich eine Mail von dir.');
  const mail = await site.mailTo('jan@example.org');
  expect(mail.subject).toBe('Ana lädt dich ein: WOL im Advent');
  expect(mail.text).toContain(jan.words);
  expect(mail.text).not.toContain('Hallo Jan');
  await site.visitor('de').post(linkIn(mail, '/rsvp/'), { answer: 'yes', name: 'Jan' });
  expect((await host.get(`${path}/invite`)).text).toMatch(
    /<strong>Jan<\/strong> <small[^>]*>hat geantwortet/,
  );
});

test('by link: it greets by name and quotes the host, proves no address, and is answered like the page', async () => {
  const { host, path } = await announced(site);
  const link = await linkFor(host, path, jan);
  const stranger = site.visitor('de');
  const { text, headers } = await stranger.get(link);
  expect(text).toContain('Hallo Jan!');
  expect(text).toContain(jan.words);
  expect(text).toContain('value="Jan"');
  expect(headers.get('cache-control')).toBe('private, no-store');
  const sent = await stranger.post(`${path}/rsvp`, { name: 'Jan', email: 'jan@example.org', answer: 'yes' });
  expect(sent.location).toContain('said=sent');
  expect((await host.get(`${path}/guests`)).text).not.toContain('>Jan<');
  expect((await site.mailTo('jan@example.org')).subject).toContain('Bestätige');
});

test('by link, on a device that is remembered: nothing is typed again, and one tap counts', async () => {
  const { host, path } = await announced(site);
  const another = await oneOfMany(site, { title: 'Lesekreis' });
  const { device } = await remembered(site, another.path, 'jan@example.org');
  const link = await linkFor(host, path, jan);
  const { text } = await device.get(link);
  expect(text).toContain('Hallo Jan!');
  expect(text).toContain('(jan@example.org)');
  expect(text).not.toContain('type="email"');
  const pressed = await device.submit(`${path}/rsvp`, { answer: 'yes' });
  expect(pressed.text).toContain('Schön');
  const again = (await device.get(link)).text;
  expect(again).toContain('Du bist dabei');
  expect(again).not.toContain('name="answer"');
});

test('a link leads to the evening when its line is deleted, the evening cancelled or over; the names go with it', async () => {
  const { host, path } = await announced(site);
  const link = await linkFor(host, path, jan);
  await host.post(`${path}/invite/one`, { forget: link.split('/').at(-1) ?? '' });
  expect((await site.visitor('de').get(link)).location).toBe(path);
  const other = await linkFor(host, path, { name: 'Nele', words: '' });
  expect((await site.visitor('de').get(other)).text).toContain('Ana würde dich gern dabeihaben.');
  site.setClock('2026-12-05T12:00:00Z');
  expect((await site.visitor('de').get(other)).location).toBe(path);
  await site.run('forget invitations');
  expect(JSON.stringify(await everythingIn(site))).not.toContain('Nele');
});

test('cards to print carry the sentence and the code of the same link, for its hosts alone', async () => {
  const { host, path } = await announced(site);
  await linkFor(host, path, jan);
  const { text } = await host.get(`${path}/invite/cards`);
  expect(text).toContain('Hallo Jan!');
  expect(text).toContain('<svg');
  expect((await site.visitor('de').get(`${path}/invite/cards`)).status).toBe(303);
});

test('ten are enough, a name is needed, and an address only for a mail', async () => {
  const { host, path } = await announced(site);
  const nameless = await host.post(`${path}/invite/one`, { name: '', words: 'Hallo', by: 'link' });
  expect(nameless.status).toBe(422);
  expect(nameless.text).toContain('Wen meinst du?');
  expect(nameless.text).toContain('value="Hallo"');
  const nowhere = await host.post(`${path}/invite/one`, { name: 'Jan', by: 'mail' });
  expect(nowhere.text).toContain('Wohin soll die Mail?');
  for (let one = 1; one <= 10; one += 1)
    await host.post(`${path}/invite/one`, { name: `Gast ${one}`, by: 'link' });
  expect((await host.get(`${path}/invite`)).text).toContain('Zehn sind gefragt.');
  expect((await host.post(`${path}/invite/one`, { name: 'Elf', by: 'link' })).status).toBe(422);
});

test('once more, a week later, in the host’s own words: two clicks from the evening, and it can be taken back', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/invite/one`, { ...jan, email: 'jan@example.org', by: 'mail' });
  await host.post(`${path}/invite`, {
    emails: 'nele@example.org, ola@example.org, pia@example.org',
    word: '',
  });
  const stop = linkIn(await site.mailTo('ola@example.org'), '/unsubscribe/');
  await site.visitor('de').post(stop, {});
  site.advance(7 * day + 1000);
  await answered(site, path, 'pia@example.org', 'no');

  const first = unescaped(/href="([^"]*#again)"/.exec((await host.get(path)).text)?.[1] ?? '');
  const page = (await host.get(first.replace(/#.*/, ''))).text;
  expect(page).toMatch(/<details id="again"[^>]* open>/);
  const whom = [...page.matchAll(/name="whom" value="([^"]+)" checked><span>([^<]+)/g)];
  expect(new Set(whom.map(([, , name]) => name))).toEqual(
    new Set(['Jan', 'nele@example.org', 'ola@example.org']),
  );
  const idOf = (name: string) => whom.find(([, , one]) => one === name)?.[1] ?? '';
  const before = (await site.mailsTo('jan@example.org')).length;
  await host.post(
    `${path}/invite/again`,
    new URLSearchParams([
      ...whom.map(([, id = '']): [string, string] => ['whom', id]),
      ['again', 'Zwei Stühle sind noch frei.'],
    ]),
  );
  expect((await host.get(`${path}/invite`)).text).toContain('3 Mails gehen um');
  await host.post(`${path}/invite/again`, { undo: 'yes' });
  site.advance(11 * 60_000);
  expect(await site.mailsTo('jan@example.org')).toHaveLength(before);

  await host.post(
    `${path}/invite/again`,
    new URLSearchParams([
      ['whom', idOf('Jan')],
      ['whom', idOf('ola@example.org')],
      ['whom', idOf('nele@example.org')],
      ['again', 'Zwei Stühle sind noch frei.'],
      [`again-${idOf('nele@example.org')}`, 'Nele, bring deine Skizzen mit.'],
    ]),
  );
  site.advance(11 * 60_000);
  const own = await lastMail(site, 'nele@example.org', /noch einmal/);
  expect(own.text).toContain('Nele, bring deine Skizzen mit.');
  expect(own.text).not.toContain('Zwei Stühle');
  const mail = await lastMail(site, 'jan@example.org', /noch einmal/);
  expect(mail.text).toContain('Zwei Stühle sind noch frei.');
  expect(
    (await site.mailsTo('ola@example.org')).every(({ subject }) => !/noch einmal/.test(subject ?? '')),
  ).toBe(true);
  // There is no third time.
  site.advance(day);
  expect((await host.get(`${path}/invite?open=again`)).text).not.toContain('checked><span>Jan');
});

test('a cancelled evening invites nobody, by whichever form', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/cancel`, { word: '' });
  const { text } = await host.get(`${path}/invite`);
  expect(text).toContain('Eingeladen wird niemand mehr.');
  expect(text).not.toContain('name="emails"');
  expect((await host.post(`${path}/invite`, { emails: 'ben@example.org', word: '' })).status).toBe(422);
  await host.post(`${path}/invite/one`, { name: 'Ben', email: 'ben@example.org', by: 'mail' });
  site.advance(day);
  expect(await site.mailsTo('ben@example.org')).toEqual([]);
});

test('the line of whoever answers by their link says so, once the answer counts, and no longer than there is one', async () => {
  const { host, path } = await announced(site);
  const link = await linkFor(host, path, { name: 'Jan', words: '' });
  const lineOf = async () =>
    /<strong>Jan<\/strong>[^]*?<\/p>/.exec((await host.get(`${path}/invite`)).text)?.[0];
  expect(await lineOf()).not.toContain('hat geantwortet');
  const jan = site.visitor('de');
  const [, action = ''] = /<form action="([^"]*)" method="post">/.exec((await jan.get(link)).text) ?? [];
  // An address that is none comes back with the same form, which still knows whose link it was.
  const fields = { name: 'Jan', email: 'jan@', answer: 'yes' };
  const again = await jan.post(unescaped(action), fields);
  expect(again.status).toBe(422);
  expect(again.text).toContain(`action="${action}"`);
  await jan.post(unescaped(action), { ...fields, email: 'jan@example.org' });
  expect(await lineOf()).not.toContain('hat geantwortet');
  const answer = linkIn(await lastMail(site, 'jan@example.org', /Bestätige/), '/rsvp/');
  await jan.post(answer.replace(/\?.*/, ''), { answer: 'yes' });
  expect(await lineOf()).toContain('hat geantwortet');
});

type Host = Awaited<ReturnType<typeof announced>>['host'];

async function linkFor(host: Host, path: string, one: { name: string; words: string }): Promise<string> {
  const page = await host.submit(`${path}/invite/one`, { ...one, by: 'link' });
  const link = [...page.text.matchAll(/value="([^"]*\/for\/[^"]+)" readonly/g)].at(-1)?.[1] ?? '';
  return new URL(link).pathname;
}
