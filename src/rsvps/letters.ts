// What the mails to guests have in common: the evening, the buttons, and the guest's own links.
import { leadsElsewhere, type Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import type { ViewerRole } from '../guest-list/guest-list.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Block, Letter, LinkToUs, TweetupBlock } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { unlinked } from '../mail/unlinked.ts';
import { calendarRow } from '../tweetups/calendar-row.ts';
import { calendarForGuest, methodFor } from '../tweetups/calendar.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { personByContact } from '../people/person.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { facesOf } from '../tweetups/tweetup-on-page.ts';
import { addressOf, hostsOf, tweetupById, type InItsCity, type Tweetup } from '../tweetups/tweetup.ts';
import { organiserOf } from './calendar-answers.ts';
import { rsvpById, type Rsvp } from './rsvp.ts';
import { viewTokenFor, grantViewLink } from '../guest-list/view-link.ts';
import { answerLinkEnd } from './unconfirmed.ts';

export interface GuestInLetter extends InItsCity {
  readonly rsvp: Rsvp;
  readonly links: { readonly answer: Path; readonly people: Path };
}

/** The guest as they are now, with fresh links; older ones stay good. */
export async function guestOf(
  db: Queries,
  now: Date,
  rsvpId: string | undefined,
): Promise<GuestInLetter | null> {
  const rsvp = await rsvpById(db, rsvpId ?? '');
  if (!rsvp) return null;
  const found = await tweetupById(db, rsvp.tweetupId);
  const token = await mintLink(db, now, { purpose: 'rsvp', target: rsvp.id, until: answerLinkEnd(now) });
  await grantViewLink(db, now, { answerToken: token, rsvp });
  return {
    rsvp,
    ...found,
    links: {
      answer: `/rsvp/${token}`,
      people: `${addressOf(found.tweetup)}/people?guest=${viewTokenFor(token)}`,
    },
  };
}

/** The evening for somebody who comes, with the ways into calendars on the web; these carry only what is public. */
export async function guestsTweetup(
  db: Queries,
  now: Date,
  { guest: { tweetup, city }, language }: { guest: InItsCity; language: Language },
): Promise<TweetupBlock> {
  const say = sayIn(language);
  return {
    ...(await hostedTweetup(db, now, { tweetup, city, language })),
    calendars: (absolute) => {
      const { google, outlook } = calendarRow({ tweetup, city }, absolute);
      return [
        ...(leadsElsewhere(google) ? [{ label: say('tweetups.calendarGoogle'), address: google }] : []),
        ...(leadsElsewhere(outlook) ? [{ label: say('tweetups.calendarOutlook'), address: outlook }] : []),
      ];
    },
  };
}

/** By name, where it is known: the address has been proved by now. */
export function greeting({ name }: { readonly name: string }, say: Say): Block[] {
  return name ? [{ words: say('rsvps.greeting', { name }) }] : [];
}

/** The same for whoever's address the site knows to be theirs; nobody's is told by it, since nobody else reads it. */
export async function greetingTo(db: Queries, contact: string, say: Say): Promise<Block[]> {
  return greeting({ name: (await personByContact(db, contact))?.name ?? '' }, say);
}

const mostNamed = 3;

/** Up to three of those whom the reader may see: "Ana, Ben und Gesa kommen." */
export async function whoComesWords(
  db: Queries,
  tweetup: Tweetup,
  { role, but, say }: { role: ViewerRole; but?: string; say: Say },
): Promise<Block[]> {
  const faces = await facesOf(db, tweetup, { role, phase: 'before' });
  // Who hosts is named above.
  const hosts = new Set((await hostsOf(db, tweetup.id)).map(({ id }) => id));
  const names = faces
    .flatMap(({ personId, name }) => (name && personId !== but && !hosts.has(personId) ? name : []))
    .slice(0, mostNamed);
  if (names.length === 0) return [];
  const list = conjunctions[say.language].format(names);
  // What somebody calls themselves is no link in a mail of ours.
  return [{ words: say('rsvps.theyCome', { count: names.length, names: unlinked(list) }) }];
}

export function answerButtons(path: Path, say: Say): LinkToUs[] {
  return [
    { label: say('rsvps.yesButton'), path: `${path}?answer=yes` },
    { label: say('rsvps.maybeButton'), path: `${path}?answer=maybe` },
    { label: say('rsvps.noButton'), path: `${path}?answer=no` },
  ];
}

/** For people who are coming: how to find the table, and the link of an evening that is online as well. */
export function findingTheWay({ findUs, onlineAddress }: Tweetup, say: Say): Block[] {
  return [
    ...(findUs ? [{ words: say('rsvps.findUs', { words: findUs }) }] : []),
    ...(leadsElsewhere(onlineAddress)
      ? [{ link: { label: say('tweetups.onlineHere'), address: onlineAddress } }]
      : []),
  ];
}

/** A QR code that a host at the door reads with a phone. It opens nothing for anybody else. */
export function doorCode({ rsvp, tweetup, links }: GuestInLetter, say: Say): Block {
  return {
    qrCode: {
      says: `${addressOf(tweetup)}/check-in/${rsvp.id}`,
      words: say('door.doorCode'),
      path: links.answer,
    },
  };
}

/** The calendar file: a request where the calendar's reply will be read, otherwise for information only. */
export async function calendarFor(
  db: Queries,
  now: Date,
  { guest, email, config, say }: { guest: GuestInLetter; email: string; config: Config; say: Say },
): Promise<Letter['calendar']> {
  const { rsvp, tweetup } = guest;
  const { siteName: name, mailFrom } = config;
  const attendee = config.inboxUrl ? { name: rsvp.name, email } : null;
  const writesTo = attendee ? await organiserOf(db, now, { rsvp, tweetup, mailFrom }) : mailFrom;
  const answer = { is: rsvp.answer, hasPlace: rsvp.place === 'going', changedAt: rsvp.changedAt };
  return {
    method: methodFor(tweetup, attendee),
    fileOn: ({ baseUrl }) =>
      calendarForGuest(guest, { baseUrl, organiser: { name, email: writesTo } }, { say, answer, attendee }),
  };
}
