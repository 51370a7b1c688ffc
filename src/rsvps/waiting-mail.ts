// The mail to a party on the waiting list that has become larger than the room: how many can come, and that it keeps its place in the line.
import { sayIn } from '../language/translate.ts';
import type { Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { greeting, guestOf } from './letters.ts';
import { canFit } from './places.ts';

export const waitingMails: Pick<Writers, 'does-not-fit'> = {
  'does-not-fit': async (db, now, { facts, language }) => {
    const guest = await guestOf(db, now, facts['rsvp']);
    if (!guest) return null;
    const { rsvp, tweetup, city, links } = guest;
    const isOver = tweetup.cancelledAt !== null || now >= tweetup.startsAt;
    if (isOver || rsvp.place !== 'waiting' || canFit(tweetup, rsvp)) return null;
    const say = sayIn(language);
    const evening = await hostedTweetup(db, now, { tweetup, city, language });
    const people = { people: 1 + rsvp.brings, count: tweetup.capacity ?? 0 };
    return {
      ...plain(language),
      subject: say('rsvps.doesNotFitSubject', { title: tweetup.title }),
      preview: evening.when,
      heading: say('rsvps.doesNotFitHeading'),
      blocks: [
        ...greeting(rsvp, say),
        { words: say('rsvps.doesNotFitWords', people) },
        { evening },
        { buttons: [{ label: say('rsvps.doesNotFitButton'), path: `${links.answer}#brings` }] },
        { words: say('rsvps.doesNotFitStays') },
      ],
      why: say('rsvps.movedUpWhy'),
    };
  },
};
