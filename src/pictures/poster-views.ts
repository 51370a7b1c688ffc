// The poster as pages show it: large above an evening, small in lists.
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import type { Say } from '../language/translate.ts';
import { clockTime, dateBlock, onTheClock } from '../time/phrases.ts';
import { invitedOrHostedBy } from '../tweetups/hosted-by.ts';
import type { Tweetup } from '../tweetups/tables.ts';
import type { Phase } from '../tweetups/tweetup.ts';
import { smallestOf } from './decoding.ts';
import { pictureView } from './picture-views.ts';
import { faceOfOne } from './portrait-views.ts';
import { colourOf, posterColours, sayingOn, type Faces, type PosterHost } from './poster.ts';
import type { Picture } from './store.ts';

type OnPoster = Pick<Tweetup, 'id' | 'posterColour' | 'startsAt' | 'zone' | 'hashtag'>;

export interface Posted extends Faces {
  readonly tweetup: OnPoster;
  readonly city: { readonly name: string };
}

/** More faces than that are a crowd. */
const mostFaces = 3;

export function posterView({ tweetup, city, cover, hosts, phase }: Posted, say: Say) {
  const { startsAt, zone } = tweetup;
  const shown = hashtagShown(tweetup.hashtag);
  const named = hosts.filter(({ name }) => name !== '');
  return {
    colour: colourOf(tweetup),
    cover: cover ? pictureView(cover, cover.alt, 'cover') : null,
    date: dateBlock(startsAt, zone, say.language),
    time: onTheClock(clockTime(startsAt, zone, say.language), say.language),
    city: city.name,
    hashtag: { ...shown, size: shown.size || (tweetup.hashtag.length <= 11 ? 'short' : '') },
    faces: facesOn(hosts, say),
    invites: namesOn(named, phase, say),
    words: cover ? [] : sayingOn(named).map((saying) => sayingView(saying, say)),
  };
}

/** The pairs to choose from, each a button. */
export function swatches(chosen: number, say: Say) {
  return posterColours.map((_pair, index) => ({
    number: index + 1,
    isChosen: index + 1 === chosen,
    label: say('pictures.posterColourNumber', { number: index + 1 }),
  }));
}

interface PostedSmall {
  readonly tweetup: Pick<Tweetup, 'id' | 'posterColour'>;
  readonly cover: Picture | null;
  readonly hosts: readonly PosterHost[];
}

/** Beside words that say everything: a picture, and nothing for people who cannot see it. */
export function smallPosterView({ tweetup, cover, hosts }: PostedSmall, say: Say) {
  return {
    colour: colourOf(tweetup),
    cover: cover ? smallestOf(cover) : null,
    faces: cover ? [] : facesOn(hosts, say),
  };
}

function facesOn(hosts: readonly PosterHost[], say: Say) {
  return hosts
    .slice(0, mostFaces)
    .map(({ personId, name, portrait }) => faceOfOne(personId, name || say('rsvps.nameless'), portrait));
}

function namesOn(named: readonly { readonly name: string }[], phase: Phase | undefined, say: Say): string {
  if (named.length === 0) return '';
  return invitedOrHostedBy(
    named.map(({ name }) => name),
    phase,
    say,
  );
}

export function sayingView(saying: ReturnType<typeof sayingOn>[number], say: Say) {
  const { name, workingOn, unsureAbout } = saying;
  return {
    worksOn: workingOn,
    worksOnLabel: say('pictures.posterWorksOn', { name }),
    unsureAbout,
    unsureLabel: workingOn ? say('pictures.posterUnsure') : say('pictures.posterIsUnsure', { name }),
  };
}
