// The ticket after an answer: who else comes, the calendar, one card to show oneself, and what guests say, in parts.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerAsGuest, guestByLink } from '../../../src/rsvps/guest.ts';
import { rsvps } from '../../../src/rsvps/tables.ts';
import { guestOf, tweetupOf } from '../../support/crowd.ts';
import { announced, answered, asked, described } from '../../support/evenings.ts';
import { openSite, type Site } from '../../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const plain = (html: string) => html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
const ticket = async (link: string, said = 'answered') =>
  plain((await site.visitor('de').get(`${link}?said=${said}`)).text);
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const headOf = (html: string) => wordsOf(/<div class="ticket-head[\s\S]*?<\/div>/.exec(html)?.[0] ?? '');
/** What stands open on arrival: what closed parts hold is asked for first. */
function openInputs(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const withoutClosed = main.replaceAll(/<details(?![^>]* open)[^>]*>[\s\S]*?<\/details>/g, '');
  return [...withoutClosed.matchAll(/<(?:input|select|textarea)\b([^>]*)>/g)]
    .filter(([, attributes = '']) => !/type="hidden"/.test(attributes))
    .map(([, attributes = '']) => /name="(\w+)"/.exec(attributes)?.[1] ?? '');
}

test('after a yes: who else comes, the calendar, a friend, one card, the rest folded; four inputs are open', async () => {
  const { path } = await announced(site, { may_bring: '2', online: 'https://meet.example.org/geheim' });
  const jan = await answered(site, path, 'jan@example.org');
  const page = await ticket(jan);
  const order = [
    '<h1>Schön, Jan!',
    'tweetup.ics',
    'calendar.google.com',
    'outlook.live.com',
    'Sag es weiter',
  ];
  const then = [
    'Zeig dich den anderen',
    'Dein Name: Jan',
    'name="working_on"',
    'name="mastodon"',
    'name="unsure_about"',
  ];
  const places = [...order, ...then, 'name="brings"'].map((one) => page.indexOf(one));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
  expect(openInputs(page)).toEqual(['working_on', 'listed', 'listed', 'listed']);
  expect(page).not.toMatch(/name="listed" value="\w+" checked/);
  // Whoever runs a calendar reads along: neither the guest's links nor the link for joining.
  const elsewhere = page.match(/href="https:\/\/(?:calendar\.google|outlook\.live)[^"]+"/g) ?? [];
  expect(elsewhere).toHaveLength(2);
  const token = jan.replace('/rsvp/', '');
  for (const link of elsewhere)
    expect(decodeURIComponent(link)).not.toMatch(new RegExp(`${token}|guest=|geheim`));
});

test('names come before numbers, below four people there is none, and nobody is named who does not want it', async () => {
  const { path } = await announced(site);
  const jan = await answered(site, path, 'jan@example.org');
  expect(headOf(await ticket(jan))).toContain('Ana freut sich auf dich.');
  await described(site, await answered(site, path, 'ben@example.org'), { name: 'Ben', listed: 'guests' });
  expect(headOf(await ticket(jan))).toContain('Ben kommt auch.');
  await answered(site, path, 'caro@example.org');
  expect(headOf(await ticket(jan))).toContain('Ben kommt auch.');
  await answered(site, path, 'dora@example.org');
  expect(headOf(await ticket(jan))).toContain('Ben und 2 weitere kommen auch.');
  await described(site, await answered(site, path, 'emil@example.org'), { name: 'Emil', listed: 'public' });
  await answered(site, path, 'finn@example.org', 'maybe');
  const head = headOf(await ticket(jan));
  expect(head).toContain('Ben, Emil und 2 weitere kommen auch.');
  expect(head).not.toMatch(/Caro|Dora|Finn/);
  expect(head).toContain('Alle ansehen');
});

test('of three hundred two are named, and some have a face', async () => {
  const { path } = await announced(site);
  const jan = await answered(site, path, 'jan@example.org');
  const tweetup = await tweetupOf(site, path);
  for (let number = 1; number <= 40; number += 1) await guestOf(site, tweetup.id, number);
  const page = await ticket(jan);
  expect(headOf(page)).toContain('Gast, Gast und 38 weitere kommen auch.');
  expect(page.match(/<span class="initials[^>]*>/g)?.length).toBe(6);
});

test('on the waiting list it says the place in line and what happens next, and puts nothing into a calendar', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  const jan = await answered(site, path, 'jan@example.org');
  const page = await ticket(jan);
  expect(headOf(page)).toContain('Du bist Nummer 2 in der Reihe.');
  expect(headOf(page)).toContain('rückst du von selbst nach und bekommst eine Mail');
  expect(page).not.toContain('calendar.google.com');
  await site.visitor('de').post(ben, { answer: 'no' });
  expect(headOf(await ticket(jan))).toContain('Du bist Nummer 1 in der Reihe.');
});

test('a maybe is asked to decide at the top; a no has nothing to fill in', async () => {
  const { path } = await announced(site);
  const maybe = await ticket(await answered(site, path, 'ben@example.org', 'maybe'));
  expect(headOf(maybe)).toContain('Vielleicht ist auch eine Antwort');
  expect(maybe.indexOf('name="answer"')).toBeLessThan(maybe.indexOf('tweetup.ics'));
  expect(openInputs(maybe).length).toBeLessThanOrEqual(7);
  const no = await ticket(await answered(site, path, 'caro@example.org', 'no'));
  expect(openInputs(no)).toEqual([]);
  expect(no).not.toContain('tweetup.ics');
});

test('a field that is not sent stays as it was, an empty one is cleared', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const ben = site.visitor('de');
  const save = async (fields: Record<string, string>) => {
    const saved = await ben.post(link, fields);
    expect([saved.status, saved.location]).toEqual([303, `${link}?said=saved#you`]);
    return ticket(link, 'saved');
  };
  await save({ name: 'Ben', working_on: 'Seegras', unsure_about: 'Netze', listed: 'guests' });
  await save({ mastodon: '@ben@example.social', mastodon_listed: 'guests', photos: 'yes' });
  await save({ bluesky: 'ben.example.org' });
  let page = await save({
    may_invite_asked: 'yes',
    may_invite: 'yes',
    new_here_asked: 'yes',
    new_here: 'yes',
  });
  for (const kept of ['Seegras', 'Netze', '@ben@example.social', '@ben.example.org'])
    expect(page).toContain(kept);
  expect(page).toContain('name="listed" value="guests" checked');
  expect(page).toContain('name="photos" value="yes" checked');
  expect(page).toMatch(/name="may_invite" value="yes" checked/);
  expect(page).toMatch(/name="new_here" value="yes" checked/);
  expect(/<select id="mastodon_listed"[\s\S]*?<\/select>/.exec(page)?.[0]).toContain(
    'value="guests" selected',
  );

  page = await save({ unsure_about: '', mastodon: '', may_invite_asked: 'yes' });
  for (const gone of ['Netze', '@ben@example.social']) expect(page).not.toContain(gone);
  expect(page).not.toMatch(/name="may_invite" value="yes" checked/);
  expect(page).toMatch(/name="new_here" value="yes" checked/);
  for (const kept of ['Seegras', '@ben.example.org', 'name="listed" value="guests" checked'])
    expect(page).toContain(kept);
  // Only who may see an account changes, the account stays.
  await save({ bluesky_listed: 'nobody' });
  expect(await ticket(link)).toContain('value="@ben.example.org"');
});

test('one form may carry the answer and what they say of themselves', async () => {
  const { host, path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org', 'maybe');
  const sent = await site
    .visitor('de')
    .post(link, { answer: 'yes', working_on: 'Seegras', listed: 'guests' });
  expect([sent.status, sent.location]).toEqual([303, `${link}?said=answered`]);
  const people = (await host.get(`${path}/people`)).text;
  expect(people).toContain('Seegras');
  expect(people).not.toContain('vielleicht)');
});

test('saved, the card is one’s own row as the others see it, with its fields folded', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', working_on: 'Seegras', listed: 'guests', x: '@ben' });
  const page = await ticket(link, 'saved');
  expect(page).toContain('So sehen dich die anderen');
  expect(wordsOf(page)).toContain('Das sehen die Gäste des Abends.');
  expect(openInputs(page)).toEqual([]);
  // The first sentence is the first post, on their own network first.
  expect(page).toContain('Das ist schon dein erster Beitrag');
  expect(page).toContain('Ich arbeite an: Seegras.');
  expect(page.indexOf('https://x.com/intent/tweet')).toBeLessThan(page.indexOf('https://bsky.app/intent'));
});

test('what is refused stays typed, opens where the mistake is, and what was not asked stays as it was', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  await described(site, link, { name: 'Ben', working_on: 'Seegras', listed: 'guests' });
  const refused = await site
    .visitor('de')
    .post(link, { mastodon: 'nicht eins', unsure_about: 'x'.repeat(501) });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('value="nicht eins"');
  expect(refused.text).toContain('Seegras</textarea>');
  expect(openInputs(refused.text)).toEqual(['mastodon', 'mastodon_listed', 'unsure_about']);
  expect((await ticket(link)).includes('nicht eins')).toBe(false);
});

