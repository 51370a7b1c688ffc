// The mail to somebody at the door: one button, behind which they say that they are here.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { guestOf } from '../rsvps/letters.ts';
import { hostedTweetup } from '../tweetups/letters.ts';

export function atTheDoorMails({ siteName: site }: Config): Pick<Writers, 'at-the-door'> {
  return {
    'at-the-door': async (db, now, { facts, language }) => {
      const guest = await guestOf(db, now, facts['rsvp']);
      if (!guest || guest.rsvp.removedAt || guest.tweetup.cancelledAt || now >= guest.tweetup.endsAt)
        return null;
      const { tweetup, city, links } = guest;
      const say = sayIn(language);
      return {
        ...plain(language),
        subject: say('door.doorMailSubject', { title: tweetup.title }),
        preview: say('door.doorMailWords'),
        heading: say('door.doorMailHeading'),
        blocks: [
          { words: say('door.doorMailWords') },
          { buttons: [{ label: say('door.doorMailButton'), path: links.answer }] },
          { evening: await hostedTweetup(db, now, { tweetup, city, language }) },
        ],
        why: say('door.doorMailWhy', { site }),
      };
    },
  };
}
