// The guest list as a table for a spreadsheet.
import { csvOf } from '../csv.ts';
import { shownHandle } from '../handles/handle.ts';
import { networkNames, networks } from '../handles/networks.ts';
import type { Attendee } from '../guest-list/guest-list.ts';
import type { AddedGuest } from './adding.ts';
import type { Say } from '../language/translate.ts';

/** @param added by hand, by name alone */
export function guestsCsv(
  guests: readonly Attendee[],
  added: readonly AddedGuest[],
  say: Say,
): Iterable<string> {
  return csvOf(rowsOf(guests, added, say));
}

function* rowsOf(
  guests: readonly Attendee[],
  added: readonly AddedGuest[],
  say: Say,
): Generator<readonly string[]> {
  yield [
    say('hosting.csvName'),
    say('hosting.csvAnswer'),
    say('hosting.csvBrings'),
    say('guestList.worksOn'),
    say('guestList.isUnsureAbout'),
    say('hosting.csvVisible'),
    say('hosting.csvPhotos'),
    ...networks.map((network) => networkNames[network]),
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
