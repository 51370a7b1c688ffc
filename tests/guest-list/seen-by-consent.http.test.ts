// Who sees whom: on the people page, among the faces of the evening, and in the files, nothing more and nothing less.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personWithProvedAddress } from '../../src/people/person.ts';
import { audiences, type Answer, type Audience } from '../../src/rsvps/answer-values.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { describeGuest } from '../../src/rsvps/ticket/describing.ts';
import { tweetupOf } from '../support/crowd.ts';
import { announced, answered, described, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { importFollows } from '../support/mastodon-importer.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

type State = 'yes' | 'maybe' | 'waiting' | 'withdrawn';
interface Shown {
  readonly name: string;
  readonly audience: Audience;
  readonly state: State;
}

const phases = {
  before: '2026-12-03T16:59:00Z',
  during: '2026-12-03T17:00:00Z',
  after: '2026-12-03T21:00:00Z',
} as const;

describe('visible to nobody (hosts alone), guests, or public', () => {
  test('each viewer sees exactly those who agreed to be seen by them, in the order of answering', async () => {
    const { host, path } = await announced(site, { capacity: '3' });
    const links: Partial<Record<State, string>> = {};
    const guests = await everyCombination(path, links);
    const signedIn = await signIn(site, 'maybe.nobody@example.org');
    const withdrawn = await signIn(site, 'withdrawn.public@example.org');
    const other = await announced(
      site,
      { title: 'Werkstatt', hashtag: 'Werkstatt' },
      { name: 'Zora', email: 'zora@example.org' },
    );
    await answered(site, other.path, 'xaver@example.org');
    const elsewhere = await guestLink(other.path, 'xaver@example.org');
    const viewers: { who: string; sees: 'stranger' | 'guest' | 'host'; by: Visitor; search: string }[] = [
      { who: 'a stranger', sees: 'stranger', by: site.visitor('de'), search: '' },
      {
        who: 'a stranger with a wrong link',
        sees: 'stranger',
        by: site.visitor('de'),
        search: '?guest=wrong',
      },
      { who: 'a guest of another evening', sees: 'stranger', by: site.visitor('de'), search: elsewhere },
      { who: 'a host of another evening', sees: 'stranger', by: other.host, search: '' },
      { who: 'yes, by the link', sees: 'guest', by: site.visitor('de'), search: links.yes ?? '' },
      { who: 'maybe, by the link', sees: 'guest', by: site.visitor('de'), search: links.maybe ?? '' },
      { who: 'waiting, by the link', sees: 'guest', by: site.visitor('de'), search: links.waiting ?? '' },
      { who: 'no, by the link', sees: 'stranger', by: site.visitor('de'), search: links.withdrawn ?? '' },
      { who: 'maybe, signed in', sees: 'guest', by: signedIn, search: '' },
      { who: 'no, signed in', sees: 'stranger', by: withdrawn, search: '' },
      { who: 'no, signed in, by the link of a guest', sees: 'guest', by: withdrawn, search: links.yes ?? '' },
      { who: 'the host', sees: 'host', by: host, search: '' },
    ];
    for (const [phase, moment] of Object.entries(phases)) {
      site.setClock(moment);
      for (const { who, sees, by, search } of viewers) {
        const expected = guests.filter((guest) => isSeen(guest, sees, phase)).map(({ name }) => name);
        const toTake = expected.filter((name) => !name.endsWith('nobody'));
        const page = await by.get(`${path}/people${search}`);
        expect(namesOn(page.text), `${who}, ${phase}`).toEqual(expected);
        // Nobody follows themselves.
        const own = ownOf(who);
        const others = (names: readonly string[]) => names.filter((name) => name !== own);
        expect(handlesOn(page.text), `${who}, ${phase}`).toEqual(others(expected));
        expect(page.text.includes('(das bist du)'), `${who}, ${phase}`).toBe(expected.includes(own));
        expect(
          await followedFrom(by, `${path}/people/mastodon.csv${search}`),
          `${who}, ${phase}, CSV`,
        ).toEqual(others(toTake));
        const list = JSON.parse((await by.get(`${path}/people/list.json${search}`)).text) as {
          people: { name: string }[];
        };
        expect(
          list.people.map(({ name }) => name),
          `${who}, ${phase}, JSON`,
        ).toEqual(toTake);

        // The evening's own page knows no link, only who is signed in; its faces are who has a place.
        const bySession =
          who.endsWith('by the link of a guest') || search ? (by === host ? 'host' : 'stranger') : sees;
        const faces = guests
          .filter((guest) => guest.state === 'yes' && isSeen(guest, bySession, phase))
          .map(({ name }) => name);
        expect(facesOn((await by.get(path)).text), `${who}, ${phase}, faces`).toEqual(faces.slice(0, 12));
      }
    }
  });

  /** Whose link it is, or who is signed in. */
  function ownOf(who: string): string {
    if (who === 'maybe, signed in') return 'maybe.nobody';
    const [, state = ''] = /^(yes|maybe|waiting), by the link$/.exec(who) ?? [];
    return state && `${state}.public`;
  }

  function isSeen({ audience, state }: Shown, by: 'stranger' | 'guest' | 'host', phase: string): boolean {
    if (state === 'withdrawn' || (state === 'waiting' && phase === 'after')) return false;
    return by === 'host' || audience === 'public' || (audience === 'guests' && by === 'guest');
  }

  /** Each answer with each audience: three have places, three wait, three may come, three said yes and then no. */
  async function everyCombination(path: string, links: Partial<Record<State, string>>): Promise<Shown[]> {
    const { id } = await tweetupOf(site, path);
    const shown: Shown[] = [];
    for (const state of ['yes', 'waiting', 'maybe', 'withdrawn'] as const)
      for (const audience of audiences) {
        const name = `${state}.${audience}`;
        const reply = (said: Answer) => ({ answer: said, name, language: 'de', cameBy: 'page' }) as const;
        const person = await site.db.transaction((tx) =>
          personWithProvedAddress(tx, site.now(), { email: `${name}@example.org`, name }),
        );
        const said = await writeAnswer(site.db, site.now(), {
          tweetupId: id,
          person,
          reply: reply(state === 'maybe' ? 'maybe' : 'yes'),
        });
        if (!('rsvp' in said)) throw new Error(said.outcome);
        const handles = { mastodon: `${state}_${audience}@example.social` };
        const self = {
          name,
          workingOn: '',
          unsureAbout: '',
          handles,
          listed: audience,
          photos: null,
          mayInvite: false,
        } as const;
        await describeGuest(site.db, site.now(), { rsvp: said.rsvp, self });
        if (audience === 'public') links[state] = await guestLink(path, `${name}@example.org`);
        if (state === 'withdrawn')
          await writeAnswer(site.db, site.now(), { tweetupId: id, person, reply: reply('no') });
        shown.push({ name, audience, state });
      }
    return shown;
  }

  /** `?guest=…`, as it stands in the mail. */
  async function guestLink(path: string, email: string): Promise<string> {
    return new URL(linkIn(await site.mailTo(email), `${path}/people`), site.origin).search;
  }
});

test('who answered an invitation in another way sees the guests by the invitation’s link too', async () => {
  const { host, path } = await announced(site);
  await described(site, await answered(site, path, 'caro@example.org'), { name: 'Caro', listed: 'guests' });
  await host.post(`${path}/invite`, { emails: 'ben@example.org' });
  const invitation = linkIn(await site.mailTo('ben@example.org'), '/rsvp/').replace(/\?.*/, '');
  await (await signIn(site, 'ben@example.org')).post(`${path}/rsvp`, { answer: 'yes' });
  const page = await site.visitor('de').get(invitation);
  expect(namesOn((await site.visitor('de').get(peopleLinkOn(page.text))).text)).toEqual(['Caro']);
});

test('the second link only lets see, and dies with the answer', async () => {
  const { path } = await announced(site);
  await described(site, await answered(site, path, 'caro@example.org'), { name: 'Caro', listed: 'guests' });
  const ben = await answered(site, path, 'ben@example.org');
  const people = peopleLinkOn((await site.visitor('de').get(ben)).text);
  expect(namesOn((await site.visitor('de').get(people)).text)).toEqual(['Caro']);
  const token = new URL(people, site.origin).searchParams.get('guest') ?? '';
  for (const one of [`/rsvp/${token}`, `/unsubscribe/${token}`, `/sign-in/${token}`, `/new/${token}`])
    expect((await site.visitor('de').post(one, { answer: 'no' })).status, one).toBeGreaterThanOrEqual(303);
  expect((await site.visitor('de').get(ben)).text).toContain('Du bist dabei, Ben');

  await site.visitor('de').post(ben, { answer: 'no' });
  expect(namesOn((await site.visitor('de').get(people)).text)).toEqual([]);
  // Who comes back by whatever link sees again.
  await site.visitor('de').post(await answered(site, path, 'ben@example.org', 'maybe'), { answer: 'maybe' });
  const again = peopleLinkOn((await site.visitor('de').get(ben)).text);
  expect(namesOn((await site.visitor('de').get(again)).text)).toEqual(['Caro']);
});

test('nothing is preselected, and what was not chosen counts as nobody', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  const asked = (await site.visitor('de').get(ben)).text;
  expect(asked).toMatch(/name="listed" value="public"/);
  expect(asked).not.toMatch(/name="listed" value="\w+" checked/);
  await site.visitor('de').post(ben, { name: 'Ben', working_on: 'Seegras' });
  expect((await host.get(`${path}/people`)).text).toContain('nur die, die einladen');
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('Ben');
  await site.visitor('de').post(ben, { name: 'Ben', listed: 'everybody' });
  expect((await site.visitor('de').get(`${path}/people`)).text).not.toContain('Ben');
});

