// The one mail in January.
import { sayIn } from '../language/translate.ts';
import type { Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { personById } from '../people/person.ts';
import { greeting } from '../rsvps/letters.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { yearsOfPerson } from './january.ts';

const linkDays = 60;
const stopDays = 400;

export function januaryMail(sealing: Sealing): Pick<Writers, 'january'> {
  return {
    january: async (db, now, { facts, language }) => {
      const person = await personById(db, facts['person'] ?? '');
      const year = Number(facts['year']);
      if (!person || (await hasOptedOut(db, person.contact, 'january'))) return null;
      const target = `${person.id} ${year}`;
      const token = await mintLink(db, now, {
        purpose: 'january',
        target,
        until: after(now, linkDays * day),
      });
      const stop = await mintLink(db, now, {
        purpose: 'stop',
        target: `january ${hashOf(person.contact)}`,
        until: after(now, stopDays * day),
      });
      const say = sayIn(language);
      const before = (await yearsOfPerson(db, person.id, sealing)).some((one) => one.year === year - 1);
      return {
        ...plain(language),
        subject: say('january.subject'),
        preview: say('january.preview'),
        heading: say('january.question'),
        blocks: [
          ...greeting(person, say),
          { words: say('january.words') },
          // Not in the mail itself: it is theirs alone.
          ...(before ? [{ words: say('january.before') }] : []),
          { buttons: [{ label: say('january.button'), path: `/january/${token}` }] },
        ],
        why: say('january.why'),
        stop: { label: say('january.stop'), path: `/unsubscribe/${stop}`, isOneClick: true },
      };
    },
  };
}
