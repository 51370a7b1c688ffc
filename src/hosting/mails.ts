// The mails by which guests learn what a host has changed.
import type { Config } from '../config.ts';
import { sayIn, type Say } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import {
  answerButtons,
  calendarFor,
  greeting,
  greetingTo,
  guestOf,
  guestsTweetup,
} from '../rsvps/letters.ts';
import { longDay } from '../time/phrases.ts';
import { calendarWithoutGuest } from '../tweetups/calendar.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { namesOrHosts, numberOfHosts } from '../tweetups/hosted-by.ts';
import { hostsOf, tweetupById, type Tweetup } from '../tweetups/tweetup.ts';
import { timeOf } from '../tweetups/span.ts';

type HostingMails = Pick<Writers, 'rescheduled' | 'cancelled' | 'removed'>;

export function hostingMails(config: Config): HostingMails {
  return { rescheduled: rescheduled(config), cancelled: cancelled(config), removed: removed(config) };
}

function rescheduled(config: Config): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const guest = await guestOf(db, now, facts['rsvp']);
    if (!guest || guest.rsvp.answer === 'no' || guest.tweetup.cancelledAt || now >= guest.tweetup.endsAt)
      return null;
    const { tweetup, links } = guest;
    const say = sayIn(language);
    const changes = changesSince(facts, tweetup, say);
    // Changed back before the mail went out: there is nothing to tell.
    if (changes.length === 0) return null;
    const evening = {
      ...(await guestsTweetup(db, now, { guest, language })),
      was: wasBefore(facts, tweetup, say),
    };
    return {
      ...plain(language),
      subject: say('hosting.rescheduledSubject', { title: tweetup.title }),
      preview: evening.when,
      heading: say('hosting.rescheduledHeading'),
      blocks: [
        ...greeting(guest.rsvp, say),
        { words: say('hosting.rescheduledWords') },
        ...changes.map((words) => ({ words })),
        { evening },
        { words: say('hosting.stillComing') },
        { buttons: answerButtons(links.answer, say) },
        { hashtag: tweetup.hashtag },
        { link: { label: say('rsvps.whoComes'), path: links.people } },
      ],
      why: say('rsvps.answeredWhy'),
      calendar: await calendarFor(db, now, { guest, email: recipient, config, say }),
    };
  };
}

/** Day and time, and the place, as far as they are not what they were. */
function wasBefore(facts: Record<string, string>, tweetup: Tweetup, say: Say): string[] {
  const startsAt = new Date(facts['startsAt'] ?? tweetup.startsAt);
  const endsAt = new Date(facts['endsAt'] ?? tweetup.endsAt);
  const zone = facts['zone'] ?? tweetup.zone;
  const isLater =
    startsAt.getTime() !== tweetup.startsAt.getTime() || endsAt.getTime() !== tweetup.endsAt.getTime();
  const place = [facts['venue'], facts['address']].filter(Boolean).join(', ');
  const isElsewhere = place !== [tweetup.venue, tweetup.address].filter(Boolean).join(', ');
  return [
    ...(isLater
      ? [
          `${longDay(startsAt, zone, say.language)}, ${timeOf({ ...tweetup, startsAt, endsAt, zone }, say.language)}`,
        ]
      : []),
    ...(isElsewhere && place ? [place] : []),
  ];
}

/** "Wann: bisher … – jetzt …", a line for each thing that is not as it was. */
function changesSince(facts: Record<string, string>, tweetup: Tweetup, say: Say): string[] {
  const then = (start: string, end: string, zone: string) => {
    const at = { ...tweetup, startsAt: new Date(start), endsAt: new Date(end), zone };
    return `${longDay(at.startsAt, zone, say.language)}, ${timeOf(at, say.language)}`;
  };
  const { startsAt, endsAt, zone } = tweetup;
  const pairs: [string, string, string][] = [
    [say('hosting.what'), facts['title'] ?? '', tweetup.title],
    [
      say('tweetups.when'),
      then(facts['startsAt'] ?? '', facts['endsAt'] ?? '', facts['zone'] ?? zone),
      then(startsAt.toISOString(), endsAt.toISOString(), zone),
    ],
    [
      say('tweetups.where'),
      [facts['venue'], facts['address']].filter(Boolean).join(', '),
      [tweetup.venue, tweetup.address].filter(Boolean).join(', '),
    ],
    [say('tweetups.hashtag'), `#${facts['hashtag'] ?? ''}`, `#${tweetup.hashtag}`],
  ];
  return [
    ...pairs.flatMap(([what, before, now]) =>
      before === now ? [] : say('hosting.fromTo', { what, before, now }),
    ),
    ...(facts['description'] === tweetup.description ? [] : [say('hosting.newDescription')]),
  ];
}

function cancelled(config: Config): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const guest = await guestOf(db, now, facts['rsvp']);
    if (!guest?.tweetup.cancelledAt) return null;
    const { tweetup, city } = guest;
    const say = sayIn(language);
    const evening = await hostedTweetup(db, now, { tweetup, city, language });
    const hosts = await hostsOf(db, tweetup.id);
    return {
      ...plain(language),
      subject: say('hosting.cancelledSubject', { title: tweetup.title }),
      preview: evening.when,
      heading: say('hosting.cancelledHeading'),
      blocks: [
        ...greeting(guest.rsvp, say),
        { words: say('hosting.cancelledWords') },
        { evening },
        ...(tweetup.cancelWord ? [{ quote: tweetup.cancelWord, by: namesOrHosts(hosts, say) }] : []),
        { words: say('hosting.cancelledCalendar') },
      ],
      why: say('rsvps.reminderWhy'),
      calendar: await calendarFor(db, now, { guest, email: recipient, config, say }),
    };
  };
}

/** A kind word to a guest who was taken off the list; the answer itself is gone by then. */
function removed({ siteName, mailFrom, inboxUrl }: Config): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const found = await tweetupById(db, facts['tweetup'] ?? '');
    const { tweetup } = found;
    const say = sayIn(language);
    const hosts = await hostsOf(db, tweetup.id);
    const { since } = facts;
    const attendee = inboxUrl ? { name: '', email: recipient } : null;
    const fileOn = ({ baseUrl }: Pick<Config, 'baseUrl'>) =>
      calendarWithoutGuest(
        found,
        { baseUrl, organiser: { name: siteName, email: mailFrom } },
        { say, since: new Date(since ?? 0), attendee },
      );
    return {
      ...plain(language),
      subject: say('hosting.removedSubject', { title: tweetup.title }),
      preview: say('hosting.removedHeading'),
      heading: say('hosting.removedHeading'),
      blocks: [
        ...(await greetingTo(db, recipient, say)),
        {
          words: say('hosting.removedWords', {
            count: numberOfHosts(hosts),
            names: namesOrHosts(hosts, say),
          }),
        },
        { evening: await hostedTweetup(db, now, { ...found, language }) },
        { words: say('hosting.removedMistake') },
      ],
      why: say('rsvps.reminderWhy'),
      // Whoever said no has no entry to lose.
      calendar: since === undefined ? null : { method: 'CANCEL', fileOn },
    };
  };
}
