// Whatever a host can say about a tweetup is asked in every form, and told wherever it belongs: who declares a field is told here what they forgot.
import { isNotNull } from 'drizzle-orm';
import { safeParse } from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { details } from '../../src/tweetups/details.ts';
import { announcementForm } from '../../src/tweetups/form.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { advent, announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

/** Those that a host says in words of their own, each with words that stand nowhere else. */
const words = Object.entries(details).flatMap(([column, { field, kind }]) => {
  const said = `Wort${column}`;
  const read = safeParse(kind.schema, said);
  return read.success && read.output === said ? [{ column, field, said }] : [];
});
const typed = Object.fromEntries(words.map(({ field, said }) => [field, said]));

const notForMachines: Readonly<Record<string, string>> = {
  findUs: 'for those who come',
  houseRules: 'asked of those who answer',
};

test('every field is asked where a tweetup is announced, is changed, and is one of a series', async () => {
  const { host, path } = await announced(site);
  // Of the fediverse only a site asks that is part of it: see tests/federation/kept-here.http.test.ts.
  const fields = Object.keys(announcementForm).filter((field) => !field.startsWith('fediverse'));
  const ofHost = ['working_on', 'unsure_about'];
  const ofTweetup = fields.filter((field) => !['name', 'email', ...ofHost].includes(field));
  const missing = async (visitor: Visitor, address: string, asked: readonly string[]) => {
    const { text } = await visitor.get(address);
    return asked.filter((field) => !text.includes(`name="${field}"`));
  };
  expect(await missing(site.visitor('de'), '/new', fields)).toEqual([]);
  expect(await missing(host, `${path}/edit`, [...ofTweetup, ...ofHost])).toEqual([]);
  expect(await missing(host, '/new/series', ofTweetup)).toEqual([]);
});

test('what a host says stands on the page, in the form again, and in the interface for machines', async () => {
  const { host, path } = await announced(site, typed);
  const page = (await site.visitor('de').get(path)).text;
  const form = (await host.get(`${path}/edit`)).text;
  const told = (await site.visitor('de').get(`/api/v1/tweetups${path}`)).text;
  expect(words.length).toBeGreaterThan(5);
  for (const { column, said } of words)
    expect({
      column,
      page: page.includes(said),
      form: form.includes(said),
      told: told.includes(said),
    }).toEqual({ column, page: true, form: true, told: !(column in notForMachines) });
});

test('a series hands it on to each of its evenings', async () => {
  const host = await signIn(site, 'ana@example.org');
  await host.post('/me', { name: 'Ana' });
  const rule = { series_name: 'Am Donnerstag', rhythm: 'monthly', nth: '', rule: '' };
  await host.post('/new/series', { ...advent, ...typed, ...rule, weeks_ahead: '6', publishing: 'by-click' });
  const [evening] = await site.db.select().from(tweetups).where(isNotNull(tweetups.seriesId)).limit(1);
  expect(evening).toMatchObject(Object.fromEntries(words.map(({ column, said }) => [column, said])));
});
