// What the people page shows: the people whom this visitor may see, ways to follow them, and files to take along.
import { saidTogether } from '../asking/reply-words.ts';
import type { Replies } from '../asking/replies.ts';
import type { MessageKey, Say } from '../language/translate.ts';
import { faceView } from '../pictures/portrait-views.ts';
import { shortDay } from '../time/phrases.ts';
import { pagerView } from '../web/pager.ts';
import { addressOf, type City, type Phase, type Tweetup } from '../tweetups/tweetup.ts';
import { followBarView, type FollowBar } from './follow-bar-views.ts';
import { chosenNetwork, followViews, homeView } from './follow-views.ts';
import { notYetFollowed } from './own-follows.ts';
import type { Attendee, Looking } from './guest-list.ts';
import type { PeopleRead } from './people-on-page.ts';
import { fileViews } from './taking-along-views.ts';
import type { Network } from '../handles/networks.ts';
import { fewestCounted } from '../rsvps/places.ts';

/** What one of the page's forms brought, if one was sent. */
export interface PeopleForm {
  /** Refused. */
  readonly home?: { readonly value: string; readonly error: MessageKey };
  /** Refused. */
  readonly followsError?: MessageKey;
  /** Whom the visitor follows on Mastodon already: only the others are shown. */
  readonly followed?: ReadonlySet<string>;
}

interface PeoplePage extends Looking {
  readonly read: PeopleRead;
  /** What guests said to the hosts’ questions, where the guests may read it; null: of strangers nobody. */
  readonly replies: Replies | null;
  /** This page, as the visitor came to it. */
  readonly here: string;
  readonly bar: FollowBar;
  /** The network that was chosen to follow on. */
  readonly on: unknown;
  /** From 1. */
  readonly page: number;
}

/** With faces and words it is as much as a phone likes to load. */
const perPage = 100;

export function peopleView(
  { tweetup, city }: { tweetup: Tweetup; city: City },
  {
    looking: { role, phase, read, replies, here, bar, on, page },
    form: { home: typed, followsError, followed },
  }: { looking: PeoplePage; form: PeopleForm },
  say: Say,
) {
  const { people } = read;
  const chosen = chosenNetwork(followed ? 'mastodon' : on);
  const some = followed ? notYetFollowed(people, followed) : people;
  const listed = chosen
    ? some.filter(({ rsvp, handles }) => handles[chosen.network] !== undefined && rsvp.id !== bar.ownId)
    : some;
  // What a sent list has left over is no address, and stays whole.
  const shown = followed ? listed : listed.slice((page - 1) * perPage, page * perPage);
  const views = shown.map((attendee) => rowFor(attendee, { role, phase, read, replies, bar }, say));
  const rows = chosen ? onlyOn(chosen.network, views) : views;
  const words = followed
    ? say('guestList.notYetFollowed', { count: listed.length })
    : chosen && say('guestList.oneByOneOn', { network: chosen.label });
  const alreadyHere = people.filter(({ rsvp }) => isSeenHere(rsvp, { role, phase })).length;
  return {
    heading: headingOf(phase, say),
    title: tweetup.title,
    address: addressOf(tweetup),
    here,
    facts: `${shortDay(tweetup.startsAt, tweetup.zone, say.language)}, ${city.name}`,
    isEmpty: people.length === 0,
    people: rows,
    pager: pagerView(
      chosen ? onAddress(here, chosen.network) : here,
      page,
      !followed && listed.length > page * perPage,
    ),
    only: words ?? '',
    bar: followBarView(people, bar, say),
    hereNote: alreadyHere >= fewestCounted ? say('guestList.someAreHere', { count: alreadyHere }) : '',
    hostsPack: role === 'host' ? `${addressOf(tweetup)}/bluesky` : '',
    hostNote: role === 'host' ? say('guestList.hostSeesAll') : '',
    strangerNote: role === 'stranger' ? say('guestList.strangersSeeLess') : '',
    files: fileViews(
      people.filter(({ rsvp }) => rsvp.id !== bar.ownId),
      { address: addressOf(tweetup), guest: bar.guest },
      say,
    ),
    asksHome: people.some(({ handles }) => handles.mastodon !== undefined),
    home: homeView(bar.home, say),
    homeField: { name: 'home', value: typed?.value ?? '', error: typed ? say(typed.error) : '' },
    followsField: { name: 'following', error: followsError ? say(followsError) : '' },
    hasProven: rows.some(({ follow }) => follow.some(({ isProven }) => isProven)),
  };
}

