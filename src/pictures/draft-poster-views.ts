// The poster of an evening that is only being typed: it fills itself in as far as the form does.
import type { Place } from '../gazetteer/gazetteer.ts';
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import type { Say } from '../language/translate.ts';
import { clockTime, dateBlock, onTheClock } from '../time/phrases.ts';
import { instantAtOrAfter, isDate, isTime } from '../time/zones.ts';
import { invitedBy } from '../tweetups/hosted-by.ts';
import { faceOfOne } from './portrait-views.ts';
import type { posterView } from './poster-views.ts';
import { sayingView } from './poster-views.ts';
import { sayingOn } from './poster.ts';
import type { Picture } from './store.ts';

export interface Typed {
  readonly date: string;
  readonly starts: string;
  readonly place: Place | undefined;
  readonly hashtag: string;
  readonly host: {
    readonly personId: string;
    readonly name: string;
    readonly portrait: Picture | undefined;
    readonly workingOn: string;
    readonly unsureAbout: string;
  };
}

/** Which pair it will have comes from an id that nobody has yet. */
const usualColour = 2;

export function draftPosterView(
  { date, starts, place, hashtag, host }: Typed,
  say: Say,
): ReturnType<typeof posterView> {
  const zone = place?.zone ?? 'UTC';
  const start = isDate(date) ? instantAtOrAfter(date, isTime(starts) ? starts : '19:00', zone) : undefined;
  const { personId, name, portrait } = host;
  const words = { workingOn: host.workingOn || null, unsureAbout: host.unsureAbout || null };
  const shown = hashtagShown(hashtag);
  return {
    colour: usualColour,
    cover: null,
    date: start ? dateBlock(start, zone, say.language) : { machine: '', weekday: '', day: '?', month: '' },
    time: onTheClock(start ? clockTime(start, zone, say.language) : starts, say.language),
    city: place?.name ?? say('tweetups.city'),
    hashtag: { ...shown, size: shown.size || (hashtag.length <= 11 ? 'short' : '') },
    faces: [faceOfOne(personId, name, portrait)],
    invites: name ? invitedBy([name], say) : '',
    words: sayingOn([{ personId, name, portrait, words }]).map((saying) => sayingView(saying, say)),
  };
}
