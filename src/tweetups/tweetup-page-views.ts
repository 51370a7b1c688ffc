// What the page of a tweetup shows, part by part.
import { canWish } from '../circles/wishes.ts';
import type { ViewerRole } from '../guest-list/guest-list.ts';
import { writeOnHomeServer, type HomeServer } from '../handles/home-server.ts';
import { fieldsView } from '../forms/field-views.ts';
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';
import { nextStepViews } from '../hosting/guiding/next-step-views.ts';
import { hostingView, tiredText } from '../hosting/guiding/evening-views.ts';
import type { Say } from '../language/translate.ts';
import { addressesSeen } from '../people/page-views.ts';
import type { Person } from '../people/person.ts';
import { jpegOf } from '../pictures/decoding.ts';
import { posterView } from '../pictures/poster-views.ts';
import { shareImage } from '../pictures/share-image.ts';
import { htmlOf, wordsOf } from '../rendering/markdown.ts';
import { eveningQuestionView } from '../question/evening-views.ts';
import { answerButtons, answerFormView } from '../rsvps/answer-views.ts';
import { rememberedView } from '../rsvps/remembered/views.ts';
import { isFull, placesToTell } from '../rsvps/places.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { addressOfSeries, mayBeNamedAt } from '../series/series.ts';
import { latestWallView } from '../wall/latest-views.ts';
import { recapIn } from '../wall/recap.ts';
import { watchView } from '../wall/watch-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { calendarRow } from './calendar-row.ts';
import { mailLink, mayBePassedOn, shareLinks } from './sharing.ts';
import { hostWordsForm } from './form.ts';
import { structuredData, type Told } from './structured-data.ts';
import { askHosts, hostLinks } from './hosted-by.ts';
import { afterwardsView, nextTweetupView } from '../guest-list/afterwards-views.ts';
import { peopleOf, type TweetupSeen } from './tweetup-on-page.ts';
import { addressOf, type Phase } from './tweetup.ts';
import {
  cancelledView,
  deadlineView,
  heldBackView,
  movedFromText,
  nowText,
  ownHeading,
  placesText,
  placeView,
  postText,
  spokenIn,
  shareText,
  timeView,
  titleSize,
} from './tweetup-views.ts';
import { whoComesView } from './who-comes-views.ts';

/** A tweetup, and what it is to the person who looks at it. */
export interface Seen extends Omit<TweetupSeen, 'own'> {
  readonly viewer: Person | null;
  readonly isDraft: boolean;
  /** The viewer's answer. */
  readonly own: Rsvp | undefined;
  /** Whom this device is remembered for, with what they answered on it: it opens that answer, and shows nobody else. */
  readonly remembered: { readonly person: Person; readonly own: Rsvp | undefined } | null;
  readonly role: ViewerRole;
  readonly phase: Phase;
  /** Where the viewer is at home on the fediverse, if their browser knows. */
  readonly home: HomeServer | null;
  readonly now: Date;
  readonly say: Say;
}

/** What the address said that a form led to. */
export interface Done {
  readonly said: unknown;
  readonly told: unknown;
  readonly whom: unknown;
}

export async function tweetupPageView(site: Dependencies, seen: Seen, done: Done) {
  const { db } = site;
  const { tweetup, phase, isDraft, isHost, now, say } = seen;
  const series = seriesView(seen);
  const recap = recapIn(seen.told, tweetup, now);
  const [{ numbers, faces }, wall, hosting, afterwards, question] = await Promise.all([
    peopleOf(db, now, { id: tweetup.id, role: seen.role, phase }),
    latestWallView(db, now, { tweetup, phase, recap, language: say.language }),
    hostingView(db, seen, done),
    afterwardsView(db, seen),
    eveningQuestionView(db, seen),
  ]);
  const { going } = numbers;
  return {
    title: tweetup.title,
    titleSize: titleSize(tweetup.title),
    address: addressOf(tweetup),
    description: tweetup.description ? htmlOf(tweetup.description) : '',
    // Said only where the words speak another language than the page.
    wordsLanguage: tweetup.language === say.language ? '' : tweetup.language,
    isDraft,
    isNow: phase === 'during' && !tweetup.cancelledAt,
    isBefore: phase === 'before',
    isOver: phase === 'after',
    isCancelled: tweetup.cancelledAt !== null,
    isOfSeries: tweetup.seriesId !== null,
    ownWords: { form: ownWordsView(seen) },
    heldBack: heldBackView(tweetup, say),
    cancelled: cancelledView(seen),
    instead: tweetup.cancelledAt && phase !== 'after' ? await nextTweetupView(db, seen) : null,
    movedFrom: movedFromText(seen),
    nowText: nowText(tweetup, now, say),
    hosting,
    tired: tiredText({ ...seen, hosts: seen.hosts.map(({ person }) => person) }),
    hosts: hostsView(seen),
    time: timeView(tweetup, seen.city, say),
    place: placeView(seen),
    spoken: spokenIn(tweetup, say),
    calendar: isDraft || phase === 'after' || tweetup.cancelledAt ? null : calendarRow(seen, site.absolute),
    hashtag: hashtagShown(tweetup.hashtag),
    poster: posterView(seen, say),
    people: whoComesView(seen, numbers, faces),
    answer: answerView(seen, going, done),
    wall,
    afterwards,
    question,
    goOn: circleAfter(seen),
    share: mayBePassedOn(tweetup) ? shareView(site, seen) : null,
    series,
    structuredData:
      tweetup.visibility === 'public' && !isDraft ? forSearchEngines(site, seen, { series, going }) : '',
    isHost: isHost && !isDraft,
    bar: isHost ? await hostBar(db, { tweetup, now, say }) : null,
    nextSteps:
      isHost && seen.viewer
        ? await nextStepViews(db, {
            ...seen,
            personId: seen.viewer.id,
            hasPicture: seen.cover !== null,
            hasRecap: recap !== undefined,
            answers: numbers.answers,
          })
        : [],
  };
}

