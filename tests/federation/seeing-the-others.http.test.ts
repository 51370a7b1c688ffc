// A guest who is known by an account alone sees what one by mail sees in the same position: on every page and in every file, in each phase of the evening.
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { viewTokenFor } from '../../src/guest-list/view-link.ts';
import { findLink } from '../../src/mail/links.ts';
import { minute } from '../../src/time/clock.ts';
import { advent, answered, described, signIn } from '../support/evenings.ts';
import type { Page, Visitor } from '../support/visitor.ts';
import { standsFor, whoMay } from '../support/who-may.ts';
import { askedElsewhere, messagesThere, vote, writePrivately } from './asked-elsewhere.ts';
import { openCounterpart, textAt, type Account, type Counterpart } from './counterpart.ts';
import { openFederatedSite, type FederatedSite } from './federated-site.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const positions = ['going', 'waiting', 'maybe', 'no', 'removed'] as const;
type Position = (typeof positions)[number];

/** What they say of themselves is the same, too, and only the hosts see them: so both see the same page. */
interface Guest {
  readonly contact: string;
  /** The token of their answer's link. */
  readonly token: string;
  /** Id of their answer. */
  readonly rsvp: string;
  /** In which nobody is signed in. */
  readonly byLink: Visitor;
  /** Who was removed has nothing to sign in for. */
  readonly signedIn: Visitor | undefined;
}

const twins: { position: Position; byMail: Guest; byAccount: Guest }[] = [];
const fields = { capacity: '5' };
let site: FederatedSite;
let other: Counterpart;
let host: Visitor;
let path: string;

beforeAll(async () => {
  site = await openFederatedSite();
  other = await openCounterpart({ polls: 'kept' });
  const told = await askedElsewhere(site, other, fields);
  ({ host, path } = told);
  for (const [name, listed] of Object.entries({ Sina: 'public', Gero: 'guests', Nils: 'nobody' })) {
    const link = await answered(site, path, `${name}@example.org`, 'yes', name);
    const accounts = { mastodon: `@mast${name}@example.social`, blog: `https://blog${name}.example.net/` };
    await described(site, link, { name, listed, working_on: `Werk${name}`, ...accounts });
    seen.push(link);
  }
  for (const position of positions) {
    const account = other.account(`quinn-${position}`, { name: 'Quinn' });
    const email = `quinn-${position}@example.org`;
    const itsAnswer = position === 'maybe' ? 'maybe' : 'yes';
    const option = position === 'maybe' ? 'Vielleicht' : 'Ja, nur die Gastgeber:innen sehen mich';
    const byMail = await answered(site, path, email, itsAnswer, 'Quinn');
    await vote(site, account, { poll: told.poll, name: option });
    const byAccount = await linkTo(account, '/rsvp/');
    // The same link again, which they ask for.
    await writePrivately(site, account, 'Wo war noch mal mein Link?');
    const askedFor = await linkTo(account, '/rsvp/');
    for (const link of [byMail, byAccount]) {
      await described(site, link, { name: 'Quinn', listed: 'nobody', mastodon: '@quinn@example.social' });
      if (position === 'no') await site.visitor('de').post(link, { answer: 'no' });
      if (position === 'removed') await removedAt(link);
    }
    const isRemoved = position === 'removed';
    twins.push({
      position,
      byMail: await guest(email, byMail, isRemoved ? undefined : await signIn(site, email)),
      byAccount: await guest(account.id, askedFor, isRemoved ? undefined : await signedInAs(account)),
    });
  }
  site.advance(20 * minute);
  await site.run('let removed guests go');
});
afterAll(async () => {
  await site.close();
  await other.close();
});

test('before the evening', async () => expect(await differences()).toEqual([]));

test('of an evening that is listed nowhere', async () => {
  await edited({ visibility: 'unlisted' });
  expect(await differences()).toEqual([]);
});

test('of an evening by invitation', async () => {
  await edited({ visibility: 'invited' });
  expect(await differences()).toEqual([]);
});

test('during the evening, with the first picture', async () => {
  await edited({ visibility: 'public' });
  site.setClock('2026-12-03T19:30:00Z');
  for (const link of seen) await addPicture(link);
  expect(await differences()).toEqual([]);
});

test('after the evening', async () => {
  site.setClock('2026-12-04T09:00:00Z');
  await site.run('thank guests');
  expect(await differences()).toEqual([]);
});

/** Links of those whom others may see. */
const seen: string[] = [];

/** What one of the two sees and the other does not, and whoever is seen by somebody who may not. */
async function differences(): Promise<string[]> {
  const found: string[] = [];
  for (const { position, byMail, byAccount } of twins)
    for (const how of ['byLink', 'signedIn'] as const)
      for (const route of outputs[how]) {
        const [mail, account] = await Promise.all([look(byMail, how, route), look(byAccount, how, route)]);
        if (!mail || !account) continue;
        const at = `${position}, ${how}, ${route}`;
        if (!mayDiffer.has(route)) found.push(...told(at, mail, account));
        const may = ['going', 'waiting', 'maybe'].includes(position) ? ['Sina', 'Gero'] : ['Sina'];
        const whom = ['Sina', 'Gero', 'Nils'].filter((name) => account.includes(name));
        const isWhole = whom.length === may.length || !route.endsWith('/people/list.csv');
        if (!isWhole || whom.some((name) => !may.includes(name))) found.push(`${at} names ${whom.join()}`);
      }
  return found;
}

