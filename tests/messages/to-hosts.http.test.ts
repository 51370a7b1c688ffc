// Writing to the hosts without an account: neither side sees the other's address, and nothing reaches a host from an address that nobody proved.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { addressesIn, linkIn, type Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const day = 86_400_000;
const ben = { name: 'Ben', email: 'ben@example.org' };
const question = { ...ben, words: 'Gibt es einen Aufzug?\n<i>Und</i> wo?' };

async function toHost(): Promise<Arrived[]> {
  return (await site.mailsTo('ana@example.org')).filter(({ subject }) => subject?.includes('schreibt dir'));
}

/** Ben writes on the page and presses the mail's button. @returns the path of his conversation */
async function asked(path: string): Promise<string> {
  await site.visitor('de').post(`${path}/write`, question);
  const link = linkIn(await lastMail(site, ben.email, /^Deine Frage/), '/messages/');
  const sent = await site.visitor('de').post(link, {});
  if (sent.status !== 303) throw new Error(`this was refused: ${sent.status}`);
  return link;
}

/** Where the host reads and answers. */
function threadIn(mail: Arrived | undefined): string {
  const address = mail && addressesIn(mail).find((one) => one.includes('/message/'));
  if (!address) throw new Error('the host’s mail leads nowhere');
  return new URL(address).pathname;
}

test('a stranger’s words reach the hosts once their address is proved, and the answer comes back through the site', async () => {
  const { host, path } = await announced(site);
  const stranger = site.visitor('de');
  expect((await stranger.get(path)).text).toContain(`href="${path}/write"`);
  const sent = await stranger.post(`${path}/write`, question);
  expect(sent.location).toBe(`${path}/write?said=sent`);
  const asking = await lastMail(site, ben.email, /^Deine Frage/);
  expect(asking.text).not.toContain('Aufzug');
  expect(asking.text).not.toContain('Ben');
  expect(await toHost()).toEqual([]);

  const link = linkIn(asking, '/messages/');
  expect((await stranger.get(link)).text).toContain('Gibt es einen Aufzug?\n&lt;i&gt;Und&lt;/i&gt; wo?');
  expect(await toHost()).toEqual([]);
  const presses = await Promise.all([stranger.post(link, {}), stranger.post(link, {})]);
  expect(presses.map(({ status }) => status).toSorted((a, b) => a - b)[0]).toBe(303);
  const [mail, ...more] = await toHost();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Ben schreibt dir: WOL im Advent');
  expect(mail?.text).toContain('Gibt es einen Aufzug?');
  expect(mail?.raw).not.toContain('ben@example.org');

  const thread = threadIn(mail);
  expect((await host.get(thread)).text).toContain('Gibt es einen Aufzug?');
  await Promise.all([
    host.post(thread, { words: 'Ja, am Hof.' }),
    host.post(thread, { words: 'Ja, am Hof.' }),
  ]);
  const answers = (await site.mailsTo(ben.email)).filter(({ subject }) =>
    subject?.startsWith('Ana antwortet dir'),
  );
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  if (!answer) throw new Error('no answer');
  expect(answer.text).toContain('Ja, am Hof.');
  expect(answer.raw).not.toContain('ana@example.org');

  const back = linkIn(answer, '/messages/');
  expect((await stranger.get(back)).text).toContain('Ja, am Hof.');
  await stranger.post(back, { words: 'Danke!' });
  expect(await toHost()).toHaveLength(2);
  expect((await stranger.get(link)).text).toContain('Danke!');
});

test('from the link of an answer it goes at once, and the host sees a name and no address', async () => {
  const { path } = await announced(site);
  const link = await answered(site, path, ben.email);
  const visitor = site.visitor('de');
  expect((await visitor.get(link)).text).toContain(`href="${link}/write"`);
  const sent = await visitor.submit(`${link}/write`, { words: 'Ich komme später.' });
  expect(sent.text).toContain('Deine Worte sind unterwegs.');
  expect(sent.text).toContain('Ich komme später.');
  const [mail] = await toHost();
  expect(mail?.text).toContain('Ich komme später.');
  expect(mail?.raw).not.toContain('ben@example.org');
});

test('signed in, a guest writes from the page; a host is led to where they write to guests', async () => {
  const { host, path } = await announced(site);
  const guest = await signIn(site, ben.email);
  await guest.post(`${path}/write`, { words: 'Darf mein Hund mit?' });
  expect(await toHost()).toHaveLength(1);
  expect((await host.get(`${path}/write`)).location).toBe(`${path}/message`);
});

