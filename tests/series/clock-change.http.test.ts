// The clock is changed twice a year: no evening of a series is lost by it, and whoever hosts it hears what it does to their times.
import { asc, isNotNull } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tweetups } from '../../src/tweetups/tables.ts';
import { wallTime } from '../../src/time/zones.ts';
import { advent, announced, lastMail, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
beforeEach(async () => {
  site = await openSite();
  site.setClock('2027-02-25T12:00:00Z');
  ana = await signIn(site, 'ana@example.org');
  await ana.post('/me', { name: 'Ana' });
});
afterEach(() => site.close());

const nights = {
  ...advent,
  title: 'Lange Nacht',
  date: '2027-03-06',
  starts: '22:00',
  ends: '02:00',
  series_name: 'Lange Nächte',
  rhythm: 'weekly',
  nth: '',
  rule: '',
  weeks_ahead: '6',
  publishing: 'by-click',
};

async function started(fields: Partial<typeof nights> = {}): Promise<string> {
  const sent = await ana.post('/new/series', { ...nights, ...fields });
  if (sent.status !== 303) throw new Error(`refused: ${sent.status}\n${sent.text}`);
  return sent.location.replace(/\?.*/, '');
}

async function spans(): Promise<string[]> {
  const rows = await site.db
    .select()
    .from(tweetups)
    .where(isNotNull(tweetups.seriesId))
    .orderBy(asc(tweetups.startsAt));
  return rows.map(({ startsAt, endsAt, zone }) => {
    const [from, to] = [wallTime(startsAt, zone), wallTime(endsAt, zone)];
    return `${from.date} ${from.time}–${to.time}`;
  });
}

test('Saturdays from ten to two: the one before summer time is there like every other', async () => {
  const path = await started();
  expect(await spans()).toEqual([
    '2027-03-06 22:00–02:00',
    '2027-03-13 22:00–02:00',
    '2027-03-20 22:00–02:00',
    '2027-03-27 22:00–03:00',
    '2027-04-03 22:00–02:00',
  ]);
  const page = (await ana.get(path)).text;
  expect(page.match(/wird die Uhr umgestellt/g)).toHaveLength(1);
  expect(page).toContain('In dieser Nacht wird die Uhr umgestellt: Der Abend geht von 22:00 bis 03:00 Uhr.');
});

test('what begins in the hour that is skipped comes later that night, and its host reads so in the mail', async () => {
  await started({ date: '2027-02-28', starts: '02:30', ends: '05:00', weeks_ahead: '4' });
  expect(await spans()).not.toContain('2027-03-28 03:30–05:00');
  site.setClock('2027-02-28T12:00:00Z');
  await site.run('propose evenings of series');
  expect(await spans()).toContain('2027-03-28 03:30–05:00');
  const mail = await lastMail(site, 'ana@example.org', /Entwurf wartet/);
  expect(mail.text).toContain('Uhr umgestellt');
  expect(mail.text).toContain('03:30');
});

test('a rule with other times changes the drafts of that night too, and deletes none', async () => {
  const path = await started({ starts: '19:00', ends: '22:00' });
  const form = (await ana.get(`${path}/edit`)).text;
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';
  const saved = await ana.post(`${path}/edit`, { ...nights, ends: '02:30', version });
  expect(saved.location).toContain('said=saved');
  expect(await spans()).toContain('2027-03-27 22:00–03:30');
  expect(await spans()).toHaveLength(5);
});

test('eighteen hours are nineteen in the night in which the clock goes back: that evening is not left out', async () => {
  site.setClock('2027-10-01T12:00:00Z');
  ana = await signIn(site, 'ana@example.org');
  await started({ date: '2027-10-02', starts: '10:00', ends: '04:00' });
  expect(await spans()).toContain('2027-10-30 10:00–04:00');
});

test('the same evening again, four weeks later, is that night and no later one', async () => {
  const { host, path } = await announced(site, { date: '2027-02-27', starts: '22:00', ends: '02:30' });
  site.setClock('2027-03-01T12:00:00Z');
  const draft = (await host.post(`${path}/again`, {})).location;
  const page = (await host.get(draft)).text;
  expect(page).toContain('27. März 2027');
  expect(page).toContain('22:00–03:30');
});

test('a single evening that begins in the skipped hour is asked about; one that ends in it is taken', async () => {
  const refused = await ana.post('/new', { ...advent, date: '2027-03-28', starts: '02:30', ends: '05:00' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Diese Uhrzeit gibt es an dem Tag nicht');
  const taken = await ana.post('/new', { ...advent, date: '2027-03-27', starts: '22:00', ends: '02:00' });
  expect(taken.status).toBe(303);
  const page = await ana.go(taken.location);
  expect(page.text).toContain('22:00–03:00');
});
