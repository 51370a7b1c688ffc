// A story in which every kind of mail is sent. Whoever adds a kind lets it happen here: it is then looked at with the others.
import { eq } from 'drizzle-orm';
import { circleMembers } from '../../src/circles/tables.ts';
import { mintLink } from '../../src/mail/links.ts';
import { queueMail } from '../../src/mail/outbox.ts';
import { personActors, persons } from '../../src/people/tables.ts';
import { cityBlogs } from '../../src/writing/tables.ts';
import { mailKinds, type MailKind } from '../../src/mail/kinds.ts';
import { outbox } from '../../src/mail/tables.ts';
import { sayIn, type Language } from '../../src/language/translate.ts';
import { authenticator } from './authenticator.ts';
import { putPicture } from './busy-season.ts';
import { advent, lastMail, signIn } from './evenings.ts';
import { linkIn, type Arrived } from './post-office.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

const minute = 60_000;
const host = { name: 'Ana', email: 'ana@example.org' };

/** @returns the latest of each kind, in the language that everybody in the story speaks */
export async function everyMail(site: Site, language: Language): Promise<Map<MailKind, Arrived>> {
  const somebody = () => site.visitor(language);
  const ana = somebody();
  const here = (path: string) => new URL(path, site.origin).pathname;
  const evening = { ...advent, language, find_us: 'Hinten links' };

  await ana.post('/new', { ...evening, ...host, capacity: '1' });
  const path = here((await ana.post(linkIn(await site.mailTo(host.email), '/new/'), {})).location);
  await ana.post(`${path}/rsvp`, { answer: 'yes', name: 'Ana', working_on: 'Ein Chor', listed: 'guests' });

  const ben = await answers(site, somebody(), path, 'ben@example.org');
  const note = { to: 'yes', subject: 'Bringt Tassen mit', words: 'Es gibt Suppe.\nUnd Brot.' };
  await ana.post(`${path}/message`, { ...note, trial: 'yes' });
  await ana.post(`${path}/message`, note);
  await somebody().post(`${ben}/write`, { words: 'Kommt man mit dem Rad\nin den Hof?' });
  const { text: written } = await ana.get(`${path}/message`);
  const conversation = /href="([^"]*\/message\/[^"]+)"/.exec(written)?.[1] ?? '';
  await ana.post(conversation, { words: 'Ja, durch das Tor.\nBis dann!' });
  site.advance(30 * minute);
  const caro = await answers(site, somebody(), path, 'caro@example.org');
  await somebody().post(caro, { new_here: 'yes' });
  await somebody().post(ben, { answer: 'no' });
  await somebody().post(caro, { shortly: 'yes' });
  await ana.post('/me/moving/people', { what: 'city rostock', emails: 'gesa@example.org' });
  await ana.post(`${path}/questions`, { words: 'Isst du mit?', kind: 'yes-no', read_by: 'hosts' });
  site.advance(30 * minute);
  await site.mailsTo('caro@example.org');
  await ana.post(`${path}/edit`, {
    ...evening,
    capacity: '1',
    starts: '19:30',
    venue: 'Bibliothek am Markt',
    version: await versionOf(ana, path),
    tell: 'yes',
  });

  const called = { ...evening, title: 'Grillabend', date: '2026-12-04', hashtag: 'GrillRostock' };
  const other = here((await ana.post('/new', called)).location);
  await answers(site, somebody(), other, 'caro@example.org');
  await ana.post(`${other}/cancel`, { word: 'Sturm.\nWir holen ihn nach.' });
  const third = here((await ana.post('/new', { ...called, title: 'Lesekreis' })).location);
  await answers(site, somebody(), third, 'ben@example.org');
  const guests = (await ana.get(`${third}/guests`)).text;
  const remove = /name="remove" value="([^"]+)"/.exec(guests)?.[1] ?? '';
  await ana.post(`${third}/guests`, { remove, how: 'kindly' });
  site.advance(11 * minute);
  await site.run('let removed guests go');
  await site.mailsTo('caro@example.org');

  await ana.post(`${third}/hosts`, { email: 'ben@example.org' });
  const asked = sayIn(language)('hosting.hostInvitationSubject', { host: 'Ana', title: 'Lesekreis' });
  await somebody().post(linkIn(await lastMail(site, 'ben@example.org', starting(asked)), '/hosts/'), {
    name: 'Ben',
  });
  const cohost = /name="remove" value="([^"]+)"/.exec((await ana.get(`${third}/hosts`)).text)?.[1] ?? '';
  await ana.post(`${third}/hosts`, { remove: cohost });
  await site.mailsTo('ben@example.org');

  const small = { ...called, title: 'Küchentisch', capacity: '2', may_bring: '1' };
  const fourth = here((await ana.post('/new', small)).location);
  for (const email of ['caro@example.org', 'ben@example.org'])
    await somebody().post(await answers(site, somebody(), fourth, email), {
      answer: 'yes',
      listed: 'guests',
      name: 'Gast',
      brings: '1',
    });
  const smaller = { ...small, capacity: '1', version: await versionOf(ana, fourth) };
  await ana.post(`${fourth}/edit`, smaller);
  await site.mailsTo('ben@example.org');

  const monthly = {
    ...evening,
    title: 'Offener Tisch',
    date: '2027-01-07',
    rhythm: 'monthly',
    weeks_ahead: '6',
  };
  await ana.post('/new/series', { ...monthly, hashtag: 'TischRostock' });
  await follows(site, somebody(), 'as-it-comes', 'caro@example.org');
  await follows(site, somebody(), 'weekly', 'ben@example.org');
  await ana.post('/new', { ...called, title: 'Spieleabend', date: '2026-12-12' });
  await ana.post(`${path}/news`, { rhythm: 'at-once' });
  site.advance(10 * minute);
  await site.run('tell hosts');
  await site.mailsTo(host.email);
  site.setClock('2026-11-30T08:30:00Z');
  await site.run('tell followers');
  await site.run('write weekly letters');
  await site.mailsTo('caro@example.org');
  site.setClock('2026-12-02T09:30:00Z');
  await site.run('propose evenings of series');
  await site.run('remind guests');
  await site.mailsTo('caro@example.org');
  site.setClock('2026-12-03T17:00:00Z');
  await site.run('remind shortly before');
  await site.mailsTo('caro@example.org');
  site.setClock('2026-12-03T19:30:00Z');
  await somebody().post(`${path}/here`, { email: 'caro@example.org' });
  await site.mailsTo('caro@example.org');
  await asksDown(site, ana, path);
  site.setClock('2026-12-04T09:30:00Z');
  await site.run('thank guests');
  await site.mailsTo('caro@example.org');
  await somebody().post(`${caro}/next-host`, { offer: 'yes' });
  await site.mailsTo('ana@example.org');
  const agree = /name="agree" value="([^"]+)"/.exec((await ana.get(path)).text)?.[1] ?? '';
  await ana.post(`${path}/next-host`, { agree });
  await site.mailsTo('caro@example.org');

  await asksOff(site, somebody(), ana, path);
  site.advance(30 * minute);
  for (const email of ['ben@example.org', 'caro@example.org', 'ana@example.org'])
    await follows(site, somebody(), 'weekly', email, 'schwerin');
  await site.mailsTo('caro@example.org');

  await circles(site, somebody, ana, { ...called, name: '', date: '2026-12-05' });

  await isRead(site, somebody());
  await isAskedInJanuary(site);
  await givesACourse(site, somebody(), ana);

  await keptInOrder(site, somebody(), ana, { ...called, name: '', date: '2026-12-19' });
  await aYearOfAna(site, ana);
  await asksFromElsewhere(site, language);

  // What follows waits for its button.
  const last = here(
    (await ana.post('/new', { ...called, title: 'Neujahrsabend', date: '2027-01-07' })).location,
  );
  await ana.post(`${last}/invite`, { emails: 'caro@example.org', word: 'Es gibt Suppe.\nUnd Brot.' });
  await somebody().post(`${last}/rsvp`, { name: 'Ben', email: 'ben@example.org', answer: 'yes' });
  site.advance(16 * minute);
  await addsPasskey(site, somebody(), 'keys@example.org');
  await movesHouse(site, somebody(), 'moving@example.org', 'moved@example.org');
  await somebody().post(`${last}/write`, { name: 'Ben', email: 'ben@example.org', words: 'Eine Frage' });
  await somebody().post('/new', { ...evening, name: 'Caro', email: 'caro@example.org', date: '2027-01-14' });
  await somebody().post('/sign-in', { email: host.email });
  await site.mailsTo('caro@example.org');
  return latestOfEach(site);
}

