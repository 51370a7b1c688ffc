// The list to take along: the files that the people page offers, each for exactly the people who may be seen.
import type { Absolute } from '../addresses.ts';
import { csvOf } from '../csv.ts';
import type { Say } from '../language/translate.ts';
import { accountAddress } from '../handles/accounts.ts';
import { shownHandle } from '../handles/handle.ts';
import { networkNames, networks } from '../handles/networks.ts';
import { longDay } from '../time/phrases.ts';
import { addressOf, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { mastodonFollows } from './mastodon-csv.ts';
import { blogsOpml, feedOf } from './opml.ts';
import { inOrder, withHandlesFor, type Attendee } from './guest-list.ts';
import { vcards } from './vcards.ts';

interface TakenFrom {
  readonly tweetup: Tweetup;
  readonly city: City;
  readonly absolute: Absolute;
}

export interface TakeAlongFile {
  /** The last part of its address. */
  readonly file: string;
  /** What it is saved as. */
  saveAs(slug: string): string;
  readonly type: string;
  /** Whether it is for following people: then whoever takes it along is not in it. */
  readonly follows?: boolean;
  /** Without: it holds everybody. */
  holds?(attendee: Attendee): boolean;
  /** Piece by piece: a list may be long. */
  write(people: readonly Attendee[], from: TakenFrom, say: Say): Iterable<string>;
}

export const mastodonFile: TakeAlongFile = {
  file: 'mastodon.csv',
  follows: true,
  // Mastodon guesses from the name what is imported.
  saveAs: (slug) => `following_accounts-${slug}.csv`,
  type: 'text/csv; charset=utf-8',
  holds: ({ handles }) => handles.mastodon !== undefined,
  write: mastodonFollows,
};

export const takeAlongFiles: readonly TakeAlongFile[] = [
  mastodonFile,
  {
    file: 'bluesky.txt',
    follows: true,
    saveAs: (slug) => `bluesky-${slug}.txt`,
    type: 'text/plain; charset=utf-8',
    holds: ({ handles }) => handles.bluesky !== undefined,
    write: (people) => people.flatMap(({ handles }) => (handles.bluesky ? `${handles.bluesky}\n` : [])),
  },
  {
    file: 'blogs.opml',
    saveAs: (slug) => `blogs-${slug}.opml`,
    type: 'text/x-opml; charset=utf-8',
    holds: (attendee) => feedOf(attendee) !== null,
    write: (people, { tweetup, city }) => [
      blogsOpml(people, `${tweetup.title}, ${city.name}`, tweetup.hashtag),
    ],
  },
  {
    file: 'contacts.vcf',
    saveAs: (slug) => `${slug}.vcf`,
    type: 'text/vcard; charset=utf-8',
    write: (people, { tweetup, city, absolute }, say) => {
      const day = longDay(tweetup.startsAt, tweetup.zone, say.language);
      return vcards(people, `${tweetup.title}, ${city.name}, ${day}, #${tweetup.hashtag}`, absolute);
    },
  },
  { file: 'list.csv', saveAs: (slug) => `${slug}.csv`, type: 'text/csv; charset=utf-8', write: asTable },
  { file: 'list.json', saveAs: (slug) => `${slug}.json`, type: 'application/json', write: asJson },
];

/** A host sees everything; what leaves the page holds only people who agreed to be on a list, with the handles that guests may see at most. */
export function peopleIn(file: TakeAlongFile, people: readonly Attendee[]): Attendee[] {
  return peopleToTake(people).filter((attendee) => file.holds?.(attendee) ?? true);
}

/** In one file or another. */
export function peopleToTake(people: readonly Attendee[]): Attendee[] {
  return people
    .filter(({ rsvp }) => rsvp.listed !== 'nobody')
    .map((attendee) => withHandlesFor(attendee, 'guest'));
}

function asTable(people: readonly Attendee[], _from: TakenFrom, say: Say): Iterable<string> {
  return csvOf(rowsOf(people, say));
}

function* rowsOf(people: readonly Attendee[], say: Say): Generator<readonly string[]> {
  yield [
    say('guestList.listName'),
    say('guestList.worksOn'),
    say('guestList.isUnsureAbout'),
    ...networks.map((network) => networkNames[network]),
  ];
  for (const { rsvp, known } of people)
    yield [
      rsvp.name,
      rsvp.workingOn,
      rsvp.unsureAbout,
      ...networks.map((network) => {
        const account = known.find((one) => one.network === network);
        return account === undefined ? '' : accountAddress(account);
      }),
    ];
}

function* asJson(people: readonly Attendee[], { tweetup, city, absolute }: TakenFrom): Generator<string> {
  const about = {
    title: tweetup.title,
    address: absolute(addressOf(tweetup)),
    city: city.label,
    startsAt: tweetup.startsAt.toISOString(),
    hashtag: tweetup.hashtag,
  };
  yield `{\n"tweetup": ${JSON.stringify(about, null, 2)},\n"people": [`;
  for (const [index, { rsvp, known }] of people.entries()) {
    const person = {
      name: rsvp.name,
      workingOn: rsvp.workingOn,
      unsureAbout: rsvp.unsureAbout,
      handles: inOrder(known).map((account) => ({
        network: account.network,
        handle: shownHandle(account.network, account.handle),
        address: accountAddress(account),
      })),
    };
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(person, null, 2)}`;
  }
  yield '\n]\n}\n';
}
