// Who has a place and who waits: in order of arrival, with company, with hosts, up to the start.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guestOf, tweetupOf } from '../support/crowd.ts';
import { announced, answered, asked, described, invited, lastMail, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const press = (link: string, form: Record<string, string>) =>
  site.visitor('de').submit(link.replace(/\?.*/, ''), form);
const waits = 'Du stehst auf der Warteliste';
const comes = /Du bist dabei|Schön, /;
const placeOf = async (link: string) => {
  const { text } = await site.visitor('de').get(link);
  return comes.test(text) ? 'going' : text.includes(waits) ? 'waiting' : 'neither';
};

test('full: yes goes on the waiting list, in order of arrival, and a place that becomes free goes to the first, who gets a mail', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  const dora = await answered(site, path, 'dora@example.org');
  expect((await site.visitor('de').get(path)).text).toContain('Der eine Platz ist vergeben');
  expect([await placeOf(ben), await placeOf(caro), await placeOf(dora)]).toEqual([
    'going',
    'waiting',
    'waiting',
  ]);
  expect((await site.mailTo('caro@example.org')).subject).toBe('Warteliste: WOL im Advent');

  await press(ben, { answer: 'no' });
  expect([await placeOf(caro), await placeOf(dora)]).toEqual(['going', 'waiting']);
  expect((await site.mailTo('caro@example.org')).subject).toBe('Du hast einen Platz: WOL im Advent');
  expect((await site.mailTo('dora@example.org')).subject).toBe('Warteliste: WOL im Advent');
});

test('arrival is the moment an answer counts, not the moment it was typed', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const first = await asked(site, path, 'ben@example.org');
  const second = await asked(site, path, 'caro@example.org');
  expect((await press(second, { answer: 'yes' })).text).toMatch(comes);
  expect((await press(first, { answer: 'yes' })).text).toContain(waits);
});

test('maybe takes no place', async () => {
  const { path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org', 'maybe');
  expect(await placeOf(await answered(site, path, 'caro@example.org'))).toBe('going');
  // A yes that becomes a maybe gives its place away.
  const dora = await answered(site, path, 'dora@example.org');
  const caro = await answered(site, path, 'caro@example.org', 'maybe');
  expect(await placeOf(dora)).toBe('going');
  expect((await press(caro, { answer: 'yes' })).text).toContain(waits);
});

test('yes → no → yes goes to the end, on the waiting list and on the list of people', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  const dora = await answered(site, path, 'dora@example.org');
  await press(caro, { answer: 'no' });
  await press(caro, { answer: 'yes' });
  const { text } = await host.get(`${path}/people`);
  const names = [...text.matchAll(/<h3>(\w+)/g)].map(([, name]) => name);
  expect(names).toEqual(['Ben', 'Dora', 'Caro']);
  await press(await answered(site, path, 'ben@example.org', 'no'), { answer: 'no' });
  expect([await placeOf(dora), await placeOf(caro)]).toEqual(['going', 'waiting']);
});

test('saying the same once more keeps one’s place in the line', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  const dora = await answered(site, path, 'dora@example.org');
  await press(caro, { answer: 'yes' });
  await described(site, caro, { name: 'Caro' });
  await press(ben, { answer: 'no' });
  expect([await placeOf(caro), await placeOf(dora)]).toEqual(['going', 'waiting']);
});

test('hosts take no place', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  expect((await host.submit(`${path}/rsvp`, { answer: 'yes' })).text).toMatch(comes);
  expect(await placeOf(await answered(site, path, 'ben@example.org'))).toBe('going');
  const caro = await answered(site, path, 'caro@example.org');
  await host.post(`${path}/rsvp`, { answer: 'no' });
  expect(await placeOf(caro)).toBe('waiting');
  expect((await host.submit(`${path}/rsvp`, { answer: 'yes' })).text).toMatch(comes);
});

test('moving up ends at the start', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  site.setClock('2026-12-03T18:00:00Z');
  await press(ben, { answer: 'no' });
  expect(await placeOf(caro)).toBe('waiting');
  expect((await site.mailTo('caro@example.org')).subject).toBe('Warteliste: WOL im Advent');
});

test('a mail about a place is not sent when it was given back meanwhile, or the evening has begun', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const ben = await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  const dora = await answered(site, path, 'dora@example.org');
  await site.mailsTo('dora@example.org');
  await press(ben, { answer: 'no' });
  await press(caro, { answer: 'no' });
  expect((await site.mailTo('caro@example.org')).subject).toBe('Warteliste: WOL im Advent');
  expect(await placeOf(dora)).toBe('going');
  expect((await site.mailTo('dora@example.org')).subject).toBe('Du hast einen Platz: WOL im Advent');
});

test('a guest may bring up to three people if the host allows it; they take places', async () => {
  const { host, path } = await announced(site, { capacity: '4', may_bring: '3' });
  const ben = await answered(site, path, 'ben@example.org');
  expect((await site.visitor('de').get(ben)).text).toContain('<option value="3">3 Menschen</option>');
  await described(site, ben, { name: 'Ben', brings: '2' });
  expect((await host.get(`${path}/people`)).text).toContain('bringt 2 Menschen mit');
  const caro = await answered(site, path, 'caro@example.org');
  const dora = await answered(site, path, 'dora@example.org');
  expect([await placeOf(caro), await placeOf(dora)]).toEqual(['going', 'waiting']);

  // Whoever brings fewer makes room.
  await described(site, ben, { name: 'Ben', brings: '1' });
  expect(await placeOf(dora)).toBe('going');
});

