// A deadline for answers: shown, kept to the end of its day, a no is still heard, and the waiting list still moves up.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, invited } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('until the end of the day answers count, afterwards only a no', async () => {
  const { host, path } = await announced(site, { answer_by: '2026-12-01', capacity: '1' });
  expect((await site.visitor('de').get(path)).text).toContain(
    'Antworten bitte bis Dienstag, 1. Dezember 2026.',
  );
  const invitation = await invited(site, host, path, 'dora@example.org');
  site.setClock('2026-12-01T22:30:00Z');
  const ben = await answered(site, path, 'ben@example.org');
  await answered(site, path, 'caro@example.org');
  site.setClock('2026-12-01T23:00:00Z');
  const late = { name: 'Emil', email: 'emil@example.org', answer: 'yes' };
  const refused = await site.visitor('de').post(`${path}/rsvp`, late);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Die Antwortfrist ist vorbei');
  expect((await site.visitor('de').get(path)).text).toContain('Das ist vorbei.');
  expect((await site.visitor('de').post(invitation, { answer: 'yes' })).status).toBe(409);
  expect((await site.visitor('de').post(ben, { answer: 'maybe' })).status).toBe(409);
  expect(
    (await site.visitor('de').post(ben, { answer: 'yes', name: 'Ben', working_on: 'Moos', listed: '' }))
      .status,
  ).toBe(303);
  expect((await site.visitor('de').post(ben, { answer: 'no' })).status).toBe(303);
  expect((await site.mailsTo('caro@example.org')).at(-1)?.subject).toContain('Du hast einen Platz');
  expect((await host.post(`${path}/rsvp`, { answer: 'yes' })).status).toBe(303);
});

test('a deadline after the evening is refused beside its field', async () => {
  await expect(announced(site, { answer_by: '2026-12-04' })).rejects.toThrow('answer_by-error');
});
