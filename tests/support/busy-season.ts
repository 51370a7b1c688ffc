// A site in December, when much is going on: an evening that is over, one that runs, a full one, one with forty guests, and mails with every kind of link.
import { and, eq } from 'drizzle-orm';
import { wallSources } from '../../src/wall/tables.ts';
import { blueskyPacks } from '../../src/hosting/tables.ts';
import { outbox } from '../../src/mail/tables.ts';
import { tweetups } from '../../src/tweetups/tables.ts';
import { tweetupAt } from '../../src/tweetups/tweetup.ts';
import { keepFinding } from '../../src/handles/checks.ts';
import { writtenHome } from '../../src/handles/home-server.ts';
import { keepLuggage } from '../../src/moving/unpacking.ts';
import { mintLink } from '../../src/mail/links.ts';
import { personWithProvedAccount } from '../../src/people/person.ts';
import { answerLinkEnd } from '../../src/rsvps/unconfirmed.ts';
import { writeAnswerWithin } from '../../src/rsvps/writing-answers.ts';
import { personBlogs, persons } from '../../src/people/tables.ts';
import { decodeFetched } from '../../src/pictures/decoding.ts';
import { putOwnPortrait } from '../../src/pictures/portraits.ts';
import sharp from 'sharp';
import { advent, announced, answered, lastMail, signIn } from './evenings.ts';
import { linkIn } from './post-office.ts';
import { remembered } from './remembering.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';
import { handleChecks } from '../../src/handles/tables.ts';

export interface Season {
  /** Paths of evenings. */
  readonly past: string;
  readonly running: string;
  readonly full: string;
  /** Forty guests, most of them to be seen by everybody. */
  readonly crowded: string;
  /** What Ana has brought from elsewhere, to choose from. */
  readonly brought: string;
  /** A title of 120 characters, and nobody has answered. */
  readonly lonely: string;
  readonly cancelled: string;
  /** Only Ana sees it. */
  readonly draft: string;
  /** Ana's, with an evening that is announced, drafts, and a day that is left out. */
  readonly series: string;
  readonly endedSeries: string;
  /** Repeats the crowded one, whose Ben would like to be invited again. */
  readonly again: string;
  /** Hosts everything. */
  readonly ana: Visitor;
  /** Answered yes, and has handles on every network. */
  readonly ben: Visitor;
  /** Signed in for the first time, and has nothing yet. */
  readonly newcomer: Visitor;
  /** Signed in nowhere: their device knows them, since they answered the crowded one on it. */
  readonly remembered: Visitor;
  /** Looks after the site, and has something to do. */
  readonly operator: Visitor;
  /** Path of a report that waits for an answer. */
  readonly report: string;
  /** Paths with a token, as they stand in mails. */
  readonly links: Record<
    | 'yes'
    | 'maybe'
    | 'no'
    | 'waiting'
    | 'overYes'
    | 'invitation'
    | 'unconfirmed'
    | 'announcement'
    | 'signIn'
    | 'usedSignIn'
    | 'stop'
    | 'hosting'
    | 'guestList'
    | 'circle'
    | 'atTheDoor'
    | 'confirmFollowing'
    | 'following'
    | 'notFollowing'
    | 'question'
    | 'joinCourse'
    | 'courseYes'
    | 'course'
    | 'address'
    | 'elsewhere',
    string
  >;
  /** Path of what Ben and Ana wrote to each other. */
  readonly conversation: string;
  /** Of somebody who has asked for a code. */
  readonly attempt: string;
  /** Of a post on the wall of the crowded evening, and of somebody who wrote there. */
  readonly post: string;
  readonly author: string;
  /** Of an invitation that has been sent. */
  readonly round: string;
  /** The link that greets somebody by name. */
  readonly askedByName: string;
  /** A guest as hosts see them. */
  readonly oneGuest: string;
  /** A course, for who gives it. */
  readonly hostedCourse: string;
  /** An evening by invitation only: of that course. */
  readonly closed: string;
}

const longTitle =
  'Über Nachhaltigkeitsberichterstattung, Küchentische und das Gefühl, nie fertig zu werden 🌊 ein langer Abend für Stille';