/** For a draft's host, who publishes it: what will stand on its poster. */
/** A series by invitation opens for its hosts and guests alone. */
function seriesView({ series: its, tweetup, isHost, own, remembered }: Seen) {
  if (!its || !mayBeNamedAt(its, tweetup)) return null;
  const opens = its.template.visibility !== 'invited' || isHost || (own ?? remembered?.own);
  return opens ? { name: its.name, address: addressOfSeries(its) } : null;
}

function ownWordsView({ hosts, viewer, say }: Seen) {
  const words = hosts.find(({ personId }) => personId === viewer?.id)?.words;
  const submitted = { working_on: words?.workingOn ?? '', unsure_about: words?.unsureAbout ?? '' };
  return fieldsView(hostWordsForm, { submitted, errors: {} }, say);
}

/** After the evening: as long as its guests can still wish for a circle, with their answer; afterwards in their city. */
function circleAfter({ tweetup, phase, own, now }: Seen): string {
  if (phase !== 'after' || tweetup.cancelledAt) return '';
  return canWish(tweetup, own ?? null, now) ? `${addressOf(tweetup)}/rsvp` : `/${tweetup.city}/circles`;
}

function hostsView({ hosts, role, isHost, isDraft, phase, say }: Seen) {
  const pages = addressesSeen(
    hosts.flatMap(({ page }) => page ?? []),
    role,
  );
  const persons = hosts.map(({ person }) => person);
  return {
    line: hostLinks(persons, pages, say),
    ask:
      isDraft || isHost || phase === 'after'
        ? ''
        : askHosts(
            persons.map(({ name }) => name),
            say,
          ),
  };
}

/** @param going how many places are taken */
function answerView(seen: Seen, going: number, { said }: Done) {
  const { tweetup, phase, isDraft, viewer, remembered, now, say } = seen;
  const action = `${addressOf(tweetup)}/rsvp`;
  const own = seen.own ?? remembered?.own;
  const yes = isFull(tweetup, going) ? 'waiting-list' : 'a-place';
  return {
    isOpen: phase !== 'after' && !tweetup.cancelledAt && !isDraft,
    own: own ? { heading: ownHeading(own, phase, say), address: action } : null,
    action,
    buttons: answerButtons('yes', say, yes),
    form: answerFormView({}, { asked: undefined, yes }, say),
    needsAddress: viewer === null && remembered === null,
    onlyInvited: tweetup.visibility === 'invited',
    remembered: remembered && rememberedView(remembered.person, addressOf(tweetup), say),
    wasForgotten: said === 'forgotten',
    placesLeft: placesText(placesToTell(tweetup.capacity, going), say),
    full: yes === 'waiting-list' ? say('tweetups.full', { count: tweetup.capacity ?? 0 }) : '',
    houseRules: tweetup.houseRules,
    ...deadlineView(tweetup, now, say),
  };
}

function shareView({ absolute }: Dependencies, { tweetup, city, home, own, isHost, say }: Seen) {
  const address = absolute(addressOf(tweetup));
  const text = postText({ tweetup, city }, isHost ? 'host' : 'guest', say);
  const fediverse = home ? (post: string) => writeOnHomeServer(home, post) : `${addressOf(tweetup)}/mastodon`;
  const label = (network: string) => say('tweetups.postOn', { network });
  return {
    address,
    postText: text,
    posts: shareLinks({ text, address }, fediverse, label),
    byMail: mailLink({ title: tweetup.title, text: shareText(tweetup, city, say), address }, say),
    // Telling others comes after the yes: until then it is folded.
    isOpen: isHost || own?.answer === 'yes',
    introduce: own && own.answer !== 'no' ? `${addressOf(tweetup)}/introduce` : '',
    watch: watchView(tweetup, home, say),
  };
}

function forSearchEngines(
  { config: { siteName }, absolute }: Dependencies,
  seen: Seen,
  { series, going }: Pick<Told, 'series'> & { going: number },
): string {
  const { tweetup, city, cover, hosts, say } = seen;
  const drawn = shareImage(seen, siteName, say.language).address;
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
