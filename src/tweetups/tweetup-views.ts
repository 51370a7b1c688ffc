// The parts of a tweetup's page, phrased for its reader.
import type { Say } from '../language/translate.ts';
import { faceView } from '../pictures/portrait-views.ts';
import type { Picture } from '../pictures/store.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { after } from '../time/clock.ts';
import { longDay, shortDay, timeSpan } from '../time/phrases.ts';
import { answersEnd, isTooLateToAnswer } from './deadline.ts';
import type { City, Phase, Tweetup } from './tweetup.ts';
import { canUndo } from './undoing.ts';

export function postText(tweetup: Tweetup, city: City, say: Say): string {
  return say('tweetups.postText', {
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

export function changedText(told: unknown, say: Say): string {
  const count = typeof told === 'string' && /^\d{1,5}$/.test(told) ? Number(told) : 0;
  return count === 0 ? say('hosting.changed') : say('hosting.changedTold', { count });
}

export function hostingView(tweetup: Tweetup, isHost: boolean, now: Date, say: Say) {
  const { movedFrom } = tweetup;
  const when = (start: string, end: string, zone: string) =>
    `${longDay(new Date(start), zone, say.language)}, ${timeSpan({ startsAt: new Date(start), endsAt: new Date(end), zone }, say.language)}`;
  const before = movedFrom
    ? [when(movedFrom.startsAt, movedFrom.endsAt, movedFrom.zone), movedFrom.venue, movedFrom.address]
    : [];
  return {
    isCancelled: tweetup.cancelledAt !== null,
    cancelWord: tweetup.cancelWord,
    canUndo: isHost && canUndo(tweetup, now),
    movedFrom:
      movedFrom && now < tweetup.startsAt
        ? say('hosting.movedFrom', { before: before.filter(Boolean).join(', ') })
        : '',
  };
}

export function placeView(tweetup: Tweetup, now: Date, say: Say) {
  const end = answersEnd(tweetup);
  const steps = { yes: say('tweetups.isStepFree'), no: say('tweetups.hasSteps'), unknown: '' };
  const corner = { yes: say('tweetups.hasQuietCorner'), no: say('tweetups.hasNoQuietCorner'), unknown: '' };
  return {
    findUs: tweetup.findUs,
    stepFree: steps[tweetup.stepFree],
    quietCorner: corner[tweetup.quietCorner],
    cost: tweetup.cost || say('tweetups.costsNothing'),
    houseRules: tweetup.houseRules,
    answerBy: end
      ? say('tweetups.answerByShown', { day: longDay(after(end, -1), tweetup.zone, say.language) })
      : '',
    isTooLate: isTooLateToAnswer(tweetup, now),
  };
}

export function whoHeading(phase: Phase, say: Say): string {
  switch (phase) {
    case 'before':
      return say('tweetups.whoComes');
    case 'during':
      return say('tweetups.whoIsHere');
    case 'after':
      return say('tweetups.whoWasThere');
  }
}

export function othersText(shown: number, total: number, phase: Phase, say: Say): string {
  const others = Math.max(0, total - shown);
  if (total === 0) return say(phase === 'after' ? 'tweetups.nobodyCame' : 'tweetups.nobodyYet');
  if (others === 0) return '';
  return say(shown === 0 ? 'tweetups.keepToThemselves' : 'tweetups.othersToo', { count: others });
}

export function faceOf(rsvp: Rsvp, portraits: ReadonlyMap<string, Picture>, say: Say) {
  const name = rsvp.name || say('rsvps.nameless');
  return { name, ...faceView(rsvp.personId, name, portraits) };
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

/** Somebody's own map programme finds a place better by its words than by the middle of the city. */
export function mapOf(tweetup: Tweetup, city: City): string {
  const { latitude, longitude } = tweetup;
  if (latitude !== null && longitude !== null)
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  const words = tweetup.address ? `${tweetup.address}, ${city.name}` : `${tweetup.venue}, ${city.name}`;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(words)}`;
}

/** Who hosts it, in parts: a name leads to its page where there is one that the visitor may see. */
export function hostLinks(
  hosts: readonly { readonly id: string; readonly name: string }[],
  pages: ReadonlyMap<string, string>,
  say: Say,
): { text: string; address: string }[] {
  const gap = '\u0000';
  const [before = '', behind = ''] = say('tweetups.hostedBy', { count: hosts.length, names: gap }).split(gap);
  const list = new Intl.ListFormat(say.language, { type: 'conjunction' });
  const waiting = [...hosts];
  const names = list.formatToParts(hosts.map(({ name }) => name)).map(({ type, value }) => {
    const host = type === 'element' ? waiting.shift() : undefined;
    return { text: value, address: (host && pages.get(host.id)) ?? '' };
  });
  return [{ text: before, address: '' }, ...names, { text: behind, address: '' }];
}
