// What the page of a circle shows to one of its members.
import { isAccount } from '../mail/contact.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import type { Say } from '../language/translate.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { after, day } from '../time/clock.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { wallTime } from '../time/zones.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { awayForm, goalForm, hourForm, selfForm, wordsForm } from './form.ts';
import { meetings } from './hour-calendar.ts';
import type { ProposedHour } from './hours.ts';
import { careWords, hourIn, titleOf } from './letters.ts';
import type { Addressed } from './company.ts';
import type { Membership } from './membership.ts';
import { letterOf } from './questions.ts';
import { weekdayNamed } from './weekdays.ts';
import { weeksOfCircle } from './weeks.ts';
import { goalOf, type CircleWord } from './words.ts';

const lifeForm = { ...wordsForm, ...selfForm, ...goalForm, ...hourForm, ...awayForm };
export type LifeField = keyof typeof lifeForm;

export interface Seen {
  readonly membership: Membership;
  readonly words: readonly CircleWord[];
  readonly hours: readonly ProposedHour[];
  readonly sealing: Sealing;
  readonly now: Date;
}

const daysKept = 28;

export function lifeView(
  { membership, words, hours, sealing, now }: Seen,
  { action, notice, filled }: { action: string; notice: string; filled: Filled<LifeField> },
  say: Say,
) {
  const { circle, own, others, origin } = membership;
  const { zone } = circle;
  const letter = letterOf(circle.week);
  const isOver = circle.endedAt !== null || own.leftAt !== null;
  const gone = longDay(after(own.leftAt ?? circle.endedAt ?? now, daysKept * day), zone, say.language);
  const goal = goalOf(own, sealing);
  const submitted = { goal, ...filled.submitted };
  return {
    title: titleOf(membership, say),
    tweetup: origin ? { address: addressOf(origin.tweetup), title: origin.tweetup.title } : null,
    action,
    notice,
    isOver,
    overWords: isOver ? say(own.leftAt ? 'circles.notWithThem' : 'circles.over', { day: gone }) : '',
    week: circle.week > 0 ? say('circles.weekOf', { week: circle.week }) : '',
    question: say(letter.question),
    words: say(letter.words),
    ask: say(letter.ask),
    care: isOver || circle.week === 0 ? '' : careWords(membership, say),
    others: others.map((other) => ({
      name: other.name,
      workingOn: other.workingOn,
      email: isAccount(other.email) ? '' : other.email,
      account: isAccount(other.email) ? other.email : '',
      goal: goalOf(other, sealing),
      absence: absenceOf(other, { zone, now }, say),
    })),
    everybody: others
      .map(({ email }) => email)
      .filter((email) => !isAccount(email))
      .join(','),
    goal,
    written: wordViews(membership, words, say).filter(({ isForSelf }) => !isForSelf),
    forSelf: wordViews(membership, words, say).filter(({ isForSelf }) => isForSelf),
    hasOwn: words.some(({ personId }) => personId === own.personId),
    keepAddress: `${action}/words.txt`,
    hour: hourView(membership, { hours, now, action }, say),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      value: String(weekday),
      label: weekdayNamed(weekday, say.language),
      chosen: submitted.weekday === String(weekday),
    })),
    isPaused: own.pausedAt !== null,
    away:
      own.awayUntil && own.awayUntil > now
        ? say('circles.isAway', { day: longDay(own.awayUntil, zone, say.language) })
        : '',
    earliestAway: wallTime(after(now, day), zone).date,
    two:
      others.length === 1 && circle.askedToJoinAt !== null && !isOver
        ? { waits: own.joinsAt !== null }
        : null,
    again:
      circle.week === weeksOfCircle && !isOver
        ? {
            answer:
              own.again === null ? '' : say(own.again === 'yes' ? 'circles.againIsYes' : 'circles.againIsNo'),
          }
        : null,
    form: fieldsView(lifeForm, { ...filled, submitted }, say),
  };
}

function wordViews({ own, others }: Membership, words: readonly CircleWord[], say: Say) {
  const names = new Map([own, ...others].map(({ personId, name }) => [personId, name]));
  return words
    .filter(({ personId }) => names.has(personId))
    .map(({ id, personId, week, words: said, isFor, at }) => ({
      id,
      name: names.get(personId) ?? '',
      week: week > 0 ? say('circles.weekOf', { week }) : '',
      words: said,
      machine: at.toISOString(),
      isOwn: personId === own.personId,
      isForSelf: isFor === 'self',
    }));
}

function absenceOf(
  { pausedAt, awayUntil }: Addressed,
  { zone, now }: { zone: string; now: Date },
  say: Say,
): string {
  if (pausedAt) return say('circles.othersPaused');
  if (awayUntil && awayUntil > now)
    return say('circles.othersAway', { day: longDay(awayUntil, zone, say.language) });
  return '';
}

function hourView(
  { circle, own, others }: Membership,
  { hours, now, action }: { hours: readonly ProposedHour[]; now: Date; action: string },
  say: Say,
) {
  const { weekday, time, zone } = circle;
  const [next] = meetings(circle, now);
  const names = new Map([own, ...others].map(({ personId, name }) => [personId, name]));
  return {
    fixed: weekday !== null && time !== null ? say('circles.hourFixed', hourIn({ weekday, time }, say)) : '',
    next: next
      ? say('circles.hourNext', {
          day: `${longDay(next, zone, say.language)}, ${clockTime(next, zone, say.language)}`,
        })
      : '',
    calendar: `${action}/hour.ics`,
    proposals: hours.map(({ id, can, ...at }) => {
      const who = can.flatMap((personId) => names.get(personId) ?? []);
      const hour = hourIn(at, say);
      return {
        name: `hour_${id}`,
        label: `${hour.weekday}, ${hour.time}`,
        can: who.length > 0 ? say('circles.hourCan', { names: who.join(', ') }) : '',
        chosen: can.includes(own.personId),
      };
    }),
  };
}
