// Reports from other servers come to the operator; whoever asks may quote what a city says, and nobody counts.
import { expect, test } from 'vitest';
import { reports } from '../../src/operating/tables.ts';
import { second } from '../../src/time/clock.ts';
import { signIn } from '../support/evenings.ts';
import { act, askedElsewhere, openBeforeEach } from './asked-elsewhere.ts';
import { textAt, type Account, type Counterpart, type Json } from './counterpart.ts';
import type { FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
openBeforeEach((opened) => ({ site, other, ben } = opened), { ADMIN_EMAILS: 'dora@example.org' });

test('a Flag is a report about the page that it means, with the words that came along and where from', async () => {
  const { path, event } = await askedElsewhere(site, other);
  const server = other.account('actor', { type: 'Application' });
  const city = `${site.origin}/ap/cities/rostock`;
  const object = [city, textAt(event, 'id')];
  await act(site, server, { type: 'Flag', object, content: 'Das ist Werbung.' });
  const [report] = await site.db.select().from(reports);
  expect(report).toMatchObject({ kind: 'report', about: path, email: '' });
  expect(report?.words).toBe(`Das ist Werbung. (${other.host})`);
  const waits = await site.mailsTo('dora@example.org');
  expect(waits.at(-1)?.subject).toContain('Meldung');
  const dora = await signIn(site, 'dora@example.org');
  expect((await dora.get('/admin')).text).toContain(path);
  expect((await dora.get(`/admin/reports/${report?.id}`)).text).toContain('Das ist Werbung.');

  await act(site, server, { type: 'Flag', object: [city], content: '' });
  await act(site, server, {
    type: 'Flag',
    object: ['https://example.social/users/caro'],
    content: 'Nicht von hier',
  });
  expect((await site.db.select().from(reports)).map(({ about }) => about)).toEqual([path, '/rostock']);
});

test('a server that reports on and on about the same is heard twenty times', async () => {
  const { event } = await askedElsewhere(site, other);
  for (let time = 0; time < 22; time += 1)
    await act(site, ben, { type: 'Flag', object: textAt(event, 'id'), content: `Noch einmal ${time}` });
  expect(await site.db.select().from(reports)).toHaveLength(20);
});

test('whoever asks may quote an evening, its question and the notes of a city; anybody can look the permission up', async () => {
  const { event, poll } = await askedElsewhere(site, other);
  expect(event).toMatchObject({ interactionPolicy: { canQuote: { automaticApproval: [everybody] } } });
  expect(poll).toMatchObject({ interactionPolicy: { canQuote: { automaticApproval: [everybody] } } });
  for (const ours of [textAt(event, 'id'), textAt(poll, 'id')]) {
    const answer = await askToQuote(ours, `${ben.id}/notes/ü?quote=1`);
    expect(answer).toMatchObject({
      type: 'Accept',
      actor: `${site.origin}/ap/cities/rostock`,
      object: { type: 'QuoteRequest', actor: ben.id, object: ours, instrument: `${ben.id}/notes/ü?quote=1` },
    });
    const permission = await site.ask(textAt(answer, 'result'));
    expect(permission.said).toMatchObject({
      id: textAt(answer, 'result'),
      type: 'QuoteAuthorization',
      attributedTo: `${site.origin}/ap/cities/rostock`,
      interactingObject: `${ben.id}/notes/ü?quote=1`,
      interactionTarget: ours,
    });
  }
});

test('nobody gets leave for somebody else’s post, and none lasts longer than the evening is public', async () => {
  const { host, path, event } = await askedElsewhere(site, other);
  const ours = textAt(event, 'id');
  expect(await askToQuote(ours, 'https://example.social/users/caro/notes/1')).toBeUndefined();
  expect(await askToQuote('https://example.social/notes/2', `${ben.id}/notes/1`)).toBeUndefined();
  const permission = textAt(await askToQuote(ours, `${ben.id}/notes/1`), 'result');
  expect((await site.ask(permission)).status).toBe(200);
  site.advance(3 * 60 * second);
  await host.post(`${path}/fediverse`, { wish: 'keep' });
  await site.tellOthers();
  expect((await site.ask(permission)).status).toBe(404);
  expect(await askToQuote(ours, `${ben.id}/notes/2`)).toMatchObject({ type: 'Reject' });
});

test('below an evening others find the question and what the city has said', async () => {
  const { event, poll } = await askedElsewhere(site, other);
  const { said } = await site.ask(textAt(event, 'replies'));
  expect(said).toMatchObject({ type: 'Collection', totalItems: 1, items: [textAt(poll, 'id')] });
});

const everybody = 'https://www.w3.org/ns/activitystreams#Public';

async function askToQuote(object: string, instrument: string): Promise<Json | undefined> {
  other.arrived.length = 0;
  await act(site, ben, { type: 'QuoteRequest', object, instrument });
  await site.tellOthers();
  return other.arrived
    .map(({ activity }) => activity)
    .find((activity) => ['Accept', 'Reject'].includes(textAt(activity, 'type')));
}
