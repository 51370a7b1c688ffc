// The reminder two hours before: only for who asked, once for a start, never after it, ended by one tap.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let path: string;
let ben: string;
beforeEach(async () => {
  site = await openSite();
  ({ path } = await announced(site, { find_us: 'Hinten links' }));
  ben = await answered(site, path, 'ben@example.org');
});
afterEach(() => site.close());

const reminders = async (email: string) => {
  await site.run('remind shortly before');
  return (await site.mailsTo(email)).filter(({ subject }) => subject?.startsWith('Um 19:00: '));
};
const says = (shortly: 'yes' | 'no', link = ben) => site.visitor('de').submit(link, { shortly });

test('whoever asked on the ticket reads the way to the door and who sits there, once', async () => {
  const caro = await answered(site, path, 'caro@example.org');
  await described(site, caro, { name: 'Caro', listed: 'guests', working_on: 'Ein Hochbeet' });
  const dora = await answered(site, path, 'dora@example.org');
  await described(site, dora, { name: 'Dora', listed: 'nobody' });
  expect((await site.visitor('de').get(ben)).text).toContain('Um 17:00 Uhr: der Weg zur Tür');
  expect((await says('yes')).text).toContain('Um 17:00 Uhr kommt noch eine Mail');
  site.setClock('2026-12-03T15:59:59Z');
  expect(await reminders('ben@example.org')).toHaveLength(0);
  site.setClock('2026-12-03T16:00:00Z');
  expect(await reminders('ben@example.org')).toHaveLength(1);
  site.advance(60_000);
  const [mail] = await reminders('ben@example.org');
  expect(await reminders('ben@example.org')).toHaveLength(1);
  expect(await reminders('caro@example.org')).toHaveLength(0);
  for (const words of [
    'Hinten links',
    'Am Strande 4',
    'openstreetmap.org',
    'Ana ist da',
    'Caro',
    'Ein Hochbeet',
  ])
    expect(mail?.text).toContain(words);
  expect(mail?.text).not.toContain('Dora');
});

test('it is taken back on the ticket, ended by the mail’s link, and can be asked for again', async () => {
  await says('yes');
  expect((await says('no')).text).not.toContain('kommt noch eine Mail');
  site.setClock('2026-12-03T16:00:00Z');
  expect(await reminders('ben@example.org')).toHaveLength(0);

  site.setClock('2026-12-03T12:00:00Z');
  await says('yes');
  site.setClock('2026-12-03T16:00:00Z');
  const [mail] = await reminders('ben@example.org');
  if (!mail) throw new Error('no reminder');
  const stop = linkIn(mail, '/unsubscribe/');
  expect((await site.visitor('de').get(stop)).text).toContain('zwei Stunden vor diesem Abend');
  await site.visitor('de').post(stop, {});
  site.setClock('2026-12-03T12:00:00Z');
  expect((await site.visitor('de').get(ben)).text).toContain('name="shortly" value="yes"');
  expect((await says('yes')).text).toContain('kommt noch eine Mail');
});

test('nobody is reminded of what is cancelled, has begun, or of what they said no to', async () => {
  await says('yes');
  await site.visitor('de').post(ben, { answer: 'no' });
  site.setClock('2026-12-03T16:30:00Z');
  expect(await reminders('ben@example.org')).toHaveLength(0);
  await site.visitor('de').post(ben, { answer: 'yes' });
  site.setClock('2026-12-03T18:00:00Z');
  expect(await reminders('ben@example.org')).toHaveLength(0);
});

test('two processes at once write one mail', async () => {
  await says('yes');
  site.setClock('2026-12-03T16:00:00Z');
  await Promise.all([site.run('remind shortly before'), site.run('remind shortly before')]);
  expect(await reminders('ben@example.org')).toHaveLength(1);
});
