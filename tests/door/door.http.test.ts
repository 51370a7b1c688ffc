// On the day: who is there is noted by three ways, counted once however often it is said, and nobody else's business.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
const links = new Map<string, string>();
beforeEach(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
  for (const name of ['Ben', 'Caro', 'Dora']) {
    const link = await answered(site, path, `${name.toLowerCase()}@example.org`, 'yes', name);
    await described(site, link, {
      name,
      listed: name === 'Dora' ? 'nobody' : 'guests',
      photos: name === 'Ben' ? 'yes' : '',
    });
    links.set(name, link);
  }
});
afterEach(() => site.close());

const evening = '2026-12-03T18:30:00Z';

test('a host taps who is there; twice is once, and it can be taken back', async () => {
  site.setClock('2026-12-03T14:00:00Z');
  const early = await ana.get(`${path}/check-in`);
  expect(early.text).toContain('Ab 16:00 kannst du hier antippen');
  const ben = guestIn(early.text, 'Ben');
  await ana.post(`${path}/check-in`, { here: ben });
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(0);

  site.setClock(evening);
  const tapped = await ana.post(`${path}/check-in`, { here: ben });
  expect(tapped.location).toBe(`${path}/check-in#guest-${ben}`);
  await ana.post(`${path}/check-in`, { here: ben });
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(1);
  expect((await ana.get(`${path}/guests`)).text).toContain('Ein Mensch kam.');
  await ana.post(`${path}/check-in`, { away: ben });
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(0);
});

test('walk-ins have a name and nothing else; a form that comes twice lets one in', async () => {
  site.setClock(evening);
  const form = /name="walk_in_id" value="(\w+)"/.exec((await ana.get(`${path}/check-in`)).text)?.[1] ?? '';
  for (let time = 0; time < 2; time += 1)
    await ana.post(`${path}/check-in`, { walk_in: '  Emil <b>  ', walk_in_id: form });
  const page = await ana.get(`${path}/check-in`);
  expect(numbersIn(page)).toBe(1);
  expect(page.text).toContain('<h3>Emil &lt;b&gt;</h3>');
  const nameless = await ana.post(`${path}/check-in`, { walk_in: ' ', walk_in_id: `${form}x` });
  expect((await ana.get(nameless.location.replace('#walk-ins', ''))).text).toContain(
    'Schreib einen Namen hinein',
  );
  await ana.post(`${path}/check-in`, { gone: form });
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(0);
});

