// What the page of a tweetup shows, part by part.
import { answersSeenBy, countPeople, type ViewerRole } from '../guest-list/guest-list.ts';
import { writeOnHomeServer, type HomeServer } from '../handles/home-server.ts';
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import { guestsToInvite } from '../hosting/again.ts';
import type { Say } from '../language/translate.ts';
import { pageAddresses } from '../people/page-views.ts';
import type { Person } from '../people/person.ts';
import { coverOf } from '../pictures/covers.ts';
import { jpegOf } from '../pictures/decoding.ts';
import { pictureView } from '../pictures/picture-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import { shareImage } from '../pictures/share-image.ts';
import type { Picture } from '../pictures/store.ts';
import { htmlOf, wordsOf } from '../rendering/markdown.ts';
import { answerFormView } from '../rsvps/answer-views.ts';
import { isFull, peopleCounted } from '../rsvps/places.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { seriesOfTweetup } from '../series/looking-up.ts';
import { addressOfSeries, mayBeNamedAt } from '../series/series.ts';
import { latestWallView } from '../wall/latest-views.ts';
import { watchView } from '../wall/watch-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { mailLink, shareLinks } from './sharing.ts';
import { structuredData, type Told } from './structured-data.ts';
import { addressOf, type InItsCity, type Phase } from './tweetup.ts';
import {
  cancelledView,
  changedText,
  deadlineView,
  faceOf,
  heldBackView,
  hostLinks,
  movedFromText,
  nowText,
  othersText,
  ownHeading,
  placeView,
  postText,
  shareText,
  timeView,
  whoHeading,
} from './tweetup-views.ts';

const mostFaces = 12;

/** A tweetup, and what it is to the person who looks at it. */
export interface Seen extends InItsCity {
  readonly hosts: readonly Person[];
  readonly viewer: Person | null;
  readonly isHost: boolean;
  readonly isDraft: boolean;
  /** The viewer's answer. */
  readonly own: Rsvp | undefined;
  readonly role: ViewerRole;
  readonly phase: Phase;
  /** Where the viewer is at home on the fediverse, if their browser knows. */
  readonly home: HomeServer | null;
  readonly now: Date;
  readonly say: Say;
}

/** What the address said that a form led to. */
interface Done {
  readonly said: unknown;
  readonly told: unknown;
}

export async function tweetupPageView(site: Dependencies, seen: Seen, done: Done) {
  const { db } = site;
  const { tweetup, phase, isDraft, isHost, now, say } = seen;
  const its = await seriesOfTweetup(db, tweetup);
  const series = its && mayBeNamedAt(its, tweetup) ? { name: its.name, address: addressOfSeries(its) } : null;
  const cover = await coverOf(db, tweetup.id);
  const { going } = await peopleCounted(db, tweetup.id);
  return {
    title: tweetup.title,
    titleIsLong: tweetup.title.length > 60,
    address: addressOf(tweetup),
    description: tweetup.description ? htmlOf(tweetup.description) : '',
    // Said only where the words speak another language than the page.
    wordsLanguage: tweetup.language === say.language ? '' : tweetup.language,
    isDraft,
    isNow: phase === 'during' && !tweetup.cancelledAt,
    isOver: phase === 'after',
    isCancelled: tweetup.cancelledAt !== null,
    isOfSeries: tweetup.seriesId !== null,
    heldBack: heldBackView(tweetup, say),
    cancelled: cancelledView(seen),
    movedFrom: movedFromText(seen),
    nowText: nowText(tweetup, now, say),
    hosting: await hostingView(site, seen, done),
    hosts: await hostsView(site, seen),
    time: timeView(tweetup, seen.city, say),
    place: placeView(seen),
    hashtag: hashtagShown(tweetup.hashtag),
    cover: cover ? pictureView(cover, cover.alt, 'cover') : null,
    people: await peopleView(site, seen),
    answer: answerView(seen, going),
    wall: await latestWallView(db, { tweetup, phase, now }, say),
    share: shareView(site, seen),
    series,
    structuredData:
      tweetup.visibility === 'public' && !isDraft
        ? forSearchEngines(site, seen, { series, cover, going })
        : '',
    isHost: isHost && !isDraft,
  };
}

