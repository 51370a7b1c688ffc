// A host writes to the guests: looked at, tried, sent once, at most twice a day, and the host sees what became of it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const hour = 3_600_000;
const note = { to: 'everybody', subject: 'Bringt Tassen mit', words: 'Es gibt Suppe.\n<b>Und Brot.</b>' };

async function messagesTo(email: string) {
  return (await site.mailsTo(email)).filter(({ subject }) => subject?.includes(note.subject));
}

test('a message reaches those whom it is for, once, however often it is sent', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  await answered(site, path, 'dora@example.org', 'maybe');
  await answered(site, path, 'emil@example.org', 'no');
  const [one, two] = await Promise.all([
    host.post(`${path}/message`, note),
    host.post(`${path}/message`, note),
  ]);
  expect([one?.status, two?.status]).toEqual([303, 303]);
  await host.post(`${path}/message`, note);
  for (const guest of ['ben', 'caro', 'dora'])
    expect(await messagesTo(`${guest}@example.org`), guest).toHaveLength(1);
  expect(await messagesTo('emil@example.org')).toEqual([]);
  expect(await messagesTo('ana@example.org')).toEqual([]);
  const [mail] = await messagesTo('ben@example.org');
  expect(mail?.subject).toBe('WOL im Advent: Bringt Tassen mit');
  expect(mail?.text).toContain('Es gibt Suppe.\n<b>Und Brot.</b>');
  expect(mail?.html).toContain('&lt;b&gt;Und Brot.');

  const later = { ...note, to: 'waiting', words: 'Vielleicht klappt es noch.' };
  await host.post(`${path}/message`, later);
  expect(await messagesTo('caro@example.org')).toHaveLength(2);
  expect(await messagesTo('ben@example.org')).toHaveLength(1);
});

test('afterwards those who came can be thanked, and nobody who did not', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  site.setClock('2026-12-03T18:30:00Z');
  await site.visitor().post(ben, { here: 'yes' });
  site.setClock('2026-12-04T10:00:00Z');
  expect((await host.get(`${path}/message`)).text).toContain('Wer da war (1)');
  await host.post(`${path}/message`, { ...note, to: 'came' });
  expect(await messagesTo('ben@example.org')).toHaveLength(1);
  expect(await messagesTo('caro@example.org')).toEqual([]);
});

test('two messages a day are enough, and the third keeps what was typed', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  for (const words of ['eins', 'zwei']) await host.post(`${path}/message`, { ...note, words });
  const third = await host.post(`${path}/message`, { ...note, words: 'drei' });
  expect(third.status).toBe(422);
  expect(third.text).toContain('>drei</textarea>');
  site.advance(24 * hour);
  expect((await host.post(`${path}/message`, { ...note, words: 'drei' })).status).toBe(303);
  expect(await messagesTo('ben@example.org')).toHaveLength(3);
});

test('looking at it and trying it on oneself reach no guest', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const looked = await host.post(`${path}/message`, { ...note, preview: 'yes' });
  expect(looked.status).toBe(200);
  expect(looked.text).toContain('Sie geht an einen Menschen.');
  const tried = await host.post(`${path}/message`, { ...note, trial: 'yes' });
  expect(tried.text).toContain('Eine Probe ist unterwegs an ana@example.org.');
  expect(tried.text).toContain('value="Bringt Tassen mit"');
  const [mail, ...more] = await messagesTo('ana@example.org');
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Probe: WOL im Advent: Bringt Tassen mit');
  expect(mail?.text).toContain('Es gibt Suppe.');
  expect(await messagesTo('ben@example.org')).toEqual([]);
});

test('replies go through the site, or straight to a host who shows their address', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  await host.post(`${path}/message`, note);
  const [hidden] = await messagesTo('ben@example.org');
  expect(hidden?.raw).not.toContain('ana@example.org');
  await host.post(`${path}/message`, { ...note, words: 'Schreibt mir.', replies: 'address' });
  const shown = (await messagesTo('ben@example.org')).at(-1);
  expect(shown?.replyTo?.[0]?.address).toBe('ana@example.org');
});

test('the host sees how many were delivered and whom it did not reach, also when the outbox has forgotten', async () => {
  const { host, path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  await host.post(`${path}/message`, note);
  expect((await host.get(`${path}/message`)).text).toContain('2 sind unterwegs.');
  site.postOffice.refuse = (recipient) =>
    recipient.startsWith('caro')
      ? Object.assign(new Error('no such mailbox'), { responseCode: 550 })
      : undefined;
  await messagesTo('ben@example.org');
  const shown = (await host.get(`${path}/message`)).text;
  expect(shown).toContain('Einmal zugestellt.');
  expect(shown).toContain('Kam nicht an bei: Caro.');
  expect(shown).not.toContain('caro@example.org');
  await site.run('note what became of messages');
  site.advance(20 * 24 * hour);
  await site.run('forget old mails');
  expect((await host.get(`${path}/message`)).text).toContain('Kam nicht an bei: Caro.');
});

test('whoever says no, or wants no more of them, gets no message that is still on its way', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  await host.post(`${path}/message`, note);
  await site.visitor('de').post(ben, { answer: 'no' });
  expect(await messagesTo('ben@example.org')).toEqual([]);
  const [mail] = await messagesTo('caro@example.org');
  if (!mail) throw new Error('Caro got none');
  expect(mail.headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toContain('One-Click');
  const stop = linkIn(mail, '/unsubscribe/');
  expect((await site.visitor('de').get(stop)).text).toContain('zu diesem Abend keine Nachrichten mehr');
  await site.visitor('de').post(stop, {});
  expect((await host.get(`${path}/message`)).text).toContain('Eine Person hat vorher abgesagt');
  const again = await host.post(`${path}/message`, { ...note, words: 'Noch etwas' });
  expect(again.status).toBe(422);
  expect(again.text).toContain('Dort ist noch niemand');
});

test('what is missing is said beside its field', async () => {
  const { host, path } = await announced(site);
  const refused = await host.post(`${path}/message`, { to: '', subject: ' ', words: '' });
  expect(refused.status).toBe(422);
  for (const field of ['to', 'subject', 'words']) expect(refused.text).toContain(`id="${field}-error"`);
});

test('nobody but a host writes to the guests', async () => {
  const { path } = await announced(site);
  await answered(site, path, 'ben@example.org');
  const stranger = site.visitor('de');
  expect((await stranger.get(`${path}/message`)).location).toContain('/sign-in?next=');
  expect((await stranger.post(`${path}/message`, note)).status).not.toBe(303);
  const { host: other } = await announced(
    site,
    { title: 'Anderswo', hashtag: 'Anderswo' },
    {
      name: 'Caro',
      email: 'caro@example.org',
    },
  );
  expect((await other.get(`${path}/message`)).status).toBe(404);
  expect((await other.post(`${path}/message`, note)).status).toBe(404);
  expect(await messagesTo('ben@example.org')).toEqual([]);
});
