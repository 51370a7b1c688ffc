// What the mails to guests have in common: the evening, the buttons, and the guest's own links.
import { leadsElsewhere, type Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import type { Block, Letter, LinkToUs } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { calendarForGuest, methodFor } from '../tweetups/calendar.ts';
import { addressOf, tweetupById, type InItsCity, type Tweetup } from '../tweetups/tweetup.ts';
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
    fileOn: (baseUrl) =>
      calendarForGuest(guest, { baseUrl, organiser: { name, email: writesTo } }, { say, answer, attendee }),
  };
}