test('whoever wants to be seen has a name', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/invite`, { emails: 'ben@example.org' });
  const link = linkIn(await site.mailTo('ben@example.org'), '/rsvp/').replace(/\?.*/, '');
  await site.visitor('de').post(link, { answer: 'yes' });
  const refused = await site.visitor('de').post(link, { name: ' ', listed: 'public', working_on: 'Seegras' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Ein Vorname reicht.');
  expect(refused.text).toContain('>Seegras</textarea>');
  expect((await host.get(`${path}/people`)).text).toContain('<h3>Ein Gast');
});

test('the people page and its files are kept by nobody and found by no search engine', async () => {
  const { path } = await announced(site);
  for (const one of [
    'people',
    'people/mastodon.csv',
    'people/list.csv',
    'people/list.json',
    'people/contacts.vcf',
  ]) {
    const { headers, status } = await site.visitor('de').get(`${path}/${one}`);
    expect(status).toBe(200);
    expect(headers.get('cache-control'), one).toBe('private, no-store');
    expect(headers.get('x-robots-tag'), one).toBe('noindex');
    expect(headers.get('referrer-policy'), one).toBe('same-origin');
  }
});

test('the file for Mastodon is named so that its kind is known, and holds an account once', async () => {
  const { path } = await announced(site);
  for (const email of ['ben@example.org', 'caro@example.org'])
    await described(site, await answered(site, path, email), { mastodon: ' @ben@Example.Social ' });
  const { headers, bytes } = await download(`${path}/people/mastodon.csv`);
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="following_accounts-wol-im-advent.csv"',
  );
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(importFollows('following_accounts-wol-im-advent.csv', bytes)).toEqual([
    { account: 'ben@example.social', showBoosts: true, notify: false, languages: [] },
  ]);
});

/** Byte by byte: a byte order mark would be lost in text. */
async function download(address: string): Promise<{ headers: Headers; bytes: Uint8Array }> {
  const file = await fetch(site.origin + address);
  return { headers: file.headers, bytes: await file.bytes() };
}

function namesOn(html: string): string[] {
  return [...html.matchAll(/<h3>([^<]+?)(?: <small>.*)?<\/h3>/g)].map(([, name = '']) => name.trim());
}

/** By the links to follow, as names: `yes.public` has the handle `yes_public`. */
function handlesOn(html: string): string[] {
  return [...html.matchAll(/href="https:\/\/example\.social\/@(\w+)"/g)].map(([, name = '']) =>
    name.replace('_', '.'),
  );
}

function facesOn(html: string): string[] {
  const [, faces = ''] = /<ul class="faces">([\s\S]*?)<\/ul>/.exec(html) ?? [];
  return [...faces.matchAll(/<\/span>([^<]+)<\/li>/g)].map(([, name = '']) => name);
}

async function followedFrom(by: Visitor, address: string): Promise<string[]> {
  const { text, headers } = await by.get(address);
  const name = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
  const follows = importFollows(name, new TextEncoder().encode(text));
  return follows.map(({ account }) => account.replace('@example.social', '').replace('_', '.'));
}

function peopleLinkOn(html: string): string {
  return (/href="([^"]*\/people\?guest[^"]*)"/.exec(html)?.[1] ?? '').replace('&#x3D;', '=');
}