async function addsPasskey(site: Site, visitor: Visitor, email: string): Promise<void> {
  await signIn(site, email, visitor);
  const options = JSON.parse((await visitor.post('/me/passkeys/options', {})).text) as { challenge: string };
  const credential = authenticator(site.config.baseUrl).make(options);
  await visitor.post('/me/passkeys', { credential, name: 'Handy' });
  await site.mailsTo(email);
}

/** Both mailboxes are asked, and say yes. */
async function movesHouse(site: Site, visitor: Visitor, present: string, next: string): Promise<void> {
  await signIn(site, present, visitor);
  await visitor.post('/me/address', { deed: 'change', email: next });
  for (const email of [present, next])
    await visitor.post(linkIn(await site.mailTo(email), '/me/address/'), { answer: 'yes' });
  await site.mailsTo(present);
}

/** Somebody reports an evening of Ana's, the operator hides it, shows it again, and blocks somebody. */
async function keptInOrder(
  site: Site,
  visitor: Visitor,
  ana: Visitor,
  fields: Record<string, string>,
): Promise<void> {
  // As if the site had been started with these settings.
  Object.assign(site.config, { adminEmails: ['operator@example.org'] });
  const operator = await signIn(site, 'operator@example.org', site.visitor());
  const { location } = await ana.post('/new', { ...fields, title: 'Kaffeefahrt', hashtag: 'KaffeeRostock' });
  const tweetup = new URL(location, site.origin).pathname;
  // Ben has had as many mails from forms as one gets within a quarter of an hour.
  site.advance(16 * minute);
  const words = 'Hier werden\nHeizdecken verkauft.';
  await visitor.post('/report', { about: tweetup, reason: 'spam', words, email: 'ben@example.org' });
  const report = /href="(\/admin\/reports\/[^"]+)"/.exec((await operator.get('/admin')).text)?.[1] ?? '';
  await operator.post(report, { answer: 'Stimmt.\nDer Abend ist verborgen.' });
  const why = 'Hier werden Heizdecken verkauft.';
  await operator.post('/admin', { deed: 'hide', tweetup, why });
  await site.mailsTo('ana@example.org');
  await operator.post('/admin', { deed: 'let-go', tweetup, why: 'Die Heizdecken sind fort.' });
  await ana.post('/me/page', { visible: 'public', address: 'ana-heizdecken', working_on: 'Heizdecken' });
  await operator.post('/admin', { deed: 'hide', tweetup: '/people/ana-heizdecken', why });
  await site.mailsTo('ana@example.org');
  const hidden = /name="id" value="(page [^"]+)"/.exec((await operator.get('/admin')).text)?.[1] ?? '';
  await operator.post('/admin', { deed: 'show', id: hidden, why: 'Die Heizdecken sind fort.' });
  await signIn(site, 'spam@example.org', site.visitor());
  await operator.post('/admin', { deed: 'block', email: 'spam@example.org', why });
  await operator.post('/admin', { deed: 'invite-host', email: 'caro@example.org' });
  Object.assign(site.config, { announcing: 'first-looked-at' });
  const caro = site.visitor();
  await caro.post('/new', {
    ...fields,
    title: 'Erstes Mal',
    hashtag: 'Erstes',
    name: 'Caro',
    email: 'new@example.org',
  });
  await caro.post(linkIn(await site.mailTo('new@example.org'), '/new/'), {});
  await site.mailsTo('operator@example.org');
  Object.assign(site.config, { announcing: 'open' });
}

