// Whoever never chose a language is written to in the one in which they last said something here, whoever causes the mail.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MailKind } from '../../src/mail/kinds.ts';
import { outbox } from '../../src/mail/tables.ts';
import { languageOf } from '../../src/subscribing/spoken-language.ts';
import { personByEmail } from '../../src/people/person.ts';
import { announced, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let operator: Visitor;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'operator@example.org' });
  operator = await signIn(site, 'operator@example.org');
});
afterEach(() => site.close());

const why = 'Zum Zeigen.';

async function languageOfMail(kind: MailKind, recipient: string) {
  const rows = await site.db.select().from(outbox);
  return rows.findLast((row) => row.kind === kind && row.recipient === recipient)?.language;
}

/** In the language of their browser. */
async function answers(path: string, email: string, language: 'en' | 'fr'): Promise<void> {
  const visitor = site.visitor(language);
  await visitor.post(`${path}/rsvp`, { name: 'Ben', email, answer: 'yes' });
  const link = linkIn(await site.mailTo(email), '/rsvp/').replace(/\?.*/, '');
  expect((await visitor.post(link, { answer: 'yes' })).status).toBe(303);
}

test('a guest reads what the operator does in the language of their answer', async () => {
  const { path } = await announced(site);
  await answers(path, 'ben@example.org', 'en');
  const vouching = { deed: 'vouch', gone: 'ben@example.org', email: 'neu@example.org', why };
  await operator.post('/admin', vouching);
  expect(await languageOfMail('address-leaves', 'ben@example.org')).toBe('en');
  expect(await languageOfMail('address-asked', 'neu@example.org')).toBe('en');
  await operator.post('/admin', { deed: 'invite-host', email: 'ben@example.org' });
  expect(await languageOfMail('may-announce', 'ben@example.org')).toBe('en');
  await operator.post('/admin', { deed: 'block', email: 'ben@example.org', why });
  expect(await languageOfMail('address-blocked', 'ben@example.org')).toBe('en');
});

test('a host in that of their evening, and what was chosen counts more', async () => {
  const { host } = await announced(site, { language: 'fr' });
  const vouching = { deed: 'vouch', gone: 'ana@example.org', email: 'neu@example.org', why };
  await operator.post('/admin', vouching);
  expect(await languageOfMail('address-leaves', 'ana@example.org')).toBe('fr');
  await host.post('/me', { name: 'Ana', language: 'pl' });
  await operator.post('/admin', { deed: 'block', email: 'ana@example.org', why });
  expect(await languageOfMail('address-blocked', 'ana@example.org')).toBe('pl');
});

test('the latest counts, and whoever has said nothing is greeted in German', async () => {
  const { path } = await announced(site);
  await answers(path, 'ben@example.org', 'en');
  site.advance(60_000);
  const other = await announced(
    site,
    { title: 'Noch einer', hashtag: 'WOLNoch', date: '2026-12-10' },
    { name: 'Caro', email: 'caro@example.org' },
  );
  await answers(other.path, 'ben@example.org', 'fr');
  const [ben, nobody] = await Promise.all(
    ['ben@example.org', 'operator@example.org'].map((email) => personByEmail(site.db, email)),
  );
  expect(ben && (await languageOf(site.db, ben))).toBe('fr');
  expect(nobody && (await languageOf(site.db, nobody))).toBe('de');
});
