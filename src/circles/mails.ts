// The mails about circles: the proposal to the hosts, the introduction, a word to people who stayed alone, and the question how it went.
import type { Path } from '../addresses.ts';
import type { Queries } from '../database/database.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { mailtoAddress } from '../rendering/mailto.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { addressOf, tweetupById } from '../tweetups/tweetup.ts';
import { circleLinkEnd, roundOf } from './circle.ts';
import { firstDate } from './first-date.ts';
import { membershipOf, subjectOf, type Membership } from './membership.ts';

type CircleMails = Pick<Writers, 'circles-proposed' | 'circle' | 'circle-alone' | 'circle-asked'>;

export function circleMails(): CircleMails {
  return {
    'circles-proposed': proposed,
    circle: introduction,
    'circle-alone': alone,
    'circle-asked': asked,
  };
}

const proposed: Writer = async (db, _now, { facts, language }) => {
  const { tweetup } = await tweetupById(db, facts['tweetup'] ?? '');
  const round = await roundOf(db, tweetup.id);
  if (!round || round.sentAt) return null;
  const say = sayIn(language);
  return {
    ...plain(language),
    subject: say('circles.proposedSubject', { title: tweetup.title }),
    preview: say('circles.proposedPreview'),
    heading: say('circles.proposedHeading'),
    blocks: [
      { words: say('circles.proposedWords') },
      { words: say('circles.how') },
      { buttons: [{ label: say('circles.look'), path: `${addressOf(tweetup)}/circles` }] },
    ],
    why: say('circles.hostWhy'),
  };
};

const introduction: Writer = async (db, now, { facts, language }) => {
  const found = await memberOf(db, now, facts);
  if (!found || found.membership.others.length === 0) return null;
  const { membership, path } = found;
  const { tweetup, others } = membership;
  const say = sayIn(language);
  const first = firstDate(tweetup, now);
  const day = longDay(first, tweetup.zone, language);
  return {
    ...plain(language),
    subject: say('circles.circleSubject', { title: tweetup.title }),
    preview: others.map(({ name }) => name).join(', '),
    heading: say('circles.circleHeading'),
    blocks: [
      { words: say('circles.introduction', { title: tweetup.title }) },
      {
        people: others.map(({ name, workingOn, email }) => ({
          name,
          words: workingOn,
          links: [{ label: email, address: mailtoAddress(email) }],
        })),
      },
      { words: say('circles.firstDate', { day, time: clockTime(first, tweetup.zone, language) }) },
      { words: say('circles.firstTalk') },
      { buttons: [{ label: say('circles.toCircle'), path }] },
    ],
    why: say('circles.memberWhy'),
  };
};

const alone: Writer = async (db, _now, { facts, language }) => {
  const { tweetup } = await tweetupById(db, facts['tweetup'] ?? '');
  const say = sayIn(language);
  return {
    ...plain(language),
    subject: say('circles.aloneSubject', { title: tweetup.title }),
    preview: say('circles.aloneHeading'),
    heading: say('circles.aloneHeading'),
    blocks: [{ words: say('circles.aloneWords') }],
    why: say('circles.memberWhy'),
  };
};

const asked: Writer = async (db, now, { facts, language }) => {
  const found = await memberOf(db, now, facts);
  if (!found || found.membership.own.went) return null;
  const { membership, path } = found;
  const say = sayIn(language);
  return {
    ...plain(language),
    subject: say('circles.askedSubject'),
    preview: say('circles.askedHeading'),
    heading: say('circles.askedHeading'),
    blocks: [
      { words: say('circles.askedWords', { title: membership.tweetup.title }) },
      { people: membership.others.map(({ name, workingOn }) => ({ name, words: workingOn, links: [] })) },
      { buttons: [{ label: say('circles.sayIt'), path }] },
      { words: say('circles.askedOnce') },
    ],
    why: say('circles.memberWhy'),
  };
};

/** The circle as it is now, with a fresh link. */
async function memberOf(
  db: Queries,
  now: Date,
  facts: Record<string, string>,
): Promise<{ membership: Membership; path: Path } | undefined> {
  const subject = subjectOf({ circleId: facts['circle'] ?? '', personId: facts['person'] ?? '' });
  const membership = await membershipOf(db, subject);
  if (!membership) return undefined;
  const token = await mintLink(db, now, { purpose: 'circle', target: subject, until: circleLinkEnd(now) });
  return { membership, path: `/circles/${token}` };
}
