// The mail after an evening: the people you were in the room with, and when the next one is.
import { leadsElsewhere, type Path } from '../addresses.ts';
import { nextTweetupNear } from '../finding/next-tweetup.ts';
import { canWish } from '../circles/wishes.ts';
import { plainLine } from '../wall/plain-words.ts';
import { newestPosts } from '../wall/wall.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain, type Block, type LinkToUs, type PersonInMail } from '../mail/letter.ts';
import { followAccountAddress, placeOfAccount } from '../handles/accounts.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { namesOrHosts, numberOfHosts } from '../tweetups/hosted-by.ts';
import { isTired } from '../hosting/handing-over/offers.ts';
import { addressOf, hostsOf, type InItsCity, type Tweetup } from '../tweetups/tweetup.ts';
import type { Queries } from '../database/database.ts';
import { greeting, guestOf } from './letters.ts';
import { inOrder, peopleSeenBy, type Attendee } from '../guest-list/guest-list.ts';

/** A mail is no list: the page has everybody. */
const mostInMail = 15;
const mostPosts = 5;
const mostLookedAt = 40;
const longestQuote = 240;

export const thanksMail: Writer = async (db, now, { facts, language }) => {
  const guest = await guestOf(db, now, facts['rsvp']);
  if (!guest || guest.rsvp.answer === 'no' || guest.rsvp.removedAt || guest.tweetup.cancelledAt) return null;
  const { rsvp, tweetup, links } = guest;
  const say = sayIn(language);
  const others = (await peopleSeenBy(db, tweetup, { role: 'guest', phase: 'after' })).filter(
    (one) => one.rsvp.id !== rsvp.id,
  );
  const take: LinkToUs = { label: say('rsvps.thanksTake'), path: `${links.people}#take` };
  const circle: LinkToUs = { label: say('circles.wantsCircle'), path: `${links.answer}/circle` };
  const pictures: LinkToUs = { label: say('album.addYours'), path: `${links.answer}/album` };
  const isListed = rsvp.listed !== 'nobody';
  return {
    ...plain(language),
    subject: say('rsvps.thanksSubject', { title: tweetup.title }),
    preview: say('rsvps.thanksPreview'),
    heading: say('rsvps.thanksHeading'),
    blocks: [
      ...greeting(rsvp, say),
      { words: say(others.length > 0 ? 'rsvps.thanksWords' : 'rsvps.thanksNobody') },
      ...(others.length > 0 ? [{ people: others.slice(0, mostInMail).map(personOf) }] : []),
      { buttons: [{ label: say('rsvps.thanksButton'), path: links.people }] },
      ...(others.length > 0 ? [{ link: take }] : []),
      { words: say(isListed ? 'rsvps.thanksListed' : 'rsvps.thanksNotListed') },
      { link: { label: say('rsvps.thanksJoin'), path: `${links.answer}#you` } },
      { link: { label: say('rsvps.thanksNotThere'), path: `${links.answer}?there=no` } },
      { link: pictures },
      ...(canWish(tweetup, rsvp, now) ? [{ words: say('circles.whatItIs') }, { link: circle }] : []),
      ...(await nextHostBlocks(db, { tweetup, path: `${links.answer}/next-host`, say })),
      ...(await postQuotes(db, tweetup, say)),
      ...(await nextBlocks(db, now, { found: { tweetup, city: guest.city }, language })),
      { hashtag: tweetup.hashtag },
    ],
    why: say('rsvps.answeredWhy'),
  };
};

/** Said with more weight where the hosts look for somebody. */
async function nextHostBlocks(
  db: Queries,
  { tweetup, path, say }: { tweetup: Tweetup; path: Path; say: Say },
): Promise<Block[]> {
  const link: LinkToUs = { label: say('hosting.offerNext'), path };
  if (!(await isTired(db, tweetup))) return [{ link }];
  const hosts = await hostsOf(db, tweetup.id);
  const words = say('hosting.offerNextTired', {
    count: numberOfHosts(hosts),
    hosts: namesOrHosts(hosts, say),
  });
  return [{ words }, { buttons: [link] }];
}

function personOf({ rsvp, known }: Attendee): PersonInMail {
  return {
    name: rsvp.name,
    words: rsvp.workingOn,
    links: inOrder(known).flatMap((account) => {
      const address = followAccountAddress(account);
      return leadsElsewhere(address) ? [{ label: placeOfAccount(account), address }] : [];
    }),
  };
}

/** What guests wrote, newest first: what strangers put on an open wall is not carried into people's mailboxes. */
async function postQuotes(db: Queries, tweetup: Tweetup, say: Say): Promise<Block[]> {
  const posts = await newestPosts(db, tweetup.id, mostLookedAt);
  if (posts.length === 0) return [];
  const byGuests = posts.filter(({ because, warning, words }) => because === 'guest' && !warning && words);
  const quotes = byGuests.slice(0, mostPosts).map(({ words, authorName, authorHandle }) => ({
    quote: plainLine(words, longestQuote),
    by: authorName || authorHandle,
  }));
  const wall: LinkToUs = { label: say('guestList.allPosts'), path: `${addressOf(tweetup)}/wall` };
  return [...(quotes.length > 0 ? [{ words: say('guestList.postsSoFar') }] : []), ...quotes, { link: wall }];
}

async function nextBlocks(
  db: Queries,
  now: Date,
  { found, language }: { found: InItsCity; language: Language },
): Promise<Block[]> {
  const next = await nextTweetupNear(db, now, found);
  const say = sayIn(language);
  const { tweetup, city } = found;
  if (!next)
    return [
      { words: say('tweetups.noNextEvening', { city: city.name }) },
      { link: { label: say('subscribing.tellMe'), path: `/${tweetup.city}#follow` } },
    ];
  return [
    { words: say('rsvps.thanksNext') },
    { evening: await hostedTweetup(db, now, { ...next, language }) },
  ];
}
