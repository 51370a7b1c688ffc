// The guest list as a table for a spreadsheet (RFC 4180), in which nothing that a guest typed becomes a formula.
import { networks, shownHandle } from '../people/handles.ts';
import { networkNames } from '../people/networks.ts';
import type { Attendee } from '../rsvps/people.ts';
import type { Say } from '../language/translate.ts';

/** With a byte order mark, by which spreadsheets know UTF-8. */
export function guestsCsv(guests: readonly Attendee[], say: Say): string {
  const header = [
    say('hosting.csvName'),
    say('hosting.csvAnswer'),
    say('hosting.csvBrings'),
    say('rsvps.worksOn'),
    say('rsvps.isUnsureAbout'),
    say('hosting.csvVisible'),
    say('hosting.csvCame'),
    ...networks.map((network) => networkNames[network]),
  ];
  const rows = guests.map(({ rsvp, handles }) => [
    rsvp.name,
    answerWord(rsvp, say),
    String(rsvp.brings),
    rsvp.workingOn,
    rsvp.unsureAbout,
    say(`rsvps.${rsvp.listed}`),
    rsvp.cameAt ? say('rsvps.yes') : '',
    ...networks.map((network) =>
      handles[network] === undefined ? '' : shownHandle(network, handles[network]),
    ),
  ]);
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function answerWord({ answer, place }: Attendee['rsvp'], say: Say): string {
  if (place === 'waiting') return say('rsvps.waits');
  return say(`rsvps.${answer}`);
}

/** An apostrophe before what a spreadsheet would compute; it is not shown there. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