/** Every page and file of an evening, its city and its guests; what is for hosts and operators alone is refused: see routes-and-roles. */
const pages = [...whoMay.everybody, ...whoMay.everybodyAtTimes, ...whoMay.signedIn, ...whoMay.holder]
  .flatMap((line) => (line.startsWith('GET ') ? line.slice('GET '.length) : []))
  .filter((page) => /^\/(:city|rsvp\/:token|me|hashtag|people)\b/.test(page))
  .filter((page) => !/\.(png|svg|zip)$|\/wall\/live$/.test(page));
const outputs = {
  byLink: pages.filter((page) => !page.startsWith('/me')),
  signedIn: pages.filter((page) => !page.startsWith('/rsvp')),
};

/** Their data say by what they are known; only an account can be joined by an address; who gives courses needs one. */
const mayDiffer = new Set(['/me/data.json', '/rsvp/:token/address', '/me/courses']);

async function look(
  { contact, token, rsvp, ...browsers }: Guest,
  how: 'byLink' | 'signedIn',
  route: string,
): Promise<string | undefined> {
  const [, city = '', slug = ''] = path.split('/');
  const address = route.replaceAll(/:(\w+)/g, (_, name: string) =>
    String({ ...standsFor, city, slug, token }[name]),
  );
  const mark = viewTokenFor(token);
  const isOfEvening = route.startsWith('/:city/:slug') && how === 'byLink';
  const page = await browsers[how]?.get(isOfEvening ? `${address}?guest=${mark}` : address);
  const own = [token, mark, contact, rsvp].join('|').replaceAll('.', String.raw`\.`);
  return page && written(page).replaceAll(new RegExp(own, 'g'), 'OWN');
}

/** Without what each of them has of their own: a colour, a place in the line, the code for the door, how the account is spoken of. */
function written({ status, location, text }: Page): string {
  const common = text
    .replaceAll(/initials-\d/g, '')
    .replaceAll(/Nummer \d/g, '')
    .replaceAll(/name="once" value="\w+"/g, '')
    .replaceAll(/<svg .*?<\/svg>/g, '')
    .replaceAll('dein Konto im Fediverse', 'deine Mailadresse')
    .replaceAll(/<p[^>]*>[^\n]*Lieber per Mail[^\n]*\n/g, '')
    .replaceAll(/\n\s+/g, '\n');
  return `${status} ${location}\n${common}`;
}

function told(at: string, mail: string, account: string): string[] {
  if (mail === account) return [];
  const [one, two] = [mail.split('\n'), account.split('\n')];
  const line = one.findIndex((text, number) => text !== two[number]);
  return [
    `${at}\n  by mail: ${one[line]?.trim().slice(0, 300)}\n  by account: ${two[line]?.trim().slice(0, 300)}`,
  ];
}

async function guest(contact: string, link: string, signedIn: Visitor | undefined): Promise<Guest> {
  const rsvp = await answerBehind(link);
  return { contact, token: link.replace('/rsvp/', ''), rsvp, byLink: site.visitor('de'), signedIn };
}

async function answerBehind(link: string): Promise<string> {
  const found = await findLink(site.db, link.replace('/rsvp/', ''), site.now());
  if (!found) throw new Error(`${link} opens nothing`);
  return found.target;
}

async function linkTo(account: Account, to: '/rsvp/' | '/sign-in/'): Promise<string> {
  await messagesThere(site, other);
  const message = other.arrived.findLast(({ activity }) =>
    JSON.stringify(activity['object'] ?? {}).includes(`"href":"${account.id}"`),
  );
  const link = new RegExp(`${to}[\\w-]{32}`).exec(textAt(message?.activity, 'object', 'content'))?.[0];
  if (!link) throw new Error(`no link to ${to} for ${account.id}`);
  return link;
}

async function signedInAs(account: Account): Promise<Visitor> {
  const visitor = site.visitor('de');
  const { status } = await visitor.post(await linkTo(account, '/sign-in/'), {});
  if (status !== 303) throw new Error(`signing in failed: ${status}`);
  return visitor;
}

async function removedAt(link: string): Promise<void> {
  const form = { remove: await answerBehind(link), how: 'silently', keep_out: 'yes' };
  const { status } = await host.post(`${path}/guests`, form);
  if (status !== 303) throw new Error(`removing was refused: ${status}`);
}

async function edited(changes: Record<string, string>): Promise<void> {
  const [, version = ''] = /name="version" value="(\d+)"/.exec((await host.get(`${path}/edit`)).text) ?? [];
  const form = { ...advent, ...fields, ...changes, version };
  const { status, location, text } = await host.post(`${path}/edit`, form);
  if (status !== 303) throw new Error(`editing was refused: ${status}\n${text}`);
  path = location.replace(/[?#].*/, '');
}

async function addPicture(link: string): Promise<void> {
  const colour = { r: seen.indexOf(link), g: 90, b: 30 };
  const picture = sharp({ create: { width: 320, height: 240, channels: 3, background: colour } });
  const body = new FormData();
  body.append('picture', new Blob([new Uint8Array(await picture.jpeg().toBuffer())]), 'abend.jpg');
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  const sent = await fetch(`${site.origin}${link}/album`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers,
  });
  if (sent.status !== 303) throw new Error(`the picture was refused: ${sent.status}\n${await sent.text()}`);
}
