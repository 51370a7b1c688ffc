// The mails about the next host: the offer, and the host's yes.
import type { Path } from '../../addresses.ts';
import { sayIn } from '../../language/translate.ts';
import type { Writer, Writers } from '../../mail/delivery.ts';
import { plain } from '../../mail/letter.ts';
import { personById } from '../../people/person.ts';
import { greeting, greetingTo } from '../../rsvps/letters.ts';
import { ownTweetup } from '../../tweetups/letters.ts';
import { addressOf, isHost, tweetupById } from '../../tweetups/tweetup.ts';
import { tweetupToHost } from '../../tweetups/in-its-city.ts';
import { offerById } from './offers.ts';

export function nextHostMails(): Pick<Writers, 'next-host-offered' | 'next-host-agreed'> {
  return { 'next-host-offered': offered, 'next-host-agreed': agreed };
}

const signedIn = (path: Path): Path => `/sign-in?next=${encodeURIComponent(path)}`;

const offered: Writer = async (db, now, { facts, language, recipient }) => {
  const offer = await offerById(db, facts['offer'] ?? '');
  if (!offer) return null;
  const { tweetup, city } = await tweetupById(db, offer.tweetupId);
  const say = sayIn(language);
  const name = offer.name || say('rsvps.nameless');
  return {
    ...plain(language),
    subject: say('hosting.offeredSubject', { name }),
    preview: tweetup.title,
    heading: say('hosting.offeredHeading', { name }),
    blocks: [
      ...(await greetingTo(db, recipient, say)),
      { words: say('hosting.offeredWords', { name }) },
      { evening: await ownTweetup(db, now, { tweetup, city, language }) },
      { words: say('hosting.offeredMeans', { name }) },
      {
        buttons: [{ label: say('hosting.offeredButton'), path: signedIn(`${addressOf(tweetup)}#next-host`) }],
      },
    ],
    why: say('hosting.offeredWhy'),
  };
};

const agreed: Writer = async (db, now, { facts, language }) => {
  const found = await tweetupToHost(db, facts['tweetup'] ?? '');
  const person = await personById(db, facts['person'] ?? '');
  if (!found || !person || found.tweetup.cancelledAt || !(await isHost(db, found.tweetup, person)))
    return null;
  const { tweetup, city } = found;
  const say = sayIn(language);
  const host = (await personById(db, facts['host'] ?? ''))?.name || say('hosting.theHosts');
  const here = signedIn(addressOf(tweetup));
  const evening = await ownTweetup(db, now, { tweetup, city, language });
  return {
    ...plain(language),
    subject: say('hosting.agreedSubject', { title: tweetup.title }),
    preview: evening.when,
    heading: say('hosting.agreedHeading'),
    blocks: [
      ...greeting(person, say),
      { words: say('hosting.agreedWords', { host }) },
      // A draft is seen by its hosts alone.
      { evening: tweetup.announcedAt ? evening : { ...evening, path: here } },
      { words: say('hosting.agreedMeans', { host }) },
      { buttons: [{ label: say('hosting.agreedButton'), path: here }] },
    ],
    why: say('hosting.agreedWhy'),
  };
};
