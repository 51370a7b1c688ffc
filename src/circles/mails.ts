// The mails about how a circle begins: the word to the hosts, the introduction, a word to people who stayed alone, and the question whether to introduce.
import { leadsElsewhere, type Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import { sayIn, type Language } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { isAccount } from '../mail/contact.ts';
import { mintLink } from '../mail/links.ts';
import { mailtoAddress } from '../rendering/mailto.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { after, day } from '../time/clock.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { addressOf, tweetupById } from '../tweetups/tweetup.ts';
import { roundOf } from './circle.ts';
import { cityWishById } from './city-wishes.ts';
import { firstDate } from './first-date.ts';
import { lifeMails, linkToCircle, titleOf } from './letters.ts';
import { addressesOf } from './membership.ts';

type CircleMails = Pick<
  Writers,
  | 'circles-proposed'
  | 'circle'
  | 'circle-alone'
  | 'circle-letter'
  | 'circle-hour'
  | 'circle-two'
  | 'circle-over'
  | 'circle-introduce'
>;

export function circleMails(config: Config, sealing: Sealing): CircleMails {
  return {
    'circles-proposed': proposed,
    circle: introduction,
    'circle-alone': alone,
    'circle-introduce': mayIntroduce,
    ...lifeMails(config, sealing),
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
  const found = await linkToCircle(db, now, facts);
  if (!found || found.membership.others.length === 0) return null;
  const { membership, path, stop } = found;
  const { origin, others, circle } = membership;
  const say = sayIn(language);
  const first = origin && firstDate(origin.tweetup, now);
  return {
    ...plain(language),
    subject: titleOf(membership, say),
    preview: others.map(({ name }) => name).join(', '),
    heading: say('circles.circleHeading'),
    blocks: [
      {
        words: origin
          ? say('circles.introduction', { title: origin.tweetup.title })
          : say('circles.introductionCity', { city: circle.cityName }),
      },
      {
        people: others.map(({ name, workingOn, email }) => ({
          name,
          words: workingOn,
          links: linksTo(email),
        })),
      },
      ...(first
        ? [
            {
              words: say('circles.firstDate', {
                day: longDay(first, circle.zone, language),
                time: clockTime(first, circle.zone, language),
              }),
            },
          ]
        : []),
      { words: say('circles.firstTalk') },
      { buttons: [{ label: say('circles.toCircle'), path }] },
      { words: say('circles.lettersCome') },
    ],
    why: say('circles.memberWhy'),
    stop: { label: say('circles.letterStop'), path: stop, isOneClick: true },
    replyTo: addressesOf(others),
  };
};

/** By mail, or to their account elsewhere. */
function linksTo(email: string) {
  if (!isAccount(email)) return [{ label: email, address: mailtoAddress(email) }];
  return leadsElsewhere(email) ? [{ label: email, address: email }] : [];
}

const alone: Writer = async (db, _now, { facts, language }) => {
  const { tweetup } = await tweetupById(db, facts['tweetup'] ?? '');
  const say = sayIn(language);
  return {
    ...plain(language),
    subject: say('circles.aloneSubject', { title: tweetup.title }),
    preview: say('circles.aloneHeading'),
    heading: say('circles.aloneHeading'),
    blocks: [{ words: say('circles.aloneWords') }, await toCityCircles(db, facts['tweetup'] ?? '', language)],
    why: say('circles.memberWhy'),
  };
};

async function toCityCircles(db: Queries, tweetupId: string, language: Language) {
  const { city } = await tweetupById(db, tweetupId);
  const label = sayIn(language)('circles.cityTitle', { city: city.name });
  return { link: { label, path: `/${city.slug}/circles` as Path } };
}

const daysOpen = 7;

const mayIntroduce: Writer = async (db, now, { facts, language }) => {
  const wish = await cityWishById(db, facts['wish'] ?? '');
  if (!wish?.groupId || wish.groupId !== facts['group']) return null;
  const until = after(now, daysOpen * day);
  const target = `${wish.id} ${wish.groupId}`;
  const token = await mintLink(db, now, { purpose: 'circle-wish', target, until });
  const say = sayIn(language);
  const { cityName: city } = wish;
  return {
    ...plain(language),
    subject: say('circles.introduceSubject'),
    preview: say('circles.introducePreview', { city }),
    heading: say('circles.introduceSubject'),
    blocks: [
      { words: say('circles.introduceWords', { city }) },
      { buttons: [{ label: say('circles.introduceLook'), path: `/circles/wish/${token}` }] },
      { words: say('circles.introduceDays') },
    ],
    why: say('circles.introduceWhy', { city }),
    stop: { label: say('circles.introduceStop'), path: `/unsubscribe/${token}`, isOneClick: true },
  };
};
