// The mails of a course: the invitation, what was joined, the question between two evenings, and the one after the last.
import type { Queries } from '../database/database.ts';
import { sayIn } from '../language/translate.ts';
import type { Writers } from '../mail/delivery.ts';
import { plain, type Letter } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { personById } from '../people/person.ts';
import { greeting } from '../rsvps/letters.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { longDay } from '../time/phrases.ts';
import { tweetupById } from '../tweetups/tweetup.ts';
import { courseById, invitationById, tweetupsForMembers } from './course.ts';
import { placeText, whoGives } from './course-views.ts';
import { hostsOfCourse } from './hosts.ts';
import { linkDays, memberBy, subjectOf, type Joined } from './members.ts';
import { placesOf } from './places.ts';
import { timeOf } from '../tweetups/span.ts';

export const courseMails: Pick<
  Writers,
  'course-invited' | 'course-joined' | 'course-evening' | 'course-question' | 'course-ends'
> = {
  'course-invited': async (db, now, { facts, language }) => {
    const invitation = await invitationById(db, facts['invitation'] ?? '');
    const course = invitation && (await courseById(db, invitation.courseId));
    if (!course || course.endedAt) return null;
    const coming = (await tweetupsForMembers(db, course.id)).filter(
      ({ tweetup }) => tweetup.endsAt > now && !tweetup.cancelledAt,
    );
    const [first] = coming;
    const given = await hostsOfCourse(db, course.id);
    if (!first || given.length === 0) return null;
    const token = await mintLink(db, now, {
      purpose: 'course-invitation',
      target: invitation.id,
      until: coming.at(-1)?.tweetup.endsAt ?? after(now, linkDays * day),
    });
    const say = sayIn(language);
    const { title } = course;
    const { startsAt, zone } = first.tweetup;
    return {
      ...plain(language),
      subject: say('course.invitedSubject', { title }),
      preview: say('course.invitedPreview'),
      heading: title,
      blocks: [
        {
          words: say('course.invitedWords', {
            ...whoGives(given, say),
            title,
            evenings: say('course.eveningsCount', { count: coming.length }),
            day: longDay(startsAt, zone, language),
          }),
        },
        { buttons: [{ label: say('course.invitedButton'), path: `/courses/${token}` }] },
      ],
      why: say('course.invitedWhy', whoGives(given, say)),
      stop: { label: say('course.invitedStop'), path: `/unsubscribe/${token}`, isOneClick: true },
    };
  },
  'course-joined': async (db, now, { facts, language }) => {
    const found = await linked(db, now, facts);
    if (!found) return null;
    const { joined, frame, button } = found;
    const { title, id } = joined.course;
    const say = sayIn(language);
    const evenings = (await tweetupsForMembers(db, id)).filter(
      ({ tweetup }) => tweetup.endsAt > now && !tweetup.cancelledAt,
    );
    const places = await placesOf(db, joined.member);
    return {
      ...frame,
      subject: say('course.joinedSubject', { title }),
      preview: say('course.joinedWords'),
      heading: say('course.joinedSubject', { title }),
      blocks: [
        ...greeting(joined.member, say),
        { words: say('course.joinedWords') },
        ...evenings.map(({ tweetup }) => ({
          words: [
            `${longDay(tweetup.startsAt, tweetup.zone, language)}, ${timeOf(tweetup, language)}, ${tweetup.venue}`,
            ...(places.get(tweetup.id) === 'going' ? [] : [placeText(places.get(tweetup.id), say)]),
          ].join('\n'),
        })),
        button,
      ],
    };
  },
  'course-evening': async (db, now, { facts, language }) => {
    const found = await linked(db, now, facts);
    const added = found && (await tweetupById(db, facts['tweetup'] ?? '')).tweetup;
    if (!found || !added || !added.announcedAt || added.cancelledAt || added.endsAt <= now) return null;
    const say = sayIn(language);
    const day = longDay(added.startsAt, added.zone, language);
    const { title } = found.joined.course;
    const place = (await placesOf(db, found.joined.member)).get(added.id);
    return {
      ...found.frame,
      subject: say('course.eveningSubject', { title, day }),
      preview: say('course.eveningHeading'),
      heading: say('course.eveningHeading'),
      blocks: [
        ...greeting(found.joined.member, say),
        { words: `${day}, ${timeOf(added, language)}, ${added.venue}` },
        { words: place === 'going' ? say('course.eveningWords') : placeText(place, say) },
        found.button,
      ],
    };
  },
  'course-question': async (db, now, { facts, language }) => {
    const found = await linked(db, now, facts);
    if (!found || found.hasStopped) return null;
    const one = (await tweetupsForMembers(db, found.joined.course.id)).find(
      ({ tweetup }) => tweetup.id === facts['tweetup'],
    );
    if (!one?.question) return null;
    const say = sayIn(language);
    return {
      ...found.frame,
      stop: found.stop,
      subject: say('course.questionSubject', { question: one.question }),
      preview: found.joined.course.title,
      heading: one.question,
      blocks: [...greeting(found.joined.member, say), { words: say('course.questionAsk') }, found.button],
    };
  },
  'course-ends': async (db, now, { facts, language }) => {
    const found = await linked(db, now, facts);
    if (!found || found.hasStopped) return null;
    const { title } = found.joined.course;
    const say = sayIn(language);
    return {
      ...found.frame,
      stop: found.stop,
      subject: say('course.endsSubject', { title }),
      preview: say('course.circle'),
      heading: say('course.circle'),
      blocks: [...greeting(found.joined.member, say), { words: say('course.circleWords') }, found.button],
    };
  },
};

/** The course as it is for this member, with a fresh link; what they stopped is stopped. */
async function linked(
  db: Queries,
  now: Date,
  facts: Readonly<Record<string, string>>,
): Promise<
  | {
      joined: Joined;
      hasStopped: boolean;
      /** Of questions alone: the other mails say what members have to know. */
      stop: Letter['stop'];
      button: { buttons: [{ label: string; path: `/courses/${string}` }] };
      frame: Pick<Letter, 'language' | 'stop' | 'replyTo' | 'calendar' | 'why'>;
    }
  | undefined
> {
  const target = subjectOf({ courseId: facts['course'] ?? '', personId: facts['person'] ?? '' });
  const joined = await memberBy(db, target);
  const person = joined && (await personById(db, joined.member.personId));
  if (!joined || !person || joined.course.endedAt) return undefined;
  const { language } = joined.member;
  const until = after(now, linkDays * day);
  const token = await mintLink(db, now, { purpose: 'course', target, until });
  const what = `course:${joined.course.id}` as const;
  const stop = await mintLink(db, now, {
    purpose: 'stop',
    target: `${what} ${hashOf(person.contact)}`,
    until,
  });
  const say = sayIn(language);
  return {
    joined,
    hasStopped: await hasOptedOut(db, person.contact, what),
    stop: { label: say('course.stop'), path: `/unsubscribe/${stop}`, isOneClick: true },
    button: { buttons: [{ label: say('course.toCourse'), path: `/courses/${token}` }] },
    frame: {
      ...plain(language),
      why: say('course.memberWhy'),
    },
  };
}
