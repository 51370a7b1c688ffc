// What the pages about circles show.
import { languages, ownNameOf, type Language, type Say } from '../language/translate.ts';
import { isAccount } from '../mail/contact.ts';
import type { Guest } from '../rsvps/guest.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { after, hour } from '../time/clock.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { hoursToLook, type Circle, type Round } from './circle.ts';
import { wishesEnd } from './wishes.ts';

export function wishView({
  guest: { rsvp, tweetup, contact },
  answer,
  wished,
  isOpen,
  isRefused,
  said,
  say,
}: {
  guest: Guest;
  answer: string;
  wished: readonly Language[] | undefined;
  isOpen: boolean;
  isRefused: boolean;
  said: unknown;
  say: Say;
}) {
  const speaks = wished ?? [say.language];
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    answer,
    action: `${answer}/circle`,
    isOpen,
    isWished: wished !== undefined,
    notice: said === 'wished' || said === 'taken-back' ? say(`circles.${saidWish[said]}`) : '',
    consent: say('circles.consent', { contact: contactInWords(contact, say) }),
    until: say('circles.until', { day: longDay(wishesEnd(tweetup), tweetup.zone, say.language) }),
    problem: isRefused ? say(rsvp?.name ? 'circles.languageMissing' : 'circles.nameMissing') : '',
    languages: languages.map((language) => ({
      name: `speaks_${language}`,
      label: ownNameOf(language),
      chosen: speaks.includes(language),
    })),
  };
}

/** What the others of a circle will see of somebody, so that they can write to each other. */
export function contactInWords(contact: string, say: Say): string {
  return isAccount(contact)
    ? say('circles.consentAccount', { account: contact })
    : say('circles.consentAddress', { address: contact });
}

const saidWish = { wished: 'wished', 'taken-back': 'takenBack' } as const;

/** For the hosts: that there are circles, never who is in them, and nothing that is said there. */
export function proposalView({
  tweetup,
  round,
  circles,
  say,
}: {
  tweetup: Tweetup;
  round: Round | undefined;
  circles: readonly Circle[];
  say: Say;
}) {
  const { zone } = tweetup;
  const day = (moment: Date) =>
    `${longDay(moment, zone, say.language)}, ${clockTime(moment, zone, say.language)}`;
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    state: round
      ? round.sentAt
        ? say('circles.sentOn', { day: day(round.sentAt) })
        : say('circles.goesOut', { day: day(after(round.proposedAt, hoursToLook * hour)) })
      : say('circles.notYetProposed', { day: day(wishesEnd(tweetup)) }),
    isProposed: round !== undefined && round.sentAt === null,
    howMany: round ? say('circles.howMany', { circles: circles.length }) : '',
  };
}
