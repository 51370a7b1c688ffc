// What the drawn poster of a tweetup says, and its address.
import type { Path } from '../addresses.ts';
import { hash } from 'node:crypto';
import { sayIn, type Language } from '../language/translate.ts';
import { initialsOf } from '../people/initials.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { invitedOrHostedBy } from '../tweetups/hosted-by.ts';
import { addressOf, type InItsCity } from '../tweetups/tweetup.ts';
import { jpegFileOf } from './decoding.ts';
import { colourOf, sayingOn, type Faces } from './poster.ts';
import type { Shared } from './share-drawing.ts';

/** What networks show beside a link to a page. */
export interface ImageOfPage {
  readonly address: Path;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type InFull = InItsCity & Faces;

/** Of one reading of an evening, which may be everybody's who looks at it: the very objects that were read. */
interface Reckoned extends Pick<InFull, 'tweetup' | 'cover'> {
  readonly images: Map<string, ImageOfPage>;
}

const reckoned = new WeakMap<InFull['hosts'], Reckoned>();

/** With its fingerprint: a changed tweetup has a new address, so no network shows the old picture for ever. Reckoned once for each reading. */
export function shareImage(evening: InFull, siteName: string, language: Language): ImageOfPage {
  const { tweetup, cover, hosts, phase } = evening;
  let known = reckoned.get(hosts);
  if (known?.tweetup !== tweetup || known.cover !== cover)
    reckoned.set(hosts, (known = { tweetup, cover, images: new Map() }));
  const key = [language, phase, siteName].join(' ');
  const image = known.images.get(key) ?? imageOf(evening, siteName, language);
  known.images.set(key, image);
  return image;
}

function imageOf(evening: InFull, siteName: string, language: Language): ImageOfPage {
  const shared = sharedOf(evening, siteName, language);
  return {
    address: `${shareAddress(evening, language)}&v=${printOf(shared)}`,
    width: 1200,
    height: 630,
    alt: [shared.title, shared.day, shared.place, `#${shared.hashtag}`].join(', '),
  };
}

/** For somebody who takes it along now. */
export function shareAddress({ tweetup }: Pick<InItsCity, 'tweetup'>, language: Language): Path {
  return `${addressOf(tweetup)}/share.png?lang=${language}`;
}

export function sharedOf(
  { tweetup, city, cover, hosts, phase }: InFull,
  siteName: string,
  language: Language,
): Shared {
  const say = sayIn(language);
  const { startsAt, zone } = tweetup;
  const names = hosts.flatMap(({ name }) => name || []);
  return {
    title: tweetup.title,
    day: `${longDay(startsAt, zone, language)}, ${clockTime(startsAt, zone, language)}`,
    place: `${tweetup.venue}, ${city.name}`,
    hashtag: tweetup.hashtag,
    siteName,
    cancelled: tweetup.cancelledAt ? say('hosting.cancelledBanner') : '',
    colour: colourOf(tweetup),
    cover: cover ? jpegFileOf(cover) : '',
    faces: hosts.slice(0, 3).map(({ personId, name, portrait }) => ({
      initials: initialsOf(personId, name).initials,
      file: portrait ? jpegFileOf(portrait) : '',
    })),
    invites: names.length > 0 ? invitedOrHostedBy(names, phase, say) : '',
    words: sayingOn(hosts).flatMap(({ name, workingOn, unsureAbout }) => [
      ...(workingOn ? [`${say('pictures.posterWorksOn', { name })}: ${workingOn}`] : []),
      ...(unsureAbout
        ? [
            `${workingOn ? say('pictures.posterUnsure') : say('pictures.posterIsUnsure', { name })}: ${unsureAbout}`,
          ]
        : []),
    ]),
  };
}

/** The site's own, beside a link to home: what it is in its own words. */
export function siteImage(siteName: string, language: Language): ImageOfPage {
  const shared = sharedOfSite(siteName, language);
  return {
    address: `/share.png?lang=${language}&v=${printOf(shared)}`,
    width: 1200,
    height: 630,
    alt: `${siteName}: ${shared.title}`,
  };
}

export function sharedOfSite(siteName: string, language: Language): Shared {
  const say = sayIn(language);
  return {
    title: say('upcoming.homeHeading'),
    day: siteName,
    place: '',
    hashtag: '',
    siteName: '',
    cancelled: '',
    colour: 1,
    cover: '',
    faces: [],
    invites: '',
    words: [say('upcoming.homeLead')],
  };
}

export function printOf(shared: Shared): string {
  return hash('sha256', JSON.stringify(shared), 'hex').slice(0, 12);
}
