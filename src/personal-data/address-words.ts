// What a mailbox is asked when an address is about to change: the same words in its mail and on the page of its link.
import type { Say } from '../language/translate.ts';
import type { Person } from '../people/person.ts';
import type { AddressChange, Side } from './address-change.ts';
import { maskedEmail } from '../mail/masked-email.ts';

/** To a mailbox that nobody has proved goes nothing that was typed: the asking address only in part, in case it was mistyped. */
export function questionTo(
  { side, change, person }: { side: Side; change: AddressChange; person: Person },
  site: string,
  say: Say,
): string {
  const who = maskedEmail(person.contact);
  if (person.email === null) return questionAboutAccount({ side, change, who }, site, say);
  if (side === 'other')
    return say(
      change.purpose === 'join' ? 'personalData.addressJoinsWords' : 'personalData.addressComesWords',
      {
        who,
        site,
      },
    );
  const words = change.presentYesAt ? 'personalData.addressVouchedWords' : 'personalData.addressLeavesWords';
  return say(words, { email: change.email, site });
}

/** Somebody who is known by an account elsewhere gives an address. */
function questionAboutAccount(
  { side, change, who }: { side: Side; change: AddressChange; who: string },
  site: string,
  say: Say,
): string {
  if (side === 'other') return say('personalData.accountComesWords', { who, site });
  return say(change.presentYesAt ? 'personalData.accountToldWords' : 'personalData.accountAskedWords', {
    email: change.email,
    site,
  });
}