/** By what was read: their rows in each language, with what they said to hosts. */
const rowsMade = new WeakMap<PeopleRead, Map<string, PersonView>>();

type LookingAtRows = Pick<PeoplePage, 'role' | 'phase' | 'read' | 'replies' | 'bar'>;

/** Of another, to whoever brings no link and no server of their own, it is the same row: it is put into words once. */
function rowFor(attendee: Attendee, looking: LookingAtRows, say: Say): PersonView {
  const { read, bar, replies } = looking;
  const { id } = attendee.rsvp;
  if (id === bar.ownId || bar.home || typeof bar.guest === 'string')
    return personView(attendee, looking, say);
  const rows = rowsMade.get(read) ?? new Map<string, PersonView>();
  rowsMade.set(read, rows);
  // What was said to hosts changes by itself (see page-tables.ts).
  const key = `${say.language} ${id}${replies ? JSON.stringify(saidTogether(replies, id, say)) : ''}`;
  const row = rows.get(key) ?? personView(attendee, looking, say);
  rows.set(key, row);
  return row;
}

type PersonView = ReturnType<typeof personView>;

function personView(attendee: Attendee, { role, phase, read, replies, bar }: LookingAtRows, say: Say) {
  const { pages, proven, portraits, lastWords } = read;
  const { rsvp } = attendee;
  const name = rsvp.name || say('rsvps.nameless');
  const audience = {
    public: 'guestList.visibleForAll',
    guests: 'guestList.visibleForGuests',
    nobody: 'guestList.visibleForYou',
  } as const;
  const isHost = role === 'host';
  const isOwn = rsvp.id === bar.ownId;
  return {
    name,
    ownPage: pages.get(rsvp.personId) ?? '',
    ...faceView(rsvp.personId, name, portraits),
    isOwn,
    state: isOwn ? say('guestList.isYou') : stateOf(rsvp, { role, phase }, say),
    lastWords: lastWords.get(rsvp.personId) ?? null,
    brings: isHost && rsvp.brings > 0 ? say('guestList.bringsAlong', { count: rsvp.brings }) : '',
    visibleFor: isHost ? say('guestList.visibleFor', { who: say(audience[rsvp.listed]) }) : '',
    workingOn: rsvp.workingOn,
    unsureAbout: rsvp.unsureAbout,
    replies: replies ? saidTogether(replies, rsvp.id, say) : [],
    followLabel: say('guestList.follow', { name }),
    follow: isOwn ? [] : followViews(attendee, bar.home, proven),
  };
}

/**
 * Where somebody is at this moment is told to the other guests alone, and forgotten with the evening: afterwards it would tell who
 * did not come.
 */
function isSeenHere({ hereSince }: Attendee['rsvp'], { role, phase }: Looking): boolean {
  return hereSince !== null && phase === 'during' && role !== 'stranger';
}

function stateOf(rsvp: Attendee['rsvp'], { role, phase }: Looking, say: Say): string {
  if (isSeenHere(rsvp, { role, phase })) return say('guestList.isHere');
  if (rsvp.hereSince !== null && phase === 'after') return '';
  if (rsvp.answer === 'maybe') return say('guestList.mayCome');
  return rsvp.place === 'waiting' ? say('guestList.waits') : '';
}

function onAddress(here: string, network: Network): string {
  return `${here}${here.includes('?') ? '&' : '?'}on=${network}`;
}

/** To press one button after the other: the name, and the one button. */
function onlyOn(network: Network, rows: readonly PersonView[]) {
  return rows.flatMap((row) => {
    const follow = row.follow.filter((one) => one.network === network);
    return follow.length === 0
      ? []
      : [{ ...row, workingOn: '', unsureAbout: '', replies: [], lastWords: null, follow }];
  });
}

function headingOf(phase: Phase, say: Say): string {
  switch (phase) {
    case 'before':
      return say('guestList.peopleComing');
    case 'during':
      return say('guestList.peopleHere');
    case 'after':
      return say('guestList.peopleThere');
  }
}
