// The main job over HTTP: announce, answer from a mail, the list to follow each other by.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answered, announced, asked, lastMail, signIn } from '../support/evenings.ts';
import { addressesIn, linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('an evening is announced by the button of the mail, and stands on home and in its city', async () => {
  const { path, host } = await announced(site);
  expect(path).toBe('/rostock/wol-im-advent');
  const stranger = site.visitor('de');
  expect((await stranger.get('/')).text).toContain('WOL im Advent');
  expect((await stranger.get('/rostock')).text).toContain('#WOLRostock');
  expect((await host.get(`${path}?said=announced`)).text).toContain('Dein Abend steht!');
  expect((await stranger.get(`${path}?said=announced`)).text).not.toContain('Dein Abend steht!');
});

test('a stranger answers on the page, confirms by the mail, and tells about themselves', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const ben = site.visitor('de');
  expect((await ben.get(`${link}?said=answered`)).text).toContain('Schön, Ben!');
  const told = await ben.post(link, {
    name: 'Ben',
    working_on: 'Seegras',
    mastodon: ' @ben@Example.Social ',
    listed: 'guests',
  });
  expect(told).toMatchObject({ status: 303, location: `${link}?said=saved#you` });
  expect((await ben.get(link)).text).toContain('value="@ben@example.social"');

  const toPeople = /href="([^"]*\/people\?guest[^"]*)"/.exec((await ben.get(link)).text)?.[1] ?? '';
  expect((await ben.get(toPeople.replace('&#x3D;', '='))).text).toContain('Seegras');
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('Seegras');
  const csv = await ben.get(toPeople.replace('&#x3D;', '=').replace('/people?', '/people/mastodon.csv?'));
  // Nobody follows themselves.
  expect(csv.text).toBe('Account address,Show boosts,Notify on new posts,Languages\n');
});

test('what a tap does is said before it: where the name goes, and that the mail’s button asks for one more', async () => {
  const { host, path } = await announced(site);
  const ben = site.visitor('de');
  const form = (await ben.get(`${path}/rsvp?answer=yes`)).text;
  expect(form).toContain('Auf die Seite kommt dein Name nur, wenn du es willst.');
  const sent = await ben.submit(`${path}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  expect(sent.text).toContain('Tipp auf den Knopf darin und danach auf deine Antwort');
  await host.submit(`${path}/invite`, { emails: 'caro@example.org' });
  expect((await site.mailTo('caro@example.org')).text).toContain('dort tippst du noch einmal');
  // As it says: after a yes nobody finds the name on the page.
  await answered(site, path, 'dora@example.org');
  expect((await site.visitor('de').get(path)).text).not.toContain('Dora');
});

test('the mail’s “Von dir erzählen” leads to the card itself, not to the top of the page', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  const mail = await lastMail(site, 'ben@example.org', /^Du bist dabei/);
  expect(addressesIn(mail)).toContainEqual(expect.stringMatching(/\/rsvp\/[\w-]+#you$/));
  expect((await site.visitor('de').get(link)).text).toContain('id="you"');
});

test('an invitation is answered with one button', async () => {
  const { host, path } = await announced(site);
  const invited = await host.submit(`${path}/invite`, {
    emails: 'Ben <ben@example.org>, caro@example.org; nix',
    word: 'Komm!',
  });
  expect(invited.status).toBe(200);
  expect(invited.text).toContain('2 Einladungen sind unterwegs');
  const mail = await site.mailTo('caro@example.org');
  expect(mail.text).toContain('Komm!');
  const link = linkIn(mail, '/rsvp/');
  expect(link).toContain('?answer=yes');
  const caro = site.visitor('de');
  expect((await caro.get(link)).text).toMatch(/class="button" name="answer" value="yes"/);
  const pressed = await caro.submit(link.replace(/\?.*/, ''), { answer: 'maybe', name: 'Caro' });
  expect(pressed.text).toContain('Vielleicht ist auch eine Antwort');
  const me = await signIn(site, 'caro@example.org');
  expect((await me.get('/me')).text).toContain('WOL im Advent');
});

test('the mail’s page shows the name that was typed, to correct it before it counts', async () => {
  const { path } = await announced(site);
  const link = await asked(site, path, 'ben@example.org', 'yes', 'Bne');
  expect((await site.visitor('de').get(link)).text).toMatch(/name="name" value="Bne"/);
});
