// The mails about changing one's address: to each mailbox that is asked, and afterwards to the one that it was.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { mintLink } from '../mail/links.ts';
import { personByEmail } from '../people/person.ts';
import { plain } from '../rsvps/letters.ts';
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

function asks({ baseUrl, siteName: site }: Config, side: Side): Writer {
  return async (db, now, { facts, language }) => {
    const subject = subjectOfChange(side, facts['change'] ?? '');
    const meant = await changeMeant(db, now, subject);
    // Changed, refused, or thought better of meanwhile.
    if (!meant) return null;
    const { change, person } = meant;
    const isKnown = side === 'other' && (await personByEmail(db, change.email)) !== undefined;
    const token = await mintLink(db, 'address', subject, now, after(change.since, changeDays * day));
    const say = sayIn(language);
    const address = `${baseUrl}/me/address/${token}`;
    const words = questionTo(side, change, person, site, say);
    return {
      ...plain(language),
      subject: say(side === 'present' ? 'operating.addressLeavesSubject' : 'operating.addressAskedSubject', {
        site,
      }),
      preview: say('operating.addressLasts'),
      heading: say('operating.addressHeading'),
      blocks: [
        { words },
        ...(isKnown && change.purpose === 'change' ? [{ words: say('operating.addressKnownToo') }] : []),
        { buttons: [{ label: say('operating.addressLook'), address }] },
        { words: say('operating.addressLasts') },
      ],
      why: say(side === 'present' ? 'operating.addressLeavesWhy' : 'operating.addressAskedWhy', { site }),
    };
  };
}

function changed({ siteName: site, operator }: Config): Writer {
  return async (_db, _now, { facts, language }) => {
    const say = sayIn(language);
    const isJoined = facts['purpose'] === 'join';
    const words = say(isJoined ? 'operating.addressJoinedMail' : 'operating.addressChangedMail', {
      shown: facts['shown'] ?? '',
      site,
    });
    return {
      ...plain(language),
      subject: say(isJoined ? 'operating.addressJoinedSubject' : 'operating.addressChangedSubject'),
      preview: words,
      heading: say(isJoined ? 'operating.addressJoinedSubject' : 'operating.addressChangedSubject'),
      blocks: [
        { words },
        { words: say('operating.addressNotYou', { operator: operator.name, email: operator.email }) },
      ],
      why: say('operating.addressChangedWhy', { site }),
    };
  };
}