test('a tap that comes late by script is told how many are there, and one that is too early is kept for later', async () => {
  const ben = guestIn((await ana.get(`${path}/check-in`)).text, 'Ben');
  const tap = async () => {
    const answer = await fetch(`${site.origin}${path}/check-in`, {
      method: 'POST',
      body: new URLSearchParams({ here: ben }),
      headers: {
        Accept: 'application/json',
        Cookie: [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    return [answer.status, await answer.json()];
  };
  expect((await tap())[0]).toBe(409);
  site.setClock(evening);
  expect(await tap()).toEqual([200, { here: 'Ein Mensch ist da' }]);
});

test('the code in the mail leads the host to one button; to everybody else it shows the evening', async () => {
  const mail = await lastMail(site, 'ben@example.org', /Du bist dabei/);
  const [picture] = mail.attachments.filter(({ mimeType }) => mimeType === 'image/png');
  expect(picture?.contentId).toBe('<picture-0>');
  expect(mail.html).toContain('src="cid:picture-0"');
  const ben = guestIn((await ana.get(`${path}/check-in`)).text, 'Ben');
  const own = await site.visitor('de').get(links.get('Ben') ?? '');
  expect(own.text).toContain(`${path}/check-in/${ben}/code.svg`);

  site.setClock(evening);
  const shown = await ana.get(`${path}/check-in/${ben}`);
  expect(shown.text).toMatch(/<h1[^>]*>Ben<\/h1>/);
  expect(shown.text).toContain('Bilder: ja');
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(0);
  await ana.post(`${path}/check-in/${ben}`, {});
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(1);
  const caro = await signIn(site, 'caro@example.org');
  for (const somebody of [site.visitor('de'), caro]) {
    expect((await somebody.get(`${path}/check-in/${ben}`)).location).toBe(path);
    expect([403, 404]).toContain((await somebody.post(`${path}/check-in/${ben}`, { away: 'yes' })).status);
  }
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(1);
});

test('guests say themselves that they are here, from an hour before to the end, by their own link or by the code at the door', async () => {
  const own = links.get('Ben') ?? '';
  await site.visitor('de').post(own, { here: 'yes' });
  site.setClock(evening);
  expect((await site.visitor('de').get(own)).text).toContain('Ich bin da');
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(0);
  await site.visitor('de').post(own, { here: 'yes' });
  expect((await site.visitor('de').get(own)).text).toContain('Du bist da. Schön!');

  const caro = await signIn(site, 'caro@example.org');
  expect((await caro.get(`${path}/here`)).text).toContain('Ich bin da');
  await caro.post(`${path}/here`, {});
  expect((await caro.get(`${path}/here`)).text).toContain('Du bist da seit 19:30');
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(2);
  const nobody = await signIn(site, 'emil@example.org');
  expect((await nobody.get(`${path}/here`)).text).toContain('noch keine Antwort');
  await nobody.post(`${path}/here`, {});
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(2);
});

test('who is not signed in gets the button by mail, and the page looks the same to whom nobody knows', async () => {
  const stranger = site.visitor('de');
  expect((await stranger.get(`${path}/here`)).text).not.toContain('name="email"');
  await stranger.post(`${path}/here`, { email: 'ben@example.org' });
  site.setClock(evening);
  expect((await stranger.get(`${path}/here`)).text).toContain('name="email"');
  const before = (await site.mailsTo('ben@example.org')).length;
  expect((await stranger.post(`${path}/here`, { email: 'ben at example' })).status).toBe(422);
  const pages = [];
  for (const email of ['ben@example.org', 'ben@example.org', 'emil@example.org'])
    pages.push((await stranger.submit(`${path}/here`, { email })).text);
  expect(new Set(pages).size).toBe(1);

  const mails = await site.mailsTo('ben@example.org');
  expect(mails.length).toBe(before + 1);
  expect(mails.at(-1)?.subject).toBe('Bist du da? WOL im Advent');
  const own = linkIn(await lastMail(site, 'ben@example.org', /Bist du da/), '/rsvp/');
  expect((await stranger.get(own)).text).toContain('Ich bin da');
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(0);
  await stranger.post(own, { here: 'yes' });
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(1);

  const asked = linkIn(await lastMail(site, 'emil@example.org', /Bestätige/), '/rsvp/').replace(/\?.*/, '');
  await stranger.post(asked, { answer: 'yes', name: 'Emil' });
  await stranger.post(asked, { here: 'yes' });
  expect(numbersIn(await ana.get(`${path}/check-in`))).toBe(2);
});

test('badges are for those who show themselves to guests, by first name; the door list is for all, and says who may be in pictures', async () => {
  const badges = (await ana.get(`${path}/badges`)).text;
  expect([...badges.matchAll(/badge-name"[^>]*>([^<]+)</g)].map(([, name]) => name)).toEqual(['Ben', 'Caro']);
  expect(badges).toContain('#WOLRostock');
  const list = (await ana.get(`${path}/door-list`)).text;
  expect([...list.matchAll(/<th scope="row"[^>]*>([^<]+)</g)].map(([, name]) => name?.trim())).toEqual([
    'Ben',
    'Caro',
    'Dora',
  ]);
  expect(list.match(/Bilder: ja/g)).toHaveLength(1);
  expect(list.match(/Bilder: nein/g)).toHaveLength(2);
});

test('only hosts see the door', async () => {
  const caro = await signIn(site, 'caro@example.org');
  for (const page of ['check-in', 'door', 'door-list', 'badges']) {
    expect((await site.visitor().get(`${path}/${page}`)).location).toContain('/sign-in');
    expect((await caro.get(`${path}/${page}`)).status).toBe(404);
  }
});

function guestIn(page: string, name: string): string {
  const id = new RegExp(`id="guest-(\\w+)">\\s*<h2>${name}</h2>`).exec(page)?.[1];
  if (!id) throw new Error(`${name} is not on the list`);
  return id;
}

function numbersIn({ text }: { text: string }): number {
  const words = /data-here>([^<]+)</.exec(text)?.[1] ?? '';
  return words.startsWith('Ein ') ? 1 : Number.parseInt(words, 10);
}
