// The mail with which a host hears who has answered.
import { sayIn } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { greeting } from '../rsvps/letters.ts';
import { peopleCounted } from '../rsvps/places.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { ownTweetup } from '../tweetups/letters.ts';
import { addressOf, hostsOf, tweetupById } from '../tweetups/tweetup.ts';
import { answersBetween } from './news.ts';

/** A mail is no list: the page has everybody. */
const mostInMail = 30;

export const newsMail: Writer = async (db, now, { facts, language, recipient }) => {
  const { tweetup, city } = await tweetupById(db, facts['tweetup'] ?? '');
  const host = (await hostsOf(db, tweetup.id)).find(({ id }) => id === facts['host']);
  if (!host || tweetup.cancelledAt || (await hasOptedOut(db, recipient, `news:${tweetup.id}`))) return null;
  const [from, to] = [new Date(Number(facts['from'])), new Date(Number(facts['to']))];
  const answers = await answersBetween(db, { tweetupId: tweetup.id, hostId: host.id }, { from, to });
  if (answers.length === 0) return null;
  const say = sayIn(language);
  const { going, waiting } = await peopleCounted(db, tweetup.id);
  const words = { yes: 'rsvps.yes', maybe: 'rsvps.maybe', no: 'rsvps.no' } as const;
  const here = addressOf(tweetup);
  const subject = `news:${tweetup.id} ${hashOf(recipient)}`;
  const stop = await mintLink(db, now, {
    purpose: 'stop',
    target: subject,
    until: after(tweetup.endsAt, day),
  });
  return {
    ...plain(language),
    subject: say('messages.newsSubject', { count: answers.length, title: tweetup.title }),
    preview: say('messages.newsCounts', { going, waiting }),
    heading: say('messages.newsHeading', { count: answers.length }),
    blocks: [
      ...greeting(host, say),
      {
        people: answers.slice(0, mostInMail).map((rsvp) => ({
          name: rsvp.name || say('rsvps.nameless'),
          words: say(rsvp.place === 'waiting' ? 'guestList.waits' : words[rsvp.answer]),
          links: [],
        })),
      },
      { words: say('messages.newsCounts', { going, waiting }) },
      { buttons: [{ label: say('messages.newsButton'), path: `${here}/guests` }] },
      { evening: await ownTweetup(db, now, { tweetup, city, language }) },
      { link: { label: say('messages.newsChange'), path: `${here}/news` } },
    ],
    why: say('messages.newsWhy'),
    stop: { label: say('messages.newsStop'), path: `/unsubscribe/${stop}`, isOneClick: true },
  };
};
