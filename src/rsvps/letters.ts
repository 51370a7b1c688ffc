// What the mails to guests have in common: the evening, the buttons, and the guest's own links.
import type * as Qrcode from 'qrcode';
import { lazily } from '../lazily.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Block, TweetupBlock, Letter } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { calendarEntry, calendarRequest } from '../tweetups/calendar.ts';
import { hostedBy } from '../tweetups/lists.ts';
import { addressOf, hostsOf, tweetupById, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { organiserOf } from './calendar-answers.ts';
import { rsvpById, type Rsvp } from './rsvp.ts';
import { viewTokenFor, grantViewLink } from '../guest-list/view-link.ts';
import { answerLinkEnd } from './unconfirmed.ts';

const qrcode = lazily<typeof Qrcode>('qrcode');

/** The guest as they are now, with fresh links; older ones stay good. */
export async function guestOf(
  db: Queries,
  now: Date,
  rsvpId: string | undefined,
  baseUrl: string,
): Promise<{ rsvp: Rsvp; tweetup: Tweetup; city: City; links: { answer: string; people: string } } | null> {
  const rsvp = await rsvpById(db, rsvpId ?? '');
  if (!rsvp) return null;
  const found = await tweetupById(db, rsvp.tweetupId);
  const token = await mintLink(db, now, { purpose: 'rsvp', target: rsvp.id, until: answerLinkEnd(now) });
  await grantViewLink(db, now, { answerToken: token, rsvp });
  return {
    rsvp,
    ...found,
    links: {
      answer: `${baseUrl}/rsvp/${token}`,
      people: `${baseUrl}${addressOf(found.tweetup)}/people?guest=${viewTokenFor(token)}`,
    },
  };
}

export function answerButtons(address: string, say: Say) {
  return [
    { label: say('mail.yesButton'), address: `${address}?answer=yes` },
    { label: say('mail.maybeButton'), address: `${address}?answer=maybe` },
    { label: say('mail.noButton'), address: `${address}?answer=no` },
  ];
}

export function tweetupBlock(
  tweetup: Tweetup,
  city: City,
  baseUrl: string,
  language: Language,
): TweetupBlock {
  const { startsAt, endsAt, zone } = tweetup;
  return {
    title: tweetup.title,
    address: baseUrl + addressOf(tweetup),
    when: `${longDay(startsAt, zone, language)}, ${timeSpan({ startsAt, endsAt, zone }, language)}`,
    where: [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', '),
    hosts: '',
  };
}

/** The same, with the names of its hosts. */
export async function hostedTweetup(
  db: Queries,
  { tweetup, city }: { tweetup: Tweetup; city: City },
  { baseUrl, language }: { baseUrl: string; language: Language },
): Promise<TweetupBlock> {
  const names = (await hostsOf(db, tweetup.id)).map(({ name }) => name).filter(Boolean);
  const hosts = names.length > 0 ? hostedBy(names, sayIn(language)) : '';
  return { ...tweetupBlock(tweetup, city, baseUrl, language), hosts };
}

/** For people who are coming: how to find the table, and the link of an evening that is online as well. */
export function findingTheWay({ findUs, onlineAddress }: Tweetup, say: Say): Block[] {
  return [
    ...(findUs ? [{ words: say('mail.findUs', { words: findUs }) }] : []),
    ...(onlineAddress ? [{ link: { label: say('tweetups.onlineHere'), address: onlineAddress } }] : []),
  ];
}

/** A QR code that a host at the door reads with a phone. It opens nothing for anybody else. */
export async function doorCode(
  { rsvp, tweetup, links }: { rsvp: Rsvp; tweetup: Tweetup; links: { readonly answer: string } },
  baseUrl: string,
  say: Say,
): Promise<Block> {
  const says = `${baseUrl}${addressOf(tweetup)}/check-in/${rsvp.id}`;
  const png = await qrcode().toBuffer(says, { margin: 2, width: 360 });
  return { picture: { png, words: say('door.doorCode'), address: links.answer } };
}

/** The calendar file: a request where the calendar's reply will be read, otherwise for information only. */
export async function calendarFor(
  db: Queries,
  now: Date,
  {
    guest: { rsvp, tweetup, city },
    email,
    config: { baseUrl, siteName, mailFrom, inboxUrl },
  }: { guest: { rsvp: Rsvp; tweetup: Tweetup; city: City }; email: string; config: Config },
): Promise<Letter['calendar']> {
  const isCancelled = tweetup.cancelledAt !== null;
  if (!inboxUrl)
    return {
      method: isCancelled ? 'CANCEL' : 'PUBLISH',
      file: calendarEntry(tweetup, city, baseUrl),
    };
  const organiser = { name: siteName, email: await organiserOf(db, now, { rsvp, tweetup, mailFrom }) };
  const guest = { name: rsvp.name, email };
  return {
    method: isCancelled ? 'CANCEL' : 'REQUEST',
    file: calendarRequest({ tweetup, city }, baseUrl, { organiser, guest }),
  };
}

export function plain(language: Language): Pick<Letter, 'language' | 'stop' | 'replyTo' | 'calendar'> {
  return { language, stop: null, replyTo: null, calendar: null };
}
