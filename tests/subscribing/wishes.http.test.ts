// A city without an evening: wishes for one are counted, told to each other at three, and granted by announcing one.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, lastMail } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

const minute = 60_000;
let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** @returns the path of the mail's link */
async function wishes(email: string, fields: Record<string, string> = {}): Promise<string> {
  await site.visitor('de').post('/following', { city: 'schwerin', rhythm: 'as-it-comes', email, ...fields });
  const link = linkIn(await lastMail(site, email, /^Möchtest du Mails/), '/following/');
  expect((await site.visitor('de').post(link, {})).status).toBe(303);
  return link;
}

async function together(email: string) {
  return (await site.mailsTo(email)).filter(({ subject }) => subject?.startsWith('Ihr seid genug'));
}

test('a city where nothing is on asks for wishes and says how many there are, by number alone', async () => {
  const before = (await site.visitor('de').get('/schwerin')).text;
  expect(before).toContain('In Schwerin fehlt noch ein Tisch');
  expect(before).toContain('name="would_host"');
  await wishes('ben@example.org');
  const { text } = await site.visitor('de').get('/schwerin');
  expect(text).toContain('Eine Person wünscht sich das schon.');
  expect(text).not.toContain('ben@');
  await announced(site, { city: 'Schwerin' });
  expect((await site.visitor('de').get('/schwerin')).text).not.toContain('would_host');
});

test('at three they hear of it, once, and what is not confirmed is no wish', async () => {
  await wishes('ben@example.org');
  await wishes('caro@example.org', { would_host: 'yes' });
  await site.visitor('de').post('/following', { city: 'schwerin', email: 'ana@example.org' });
  expect(await together('ben@example.org')).toEqual([]);
  const link = await wishes('ana@example.org', { would_host: 'yes' });
  for (const email of ['ana@example.org', 'ben@example.org', 'caro@example.org']) {
    const [mail, ...more] = await together(email);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('3 Menschen wünschen sich einen Abend in Schwerin');
    expect(mail?.text).toContain('2 davon würden einladen.');
    expect(mail?.text).toContain('/new?city=schwerin');
    expect(mail?.text).not.toMatch(/(?:ana|ben|caro)@/);
  }
  await wishes('anna@example.org');
  expect(await together('ben@example.org')).toHaveLength(1);
  expect(await together('anna@example.org')).toHaveLength(1);
  expect((await site.visitor('de').get(link)).text).toContain('Schwerin');
});

test('who wished hears of the first evening, and nobody is told of a wish that was granted meanwhile', async () => {
  await wishes('ben@example.org');
  await wishes('caro@example.org');
  site.advance(minute);
  await announced(site, { city: 'Schwerin', title: 'Der erste' });
  await wishes('anna@example.org');
  expect(await together('anna@example.org')).toEqual([]);
  site.advance(20 * minute);
  await site.run('tell followers');
  const news = (await site.mailsTo('ben@example.org')).map(({ subject }) => subject);
  expect(news.some((subject) => subject?.includes('Der erste'))).toBe(true);
});