/** For hosts alone: what they have just done, and what they could do next. */
async function hostingView({ db }: Dependencies, seen: Seen, { said, told }: Done) {
  const { tweetup, phase, viewer, isHost, isDraft, say } = seen;
  const asks = isHost && viewer && phase === 'before' && !isDraft && !tweetup.cancelledAt;
  const last = asks ? await guestsToInvite(db, { host: viewer, tweetup }) : [];
  return {
    wasJustAnnounced: isHost && said === 'announced',
    changed: isHost && said === 'changed' ? changedText(told, say) : '',
    inviteAgain: last.length > 0 ? say('hosting.inviteAgain', { count: last.length }) : '',
  };
}

async function hostsView({ db }: Dependencies, { hosts, role, isHost, isDraft, say }: Seen) {
  const ids = hosts.map(({ id }) => id);
  return {
    line: hostLinks(hosts, await pageAddresses(db, ids, { onlooker: role, through: undefined }), say),
    canBeAsked: !isDraft && !isHost,
  };
}

async function peopleView({ db }: Dependencies, { tweetup, role, phase, say }: Seen) {
  const people = await answersSeenBy(db, tweetup, { role, phase });
  const total = await countPeople(db, tweetup.id, phase);
  const faces = people.slice(0, mostFaces);
  const ids = faces.map(({ personId }) => personId);
  const portraits = await portraitsOf(db, ids);
  return {
    address: `${addressOf(tweetup)}/people`,
    heading: whoHeading(phase, say),
    faces: faces.map((rsvp) => faceOf(rsvp, portraits, say)),
    others: othersText({ shown: people.length, total }, phase, say),
    count: say('tweetups.guestCount', { count: total }),
  };
}

/** @param going how many places are taken */
function answerView({ tweetup, phase, isDraft, own, viewer, now, say }: Seen, going: number) {
  const action = `${addressOf(tweetup)}/rsvp`;
  return {
    isOpen: phase !== 'after' && !tweetup.cancelledAt && !isDraft,
    own: own ? { heading: ownHeading(own, phase, say), address: action } : null,
    action,
    form: answerFormView({}, say),
    needsAddress: viewer === null,
    full: isFull(tweetup, going) ? say('tweetups.full', { capacity: tweetup.capacity ?? 0 }) : '',
    houseRules: tweetup.houseRules,
    ...deadlineView(tweetup, now, say),
  };
}

function shareView({ absolute }: Dependencies, { tweetup, city, home, own, say }: Seen) {
  const address = absolute(addressOf(tweetup));
  const text = postText(tweetup, city, say);
  const fediverse = home ? (post: string) => writeOnHomeServer(home, post) : `${addressOf(tweetup)}/mastodon`;
  const label = (network: string) => say('tweetups.postOn', { network });
  return {
    address,
    postText: text,
    posts: shareLinks({ text, address }, fediverse, label),
    byMail: mailLink({ title: tweetup.title, text: shareText(tweetup, city, say), address }, say),
    introduce: own && own.answer !== 'no' ? `${addressOf(tweetup)}/introduce` : '',
    watch: watchView(tweetup, home, say),
  };
}

function forSearchEngines(
  { config: { siteName }, absolute }: Dependencies,
  { tweetup, city, hosts, say }: Seen,
  { series, cover, going }: Pick<Told, 'series'> & { cover: Picture | undefined; going: number },
): string {
  const drawn = shareImage({ tweetup, city }, siteName, say.language).address;
  return structuredData({
    tweetup,
    city,
    words: wordsOf(tweetup.description),
    hostNames: hosts.map(({ name }) => name),
    images: [...(cover ? [jpegOf(cover)] : []), drawn],
    series,
    places: isFull(tweetup, going) ? 'full' : 'free',
    absolute,
    siteName,
  });
}
