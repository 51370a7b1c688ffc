// The bar on every page of an evening that its hosts see: four ways, and the rest behind one word.
import { courseOfTweetup } from '../../course/setting-up.ts';
import type { Queries } from '../../database/database.ts';
import type { Say } from '../../language/translate.ts';
import { addressOf, phaseOf, type Tweetup } from '../../tweetups/tweetup.ts';
import type { BarLink, HostBar } from '../../web/show.ts';

/** Where the bar leads, below the evening's own address. */
const places = {
  guests: { icon: 'people', label: 'hosting.guests' },
  invite: { icon: 'invite', label: 'tweetups.invite' },
  message: { icon: 'mail', label: 'hosting.writeToAll' },
  'check-in': { icon: 'door', label: 'door.door' },
  again: { icon: 'calendar-add', label: 'hosting.again' },
  'wall/host': { icon: 'wall', label: 'wall.wall' },
  album: { icon: 'camera', label: 'album.toAlbum' },
  edit: { icon: 'edit', label: 'hosting.edit' },
  picture: { icon: 'camera', label: 'pictures.toPicture' },
  hosts: { icon: 'person', label: 'hosting.hostsOf' },
  series: { icon: 'calendar', label: 'series.seriesWord' },
  questions: { icon: 'edit', label: 'asking.heading' },
  unsure: { icon: 'info', label: 'hosting.unsure' },
  sign: { icon: 'print', label: 'tweetups.sign' },
  badges: { icon: 'print', label: 'door.badgesHeading' },
  circles: { icon: 'follow', label: 'circles.toCircles' },
  bluesky: { icon: 'bluesky', label: 'hosting.blueskyHeading' },
  news: { icon: 'feed', label: 'messages.news' },
  cancel: { icon: 'cancelled', label: 'hosting.cancelIt' },
} as const;
export type Place = keyof typeof places;

interface Stage {
  readonly tweetup: Tweetup;
  readonly now: Date;
  readonly say: Say;
}

/** @param here the page on which it stands; undefined: the evening's own */
export async function hostBar(db: Queries, { tweetup, now, say }: Stage, here?: Place): Promise<HostBar> {
  const address = addressOf(tweetup);
  const link = (place: Place): BarLink => {
    const { icon, label } = places[place];
    return { address: `${address}/${place}`, icon, label: say(label), isHere: place === here };
  };
  // A course goes on by itself, and its evenings are in no series.
  const isOfCourse =
    tweetup.visibility === 'invited' && (await courseOfTweetup(db, tweetup.id)) !== undefined;
  const { first, more } = placesFor(tweetup, now);
  const isOffered = (place: Place) => !(isOfCourse && (place === 'again' || place === 'series'));
  return {
    links: first.filter(isOffered).map(link),
    more: more.filter(isOffered).map(link),
    isMoreOpen: here !== undefined && more.includes(here),
  };
}

/** Nothing is offered that leads nowhere: a draft has no guests, and nobody is invited to what is over or cancelled. */
function placesFor(tweetup: Tweetup, now: Date): { first: Place[]; more: Place[] } {
  if (tweetup.announcedAt === null)
    return { first: ['edit', 'picture', 'hosts', 'series'], more: ['questions'] };
  if (tweetup.cancelledAt)
    return { first: ['guests', 'message', 'again'], more: ['hosts', 'series', 'cancel'] };
  if (phaseOf(tweetup, now) === 'after')
    return {
      first: ['guests', 'wall/host', 'message', 'again'],
      more: [
        'album',
        'picture',
        'check-in',
        'circles',
        'hosts',
        'series',
        'bluesky',
        'questions',
        'news',
        'edit',
      ],
    };
  return {
    first: ['guests', 'invite', 'message', 'check-in'],
    more: [
      ...(phaseOf(tweetup, now) === 'during' ? (['album'] as const) : []),
      'edit',
      'picture',
      'hosts',
      'questions',
      'unsure',
      'sign',
      'badges',
      'wall/host',
      'again',
      'series',
      'bluesky',
      'news',
      'cancel',
    ],
  };
}
