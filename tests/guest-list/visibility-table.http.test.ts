// The whole table of visibility: viewer × how a person is known × person's choice × handle's choice × phase × what became of the answer, on every output, nothing more and nothing less.
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepFinding } from '../../src/handles/checks.ts';
import { mintLink } from '../../src/mail/links.ts';
import { personWithProvedAccount, personWithProvedAddress } from '../../src/people/person.ts';
import { beginSignInByAccount } from '../../src/people/signing-in.ts';
import { portraits } from '../../src/pictures/tables.ts';
import { audiences, type Audience } from '../../src/rsvps/answer-values.ts';
import { guestOf } from '../../src/rsvps/letters.ts';
import type { Rsvp } from '../../src/rsvps/rsvp.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { describeGuest } from '../../src/rsvps/ticket/describing.ts';
import { rsvps } from '../../src/rsvps/tables.ts';
import { after, minute } from '../../src/time/clock.ts';
import { tweetupOf } from '../support/crowd.ts';
import { announced, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';
import { handleChecks } from '../../src/handles/tables.ts';

const states = ['going', 'maybe', 'waiting', 'no', 'removed', 'missed'] as const;
type State = (typeof states)[number];
type Sees = 'stranger' | 'guest' | 'host';

/** One person of the table: what they chose for themselves and for their handles. */
interface Row {
  readonly state: State;
  readonly listed: Audience;
  readonly handle: Audience;
  /** By a mail address, or by an account of the fediverse alone. */
  readonly knownBy: 'address' | 'account';
  /** In every handle of theirs, and in no other. */
  readonly key: string;
}

const phases = {
  before: '2026-12-03T16:59:00Z',
  during: '2026-12-03T17:00:00Z',
  after: '2026-12-03T21:00:00Z',
};
const rows: Row[] = [];
let site: Site;
let path: string;
/** `own`: whose answer they came by. Nobody follows themselves. */
const viewers: { who: string; sees: Sees; by: Visitor; search: string; own?: string }[] = [];

beforeAll(async () => {
  site = await openSite();
  const evening = await announced(site, { capacity: '54' });
  path = evening.path;
  const { id } = await tweetupOf(site, path);
  // First those who have a place, then those for whom none is left.
  for (const state of ['going', 'removed', 'missed', 'no', 'waiting', 'maybe'] as const)
    for (const knownBy of ['address', 'account'] as const)
      for (const listed of audiences)
        for (const handle of audiences) {
          const from = knownBy === 'account' ? 'fediverse' : '';
          const row: Row = { state, listed, handle, knownBy, key: `${state}${listed}${handle}${from}x` };
          rows.push(row);
          await comes(id, row);
        }
  // The links are in mails from before something became otherwise.
  const link = async (key: string) =>
    new URL(linkIn(await site.mailTo(`${key}@example.org`), `${path}/people`), site.origin).search;
  const going = await link('goingpublicpublicx');
  const waiting = await link('waitingpublicpublicx');
  const no = await link('nopublicpublicx');
  const removed = await link('removedpublicpublicx');
  const byMessage = {
    going: await linkOfMessage('goingpublicpublicfediversex'),
    waiting: await linkOfMessage('waitingpublicpublicfediversex'),
    no: await linkOfMessage('nopublicpublicfediversex'),
    removed: await linkOfMessage('removedpublicpublicfediversex'),
  };
  await someBecameOtherwise();
  for (const check of await site.db.select().from(handleChecks))
    await keepFinding(site.db, site.now(), {
      check,
      finding: {
        outcome: 'found',
        found: check.network === 'blog' ? { feed: `${check.handle}feed` } : {},
      },
    });

  const guest = await signIn(site, 'maybenobodynobodyx@example.org');
  const saidNo = await signIn(site, 'nopublicpublicx@example.org');
  const anybody = () => site.visitor('en');
  viewers.push(
    { who: 'a stranger', sees: 'stranger', by: anybody(), search: '' },
    { who: 'a guest by the link', sees: 'guest', by: anybody(), search: going, own: 'goingpublicpublicx' },
    {
      who: 'who waits, by the link',
      sees: 'guest',
      by: anybody(),
      search: waiting,
      own: 'waitingpublicpublicx',
    },
    { who: 'a guest who is signed in', sees: 'guest', by: guest, search: '', own: 'maybenobodynobodyx' },
    {
      who: 'who said no, by the link',
      sees: 'stranger',
      by: anybody(),
      search: no,
      own: 'nopublicpublicx',
    },
    {
      who: 'who said no and is signed in',
      sees: 'stranger',
      by: saidNo,
      search: '',
      own: 'nopublicpublicx',
    },
    {
      who: 'who was removed, by the link',
      sees: 'stranger',
      by: anybody(),
      search: removed,
      own: 'removedpublicpublicx',
    },
    { who: 'the host', sees: 'host', by: evening.host, search: '' },
    ...Object.entries(byMessage).map(([state, search]) => ({
      who: `a guest of the fediverse, ${state}, by the link`,
      sees: state === 'going' || state === 'waiting' ? ('guest' as const) : ('stranger' as const),
      by: anybody(),
      search,
      own: `${state}publicpublicfediversex`,
    })),
    {
      who: 'a guest of the fediverse who is signed in',
      sees: 'guest',
      by: await signedInByMessage('maybenobodynobodyfediversex'),
      search: '',
      own: 'maybenobodynobodyfediversex',
    },
    {
      who: 'who said no in the fediverse and is signed in',
      sees: 'stranger',
      by: await signedInByMessage('nopublicpublicfediversex'),
      search: '',
      own: 'nopublicpublicfediversex',
    },
  );
}, 120_000);
afterAll(() => site.close());

test.each(Object.entries(phases))(
  '%s the evening, each viewer sees exactly what was chosen, on the page and in every file',
  async (phase, moment) => {
    site.setClock(moment);
    for (const { who, sees, by, search, own } of viewers) {
      const whole = (await by.get(`${path}/people${search}`)).text;
      const page = whole.slice(whole.indexOf('id="rows"'));
      const listed = rows.filter((row) => isListed(row, sees, phase));
      const withHandles = listed.filter((row) => maySee(row.handle, sees) && row.key !== own);
      expect(keysIn(page, 'Name '), `${who}, names`).toEqual(keysOf(listed));
      expect(keysIn(whole, 'Name ').toSorted(), `${who}, in the bar too`).toEqual(keysOf(listed).toSorted());
      const inBar = whole.slice(0, whole.indexOf('id="rows"'));
      const nextOnes = keysIn(inBar, 'Name ');
      expect(nextOnes, `${who}, next`).toEqual(keysOf(withHandles).slice(0, nextOnes.length));
      for (const kind of ['@m_', '@b-', '/u-', 'p-'])
        expect(keysIn(page, kind), `${who}, ${kind}`).toEqual(keysOf(withHandles));
      // What somebody is known by stands nowhere: neither an address nor the account's own.
      expect(whole, `${who}, what is not shown`).not.toMatch(contacts);
      expect(picturesIn(page), `${who}, pictures`).toEqual(keysOf(listed));
      const on = (await by.get(`${path}/people${search}${search ? '&' : '?'}on=mastodon`)).text;
      expect(keysIn(on, 'Name '), `${who}, one by one`).toEqual(keysOf(withHandles));

      // What leaves the page holds nobody who chose to be on no list, and no handle that is only for hosts: not even for hosts.
      const leaves = listed.filter((row) => row.listed !== 'nobody');
      const handles = leaves.filter((row) => maySee(row.handle, sees === 'host' ? 'guest' : sees));
      const followed = handles.filter(({ key }) => key !== own);
      const file = async (name: string) => (await by.get(`${path}/people/${name}${search}`)).text;
      expect(keysIn(await file('mastodon.csv'), '^m_'), `${who}, mastodon.csv`).toEqual(keysOf(followed));
      expect(keysIn(await file('bluesky.txt'), '^b-'), `${who}, bluesky.txt`).toEqual(keysOf(followed));
      expect(
        keysIn(await file('blogs.opml'), 'xmlUrl="https://blog.example/u-'),
        `${who}, blogs.opml`,
      ).toEqual(keysOf(handles));
      for (const name of ['contacts.vcf', 'list.csv', 'list.json']) {
        const text = (await file(name)).replaceAll('\r\n ', '');
        expect(keysIn(text, 'Name '), `${who}, ${name}`).toEqual(keysOf(leaves));
        expect(text, `${who}, ${name}, what is not shown`).not.toMatch(contacts);
        expect(picturesIn(text), `${who}, ${name}`).toEqual([]);
        for (const kind of ['@m_', '/b-', '/u-', 'p-'])
          expect(keysIn(text, kind), `${who}, ${name}, ${kind}`).toEqual(keysOf(handles));
      }
      const faces = /<ul class="faces">([\s\S]*?)<\/ul>/.exec((await by.get(path)).text)?.[1] ?? '';
      const bySession = search ? 'stranger' : sees;
      // A face is who has a place: the others are on the people page, which says what they are.
      const onFront = rows.filter(
        (row) => isListed(row, bySession, phase) && ['going', 'missed'].includes(row.state),
      );
      expect(keysIn(faces, 'Name '), `${who}, faces`).toEqual(keysOf(onFront.slice(0, 12)));
      expect(picturesIn(faces), `${who}, faces' pictures`).toEqual(keysOf(onFront.slice(0, 12)));
    }
  },
);

test('the mail after tells a guest exactly what the page would, and what was withdrawn since is in none that goes out later', async () => {
  site.setClock('2026-12-04T08:30:00Z');
  await site.run('thank guests');
  const withdrawn = 'goingpublicpublicx';
  const { id } = await answerOf(withdrawn);
  await site.db.update(rsvps).set({ listed: 'nobody' }).where(eq(rsvps.id, id));
  const mail = await lastMail(site, 'goingguestsguestsx@example.org', /^Schön war’s/);
  const others = rows.filter(
    (one) => isListed(one, 'guest', 'after') && ![withdrawn, 'goingguestsguestsx'].includes(one.key),
  );
  // A mail is no list: the first fifteen.
  const named = others.slice(0, 15);
  for (const whole of [mail.text ?? '', mail.html ?? '']) {
    // It greets whom it goes to.
    const text = whole.replace('Hallo Name goingguestsguestsx,', '');
    expect(text).not.toBe(whole);
    expect(keysIn(text, 'Name ')).toEqual(keysOf(named));
    for (const kind of ['@m_', '/b-', '/u-'])
      expect(keysIn(text, kind)).toEqual(keysOf(named.filter((one) => maySee(one.handle, 'guest'))));
    // A picture in a mail would be fetched from here each time it is read.
    expect(picturesIn(text)).toEqual([]);
  }
  for (const state of ['no', 'removed'] as const)
    expect(
      (await site.mailsTo(`${state}publicpublicx@example.org`)).some(
        ({ subject }) => subject === mail.subject,
      ),
      state,
    ).toBe(false);
});

/** Whoever has an account and no address gets their links in a message: these are the ones that it carries. */
async function linkOfMessage(key: string): Promise<string> {
  const guest = await guestOf(site.db, site.now(), (await answerOf(key)).id);
  return new URL(guest?.links.people ?? '', site.origin).search;
}

async function signedInByMessage(key: string): Promise<Visitor> {
  const visitor = site.visitor('de');
  const until = after(site.now(), minute);
  const account = accountOf(key);
  const target = await beginSignInByAccount(site.db, site.now(), { account, goOnTo: '/me' });
  const link = await mintLink(site.db, site.now(), { purpose: 'sign-in', target, until });
  const { status } = await visitor.post(`/sign-in/${link}`, {});
  if (status !== 303) throw new Error(`signing in failed: ${status}`);
  return visitor;
}

async function answerOf(key: string): Promise<Rsvp> {
  const [found] = await site.db
    .select()
    .from(rsvps)
    .where(eq(rsvps.name, `Name ${key}`));
  if (!found) throw new Error(`${key} has not answered`);
  return found;
}

const accountOf = (key: string) => `https://example.social/users/a-${key}`;
const contacts = /x@example\.org|users\/a-/;

/** The rule, in three lines. */
function isListed({ state, listed }: Row, sees: Sees, phase: string): boolean {
  const isThere =
    phase === 'after'
      ? ['going', 'maybe'].includes(state)
      : ['going', 'maybe', 'waiting', 'missed'].includes(state);
  return isThere && maySee(listed, sees);
}

function maySee(audience: Audience, sees: Sees): boolean {
  return sees === 'host' || audience === 'public' || (audience === 'guests' && sees === 'guest');
}

/** The persons of whom something that begins so stands in the text, in its order, each once. */
function keysIn(text: string, kind: string): string[] {
  const plain = text.replaceAll('&#x3D;', '=').replaceAll('&#x2F;', '/');
  const beginning = kind.replace('^', '').replaceAll(/[.*+?$()[\]\\|]/g, String.raw`\$&`);
  const found = plain.matchAll(
    new RegExp(`${kind.startsWith('^') ? '(?:^|\n)' : ''}${beginning}([a-z]+x)\\b`, 'g'),
  );
  return [...new Set([...found].map(([, key = '']) => key))];
}

/** The persons whose pictures are in it, in its order. */
function picturesIn(html: string): string[] {
  return [...html.matchAll(/\/pictures\/([0-9a-f]{32})-288\.jpg/g)].map(
    ([, hash]) => rows.find(({ key }) => pictureOf(key) === hash)?.key ?? 'somebody',
  );
}

function pictureOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

function keysOf(some: readonly Row[]): string[] {
  return some.map(({ key }) => key);
}

async function comes(tweetupId: string, { state, listed, handle, knownBy, key }: Row): Promise<void> {
  const name = `Name ${key}`;
  const person = await site.db.transaction((tx) =>
    knownBy === 'account'
      ? personWithProvedAccount(tx, site.now(), { account: accountOf(key), name })
      : personWithProvedAddress(tx, site.now(), { email: `${key}@example.org`, name }),
  );
  const reply = {
    answer: state === 'maybe' ? 'maybe' : 'yes',
    name,
    language: 'de',
    cameBy: knownBy === 'account' ? 'fediverse' : 'page',
  } as const;
  const said = await writeAnswer(site.db, site.now(), { tweetupId, person, reply });
  if (!('rsvp' in said)) throw new Error(said.outcome);
  await site.db.insert(portraits).values({
    personId: person.id,
    source: 'own',
    state: 'there',
    account: '',
    fetchedFrom: '',
    hash: pictureOf(key),
    width: 288,
    height: 288,
    failures: 0,
    since: site.now(),
    dueAt: null,
  });
  const handles = {
    mastodon: `m_${key}@example.social`,
    bluesky: `b-${key}.example.org`,
    blog: `https://blog.example/u-${key}/`,
    other: `Pixelfed p-${key} https://pixelfed.example.org/p-${key}`,
  };
  const audience = handle === 'public' ? null : handle;
  const handleAudiences = { mastodon: audience, bluesky: audience, blog: audience, other: audience };
  const self = {
    name,
    workingOn: '',
    unsureAbout: '',
    handles,
    handleAudiences,
    listed,
    photos: null,
    mayInvite: false,
  };
  await describeGuest(site.db, site.now(), { rsvp: said.rsvp, self });
}

async function someBecameOtherwise(): Promise<void> {
  for (const rsvp of await site.db.select().from(rsvps)) {
    const { state } = rows.find(({ key }) => rsvp.name === `Name ${key}`) ?? {};
    if (state === 'removed')
      await site.db.update(rsvps).set({ removedAt: site.now() }).where(eq(rsvps.id, rsvp.id));
    if (state === 'missed')
      await site.db.update(rsvps).set({ missedAt: site.now() }).where(eq(rsvps.id, rsvp.id));
    if (state === 'no')
      await site.db.update(rsvps).set({ answer: 'no', place: null }).where(eq(rsvps.id, rsvp.id));
    if (state === 'waiting')
      await site.db.update(rsvps).set({ place: 'waiting' }).where(eq(rsvps.id, rsvp.id));
  }
}
