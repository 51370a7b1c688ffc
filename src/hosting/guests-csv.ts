// The guest list as a table for a spreadsheet.
import { csvOf } from '../csv.ts';
import { networks, shownHandle } from '../people/handles.ts';
import { networkNames } from '../people/networks.ts';
import type { Attendee } from '../rsvps/people.ts';
import type { Say } from '../language/translate.ts';

export function guestsCsv(guests: readonly Attendee[], say: Say): string {
  const header = [
    say('hosting.csvName'),
    say('hosting.csvAnswer'),
    say('hosting.csvBrings'),
    say('rsvps.worksOn'),
    say('rsvps.isUnsureAbout'),
    say('hosting.csvVisible'),
    say('hosting.csvPhotos'),
    ...networks.map((network) => networkNames[network]),
  ];
  const rows = guests.map(({ rsvp, handles }) => [
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
  ]);
  return csvOf([header, ...rows]);
}

/** Not said is a no. */
export function photosWord({ photos }: Pick<Attendee['rsvp'], 'photos'>, say: Say): string {
  return say(photos === 'yes' ? 'hosting.photosAllowed' : 'hosting.photosRefused');
}

export function answerWord({ answer, place }: Pick<Attendee['rsvp'], 'answer' | 'place'>, say: Say): string {
  if (place === 'waiting') return say('rsvps.waits');
  return say(`rsvps.${answer}`);
}
