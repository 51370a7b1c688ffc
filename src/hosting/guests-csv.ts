// The guest list as a table for a spreadsheet.
import { repliesInOrder } from '../asking/reply-words.ts';
import { repliesAt, type Replies } from '../asking/replies.ts';
import { csvOf } from '../csv.ts';
import type { Queries } from '../database/database.ts';
import { shownHandle } from '../handles/handle.ts';
import { networkNames, networks } from '../handles/networks.ts';
import type { Attendee } from '../guest-list/guest-list.ts';
import type { Say } from '../language/translate.ts';
import { guestsAddedTo, type AddedGuest } from './adding.ts';
import { everyGuestOf } from './guests.ts';

interface Listed {
  readonly guests: readonly Attendee[];
  /** By hand, by name alone. */
  readonly added: readonly AddedGuest[];
  readonly replies: Replies;
}

/** Everybody who answered, or was added, with what they said to the hosts' questions; needs of access are not in it. */
export async function guestsTable(db: Queries, tweetupId: string, say: Say): Promise<Iterable<string>> {
  const guests = await everyGuestOf(db, tweetupId);
  const added = await guestsAddedTo(db, tweetupId);
  const replies = await repliesAt(db, tweetupId, 'hosts');
  return csvOf(rowsOf({ guests, added, replies }, say));
}

function* rowsOf({ guests, added, replies }: Listed, say: Say): Generator<readonly string[]> {
  yield [
    say('hosting.csvName'),
    say('hosting.csvAnswer'),
    say('hosting.csvBrings'),
    say('guestList.worksOn'),
    say('guestList.isUnsureAbout'),
    say('hosting.csvVisible'),
    say('hosting.csvPhotos'),
    ...networks.map((network) => networkNames[network]),
    ...replies.questions.map(({ words }) => words),
  ];
  for (const { rsvp, handles } of guests)
    yield [
      rsvp.name,
      answerWord(rsvp, say),
      String(rsvp.brings),
      rsvp.workingOn,
      rsvp.unsureAbout,
      say(`rsvps.${rsvp.listed}`),
      say(rsvp.photos === 'yes' ? 'rsvps.yes' : 'rsvps.no'),
      ...networks.map((network) =>
        handles[network] === undefined ? '' : shownHandle(network, handles[network]),
      ),
      ...repliesInOrder(replies, rsvp.id, say),
    ];
  for (const { name } of added)
    yield [
      name,
      say('rsvps.yes'),
      '0',
      '',
      '',
      say('rsvps.nobody'),
      say('rsvps.no'),
      ...networks.map(() => ''),
      ...replies.questions.map(() => ''),
    ];
}

/** Not said is a no. */
export function photosWord({ photos }: Pick<Attendee['rsvp'], 'photos'>, say: Say): string {
  return say(photos === 'yes' ? 'door.photosAllowed' : 'door.photosRefused');
}

export function answerWord({ answer, place }: Pick<Attendee['rsvp'], 'answer' | 'place'>, say: Say): string {
  if (place === 'waiting') return say('guestList.waits');
  return say(`rsvps.${answer}`);
}
