// The mail of the day before, with which hosts hear who is new and who shows them how it goes.
import { sayIn, type Say } from '../../language/translate.ts';
import type { Writer } from '../../mail/delivery.ts';
import { plain, type Block } from '../../mail/letter.ts';
import { mintLink } from '../../mail/links.ts';
import { hasOptedOut } from '../../mail/stopping.ts';
import { hashOf } from '../../secrets/tokens.ts';
import { after, day } from '../../time/clock.ts';
import { clockTime } from '../../time/phrases.ts';
import { ownTweetup } from '../../tweetups/letters.ts';
import { addressOf, hostsOf, tweetupById, type Tweetup } from '../../tweetups/tweetup.ts';
import { greeting } from '../letters.ts';
import type { Rsvp } from '../rsvp.ts';
import { newcomersArriveAt, pairsOf } from './newcomers.ts';

/** A mail is no list: the page of all guests has everybody. */
const mostInMail = 30;

export const newcomersMail: Writer = async (db, now, { facts, language, recipient }) => {
  const { tweetup, city } = await tweetupById(db, facts['tweetup'] ?? '');
  const host = (await hostsOf(db, tweetup.id)).find(({ id }) => id === facts['host']);
  const isOfAnotherStart = facts['start'] !== String(tweetup.startsAt.getTime());
  if (!host || tweetup.cancelledAt || now >= tweetup.startsAt || isOfAnotherStart) return null;
  if (await hasOptedOut(db, recipient, `reminders:${tweetup.id}`)) return null;
  const pairs = await pairsOf(db, tweetup.id);
  // They have changed their minds.
  if (pairs.length === 0) return null;
  const say = sayIn(language);
  const evening = await ownTweetup(db, now, { tweetup, city, language });
  const time = clockTime(newcomersArriveAt(tweetup), tweetup.zone, language);
  const stop = await mintLink(db, now, {
    purpose: 'stop',
    target: `reminders:${tweetup.id} ${hashOf(recipient)}`,
    until: after(tweetup.endsAt, 30 * day),
  });
  const nameOf = (name: string) => name || say('rsvps.nameless');
  return {
    ...plain(language),
    subject: say('rsvps.pairsSubject', { time, title: tweetup.title }),
    preview: evening.when,
    heading: say('rsvps.pairsHeading'),
    blocks: [
      ...greeting(host, say),
      { words: say(pairs[0]?.shower ? 'rsvps.pairsWords' : 'rsvps.pairsAlone', { time }) },
      {
        people: pairs.slice(0, mostInMail).map(({ newcomer, shower }) => ({
          name: nameOf(newcomer.name),
          words: shower ? say('rsvps.pairWith', { name: nameOf(shower.name) }) : say('rsvps.pairAlone'),
          links: [],
        })),
      },
      { buttons: [{ label: say('rsvps.pairsGuests'), path: `${addressOf(tweetup)}/guests` }] },
      { evening },
    ],
    why: say('rsvps.pairsWhy'),
    stop: { label: say('rsvps.reminderStop'), path: `/unsubscribe/${stop}`, isOneClick: true },
  };
};

/** In the reminder of people who are new, or show how it goes. */
export function newcomerWords({ rsvp, tweetup }: { rsvp: Rsvp; tweetup: Tweetup }, say: Say): Block[] {
  if (rsvp.place !== 'going') return [];
  const time = clockTime(newcomersArriveAt(tweetup), tweetup.zone, say.language);
  if (rsvp.newHereSince) return [{ words: say('rsvps.newHereReminder', { time }) }];
  return rsvp.showsHowSince ? [{ words: say('rsvps.showsHowReminder', { time }) }] : [];
}