test('bringing more than there are places is refused kindly, and everything typed stays', async () => {
  const { path } = await announced(site, { capacity: '3', may_bring: '3' });
  const ben = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  const refused = await site.visitor('de').post(ben, {
    name: 'Ben',
    working_on: 'Seegras',
    mastodon: '@ben@example.social',
    listed: 'guests',
    brings: '2',
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('So viele Plätze sind nicht mehr frei.');
  expect(refused.text).toMatch(/id="brings-error"/);
  expect(refused.text).toContain('>Seegras</textarea>');
  expect(refused.text).toContain('value="@ben@example.social"');
  expect(refused.text).toContain('value="guests" checked');
  expect(refused.text).toContain('<option value="2" selected>');
  const { text } = await site.visitor('de').get(ben);
  expect(text).not.toContain('Seegras');
  expect(text).toMatch(comes);
});

test('nobody brings people past those who wait', async () => {
  const { path } = await announced(site, { capacity: '3', may_bring: '3' });
  const ben = await answered(site, path, 'ben@example.org');
  const caro = await answered(site, path, 'caro@example.org');
  await described(site, caro, { name: 'Caro', brings: '1' });
  const dora = await answered(site, path, 'dora@example.org');
  await described(site, dora, { name: 'Dora', brings: '1' });
  await press(ben, { answer: 'no' });
  // One place is free, but Dora waits for two: she is not overtaken, by Caro's company as little as by a newcomer.
  expect((await site.visitor('de').post(caro, { name: 'Caro', listed: 'public', brings: '2' })).status).toBe(
    422,
  );
  expect(await placeOf(await answered(site, path, 'emil@example.org'))).toBe('waiting');
  await described(site, caro, { name: 'Caro', brings: '0' });
  expect(await placeOf(dora)).toBe('going');
});

test('a party that is larger than the room is refused, so that it does not keep everybody behind it waiting', async () => {
  const { path } = await announced(site, { capacity: '2', may_bring: '3' });
  await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  const dora = await answered(site, path, 'dora@example.org');
  const refused = await site.visitor('de').post(dora, { name: 'Dora', listed: 'public', brings: '2' });
  expect(refused.status).toBe(422);
  await described(site, dora, { name: 'Dora', brings: '1' });
});

test('where the host does not allow it nobody brings anybody, whatever a form says', async () => {
  const { host, path } = await announced(site, { capacity: '5' });
  const ben = await answered(site, path, 'ben@example.org');
  await described(site, ben, { name: 'Ben', brings: '3' });
  expect((await site.visitor('de').get(ben)).text).not.toContain('name="brings"');
  expect((await host.get(`${path}/people`)).text).not.toContain('bringt');
  for (const brings of ['4', '-1', '1.5', '1e1', 'drei'])
    expect((await site.visitor('de').post(ben, { name: 'Ben', listed: 'public', brings })).status).toBe(422);
});

test('signed in, an answer counts at once', async () => {
  const { path } = await announced(site);
  const ben = await signIn(site, 'ben@example.org');
  expect((await ben.submit(`${path}/rsvp`, { answer: 'yes' })).text).toMatch(comes);
  expect((await lastMail(site, 'ben@example.org', /^Du bist dabei/)).text).toContain('#WOLRostock');
});

test('who says yes and no in turn does not fill a mailbox', async () => {
  const { path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  for (let turn = 0; turn < 10; turn += 1) {
    await press(ben, { answer: 'no' });
    await press(ben, { answer: 'yes' });
    await site.mailsTo('ben@example.org');
  }
  expect((await site.mailsTo('ben@example.org')).length).toBeLessThanOrEqual(4);
  site.advance(60 * 60_000);
  const all = await site.mailsTo('ben@example.org');
  expect(all.length).toBeLessThanOrEqual(5);
  expect(all.at(-1)?.subject).toBe('Du bist dabei: WOL im Advent');
});

test('those who waited in vain are not counted among who was there', async () => {
  const { path } = await announced(site, { capacity: '1' });
  const { id } = await tweetupOf(site, path);
  for (const number of [4, 5, 6]) await guestOf(site, id, number);
  const namesOn = async (page: string) =>
    (await site.visitor('de').get(page)).text.match(/(?:<h3>|<\/span>)Gast/g)?.length;
  expect([await namesOn(path), await namesOn(`${path}/people`)]).toEqual([1, 3]);
  site.setClock('2026-12-03T21:00:00Z');
  expect([await namesOn(path), await namesOn(`${path}/people`)]).toEqual([1, 1]);
});

test('where everything is taken the button says what a yes means then: on the page, in its form, behind a mail’s link', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  const invitation = await invited(site, host, path, 'caro@example.org');
  const labels = async (page: string) => {
    const { text } = await site.visitor('de').get(page);
    return [text.includes('Auf die Warteliste'), text.includes('Ja, ich komme')];
  };
  expect(await labels(path)).toEqual([false, true]);
  await answered(site, path, 'ben@example.org');
  for (const page of [
    path,
    `${path}/rsvp?answer=yes`,
    invitation,
    await asked(site, path, 'dora@example.org'),
  ])
    expect(await labels(page)).toEqual([true, false]);
  // Whoever has a place, or hosts, keeps it.
  expect((await host.get(`${path}/rsvp`)).text).toContain('Ja, ich komme');
});
