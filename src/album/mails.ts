// The mail by which hosts learn that somebody wants a picture out of the album.
import { sayIn } from '../language/translate.ts';
import type { Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { greetingTo } from '../rsvps/letters.ts';
import { ownTweetup } from '../tweetups/letters.ts';
import { tweetupById } from '../tweetups/tweetup.ts';
import { addressOfAlbum, askedDown } from './album.ts';

export const albumMails: Pick<Writers, 'picture-asked-down'> = {
  'picture-asked-down': async (db, now, { facts, language, recipient }) => {
    const { tweetup, city } = await tweetupById(db, facts['tweetup'] ?? '');
    // Another host has decided already.
    if ((await askedDown(db, tweetup.id)).length === 0) return null;
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say('album.askedDownSubject', { title: tweetup.title }),
      preview: say('album.askedDownHeading'),
      heading: say('album.askedDownHeading'),
      blocks: [
        ...(await greetingTo(db, recipient, say)),
        { words: say('album.askedDownWords') },
        { buttons: [{ label: say('album.askedDownButton'), path: addressOfAlbum(tweetup) }] },
        { evening: await ownTweetup(db, now, { tweetup, city, language }) },
      ],
      why: say('album.askedDownWhy'),
    };
  },
};
