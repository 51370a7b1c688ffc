// The table of who sees what of a person's page: viewer × who may see the page × who may see the account, on every output, nothing more and nothing less.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepFinding } from '../../src/handles/checks.ts';
import { pageAudiences, type PageAudience } from '../../src/people/page-words.ts';
import { personBlogs, persons } from '../../src/people/tables.ts';
import { portraits } from '../../src/pictures/tables.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { handleChecks } from '../../src/handles/tables.ts';

/** One person of the table. */
interface Row {
  readonly page: PageAudience;
  readonly account: PageAudience;
  readonly key: string;
  by: Visitor;
}

type Sees = 'stranger' | 'acquainted' | 'self';

let site: Site;
let path: string;
let search: string;
let ana: Visitor;
const rows: Row[] = [];

beforeAll(async () => {
  site = await openSite();
  ({ host: ana, path } = await announced(site));
  for (const page of pageAudiences) for (const account of pageAudiences) rows.push(await row(page, account));
  search = new URL(linkIn(await site.mailTo(`${rows[0]?.key}@example.org`), `${path}/people`), site.origin)
    .search;
}, 120_000);
afterAll(() => site.close());

async function row(page: PageAudience, account: PageAudience): Promise<Row> {
  const key = `page-${page}-${account}`;
  const email = `${key}@example.org`;
  await described(site, await answered(site, path, email), { name: key, listed: 'guests' });
  const by = await signIn(site, email);
  const listed = account === 'public' ? '' : account;
  const accounts = {
    mastodon: `@m-${account}@${page}.example`,
    mastodon_listed: listed,
    blog: `https://${key}.example/`,
    blog_listed: listed,
  };
  await by.post('/me', { name: key, ...accounts });
  const wrote = { visible: page, address: key, working_on: `Werk ${key}`, blog_posts: 'yes' };
  expect((await by.post('/me/page', wrote)).status).toBe(303);
  const [person] = await site.db.select().from(persons).where(eq(persons.email, email));
  const personId = person?.id ?? '';
  const feed = `https://${key}.example/feed`;
  const post = { title: `Beitrag ${key}`, address: `${feed}/1`, words: '', postedAt: 0 };
  await site.db
    .update(personBlogs)
    .set({ feed, posts: [post] })
    .where(eq(personBlogs.personId, personId));
  const [check] = await site.db
    .select()
    .from(handleChecks)
    .where(eq(handleChecks.handle, `https://${key}.example/`));
  if (check)
    await keepFinding(site.db, site.now(), { check, finding: { outcome: 'found', found: { feed } } });
  const hash = String(rows.length).padStart(32, 'a');
  const nothing = { account: '', fetchedFrom: '', failures: 0, dueAt: null } as const;
  const picture = {
    source: 'own',
    state: 'there',
    hash,
    width: 288,
    height: 288,
    since: site.now(),
  } as const;
  await site.db.insert(portraits).values({ personId, ...nothing, ...picture });
  return { page, account, key, by };
}

const mayPage = (page: PageAudience, sees: Sees) =>
  sees === 'self' || page === 'public' || (page === 'guests' && sees === 'acquainted');
/** Whose page it is sees it as it will look to guests. */
const mayAccount = (account: PageAudience, sees: Sees) =>
  account === 'public' || (account === 'guests' && sees !== 'stranger');

test('each viewer sees exactly the pages, accounts, pictures and posts that are for them', async () => {
  const guest = rows[0]?.by;
  if (!guest) throw new Error('nobody came');
  const viewers: { who: string; sees: Sees; by: Visitor; search: string }[] = [
    { who: 'a stranger', sees: 'stranger', by: site.visitor('de'), search: '' },
    { who: 'a stranger with a wrong link', sees: 'stranger', by: site.visitor('de'), search: '?guest=x' },
    { who: 'a guest by the link', sees: 'acquainted', by: site.visitor('de'), search },
    { who: 'their host', sees: 'acquainted', by: ana, search: '' },
    { who: 'a guest who is signed in', sees: 'acquainted', by: guest, search: '' },
    {
      who: 'somebody signed in who was nowhere',
      sees: 'stranger',
      by: await signIn(site, 'far@example.org'),
      search: '',
    },
  ];
  for (const { who, sees, by, search: through } of viewers)
    for (const one of rows) {
      const is: Sees = by === one.by ? 'self' : sees;
      const { status, text } = await by.get(`/people/${one.key}${through}`);
      const at = `${who} at ${one.key}`;
      const isSeen = mayPage(one.page, is);
      expect([status, text.includes(`Werk ${one.key}`)], at).toEqual([isSeen ? 200 : 404, isSeen]);
      expect(text.includes('/pictures/a'), at).toBe(isSeen);
      const shows = isSeen && mayAccount(one.account, is);
      expect(text.includes(`/@m-${one.account}"`), at).toBe(shows);
      expect(text.includes(`href="https://${one.key}.example/"`), at).toBe(shows);
      expect(text.includes(`Beitrag ${one.key}`), at).toBe(shows);
    }
});

test('from the people page a link leads to exactly the pages that its visitor may see', async () => {
  for (const [who, by, through] of [
    ['a guest by the link', site.visitor('de'), search],
    ['their host', ana, ''],
  ] as const) {
    const { text } = await by.get(`${path}/people${through}`);
    const linked = rows.filter(({ key }) => text.includes(`href="/people/${key}`));
    expect(
      linked.map(({ key }) => key),
      who,
    ).toEqual(rows.filter(({ page }) => page !== 'nobody').map(({ key }) => key));
  }
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('href="/people/page-');
});

test('what is withdrawn is gone at once', async () => {
  const one = rows.find(({ page, account }) => page === 'public' && account === 'public');
  if (!one) throw new Error('nobody is there');
  const page = async () => (await site.visitor('de').get(`/people/${one.key}`)).text;
  expect(await page()).toMatch(/Beitrag|pictures/);
  await one.by.post('/me', { name: one.key });
  expect(await page()).not.toMatch(/Beitrag|@m-public/);
  await one.by.post('/me/page', { visible: 'nobody', address: one.key });
  expect((await site.visitor('de').get(`/people/${one.key}`)).status).toBe(404);
});
