// The people as cards for an address book: vCard 4.0 (RFC 6350), with their handles as SOCIALPROFILE (RFC 9554).
import { networks, profileAddress } from '../people/handles.ts';
import { networkNames } from '../people/networks.ts';
import type { Attendee } from './people.ts';

/** @param met where and when one met, for the note of each card */
export function vcards(people: readonly Attendee[], met: string, baseUrl: string): string {
  return people
    .flatMap((person) => cardLines(person, met, baseUrl))
    .map(folded)
    .join('');
}

function cardLines({ rsvp, handles }: Attendee, met: string, baseUrl: string): string[] {
  const profiles = networks.flatMap((network) => {
    const handle = handles[network];
    if (handle === undefined) return [];
    const address = profileAddress(network, handle);
    return network === 'blog'
      ? [`URL:${address}`]
      : [`SOCIALPROFILE;SERVICE-TYPE=${networkNames[network]}:${address}`];
  });
  const note = [rsvp.workingOn, rsvp.unsureAbout, met].filter(Boolean).join('\n');
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    // The same person at the same evening is the same card, however often it is taken along.
    `UID:${baseUrl}/#${rsvp.id}`,
    `FN:${escaped(rsvp.name)}`,
    ...profiles,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
}

/** In a value of a single part a semicolon may stay as it is (RFC 6350, 3.4), and some readers do not undo its escaping. */
function escaped(text: string): string {
  return text.replaceAll(/[\\,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets, the next one beginning with a space, and no character torn apart. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return `${written}\r\n`;
}