test('in English it is the same ticket', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const page = plain((await site.visitor('en').get(`${link}?said=answered&lang=en`)).text);
  for (const words of [
    'Lovely, Ben!',
    'Ana is looking forward to seeing you.',
    'Show yourself to the others',
  ])
    expect(page).toContain(words);
});

test('the answer and the link to the people page are written together: where one cannot be, neither is', async () => {
  const { path } = await announced(site);
  const link = (await asked(site, path, 'ben@example.org', 'yes')).replace(/\?.*/, '');
  const guest = await guestByLink(site.db, site.now(), {
    token: link.split('/').at(-1) ?? '',
    asked: undefined,
  });
  if (!guest) throw new Error('the link opens nothing');
  const reply = { answer: 'yes', name: 'Ben', language: 'de' } as const;
  const along = () => Promise.reject(new Error('no room on the disk'));
  await expect(answerAsGuest(site.db, site.now(), { guest, reply, along })).rejects.toThrow('no room');
  expect(await site.db.select().from(rsvps)).toEqual([]);

  expect((await site.visitor('de').post(link, { answer: 'yes' })).status).toBe(303);
  const [, people = ''] = /href="([^"]*\/people\?guest=[^"#]*)/.exec(await ticket(link)) ?? [];
  const page = await site.visitor('de').get(people);
  expect(page.status).toBe(200);
});