const everywhere = {
  mastodon: '@ben@example.social',
  bluesky: 'ben.example.org',
  x: 'BenExample',
  linkedin: 'linkedin.com/in/ben-example',
  threads: '@ben.example',
  blog: 'https://ben.example.org',
};

export async function busySeason(site: Site): Promise<Season> {
  const { host: ana, path: past } = await announced(site, {
    title: 'Halbfertiges zeigen',
    date: '2026-11-24',
    hashtag: 'HalbfertigesRostock',
  });
  await ana.post('/me/page', {
    visible: 'public',
    address: 'ana',
    pronouns: 'sie/ihr',
    languages: 'Deutsch, etwas Polnisch',
    working_on: 'Ein Handbuch für Ehrenamtliche.\nKapitel vier von neun.',
    unsure_about: 'Ob es überhaupt jemand als Handbuch will.',
    blog_posts: 'yes',
    ask: 'yes',
  });
  await ana.post('/me', { name: 'Ana', blog: 'https://ana.example.org' });
  await looksAndWrites(site);
  const running = await announcedBy(ana, { title: 'Werkstattabend', hashtag: 'WerkstattRostock' });
  const crowded = await announcedBy(ana, {
    date: '2026-12-10',
    may_bring: '3',
    find_us: 'Hinten links, wo das Windlicht steht.',
    step_free: 'yes',
    quiet_corner: 'yes',
    cost: 'Was du trinkst',
    house_rules: 'Fotos nur, wenn alle nicken.\nWas am Tisch gesagt wird, bleibt am Tisch.',
    online: 'https://meet.example.org/advent',
    description:
      'Ein langer Tisch, heißer Holundersaft und drei Minuten für jede Person.\n\n# So läuft der Abend\n\n- 19:00 Ankommen\n- 19:30 **Die Runde**\n\n> Ich habe noch nie so viele Leute sagen hören: Das weiß ich auch nicht.',
  });
  const full = await announcedBy(ana, {
    title: 'Kölner Küchentisch',
    city: 'koeln',
    date: '2026-12-17',
    hashtag: 'WOLKöln',
    capacity: '1',
  });
  const lonely = await announcedBy(ana, {
    title: longTitle,
    city: 'frankfurt-oder',
    venue: 'Veranstaltungsgemeinschaftshaus am Brückenplatz',
    date: '2027-01-14',
    hashtag: 'NachhaltigkeitsberichterstattungFrankfurtOder2027',
  });
  const cancelled = await announcedBy(ana, {
    title: 'Grillabend',
    date: '2026-12-12',
    hashtag: 'GrillRostock',
  });
  await ana.post(`${cancelled}/cancel`, { word: 'Sturm.\nWir holen ihn nach.' });

  const overYes = await answered(site, past, 'ben@example.org');
  await describe(site, overYes, 'Ben', { listed: 'public' });
  const overToo = await answered(site, past, 'caro@example.org');
  for (const link of [overYes, overToo]) await site.visitor().post(`${link}/circle`, { speaks_de: 'yes' });
  await describe(site, await answered(site, running, 'caro@example.org'), 'Caro', { listed: 'public' });
  site.advance(60 * 60 * 1000);
  await asks(ana, crowded);
  const yes = await answered(site, crowded, 'ben@example.org');
  await replies(site, yes, 'Isst du mit?', 'yes');
  await describe(site, yes, 'Ben', { ...everywhere, listed: 'public', may_invite: 'yes', brings: '2' });
  const maybe = await answered(site, crowded, 'caro@example.org', 'maybe');
  await describe(site, maybe, 'Caro', { listed: 'guests', mastodon: '@caro@example.social' });
  await crowd(site, crowded);
  site.advance(60 * 60 * 1000);
  await answered(site, full, 'ben@example.org');
  const waiting = await answered(site, full, 'caro@example.org');
  await ana.post(`${full}/message`, {
    to: 'everybody',
    subject: 'Der Hof ist offen',
    words: 'Kommt durch das Tor.\nKlingeln müsst ihr nicht.',
  });
  await site.visitor('de').post(`${yes}/write`, {
    words: 'Kommt man mit dem Rad in den Hof?\nUnd: Darf ich eine halbe Stunde später kommen?',
  });
  const { text: written } = await ana.get(`${crowded}/message`);
  const conversation = /href="([^"]*\/message\/[^"]+)"/.exec(written)?.[1] ?? '';
  await ana.post(conversation, { words: 'Ja, durch das grüne Tor. Und ja, gern.' });
  const no = await answered(site, running, 'ben@example.org', 'no');

  const monthly = {
    ...advent,
    title: 'Offener Tisch',
    rhythm: 'monthly',
    weeks_ahead: '12',
    date: '2026-12-24',
  };
  const started = await ana.post('/new/series', { ...monthly, series_name: 'Laut am Donnerstag' });
  const series = started.location.replace(/\?.*/, '');
  await ana.post('/rostock/offener-tisch-2026-12-24/publish', {});
  await ana.post(`${series}/leave-out`, { date: '2027-02-25' });
  const over = await ana.post('/new/series', {
    ...monthly,
    series_name: 'Sommerabende',
    hashtag: 'WOLSommer',
  });
  const endedSeries = over.location.replace(/\?.*/, '');
  await ana.post(`${endedSeries}/end`, {});

  const { post, author } = await posts(ana, crowded);
  await ana.post(`${past}/wall/host`, {
    telling: 'yes',
    recap: '## Danke\n\n- **Elf** Leute\n\n> und Suppe',
  });

  const { location: draft } = await ana.post('/new', { ...advent, title: 'Lesekreis', draft: 'yes' });
  const { location: again } = await ana.post(`${crowded}/again`, {});
  await ana.post(`${again}/publish`, {});

  const one = await ana.post(`${lonely}/invite/one`, {
    name: 'Jan',
    words: 'Erzähl von deinem Garten, auch von dem, was nicht wächst.',
    by: 'link',
  });
  const round = await ana.post(`${lonely}/invite`, {
    emails: 'caro@example.org, ben@example.org, caro@nowhere',
    word: 'Kommt ihr?\nEs gibt Suppe.',
  });
  const invited = await site.mailTo('caro@example.org');
  await ana.post(`${lonely}/hosts`, { email: 'caro.later@example.org' });
  const hosting = linkIn(await site.mailTo('caro.later@example.org'), '/hosts/');

  site.setClock('2026-11-27T21:00:00Z');
  await site.run('propose circles');
  await ana.post(`${past}/circles`, { circles: 'send' });
  const circle = linkIn(await lastMail(site, 'ben@example.org', /^Dein Kreis/), '/circles/');
  await someAreFound(site);
  await packed(site, past);
  site.setClock('2026-12-03T19:30:00Z');
  await site.visitor('de').post(`${lonely}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'maybe' });
  const unconfirmed = linkIn(await site.mailTo('ben@example.org'), '/rsvp/');
  const caro = site.visitor('de');
  await caro.post('/new', { ...advent, name: 'Caro', email: 'caro@example.org', date: '2026-12-20' });
  const announcement = linkIn(await site.mailTo('caro@example.org'), '/new/');
  await site.visitor('de').post(`${crowded}/write`, {
    name: 'Caro',
    email: 'caro.new@example.org',
    words: 'Gibt es etwas Warmes zu essen?',
  });
  const question = linkIn(await site.mailTo('caro.new@example.org'), '/messages/');
  const asked = await site.visitor('de').post('/sign-in', { email: 'ana@example.org' });
  const signingIn = linkIn(await site.mailTo('ana@example.org'), '/sign-in/');
  const follower = 'caro.follows@example.org';
  const following = await asksToFollow(site, follower, 'rostock');
  await site.visitor('de').post(following, {});
  const notFollowing = await asksToFollow(site, follower, 'koeln');
  const none = await site.visitor('de').submit(notFollowing, {});
  const ended = /name="following" value="([^"]+)"/.exec(none.text)?.[1] ?? '';
  await site.visitor('de').post(notFollowing, { following: ended });
  const confirmFollowing = await asksToFollow(site, follower, 'hamburg');
  const benHere = await signIn(site, 'ben@example.org');
  await benHere.post('/following', { city: 'rostock', rhythm: 'weekly' });
  await benHere.post('/me/address', { deed: 'join', other: 'ben.elsewhere@example.org' });
  const address = linkIn(await site.mailTo('ben.elsewhere@example.org'), '/me/address/');
  await putPicture(site, ana, `${past}/picture`);
  await putPicture(site, ana, `${running}/album`);
  await site.visitor('de').post(`${running}/here`, { by: 'name', name: 'Pia' });
  const newcomer = await signIn(site, 'caro.new@example.org');
  const usedSignIn = linkIn(await site.mailTo('caro.new@example.org'), '/sign-in/');
  const { operator, report } = await somethingToDo(site, crowded, lonely);
  const course = await aCourse(site, ana);
  const atTheDoor = `${running}/check-in/${guestsIn((await ana.get(`${running}/check-in`)).text)[0]}`;
  return {
    past,
    running,
    full,
    crowded,
    brought: await bringsAlong(site, 'ana@example.org'),
    lonely,
    cancelled,
    draft,
    series,
    endedSeries,
    again,
    conversation,
    ana,
    ben: atHome(benHere),
    operator,
    report,
    newcomer,
    remembered: (await remembered(site, crowded, 'rieke@example.org')).device,
    hostedCourse: course.hosted,
    closed: course.evening,
    links: {
      yes,
      maybe,
      no,
      waiting,
      overYes,
      invitation: linkIn(invited, '/rsvp/'),
      unconfirmed,
      announcement,
      signIn: signingIn,
      usedSignIn,
      hosting,
      stop: linkIn(invited, '/unsubscribe/'),
      guestList: await guestListIn(site, yes),
      circle,
      atTheDoor,
      confirmFollowing,
      following,
      notFollowing,
      question,
      ...course.links,
      address,
      elsewhere: await answersFromElsewhere(site, crowded),
    },
    post,
    author,
    attempt: new URL(asked.location, site.origin).searchParams.get('attempt') ?? '',
    round: new URL(round.location, site.origin).searchParams.get('round') ?? '',
    oneGuest: /href="([^"]+\/guests\/[0-9a-z]{20,})"/.exec((await ana.get(`${full}/guests`)).text)?.[1] ?? '',
    askedByName: `${lonely}/for/${new URL(one.location, site.origin).searchParams.get('whom') ?? ''}`,
  };
}

/** A guest of the fediverse, who has said no. @returns the path of their message's link */
async function answersFromElsewhere(site: Site, path: string): Promise<string> {
  const now = site.now();
  const [, city = '', slug = ''] = path.split('/');
  const { tweetup } = await tweetupAt(site.db, { city, slug });
  return site.db.transaction(async (tx) => {
    const emil = { account: 'https://example.social/users/emil', name: 'Emil' };
    const person = await personWithProvedAccount(tx, now, emil);
    const reply = { answer: 'no', name: 'Emil', language: 'de', cameBy: 'fediverse' } as const;
    const answered = await writeAnswerWithin(tx, now, { tweetupId: tweetup.id, person, reply });
    if (!('rsvp' in answered)) throw new Error(`the answer was refused: ${answered.outcome}`);
    const token = await mintLink(tx, now, {
      purpose: 'rsvp',
      target: answered.rsvp.id,
      until: answerLinkEnd(now),
    });
    return `/rsvp/${token}`;
  });
}

/** @returns the path of the mail's link */
async function asksToFollow(site: Site, email: string, city: string): Promise<string> {
  await site.visitor('de').post('/following', { city, rhythm: 'weekly', email });
  return linkIn(await site.mailTo(email), '/following/');
}

/** Has said on a people page where on Mastodon they are at home. */
function atHome(visitor: Visitor): Visitor {
  const template = 'https://home.example/authorize_interaction?uri={uri}';
  (visitor.cookies as Map<string, string>).set(
    'home',
    writtenHome({ handle: 'ben@home.example', template, writing: '' }),
  );
  return visitor;
}

/** @returns its path */
async function announcedBy(host: Visitor, fields: Record<string, string>): Promise<string> {
  const sent = await host.post('/new', { ...advent, ...fields });
  if (sent.status !== 303) throw new Error(`announcing was refused: ${sent.status}\n${sent.text}`);
  return sent.location.replace(/\?.*/, '');
}

async function describe(
  site: Site,
  link: string,
  name: string,
  fields: Record<string, string>,
): Promise<void> {
  const described = await site.visitor('de').post(link, {
    name,
    working_on: 'Ein Hochbeet mit der dritten Klasse, und wir schreiben auf, was wächst.',
    unsure_about: 'Wie ich erzähle, was schiefging.',
    ...fields,
  });
  if (described.status !== 303) throw new Error(`${name} was refused: ${described.status}`);
}

/** What looking for handles brings: found and proven, not there, no answer. The others wait. */
async function someAreFound(site: Site): Promise<void> {
  const { db } = site;
  const [ben] = await db.select().from(persons).where(eq(persons.email, 'ben@example.org'));
  const actor = 'https://example.social/users/ben';
  const found = {
    actor,
    name: 'Ben Beispiel',
    linksTo: [ben?.id ?? ''],
    profile: 'https://example.social/@ben',
  };
  const feed = { feed: 'https://ben.example.org/feed', name: 'Bens Blog' };
  const findings = [
    ['mastodon', 'ben@example.social', { outcome: 'found', found }],
    ['blog', 'https://ben.example.org/', { outcome: 'found', found: feed }],
    ['bluesky', 'ben.example.org', { outcome: 'missing' }],
    ['mastodon', 'caro@example.social', { outcome: 'unanswered' }],
  ] as const;
  for (const [network, handle, finding] of findings) {
    const [check] = await db
      .select()
      .from(handleChecks)
      .where(and(eq(handleChecks.network, network), eq(handleChecks.handle, handle)));
    if (!check) throw new Error(`nobody has ${handle}`);
    await keepFinding(db, site.now(), { check, finding });
  }
}

/** Ana has a picture, and her blog was read. */
async function looksAndWrites(site: Site): Promise<void> {
  const { db, pictures } = site;
  const [ana] = await db.select().from(persons).where(eq(persons.email, 'ana@example.org'));
  const [check] = await db.select().from(handleChecks).where(eq(handleChecks.network, 'blog'));
  if (!ana || !check) throw new Error('Ana has no blog');
  const feed = 'https://ana.example.org/feed';
  await keepFinding(db, site.now(), {
    check,
    finding: { outcome: 'found', found: { feed, name: 'Anas Blog' } },
  });
  const post = {
    title: 'Kapitel vier, dritter Anlauf',
    address: 'https://ana.example.org/4',
    words: 'Beim ersten Mal wusste ich alles, beim zweiten nichts …',
    postedAt: site.now().getTime(),
  };
  await db.update(personBlogs).set({ feed, posts: [post], readAt: site.now() });
  const drawn = sharp({ create: { width: 300, height: 300, channels: 3, background: '#a93a24' } });
  const decoded = await decodeFetched(pictures, await drawn.png().toBuffer(), 'portrait');
  if ('refused' in decoded) throw new Error(decoded.refused);
  await putOwnPortrait(db, site.now(), { store: pictures, personId: ana.id, decoded: decoded.picture });
}

/** A starter pack whose app password is kept. */
async function packed(site: Site, path: string): Promise<void> {
  const { db, sealing } = site;
  const at = site.now();
  const [, city = '', slug = ''] = path.split('/');
  const { tweetup } = await tweetupAt(db, { city, slug });
  const [ana] = await db.select().from(persons).where(eq(persons.email, 'ana@example.org'));
  const account = {
    handle: 'ana.example.org',
    did: 'did:plc:anaexample234567anaexamp',
    pds: 'https://pds.example',
  };
  const made = {
    since: at,
    publishedHash: '',
    publishedAt: at,
    people: 1,
    trouble: null,
    failures: 0,
    dueAt: null,
  };
  const sealedPassword = sealing.seal('abcd-efgh-ijkl-mnop');
  await db
    .insert(blueskyPacks)
    .values({ tweetupId: tweetup.id, personId: ana?.id ?? '', sealedPassword, ...account, ...made });
}

/** Of several networks and kinds, one of them pinned. @returns the id of one, and the key of somebody with a profile */
async function posts(host: Visitor, path: string): Promise<{ post: string; author: string }> {
  const brought: [string, string, string][] = [
    [
      'Ben',
      'https://x.com/BenExample/status/1',
      'Ich bringe das Hochbeet mit. #WOLRostock https://ben.example.org/beet',
    ],
    [
      'Caro',
      'https://www.linkedin.com/posts/caro_wol-activity-7100000000000000001',
      'Drei Fragen 🌊\n\nKeine Antwort.',
    ],
    ['Ana', 'https://ana.example.org/vor-dem-abend', `Sehr${'sehr'.repeat(30)}lang`],
    ['Caro', 'https://example.social/@caro/110000000001', 'Von der Insel. #WOLRostock'],
  ];
  for (const [name, address, words] of brought) await host.post(`${path}/wall`, { name, address, words });
  const page = (await host.get(`${path}/wall/host`)).text;
  const [, id = ''] = /value="pin ([^"]+)"/.exec(page) ?? [];
  await host.post(`${path}/wall/host`, { deed: `pin ${id}` });
  const wall = (await host.get(`${path}/wall`)).text;
  const [, author = ''] = /data-network="mastodon" data-author="([^"]+)"/.exec(wall) ?? [];
  return { post: id, author };
}

/** Thirty-eight more, so that there are forty with Ben and Caro. */
async function crowd(site: Site, path: string): Promise<void> {
  for (let one = 3; one <= 40; one += 1) {
    const name = one % 2 ? `Ben ${one}` : `Caro ${one}`;
    const link = await answered(site, path, `guest-${one}@example.org`, 'yes', name);
    await describe(site, link, name, {
      mastodon: `@guest${one}@example.social`,
      bluesky: `guest${one}.example.org`,
      blog: one % 3 ? '' : `https://guest${one}.example.org`,
      listed: one % 10 ? 'public' : 'guests',
    });
  }
}

