// Who comes, on an evening's page: names first; numbers only where there are enough people not to be counted one by one.
import type { Say } from '../language/translate.ts';
import { faceOfOne } from '../pictures/portrait-views.ts';
import { isThere } from './hosted-by.ts';
import type { TweetupSeen, Face, Host, Numbers } from './tweetup-on-page.ts';
import { addressOf, type Phase } from './tweetup.ts';
import { fewestCounted } from '../rsvps/places.ts';

interface Shown extends Pick<TweetupSeen, 'tweetup' | 'hosts'> {
  readonly phase: Phase;
  readonly say: Say;
}

export function whoComesView(
  { tweetup, hosts, phase, say }: Shown,
  numbers: Numbers,
  faces: readonly Face[],
) {
  // The host is the first guest, and stands there once.
  const guests = faces.filter((face) => !hosts.some(({ person }) => person.id === face.personId));
  const others = Math.max(0, numbers.going - guests.length);
  const areMany = numbers.going >= fewestCounted && phase !== 'after';
  return {
    address: numbers.seen > 0 ? `${addressOf(tweetup)}/people` : '',
    heading: headingOf(phase, say),
    hosts: hosts.map((host) => hostView(host, phase, say)),
    faces: guests.map((face) => faceView(face, say)),
    others: areMany && guests.length > 0 && others > 0 ? say('tweetups.othersToo', { count: others }) : '',
    numbers: areMany ? numbersText(numbers, say) : '',
    few: areMany ? '' : fewText(faces, phase, say),
  };
}

/** Afterwards nobody knows how many really came: no number says so. */
function numbersText({ going, waiting, maybe }: Numbers, say: Say): string {
  return [
    say('tweetups.areComing', { count: going }),
    ...(waiting > 0 ? [say('tweetups.areWaiting', { count: waiting })] : []),
    ...(maybe > 0 ? [say('tweetups.mayCome', { count: maybe })] : []),
  ].join(' · ');
}

function fewText(faces: readonly Face[], phase: Phase, say: Say): string {
  if (phase === 'before') return say('tweetups.fewComing');
  return phase === 'after' && faces.length === 0 ? say('tweetups.nobodyShown') : '';
}

function headingOf(phase: Phase, say: Say): string {
  switch (phase) {
    case 'before':
      return say('tweetups.whoComes');
    case 'during':
      return say('tweetups.whoIsHere');
    case 'after':
      return say('tweetups.whoWasThere');
  }
}

/** In their own words, and by their name: nobody's pronoun is guessed. */
function hostView({ person, words, portrait }: Host, phase: Phase, say: Say) {
  const name = person.name || say('rsvps.nameless');
  return {
    name: phase === 'after' ? say('tweetups.hadInvited', { name }) : `${isThere([name], say)}.`,
    workingOn: words.workingOn ?? '',
    unsureAbout: words.unsureAbout ?? '',
    ...faceOfOne(person.id, name, portrait),
  };
}

function faceView({ personId, name: given, portrait }: Face, say: Say) {
  const name = given || say('rsvps.nameless');
  return { name, ...faceOfOne(personId, name, portrait) };
}
