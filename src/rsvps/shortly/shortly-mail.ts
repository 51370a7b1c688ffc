// The mail two hours before: the way to the door, and who sits there.
import { peopleSeenBy } from '../../guest-list/guest-list.ts';
import { sayIn } from '../../language/translate.ts';
import type { Writer } from '../../mail/delivery.ts';
import { plain } from '../../mail/letter.ts';
import { mintLink } from '../../mail/links.ts';
import { hasOptedOut } from '../../mail/stopping.ts';
import { unlinked } from '../../mail/unlinked.ts';
import { hashOf } from '../../secrets/tokens.ts';
import { after, day } from '../../time/clock.ts';
import { clockTime } from '../../time/phrases.ts';
import { isThere } from '../../tweetups/hosted-by.ts';
import { hostedTweetup } from '../../tweetups/letters.ts';
import { hostsOf } from '../../tweetups/tweetup.ts';
import { doorCode, findingTheWay, greeting, guestOf } from '../letters.ts';

/** A mail is read on the way: the page has everybody. */
const mostNamed = 12;

export const shortlyMail: Writer = async (db, now, { facts, language, recipient }) => {
  const guest = await guestOf(db, now, facts['rsvp']);
  if (!guest) return null;
  const { rsvp, tweetup, city, links } = guest;
  const isOfAnotherStart = facts['start'] !== String(tweetup.startsAt.getTime());
  const comes = (rsvp.place === 'going' || rsvp.answer === 'maybe') && !rsvp.removedAt;
  if (now >= tweetup.startsAt || tweetup.cancelledAt || isOfAnotherStart || !comes) return null;
  if (await hasOptedOut(db, recipient, `shortly:${tweetup.id}`)) return null;
  const stop = await mintLink(db, now, {
    purpose: 'stop',
    target: `shortly:${tweetup.id} ${hashOf(recipient)}`,
    until: after(tweetup.endsAt, 30 * day),
  });
  const say = sayIn(language);
  const time = clockTime(tweetup.startsAt, tweetup.zone, language);
  const hosting = await hostsOf(db, tweetup.id);
  const hosts = hosting.map(({ name }) => name).filter(Boolean);
  const others = (await peopleSeenBy(db, tweetup, { role: 'guest', phase: 'before' })).filter(
    (one) =>
      one.rsvp.id !== rsvp.id &&
      one.rsvp.place === 'going' &&
      // The hosts have been named.
      !hosting.some(({ id }) => id === one.rsvp.personId),
  );
  return {
    ...plain(language),
    subject: say('rsvps.shortlySubject', { time, title: tweetup.title }),
    preview: [tweetup.venue, tweetup.address].filter(Boolean).join(', '),
    heading: say('rsvps.shortlyHeading', { time }),
    blocks: [
      ...greeting(rsvp, say),
      { evening: await hostedTweetup(db, now, { tweetup, city, language }) },
      ...findingTheWay(tweetup, say),
      ...(hosts.length > 0 ? [{ words: isThere(hosts, say) }] : []),
      ...(others.length > 0
        ? [
            { words: say('rsvps.shortlyWho') },
            {
              people: others.slice(0, mostNamed).map((one) => ({
                name: unlinked(one.rsvp.name) || say('rsvps.nameless'),
                words: unlinked(one.rsvp.workingOn),
                links: [],
              })),
            },
          ]
        : []),
      { buttons: [{ label: say('rsvps.shortlyButton'), path: links.answer }] },
      { hashtag: tweetup.hashtag },
      doorCode(guest, say),
    ],
    why: say('rsvps.shortlyWhy'),
    stop: { label: say('rsvps.shortlyStop'), path: `/unsubscribe/${stop}`, isOneClick: true },
  };
};