export async function putPicture(site: Site, ana: Visitor, path: string): Promise<void> {
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1f6f78' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('picture', new File([new Uint8Array(picture)], 'abend.jpg', { type: 'image/jpeg' }));
  form.set('alt', 'Zwölf Leute an einem langen Tisch.');
  form.set('may_use', 'yes');
  const Cookie = [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const { status } = await fetch(site.origin + path, {
    method: 'POST',
    body: form,
    headers: { Cookie },
    redirect: 'manual',
  });
  if (status !== 303) throw new Error(`the picture was refused: ${status}`);
}

function guestsIn(checkIn: string): string[] {
  return [...checkIn.matchAll(/id="guest-(\w+)"/g)].map(([, id = '']) => id);
}

async function guestListIn(site: Site, link: string): Promise<string> {
  const { text } = await site.visitor('de').get(link);
  const path = /href="([^"]*\/people\?guest[^"]*)"/.exec(text)?.[1];
  if (!path) throw new Error('the guest’s page does not lead to the list');
  return path.replace('&#x3D;', '=');
}

/** Something was reported, something is hidden, a mail was given up, a source does not answer. */
async function somethingToDo(site: Site, reported: string, hidden: string) {
  // As if the site had been started with this setting.
  Object.assign(site.config, { adminEmails: ['operator@example.org'] });
  const operator = await signIn(site, 'operator@example.org');
  const words = 'Im zweiten Satz wird jemand verspottet.';
  await site.visitor('de').post('/report', { about: reported, reason: 'hurtful', words, email: '' });
  await operator.post('/admin', { deed: 'hide', tweetup: '/people/ana', why: 'Zum Zeigen.' });
  await operator.post('/admin', { deed: 'show', id: await hiddenNow(operator), why: 'Wieder gut.' });
  await operator.post('/admin', { deed: 'block', email: 'spam@example.org', why: 'Heizdecken.' });
  const [evening] = await site.db
    .select({ id: tweetups.id })
    .from(tweetups)
    .where(eq(tweetups.slug, hidden.split('/')[2] ?? ''));
  await site.db.insert(wallSources).values(
    (['failed', 'new-posts'] as const).map((said) => ({
      id: said,
      tweetupId: evening?.id ?? '',
      kind: 'mastodon' as const,
      address: 'https://a-server-with-a-very-long-name-in-nirgendwo.example',
      dueAt: site.now(),
      answeredAt: site.now(),
      lastResult: said,
      failures: 3,
    })),
  );
  const mail = {
    kind: 'reminder' as const,
    recipient: 'nobody@example.org',
    language: 'de' as const,
    facts: {},
    error: '550 no such user here',
    urgency: 3,
    attempts: 1,
    dueAt: new Date('2027-06-01'),
    since: site.now(),
  };
  await site.db.insert(outbox).values([
    {
      ...mail,
      id: 'dead-mail',
      dedupeKey: 'dead-mail',
      messageId: 'dead-mail',
      state: 'dead',
      endedAt: site.now(),
    },
    { ...mail, id: 'slow-mail', dedupeKey: 'slow-mail', messageId: 'slow-mail', state: 'waiting' },
  ]);
  const report = /href="(\/admin\/reports\/[^"]+)"/.exec((await operator.get('/admin')).text)?.[1] ?? '';
  return { operator, report };
}

