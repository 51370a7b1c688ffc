// Every route of the router against everybody who may come: what the table in tests/support/who-may.ts does not allow is refused, and changes nothing.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { mintLink } from '../../src/mail/links.ts';
import { personWithProvedAccount } from '../../src/people/person.ts';
import { beginSignInByAccount } from '../../src/people/signing-in.ts';
import { guestOf } from '../../src/rsvps/letters.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { after, minute } from '../../src/time/clock.ts';
import { tweetupOf } from '../support/crowd.ts';
import { advent, announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { linkIn } from '../support/post-office.ts';
import { allRoutes, type Route } from '../support/routes.ts';
import { remembered } from '../support/remembering.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Page, Visitor } from '../support/visitor.ts';
import { standsFor, whoMay, type Who } from '../support/who-may.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const roles = [
  'stranger',
  'remembered device of this evening',
  'guest of this evening',
  'guest by an account, by their link',
  'guest by an account, signed in',
  'guest of another',
  'host of this evening',
  'host of another',
  'removed co-host',
  'operator',
] as const;
type Role = (typeof roles)[number];

let site: Site;
let routes: Route[];
let visitors: Record<Role, Visitor>;
let path: string;
let draft: string;

beforeAll(async () => {
  site = await openSite({
    ADMIN_EMAILS: 'operator@example.org',
    FEDERATION: 'on',
    FETCH_PRIVATE: 'on',
  });
  const { host, path: here } = await announced(site);
  path = here;
  const other = { title: 'Lesekreis', hashtag: 'LesekreisRostock' };
  const another = await announced(site, other, { name: 'Caro', email: 'caro@example.org' });
  await answered(site, path, 'ben@example.org');
  await answered(site, another.path, 'ben.elsewhere@example.org');
  draft = (await host.post('/new', { ...advent, title: 'Entwurf', draft: 'yes' })).location;
  const monthly = { ...advent, hashtag: 'TischRostock', rhythm: 'monthly', weeks_ahead: '12' };
  await host.post('/new/series', { ...monthly, date: '2026-12-24', series_name: 'Laut am Donnerstag' });
  await host.post('/rostock/wol-im-advent-2026-12-24/publish', {});
  visitors = {
    stranger: site.visitor('de'),
    'remembered device of this evening': (await remembered(site, path, 'dora@example.org')).device,
    'guest of this evening': await signIn(site, 'ben@example.org'),
    'guest by an account, by their link': await guestByAccount(),
    'guest by an account, signed in': await signedInByAccount(),
    'guest of another': await signIn(site, 'ben.elsewhere@example.org'),
    'host of this evening': host,
    'host of another': another.host,
    'removed co-host': site.visitor('de'),
    operator: await signIn(site, 'operator@example.org'),
  };
  await hostedForAWhile(visitors['removed co-host'], 'caro.before@example.org');
  routes = allRoutes.filter((route) => ![undefined, 'developer'].includes(whoOf(route)));
});
afterAll(() => site.close());

test('every route stands in the table once, and every line of the table is a route', () => {
  // A route may be declared twice, as the wall is with and without `?screen`.
  const known = [...new Set(allRoutes.map(named))].toSorted();
  const listed = Object.values<readonly string[]>(whoMay).flat().toSorted();
  expect(listed).toEqual(known);
});

test('whoever may not is refused, whatever the route, and has changed nothing', async () => {
  const before = await everythingIn(site);
  const wrong: string[] = [];
  for (const route of routes)
    for (const role of roles) {
      if (isAllowed(role, whoOf(route))) continue;
      const page = await ask(visitors[role], route, path);
      if (!isRefused(role, route, page)) wrong.push(told(role, route, page));
    }
  expect(wrong).toEqual([]);
  expect(await everythingIn(site)).toEqual(before);
});

test('a draft is not there for anybody but its hosts, whatever is asked of it', async () => {
  const before = await everythingIn(site);
  const wrong: string[] = [];
  for (const route of routes.filter((one) => one.path.includes('/:city/:slug')))
    for (const role of roles) {
      if (role === 'host of this evening') continue;
      const page = await ask(visitors[role], route, draft);
      const isHidden = page.status === 404 || (isSignedOut(role) && isAskedToSignIn(route, page));
      if (!isHidden) wrong.push(told(role, route, page));
    }
  expect(wrong).toEqual([]);
  expect(await everythingIn(site)).toEqual(before);
});

test('whoever may is let in', async () => {
  const wrong: string[] = [];
  // Looking comes before changing, and signing out at the very end.
  const order = ({ method, path: one }: Route) => (method === 'GET' ? 0 : one === '/sign-out' ? 2 : 1);
  for (const route of routes.toSorted((one, next) => order(one) - order(next)))
    for (const role of roles) {
      if (!isAllowed(role, whoOf(route)) || whoOf(route)?.endsWith('AtTimes')) continue;
      const page = await ask(visitors[role], route, path);
      const isLetIn = ![401, 403, 404, 410].includes(page.status) && page.status < 500;
      if (!isLetIn || isAskedToSignIn(route, page)) wrong.push(told(role, route, page));
    }
  expect(wrong).toEqual([]);
});

