// The parts of a tweetup's page, phrased for its reader.
import { languageName, type Say } from '../language/translate.ts';
import type { placesToTell } from '../rsvps/places.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { after } from '../time/clock.ts';
import { clockTime, dateBlock, longDay, shortDay, timeSpan, zoneName } from '../time/phrases.ts';
import { answersEnd, isTooLateToAnswer } from './deadline.ts';
import type { City, InItsCity, Phase, Tweetup } from './tweetup.ts';
import { mapOf } from './pin.ts';
import { canUndo } from './undoing.ts';
import { namesZone } from './span.ts';

/** A tweetup's place, and whether it is shown to one of its guests. */
interface Placed extends InItsCity {
  readonly phase: Phase;
  readonly own: Rsvp | undefined;
  readonly say: Say;
}

/** @param as a host invites, everybody else comes along */
export function postText({ tweetup, city }: InItsCity, as: 'host' | 'guest', say: Say): string {
  return say(as === 'host' ? 'tweetups.hostPostText' : 'tweetups.postText', {
    day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
    title: tweetup.title,
    city: city.name,
    hashtag: tweetup.hashtag,
  });
}

/** For somebody who passes it on without coming. */
export function shareText(tweetup: Tweetup, city: City, say: Say): string {
  return say('tweetups.shareText', {
    day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
    title: tweetup.title,
    city: city.name,
    hashtag: tweetup.hashtag,
  });
}

/** Said only where it is another than the reader's. */
export function spokenIn({ language }: Pick<Tweetup, 'language'>, say: Say): string {
  return language === say.language
    ? ''
    : say('upcoming.inLanguage', { language: languageName(language, say.language) });
}

export function changedText(told: unknown, say: Say): string {
  const count = typeof told === 'string' && /^\d{1,5}$/.test(told) ? Number(told) : 0;
  return count === 0 ? say('hosting.changed') : say('hosting.changedTold', { count });
}

export function heldBackView({ heldBack }: Tweetup, say: Say) {
  if (!heldBack) return null;
  return heldBack === 'hidden'
    ? { heading: say('tweetups.hiddenHeading'), lead: say('tweetups.hiddenLead') }
    : // What can be done meanwhile is a step of "What now?".
      { heading: say('tweetups.waitsHeading'), lead: '' };
}

export function cancelledView({ tweetup, isHost, now }: { tweetup: Tweetup; isHost: boolean; now: Date }) {
  if (!tweetup.cancelledAt) return null;
  return { word: tweetup.cancelWord, canUndo: isHost && canUndo(tweetup, now) };
}

/** Said until it begins: nobody goes to the old place at the old time. */
export function movedFromText({ tweetup, now, say }: { tweetup: Tweetup; now: Date; say: Say }): string {
  const { movedFrom } = tweetup;
  if (!movedFrom || now >= tweetup.startsAt) return '';
  const [from, to] = [new Date(movedFrom.startsAt), new Date(movedFrom.endsAt)];
  const day = longDay(from, movedFrom.zone, say.language);
  const when = `${day}, ${timeSpan({ startsAt: from, endsAt: to, zone: movedFrom.zone }, say.language)}`;
  const before = [when, movedFrom.venue, movedFrom.address].filter(Boolean).join(', ');
  return say('hosting.movedFrom', { before });
}

export function nowText({ startsAt, endsAt, zone }: Tweetup, now: Date, say: Say): string {
  return now < startsAt
    ? say('tweetups.nowSoon', { start: clockTime(startsAt, zone, say.language) })
    : say('tweetups.nowUntil', { end: clockTime(endsAt, zone, say.language) });
}

export function timeView(tweetup: Tweetup, city: City, say: Say) {
  const { startsAt, endsAt, zone } = tweetup;
  const { language } = say;
  return {
    date: dateBlock(startsAt, zone, language),
    day: longDay(startsAt, zone, language),
    time: timeSpan({ startsAt, endsAt, zone }, language),
    startsMachine: startsAt.toISOString(),
    endsMachine: endsAt.toISOString(),
    zoneNote: namesZone(tweetup)
      ? say('tweetups.zoneNote', { city: city.name, zone: zoneName(startsAt, zone, language) })
      : '',
  };
}

export function placeView({ tweetup, city, phase, own, say }: Placed) {
  const steps = { yes: say('tweetups.isStepFree'), no: say('tweetups.hasSteps'), unknown: '' };
  const corner = { yes: say('tweetups.hasQuietCorner'), no: say('tweetups.hasNoQuietCorner'), unknown: '' };
  return {
    venue: tweetup.venue,
    street: tweetup.address,
    city: city.slug,
    cityName: city.name,
    cityLabel: city.label,
    map: mapOf(tweetup, city),
    /** For guests alone. */
    online: phase !== 'after' && own && own.answer !== 'no' ? tweetup.onlineAddress : '',
    findUs: tweetup.findUs,
    access: [steps[tweetup.stepFree], corner[tweetup.quietCorner]].filter(Boolean).join(' '),
    cost: tweetup.cost || say('tweetups.costsNothing'),
  };
}

export function placesText(left: ReturnType<typeof placesToTell>, say: Say): string {
  if (left === null) return '';
  return left === 'full' ? say('upcoming.full') : say('upcoming.placesLeft', { count: left });
}

export function deadlineView(tweetup: Tweetup, now: Date, say: Say) {
  const end = answersEnd(tweetup);
  return {
    by: end
      ? say('tweetups.answerByShown', { day: longDay(after(end, -1), tweetup.zone, say.language) })
      : '',
    isTooLate: isTooLateToAnswer(tweetup, now),
  };
}

export function ownHeading(own: Rsvp, phase: Phase, say: Say): string {
  if (phase === 'after') {
    const wasThere = own.place === 'going' || own.hereSince !== null;
    return say(wasThere && !own.missedAt ? 'rsvps.youWereThere' : 'rsvps.youMissedIt');
  }
  switch (own.answer) {
    case 'yes':
      return say(own.place === 'waiting' ? 'rsvps.youWait' : 'rsvps.youCome');
    case 'maybe':
      return say('rsvps.youMayCome');
    case 'no':
      return say('rsvps.youDoNotCome');
  }
}

/** By its longest word: one that its line does not hold would break anywhere. */
export function titleSize(title: string): '' | 'medium' | 'wide' | 'long' {
  const longest = Math.max(0, ...title.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => word.length));
  if (title.length > 60 || longest > 15) return 'long';
  if (longest > 11) return 'wide';
  return longest > 8 ? 'medium' : '';
}
