// What the letters in a circle's life say (when each is due is in living.ts): one a week, the fixed hour, the word to two who are left, and how it goes on after twelve.
import type { Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain, type Block, type Letter } from '../mail/letter.ts';
import { mintLink, storeLink } from '../mail/links.ts';
import { tagged } from '../mail/returning.ts';
import { greeting } from '../rsvps/letters.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { newLowerCaseToken } from '../secrets/tokens.ts';
import { onTheClock } from '../time/phrases.ts';
import { circleLinkEnd } from './circle.ts';
import { hourCalendar } from './hour-calendar.ts';
import { getsLetters } from './company.ts';
import { addressesOf, membershipOf, subjectOf, type Membership } from './membership.ts';
import { letterOf } from './questions.ts';
import { weekdayNamed } from './weekdays.ts';
import { beginsMonth, caretakerOf, letterAt, weeksOfCircle } from './weeks.ts';
import { wordsFor } from './words.ts';

export function lifeMails(
  config: Config,
  sealing: Sealing,
): Pick<Writers, 'circle-letter' | 'circle-hour' | 'circle-two' | 'circle-over'> {
  return {
    'circle-letter': weekly(config, sealing),
    'circle-hour': hourFixed,
    'circle-two': twoLeft,
    'circle-over': goesOn,
  };
}

interface Linked {
  readonly membership: Membership;
  readonly path: Path;
  readonly stop: Path;
}

/** The circle as it is now, with a fresh link. */
export async function linkToCircle(
  db: Queries,
  now: Date,
  facts: Readonly<Record<string, string>>,
): Promise<Linked | undefined> {
  const target = subjectOf({ circleId: facts['circle'] ?? '', personId: facts['person'] ?? '' });
  const membership = await membershipOf(db, target);
  if (!membership) return undefined;
  const token = await mintLink(db, now, { purpose: 'circle', target, until: circleLinkEnd(now) });
  return { membership, path: `/circles/${token}`, stop: `/unsubscribe/${token}` };
}

export function titleOf({ origin, circle }: Pick<Membership, 'origin' | 'circle'>, say: Say): string {
  return origin
    ? say('circles.titleTweetup', { title: origin.tweetup.title })
    : say('circles.titleCity', { city: circle.cityName });
}

function weekly({ mailFrom, inboxUrl }: Config, sealing: Sealing): Writer {
  return async (db, now, { facts, language }) => {
    const found = await linkToCircle(db, now, facts);
    if (!found || !getsLetters(found.membership.own, now)) return null;
    const { membership, path } = found;
    const { circle, own, others } = membership;
    // A letter of another week, or of a circle that is over, is not told any more.
    if (facts['about'] !== `letter-${circle.turn}-${circle.week}` || circle.endedAt || own.leftAt)
      return null;
    const say = sayIn(language);
    const letter = letterOf(circle.week);
    const question = say(letter.question);
    return {
      ...plain(language),
      subject: say('circles.letterSubject', { week: circle.week, question }),
      preview: say('circles.weekOf', { week: circle.week }),
      heading: question,
      blocks: [
        ...greeting(own, say),
        ...(await writtenSince(db, { membership, sealing }, say)),
        { words: say(letter.words) },
        { words: say(letter.ask) },
        ...(await ownBefore(db, { membership, sealing }, say)),
        { buttons: [{ label: say('circles.letterButton'), path: `${path}#write` }] },
        ...(beginsMonth(circle.week) ? [{ words: careWords(membership, say) }] : []),
        { words: hourWords(membership, say) },
        ...(circle.week === weeksOfCircle
          ? [
              { words: say('circles.letterAgain') },
              { link: { label: say('circles.againHeading'), path: `${path}#again` as Path } },
            ]
          : []),
        { words: say(inboxUrl ? 'circles.letterHowMail' : 'circles.letterHowLink') },
      ],
      why: say('circles.letterWhy'),
      stop: { label: say('circles.letterStop'), path: found.stop, isOneClick: true },
      // Never the operator: what is meant for the circle is for the circle.
      replyTo: inboxUrl ? await replyAddress(db, now, { membership, mailFrom }) : addressesOf(others),
    };
  };
}

/** By name, since the letter before; late words come with the next. */
async function writtenSince(
  db: Queries,
  { membership, sealing }: { membership: Membership; sealing: Sealing },
  say: Say,
): Promise<Block[]> {
  const { circle, own, others } = membership;
  if (!circle.startedAt || circle.week === 1) return [];
  const since = letterAt(circle, circle.startedAt, circle.week - 1);
  const until = letterAt(circle, circle.startedAt, circle.week);
  const names = new Map(others.map(({ personId, name }) => [personId, name]));
  const { circleId, personId } = own;
  const written = (await wordsFor(db, { circleId, personId, sealing }))
    .filter(({ isFor, at }) => isFor === 'circle' && at > since && at <= until)
    .filter((one) => names.has(one.personId))
    .toReversed();
  if (written.length === 0) return [{ words: say('circles.letterSinceNothing') }];
  return [
    { words: say('circles.letterSince') },
    ...written.map(({ words, personId: by }) => ({ quote: words, by: names.get(by) ?? '' })),
  ];
}