/** Somebody finds a post of theirs on the wall. */
async function asksOff(site: Site, visitor: Visitor, ana: Visitor, path: string): Promise<void> {
  await ana.post(`${path}/wall`, { address: 'https://x.com/caro/status/1', words: 'Ein Satz', name: 'Caro' });
  const post = /wall\/off\?post=([^"&]+)/.exec((await visitor.get(`${path}/wall`)).text)?.[1] ?? '';
  await visitor.post(`${path}/wall/off`, { ask: post });
  await site.mailsTo(host.email);
}

/** A picture in the album that somebody wants to be taken down. */
async function asksDown(site: Site, ana: Visitor, path: string): Promise<void> {
  await putPicture(site, ana, `${path}/album`);
  const picture = /name="remove" value="([^"]+)"/.exec((await ana.get(`${path}/album`)).text)?.[1] ?? '';
  await ana.post(`${path}/album`, { take_down: picture });
  await site.mailsTo(host.email);
}

/** Of two evenings: after one Ben and Caro come into a circle, after the other Ben stays alone. */
async function circles(
  site: Site,
  somebody: () => Visitor,
  ana: Visitor,
  fields: Record<string, string> & { readonly language: Language },
): Promise<void> {
  const now = site.now().toISOString();
  for (const [title, guests] of [
    ['Werkstatt', ['ben@example.org', 'caro@example.org']],
    ['Nachtschicht', ['ben@example.org']],
  ] as const) {
    const { location } = await ana.post('/new', { ...fields, title, hashtag: `${title}Rostock` });
    const path = new URL(location, site.origin).pathname;
    for (const email of guests) {
      const link = await answers(site, somebody(), path, email);
      await somebody().post(`${link}/circle`, { speaks_de: 'yes', speaks_en: 'yes' });
    }
  }
  for (const [moment, job] of [
    ['2026-12-09T22:00:00Z', 'propose circles'],
    ['2026-12-10T22:00:01Z', 'introduce circles'],
    ['2026-12-12T09:00:00Z', 'write letters of circles'],
  ] as const) {
    site.setClock(moment);
    await site.run(job);
    await site.mailsTo('ben@example.org');
  }
  await inACircle(site, somebody, fields.language);
  await inACity(site, somebody);
  site.setClock(now);
}