async function hiddenNow(operator: Visitor): Promise<string> {
  return (
    /name="id" value="((?:series|page|post) [^"]+)"/.exec((await operator.get('/admin')).text)?.[1] ?? ''
  );
}

/** A host's own questions: one to tap, one to type, and what somebody needs. */
async function asks(host: Visitor, path: string): Promise<void> {
  const questions = [
    { words: 'Isst du mit?', kind: 'yes-no', read_by: 'guests' },
    { words: 'Welches Lied soll laufen?', kind: 'word', read_by: 'hosts' },
    { words: 'Brauchst du etwas, um dabei sein zu können?', kind: 'needs' },
  ];
  for (const question of questions) await host.post(`${path}/questions`, question);
}

async function replies(site: Site, link: string, words: string, reply: string): Promise<void> {
  const { text } = await site.visitor('de').get(link);
  const form = text.split('<form').find((one) => one.includes('name="question"') && one.includes(words));
  const question = /name="question" value="([^"]+)"/.exec(form ?? '')?.[1] ?? '';
  await site.visitor('de').post(link, { question, reply });
}

/** Dora is in it, and Emil has not answered yet. */
async function aCourse(site: Site, ana: Visitor) {
  const made = await ana.post('/me/courses', {
    title: 'Laut denken lernen',
    city: 'Rostock',
    venue: 'Stadtbibliothek',
    starts: '18:00',
    ends: '20:00',
    date_1: '2026-12-08',
    date_2: '2026-12-15',
  });
  const hosted = made.location.replace(/\?.*/, '');
  const page = (await ana.get(hosted)).text;
  const joinCourse = /\/courses\/join\/[\w-]+/.exec(page)?.[0] ?? '';
  const asks = async (email: string) => {
    await site.visitor('de').post(joinCourse, { email });
    return linkIn(await lastMail(site, email, /Laut denken/), '/courses/');
  };
  const course = await asks('dora.learns@example.org');
  await site.visitor('de').post(course, { deed: 'yes', name: 'Dora', working_on: 'Ein Handbuch' });
  const evening = /href="(\/rostock\/laut-denken-lernen-1[^"/]+)"/.exec(page)?.[1] ?? '';
  const courseYes = await asks('emil.learns@example.org');
  await ana.post(`${evening}/invite/one`, { link: 'first' });
  return { hosted, evening, links: { joinCourse, courseYes, course } };
}

/** One evening to come, one that is over, and one of which only the day is known. */
async function bringsAlong(site: Site, email: string): Promise<string> {
  const [person] = await site.db.select().from(persons).where(eq(persons.email, email));
  const evening = { description: '', venue: 'Küche', address: 'Hof 4', end: '', isAllDay: false };
  const id = await keepLuggage(site.db, site.now(), {
    personId: person?.id ?? '',
    source: 'https://mobilizon.example/@laut',
    evenings: [
      { ...evening, title: 'Stammtisch im Januar', start: '2027-01-07T18:00:00.000Z' },
      { ...evening, title: 'Sommerfest', start: '2026-07-04T19:00', isAllDay: true },
      { ...evening, title: 'Stammtisch im Mai', start: '2026-05-07T17:00:00.000Z' },
    ],
  });
  return `/me/moving/${id}?drafts=1&past=2&left=3&more=40`;
}