/** The second time, one's own words of the first, for nobody else. */
async function ownBefore(
  db: Queries,
  { membership: { circle, own }, sealing }: { membership: Membership; sealing: Sealing },
  say: Say,
): Promise<Block[]> {
  const { circleId, personId } = own;
  const before = (await wordsFor(db, { circleId, personId, sealing })).find(
    (one) =>
      one.personId === personId &&
      one.isFor === 'circle' &&
      one.turn === circle.turn - 1 &&
      one.week === circle.week,
  );
  return before ? [{ words: say('circles.letterBefore') }, { quote: before.words, by: own.name }] : [];
}

export function careWords({ circle, own, others }: Membership, say: Say): string {
  const caretaker = caretakerOf([own, ...others], circle);
  return caretaker === undefined || caretaker.personId === own.personId
    ? say('circles.careYou')
    : say('circles.care', { name: caretaker.name });
}

function hourWords({ circle: { weekday, time } }: Membership, say: Say): string {
  return weekday === null || time === null
    ? say('circles.letterNoHour')
    : say('circles.letterHour', hourIn({ weekday, time }, say));
}

export function hourIn({ weekday, time }: { weekday: number; time: string }, { language }: Say) {
  return { weekday: weekdayNamed(weekday, language), time: onTheClock(time, language) };
}

async function replyAddress(
  db: Queries,
  now: Date,
  { membership: { own }, mailFrom }: { membership: Membership; mailFrom: string },
): Promise<string> {
  const token = newLowerCaseToken();
  await storeLink(db, now, {
    token,
    purpose: 'circle-reply',
    target: subjectOf(own),
    until: circleLinkEnd(now),
  });
  return tagged(mailFrom, 'w', token);
}

const hourFixed: Writer = async (db, now, { facts, language }) => {
  const found = await linkToCircle(db, now, facts);
  if (!found) return null;
  const { circle } = found.membership;
  const { weekday, time } = circle;
  if (weekday === null || time === null || circle.endedAt) return null;
  const say = sayIn(language);
  const hour = hourIn({ weekday, time }, say);
  return {
    ...about(found, language),
    subject: say('circles.hourSubject', hour),
    preview: say('circles.hourPreview'),
    heading: say('circles.hourHeading'),
    blocks: [
      { words: say('circles.hourWords', hour) },
      { buttons: [{ label: say('circles.toCircle'), path: found.path }] },
    ],
    calendar: {
      method: 'PUBLISH',
      fileOn: (site) => hourCalendar(circle, now, { summary: say('circles.hourSummary'), site }),
    },
  };
};

const twoLeft: Writer = async (db, now, { facts, language }) => {
  const found = await linkToCircle(db, now, facts);
  if (found?.membership.others.length !== 1 || found.membership.circle.endedAt) return null;
  const say = sayIn(language);
  return {
    ...about(found, language),
    subject: say('circles.twoSubject'),
    preview: say('circles.twoHeading'),
    heading: say('circles.twoHeading'),
    blocks: [
      { words: say('circles.twoWords') },
      { buttons: [{ label: say('circles.introduceLook'), path: found.path }] },
    ],
  };
};

const goesOn: Writer = async (db, now, { facts, language }) => {
  const found = await linkToCircle(db, now, facts);
  if (!found) return null;
  const { membership, path } = found;
  const { circle, own, others } = membership;
  const say = sayIn(language);
  const goesOnAgain = !circle.endedAt && !own.leftAt;
  const names = others.map(({ name }) => name).join(', ');
  const words = circle.endedAt
    ? say('circles.overEnd')
    : own.leftAt
      ? say('circles.overGone')
      : say('circles.overAgain', { names });
  const subject = say(goesOnAgain ? 'circles.overSubjectAgain' : 'circles.overSubjectEnd');
  return {
    ...about(found, language),
    subject,
    preview: subject,
    heading: subject,
    blocks: [{ words }, { buttons: [{ label: say('circles.toCircle'), path }] }],
  };
};

function about(
  { membership: { others }, stop }: Linked,
  language: Language,
): Pick<Letter, 'language' | 'stop' | 'replyTo' | 'calendar' | 'why'> {
  const say = sayIn(language);
  return {
    ...plain(language),
    why: say('circles.letterWhy'),
    stop: { label: say('circles.letterStop'), path: stop, isOneClick: true },
    replyTo: addressesOf(others),
  };
}