function isAllowed(role: Role, who: Who | undefined): boolean {
  switch (who) {
    case 'everybody':
    case 'everybodyAtTimes':
      return true;
    case 'signedIn':
      return !isSignedOut(role);
    case 'hosts':
    case 'hostsAtTimes':
      return role === 'host of this evening';
    case 'operators':
    case 'operatorsAtTimes':
      return role === 'operator';
    case 'holder':
    case 'developer':
    case undefined:
      return false;
  }
}

/** A remembered device may no more than anybody, besides answering; having opened one's link opens nothing else. */
function isSignedOut(role: Role): boolean {
  return ['stranger', 'remembered device of this evening', 'guest by an account, by their link'].includes(
    role,
  );
}

/** Who is signed in does not find it; a stranger who looks is asked to sign in; a made-up link is gone. */
function isRefused(role: Role, route: Route, page: Page): boolean {
  if (whoOf(route) === 'holder')
    return [404, 410].includes(page.status) || (page.status === 303 && page.location === filled(route, path));
  return isSignedOut(role) ? isAskedToSignIn(route, page) : page.status === 404;
}

function isAskedToSignIn({ method }: Route, { status, location }: Page): boolean {
  const isLedThere = status === 303 && (location === '/sign-in' || location.startsWith('/sign-in?next='));
  return isLedThere || (method !== 'GET' && status === 403);
}

/** @returns undefined for a route that has no line yet: the first test says so */
function whoOf(route: Route): Who | undefined {
  const found = Object.entries<readonly string[]>(whoMay).find(([, lines]) => lines.includes(named(route)));
  return found?.[0] as Who | undefined;
}

async function ask(visitor: Visitor, route: Route, evening: string): Promise<Page> {
  const address = filled(route, evening);
  return route.method === 'GET' ? visitor.get(address) : visitor.post(address, {});
}

function filled(route: Route, evening: string): string {
  const [, city = '', slug = ''] = evening.split('/');
  return route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = { city, slug, ...standsFor }[name];
    if (value === undefined)
      throw new Error(`tests/support/who-may.ts does not say what stands for :${name}`);
    return value;
  });
}

function named({ method, path: declared }: Route): string {
  return `${method} ${declared}`;
}

function told(role: Role, route: Route, { status, location }: Page): string {
  return `${role}: ${named(route)} → ${status} ${location}`.trim();
}

const account = 'https://example.social/users/finn';

/** Has voted, and opened the link that the message brought. */
async function guestByAccount(): Promise<Visitor> {
  const { id: tweetupId } = await tweetupOf(site, path);
  const person = await site.db.transaction((tx) =>
    personWithProvedAccount(tx, site.now(), { account, name: 'Finn' }),
  );
  const reply = { answer: 'yes', name: 'Finn', language: 'de', cameBy: 'fediverse' } as const;
  const said = await writeAnswer(site.db, site.now(), { tweetupId, person, reply });
  const guest = await guestOf(site.db, site.now(), 'rsvp' in said ? said.rsvp.id : undefined);
  const visitor = site.visitor('de');
  const { status } = await visitor.get(guest?.links.answer ?? '/');
  if (!guest || status !== 200) throw new Error(`their link opens nothing: ${status}`);
  return visitor;
}

async function signedInByAccount(): Promise<Visitor> {
  const target = await beginSignInByAccount(site.db, site.now(), { account, goOnTo: '/me' });
  const until = after(site.now(), minute);
  const link = await mintLink(site.db, site.now(), { purpose: 'sign-in', target, until });
  const visitor = site.visitor('de');
  await visitor.post(`/sign-in/${link}`, {});
  if ((await visitor.get('/me')).status !== 200) throw new Error('signing in failed');
  return visitor;
}

async function hostedForAWhile(visitor: Visitor, email: string): Promise<void> {
  const ana = visitors['host of this evening'];
  await ana.post(`${path}/hosts`, { email });
  const link = linkIn(await lastMail(site, email, /^Ana fragt dich/), '/hosts/');
  await visitor.post(link, { name: 'Caro' });
  if ((await visitor.get(`${path}/guests`)).status !== 200) throw new Error(`${email} did not host`);
  const remove = /name="remove" value="([^"]+)"/.exec((await ana.get(`${path}/hosts`)).text)?.[1] ?? '';
  await ana.post(`${path}/hosts`, { remove });
  if ((await visitor.get('/me')).status !== 200) throw new Error(`${email} is not signed in`);
}