test('a question whose hidden field was filled in comes back whole, and is sent when it comes again', async () => {
  const { path } = await announced(site);
  const visitor = site.visitor('de');
  const filled = await visitor.post(`${path}/write`, { ...question, leave_empty: 'https://spam.example' });
  expect(filled.status).toBe(422);
  expect(filled.text).toContain('Gibt es einen Aufzug?');
  expect(filled.text).not.toContain('https://spam.example');
  expect(await site.mailsTo(ben.email)).toEqual([]);
  expect((await visitor.post(`${path}/write`, question)).location).toBe(`${path}/write?said=sent`);
  expect(await site.mailsTo(ben.email)).toHaveLength(1);
});

test('five letters a day are enough; a letter sent twice is one', async () => {
  const { path } = await announced(site);
  const link = `${await answered(site, path, ben.email)}/write`;
  const visitor = site.visitor('de');
  for (let one = 0; one < 5; one += 1) {
    await visitor.post(link, { words: `Wort ${one}` });
    expect((await visitor.post(link, { words: `Wort ${one}` })).status).toBe(303);
  }
  const sixth = await visitor.post(link, { words: 'Wort 6' });
  expect(sixth.status).toBe(422);
  expect(sixth.text).toContain('>Wort 6</textarea>');
  expect(await toHost()).toHaveLength(5);
  site.advance(day);
  expect((await visitor.post(link, { words: 'Wort 6' })).status).toBe(303);
});

test('a host takes nothing more from somebody, and can take it back', async () => {
  const { host, path } = await announced(site);
  const link = await asked(path);
  const thread = threadIn((await toHost()).at(-1));
  await host.post(thread, { close: 'yes' });
  const refused = await site.visitor('de').post(link, { words: 'Hallo?' });
  expect(refused.status).toBe(409);
  expect(await toHost()).toHaveLength(1);
  await host.post(thread, { close: 'no' });
  await site.visitor('de').post(link, { words: 'Hallo?' });
  expect(await toHost()).toHaveLength(2);
});

test('who wants nothing more of a conversation gets nothing, until they write again', async () => {
  const { host, path } = await announced(site);
  const link = await asked(path);
  const thread = threadIn((await toHost()).at(-1));
  await host.post(thread, { words: 'Eins' });
  const stop = linkIn(await lastMail(site, ben.email, /antwortet dir/), '/unsubscribe/');
  await site.visitor('de').post(stop, {});
  await host.post(thread, { words: 'Zwei' });
  const answers = async () =>
    (await site.mailsTo(ben.email)).filter(({ subject }) => subject?.includes('antwortet dir')).length;
  expect(await answers()).toBe(1);
  await site.visitor('de').post(link, { words: 'Noch etwas' });
  await host.post(thread, { words: 'Drei' });
  expect(await answers()).toBe(2);
});

test('a conversation is for the hosts of its evening alone, and a wrong link opens nothing', async () => {
  const { path } = await announced(site);
  await asked(path);
  const thread = threadIn((await toHost()).at(-1));
  const { host: other, path: elsewhere } = await announced(
    site,
    { title: 'Anderswo', hashtag: 'Anderswo' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  expect((await other.get(thread)).status).toBe(404);
  expect((await other.post(thread, { words: 'x' })).status).toBe(404);
  const id = thread.split('/').at(-1) ?? '';
  expect((await other.get(`${elsewhere}/message/${id}`)).status).toBe(404);
  expect((await site.visitor('de').get(thread)).location).toContain('/sign-in');
  expect((await site.visitor('de').get('/messages/nothing')).status).toBe(410);
  expect((await site.visitor('de').get('/rsvp/nothing/write')).status).toBe(410);
});

test('what is missing is said beside its field, and the limit on mails looks like nothing', async () => {
  const { path } = await announced(site);
  const refused = await site.visitor('de').post(`${path}/write`, { words: '', name: '', email: 'x' });
  expect(refused.status).toBe(422);
  for (const field of ['words', 'name', 'email']) expect(refused.text).toContain(`id="${field}-error"`);
  for (let one = 0; one < 5; one += 1)
    expect(
      (await site.visitor('de').post(`${path}/write`, { ...question, words: `Frage ${one}` })).status,
    ).toBe(303);
  expect(await site.mailsTo(ben.email)).toHaveLength(3);
});

test('it is all forgotten with the guests, and what nobody confirmed after a week', async () => {
  const { host, path } = await announced(site);
  const link = await asked(path);
  await site.visitor('de').post(`${path}/write`, { ...question, email: 'caro@example.org' });
  const unconfirmed = linkIn(await lastMail(site, 'caro@example.org', /^Deine Frage/), '/messages/');
  site.advance(8 * day);
  await site.run('forget unconfirmed questions');
  expect((await site.visitor('de').get(unconfirmed)).status).toBe(410);
  expect((await host.get(`${path}/message`)).text).toContain('>Ben<');
  site.advance(110 * day);
  await site.run('forget conversations');
  expect((await site.visitor('de').get(link)).status).toBe(410);
});
