// The mail by which hosts learn that somebody wants a post off the wall.
import { sayIn } from '../language/translate.ts';
import type { Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { greetingTo } from '../rsvps/letters.ts';
import { ownTweetup } from '../tweetups/letters.ts';
import { addressOf, tweetupById } from '../tweetups/tweetup.ts';
import { postsToLookAt } from './tending.ts';

export const wallMails: Pick<Writers, 'post-asked-off'> = {
  'post-asked-off': async (db, now, { facts, language, recipient }) => {
    const { tweetup, city } = await tweetupById(db, facts['tweetup'] ?? '');
    const asked = (await postsToLookAt(db, tweetup.id)).filter(({ askedOffAt }) => askedOffAt !== null);
    // Another host has decided already.
    if (asked.length === 0) return null;
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say('wall.askedOffSubject', { title: tweetup.title }),
      preview: say('wall.askedOffHeading'),
      heading: say('wall.askedOffHeading'),
      blocks: [
        ...(await greetingTo(db, recipient, say)),
        { words: say('wall.askedOffWords') },
        {
          buttons: [
            {
              label: say('wall.askedOffButton'),
              path: `${addressOf(tweetup)}/wall/host`,
            },
          ],
        },
        { evening: await ownTweetup(db, now, { tweetup, city, language }) },
      ],
      why: say('wall.askedOffWhy'),
    };
  },
};