/** A subject has plain blanks where a language has its own. */
function starting(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/\s/g, ' ')}`);
}

/** Ben and Caro find an hour, are asked as two who are left, and part. */
async function inACircle(site: Site, somebody: () => Visitor, language: Language): Promise<void> {
  const weekOne = starting(sayIn(language)('circles.letterSubject', { week: 1, question: '' }).trimEnd());
  const links = await Promise.all(
    ['ben@example.org', 'caro@example.org'].map(async (email) =>
      linkIn(await lastMail(site, email, weekOne), '/circles/').replace(/#.*/, ''),
    ),
  );
  for (const link of links) await somebody().post(link, { deed: 'propose', weekday: '4', time: '19:00' });
  await site.mailsTo('ben@example.org');
  const third = await site.db.select().from(persons).where(eq(persons.email, 'ana@example.org'));
  const [circle] = await site.db.select().from(circleMembers);
  for (const { id } of third)
    await site.db.insert(circleMembers).values({
      circleId: circle?.circleId ?? '',
      personId: id,
      name: 'Ana',
      workingOn: '',
      language: 'de',
      languages: ['de'],
      word: '',
    });
  const ana = await lastLinkOf(site, { circleId: circle?.circleId ?? '', personId: third[0]?.id ?? '' });
  await somebody().post(ana, { deed: 'leave' });
  await site.mailsTo('ben@example.org');
  await somebody().post(links[0] ?? '', { deed: 'leave' });
  await site.mailsTo('ben@example.org');
}

async function lastLinkOf(site: Site, member: { circleId: string; personId: string }): Promise<string> {
  const now = site.now();
  const target = `${member.circleId} ${member.personId}`;
  const until = new Date(now.getTime() + 30 * minute);
  return `/circles/${await mintLink(site.db, now, { purpose: 'circle', target, until })}`;
}

/** Three who wish in a city are asked. */
async function inACity(site: Site, somebody: () => Visitor): Promise<void> {
  for (const email of ['ben@example.org', 'caro@example.org', 'ana@example.org']) {
    const visitor = await signIn(site, email, somebody());
    await visitor.post('/rostock/circles', { name: 'X', speaks_de: 'yes', speaks_en: 'yes' });
    site.advance(16 * minute);
  }
  await site.run('ask whether to introduce');
  await site.mailsTo('ben@example.org');
}

/** Caro joins Ana's course with its link, is asked between two evenings and at the end. */
async function givesACourse(site: Site, visitor: Visitor, ana: Visitor): Promise<void> {
  const now = site.now().toISOString();
  const { location } = await ana.post('/me/courses', {
    title: 'Laut denken',
    city: 'Rostock',
    venue: 'Bibliothek',
    starts: '18:00',
    ends: '20:00',
    hashtag: 'LautDenkenRostock',
    date_1: '2027-02-01',
    date_2: '2027-02-08',
  });
  const course = new URL(location, site.origin).pathname;
  const page = (await ana.get(course)).text;
  const join = /\/courses\/join\/[\w-]+/.exec(page)?.[0] ?? '';
  await visitor.post(join, { email: 'caro@example.org' });
  const link = linkIn(await lastMail(site, 'caro@example.org', /Laut denken/), '/courses/');
  await visitor.post(link, { deed: 'yes', name: 'Caro' });
  const tweetup = /name="tweetup" value="(\w+)"/.exec(page)?.[1] ?? '';
  await ana.post(course, { deed: 'add', date: '2027-02-15' });
  await ana.post(course, { deed: 'question', tweetup, question: 'Was war neu?' });
  for (const [moment, job] of [
    ['2027-02-04T09:00:00Z', 'ask between evenings of courses'],
    ['2027-02-17T09:00:00Z', 'end courses'],
  ] as const) {
    site.setClock(moment);
    await site.run(job);
    await site.mailsTo('caro@example.org');
  }
  site.setClock(now);
}

/** Ana hosts, so she is asked; afterwards it is the same day again. */
async function isAskedInJanuary(site: Site): Promise<void> {
  const now = site.now().toISOString();
  site.setClock('2027-01-08T09:00:00Z');
  await site.run('ask in January');
  await site.mailsTo('ana@example.org');
  site.setClock(now);
}

/** The owner of a blog asks for their link again. */
async function isRead(site: Site, visitor: Visitor): Promise<void> {
  const since = site.now();
  await site.db.insert(cityBlogs).values({
    id: 'a-blog',
    city: 'rostock',
    cityName: 'Rostock',
    address: 'https://caro.example/',
    state: 'shown',
    agreedBy: 'mail',
    audience: 'here',
    wording: '',
    name: '',
    writtenIn: 'de',
    language: 'de',
    email: 'caro@example.org',
    feed: '',
    posts: [],
    latestAt: since,
    failures: 0,
    since,
    lookAt: since,
    dueAt: since,
  });
  await visitor.post('/rostock/blogs/suggest', { blog: 'caro.example' });
  await site.mailsTo('caro@example.org');
}

/** She has a page, and wants to be asked about it; afterwards it is the same day again. */
async function aYearOfAna(site: Site, ana: Visitor): Promise<void> {
  const now = site.now().toISOString();
  await ana.post('/me/page', { working_on: 'Ein Handbuch', writing_about: 'Nachbarschaft', ask: 'yes' });
  site.advance(366 * 24 * 60 * minute);
  await site.run('ask whether a page is still right');
  await site.mailsTo(host.email);
  site.setClock(now);
}

/** @returns the path of the link from the mail */
async function answers(site: Site, visitor: Visitor, path: string, email: string): Promise<string> {
  const name = email.startsWith('ben') ? 'Ben' : 'Caro';
  await visitor.post(`${path}/rsvp`, { name, email, answer: 'yes' });
  const mails = await site.mailsTo(email);
  const asking = mails.findLast(
    ({ text }) => text?.includes('?answer=yes') && !text.includes('answer=maybe'),
  );
  if (!asking) throw new Error(`${email} was not asked to confirm`);
  const link = linkIn(asking, '/rsvp/').replace(/\?.*/, '');
  await visitor.post(link, { answer: 'yes' });
  const mastodon = `@${name.toLowerCase()}@example.social`;
  await visitor.post(link, { name, working_on: 'Ein Hochbeet', mastodon, listed: 'guests' });
  return link;
}

async function follows(
  site: Site,
  visitor: Visitor,
  rhythm: string,
  email: string,
  city = 'rostock',
): Promise<void> {
  await visitor.post('/following', { city, rhythm, email, would_host: 'yes' });
  const mails = await site.mailsTo(email);
  const asking = mails.findLast(({ text }) => text?.includes('/following/'));
  if (!asking) throw new Error(`${email} was not asked to confirm`);
  await visitor.post(linkIn(asking, '/following/'), {});
}

/** What somebody gets who writes to a city privately from an account elsewhere; here it comes by mail. */
async function asksFromElsewhere(site: Site, language: Language): Promise<void> {
  const account = 'https://example.social/users/caro';
  const [caro] = await site.db.select().from(persons).where(eq(persons.email, 'caro@example.org'));
  await site.db.insert(personActors).values({ actor: account, personId: caro?.id ?? '', since: site.now() });
  await site.db.transaction((tx) =>
    queueMail(tx, site.now(), {
      kind: 'own-links',
      recipient: 'caro@example.org',
      language,
      facts: { account, actor: 'cities/rostock' },
      dedupeKey: account,
    }),
  );
  await site.mailsTo('caro@example.org');
}

async function versionOf(ana: Visitor, path: string): Promise<string> {
  return /name="version" value="([^"]+)"/.exec((await ana.get(`${path}/edit`)).text)?.[1] ?? '';
}

async function latestOfEach(site: Site): Promise<Map<MailKind, Arrived>> {
  const posted = await site.db.select({ kind: outbox.kind, messageId: outbox.messageId }).from(outbox);
  const kindOf = new Map(posted.map(({ kind, messageId }) => [messageId, kind]));
  const latest = new Map<MailKind, Arrived>();
  for (const mail of site.postOffice.arrived) {
    const kind = kindOf.get(mail.messageId?.replaceAll(/^<|@.*$/g, '') ?? '');
    if (kind) latest.set(kind, mail);
  }
  const missing = mailKinds.filter((kind) => !latest.has(kind));
  if (missing.length > 0) throw new Error(`these were never sent: ${missing.join(', ')}`);
  return latest;
}
