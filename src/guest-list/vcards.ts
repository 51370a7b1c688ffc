// The people as cards for an address book: vCard 4.0 (RFC 6350), with their handles as SOCIALPROFILE (RFC 9554).
import type { Absolute } from '../addresses.ts';
import { accountAddress, nameOfAccount, placeOfAccount } from '../handles/accounts.ts';
import { inOrder, type Attendee } from './guest-list.ts';

/** @param met where and when they were met, for the note of each card */
export function* vcards(people: Iterable<Attendee>, met: string, absolute: Absolute): Generator<string> {
  for (const person of people) yield cardLines(person, met, absolute).map(folded).join('');
}

function cardLines({ rsvp, known }: Attendee, met: string, absolute: Absolute): string[] {
  const profiles = inOrder(known).map((account) =>
    account.network === 'blog'
      ? `URL:${accountAddress(account)}`
      : `SOCIALPROFILE${parameter('SERVICE-TYPE', placeOfAccount(account))}${parameter('USERNAME', nameOfAccount(account))}:${accountAddress(account)}`,
  );
  const note = [rsvp.workingOn, rsvp.unsureAbout, met].filter(Boolean).join('\n');
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    // The same person at the same evening is the same card, however often it is taken along.
    `UID:${absolute(`/#${rsvp.id}`)}`,
    `FN:${escaped(rsvp.name)}`,
    `N:${partsOf(rsvp.name)}`,
    ...profiles,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
}

/** Some address books show only this: the last word is taken for the family's name (RFC 6350, 6.2.2). */
function partsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const family = words.length > 1 ? (words.pop() ?? '') : '';
  const part = (said: string) => escaped(said).replaceAll(';', '\\;');
  return `${part(family)};${part(words.join(' '))};;;`;
}

/** In quotes, which may stand around any value but cannot stand in one (RFC 6350, 3.3). */
function parameter(name: string, value: string): string {
  return value === '' ? '' : `;${name}="${value.replaceAll('"', '')}"`;
}

/** In a value of a single part a semicolon may stay as it is (RFC 6350, 3.4), and some readers do not undo its escaping. */
function escaped(text: string): string {
  return text.replaceAll(/[\\,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets, the next one beginning with a space, and no character torn apart. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return `${line}\r\n`;
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
