// People without a mail address: each has an account instead, and everything goes by the one of the two that is there.
import { globSync, readFileSync } from 'node:fs';
import { eq, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { mostStrangers } from '../../src/mail/strangers.ts';
import { formMails, outbox, stoppedMails } from '../../src/mail/tables.ts';
import { personColumns } from '../../src/people/contact.ts';
import { personActors, persons } from '../../src/people/tables.ts';
import { keptOut, rsvps } from '../../src/rsvps/tables.ts';
import { hashOf } from '../../src/secrets/tokens.ts';
import { minute } from '../../src/time/clock.ts';
import { described } from '../support/evenings.ts';
import {
  act,
  askedElsewhere,
  messagesThere,
  openBeforeEach,
  seenByGuests,
  vote,
  writePrivately,
} from './asked-elsewhere.ts';
import type { Account, Counterpart } from './counterpart.ts';
import type { FederatedSite } from './federated-site.ts';

let site: FederatedSite;
let other: Counterpart;
let ben: Account;
openBeforeEach((opened) => ({ site, other, ben } = opened));

test('each person has an address or an account, and one function makes them', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const everybody = await site.db
    .select({ ...personColumns, account: personActors.actor })
    .from(persons)
    .leftJoin(personActors, eq(personActors.personId, persons.id))
    .orderBy(persons.id);
  expect(everybody.map(({ email, account, contact }) => [email, account, contact])).toEqual([
    ['ana@example.org', null, 'ana@example.org'],
    [null, ben.id, ben.id],
  ]);
  const making = globSync('src/**/*.ts').filter((file) =>
    /insert\(persons\)/.test(readFileSync(file, 'utf8')),
  );
  expect(making).toEqual(['src/people/person.ts']);
});

test('a person whose address is missing altogether, as the next release writes it, is read and reached as before', async () => {
  const { host, path, poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await messagesThere(site, other);
  other.arrived.length = 0;
  await site.db.update(persons).set({ email: null }).where(like(persons.email, 'http%'));

  expect((await host.get(`${path}/guests`)).text).toContain(`@ben@${other.host}`);
  const [guest] = await site.db.select().from(rsvps);
  expect((await host.get(`${path}/guests/${guest?.id}`)).status).toBe(200);
  await host.post(`${path}/message`, {
    subject: 'Der Weg',
    words: 'Hinten herum, bitte.',
    replies: 'site',
    to: 'everybody',
  });
  site.advance(20 * minute);
  expect((await messagesThere(site, other)).join()).toContain('Hinten herum, bitte.');

  await host.post(`${path}/guests`, { remove: guest?.id ?? '', how: 'kindly', keep_out: 'yes' });
  const [kept] = await site.db.select().from(keptOut);
  expect(kept?.addressHash).toBe(hashOf(ben.id));
  site.advance(20 * minute);
  await site.run('let removed guests go');
  await vote(site, ben, { poll, name: seenByGuests });
  expect(await site.db.select().from(rsvps)).toEqual([]);
});

test('whose address is missing is greeted, invited again once, and answers that as the same person', async () => {
  const first = await askedElsewhere(site, other);
  await vote(site, ben, { poll: first.poll, name: seenByGuests });
  await site.db.update(persons).set({ email: null }).where(like(persons.email, 'http%'));
  await described(site, await lastLink(), { name: 'Ben', may_invite: 'yes' });
  const { location: next } = await first.host.post(`${first.path}/again`, {});
  await first.host.post(`${next}/publish`, {});
  other.arrived.length = 0;
  const sent = await first.host.submit(`${next}/invite-again`, {});
  expect(sent.text).toContain('<span>Ben</span>');
  expect((await first.host.get(next)).text).not.toContain('vom letzten Mal');
  const [invited] = await messagesThere(site, other);
  expect(invited).toContain('Hallo Ben');

  const answer = await lastLink();
  await site.visitor('de').post(answer, { answer: 'yes' });
  expect(await site.db.select().from(persons)).toHaveLength(2);
  const [again, ...more] = await site.db.select().from(rsvps).where(eq(rsvps.cameBy, 'invitation'));
  expect(more).toEqual([]);
  expect((await site.visitor('de').get(answer)).text).toContain('value="Ben"');
  expect((await first.host.get(`${next}/invite`)).text).toContain('hat geantwortet');
  expect((await first.host.get(`${next}/guests/${again?.id}`)).text).toContain('Eingeladen von');
});

test('whose address is missing gets their links at once while strangers’ forms have to wait', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  await messagesThere(site, other);
  await site.db.update(persons).set({ email: null }).where(like(persons.email, 'http%'));
  const asked = { askedAt: site.now(), lastAt: site.now(), sentAt: [] };
  await site.db
    .insert(formMails)
    .values(
      Array.from({ length: mostStrangers + 2 }, (_, at) => ({ ...asked, addressHash: hashOf(`${at}`) })),
    );
  other.arrived.length = 0;
  await writePrivately(site, ben, 'Meine Links?');
  expect(await messagesThere(site, other)).toHaveLength(1);
});

test('when the account goes that somebody is reached at, what is known by it is known by their other one', async () => {
  const { poll } = await askedElsewhere(site, other);
  await vote(site, ben, { poll, name: seenByGuests });
  const [first] = await site.db.select().from(personActors);
  const benjamin = other.account('benjamin');
  const since = site.now();
  const { personId = '' } = first ?? {};
  await site.db.insert(personActors).values({ actor: benjamin.id, personId, since });
  await site.db.insert(stoppedMails).values({ addressHash: hashOf(ben.id), what: 'invitations', since });
  await act(site, ben, { type: 'Delete', object: ben.id });
  await site.run('let departed accounts go');

  expect(await site.db.select().from(personActors)).toMatchObject([{ actor: benjamin.id, personId }]);
  const contacts = (await site.db.select(personColumns).from(persons)).map(({ contact }) => contact);
  expect(contacts.toSorted()).toEqual(['ana@example.org', benjamin.id]);
  const stopped = (await site.db.select().from(stoppedMails)).map(({ addressHash }) => addressHash);
  expect(stopped).toContain(hashOf(benjamin.id));
  const waiting = await site.db.select().from(outbox).where(eq(outbox.state, 'waiting'));
  const recipients = waiting.map(({ recipient }) => recipient);
  expect(recipients).toContain(benjamin.id);
  expect(recipients).not.toContain(ben.id);
});

async function lastLink(): Promise<string> {
  const links = (await messagesThere(site, other)).map((one) => /\/rsvp\/[\w-]{32}/.exec(one)?.[0]);
  return links.findLast(Boolean) ?? '';
}
