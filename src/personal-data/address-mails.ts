// The mails about changing an address: to each mailbox that is asked, and afterwards to the one that it was.
import type { Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { mintLink } from '../mail/links.ts';
import { personByEmail } from '../people/person.ts';
import { plain } from '../mail/letter.ts';
import { after, day } from '../time/clock.ts';
import { changeDays, changeMeant, subjectOfChange, type Side } from './address-change.ts';
import { questionTo } from './address-words.ts';

type AddressMails = Pick<Writers, 'address-asked' | 'address-leaves' | 'address-changed'>;

export function addressMails(config: Config): AddressMails {
  return {
    'address-asked': asks(config, 'other'),
    'address-leaves': asks(config, 'present'),
    'address-changed': changed(config),
  };
}

function asks({ siteName: site }: Config, side: Side): Writer {
  return async (db, now, { facts, language }) => {
    const subject = subjectOfChange(side, facts['change'] ?? '');
    const meant = await changeMeant(db, now, subject);
    // Changed, refused, or thought better of meanwhile.
    if (!meant) return null;
    const { change, person } = meant;
    const isKnown = side === 'other' && (await personByEmail(db, change.email)) !== undefined;
    const token = await mintLink(db, now, {
      purpose: 'address',
      target: subject,
      until: after(change.since, changeDays * day),
    });
    const say = sayIn(language);
    const path: Path = `/me/address/${token}`;
    const words = questionTo({ side, change, person }, site, say);
    return {
      ...plain(language),
      subject: say(
        side === 'present' ? 'personalData.addressLeavesSubject' : 'personalData.addressAskedSubject',
        {
          site,
        },
      ),
      preview: say('personalData.addressLasts'),
      heading: say('personalData.addressHeading'),
      blocks: [
        { words },
        ...(isKnown && change.purpose === 'change' ? [{ words: say('personalData.addressKnownToo') }] : []),
        { buttons: [{ label: say('personalData.addressLook'), path }] },
        { words: say('personalData.addressLasts') },
      ],
      why: say(side === 'present' ? 'personalData.addressLeavesWhy' : 'personalData.addressAskedWhy', {
        site,
      }),
    };
  };
}

function changed({ siteName: site, operator }: Config): Writer {
  return async (_db, _now, { facts, language }) => {
    const say = sayIn(language);
    const isJoined = facts['purpose'] === 'join';
    const words = say(isJoined ? 'personalData.addressJoinedMail' : 'personalData.addressChangedMail', {
      shown: facts['shown'] ?? '',
      site,
    });
    return {
      ...plain(language),
      subject: say(isJoined ? 'personalData.addressJoinedSubject' : 'personalData.addressChangedSubject'),
      preview: words,
      heading: say(isJoined ? 'personalData.addressJoinedSubject' : 'personalData.addressChangedSubject'),
      blocks: [
        { words },
        { words: say('personalData.addressNotYou', { operator: operator.name, email: operator.email }) },
      ],
      why: say('personalData.addressChangedWhy', { site }),
    };
  };
}
