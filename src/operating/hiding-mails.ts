// The mails about a series, a page or a post that the operator hides, or shows again.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { thingById } from './things.ts';
import { wayToObject } from './mails.ts';

export function hidingMails(config: Config): Pick<Writers, 'thing-hidden' | 'thing-shown'> {
  return { 'thing-hidden': hidden(config), 'thing-shown': shown(config) };
}

function hidden({ siteName: site, operator }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const thing = await thingById(db, facts['what'] ?? '', facts['thing'] ?? '');
    // Shown again meanwhile, or gone.
    if (!thing?.isHidden) return null;
    const say = sayIn(language);
    const words = say(`operating.hiddenWords_${thing.kind}`, { name: thing.name });
    return {
      ...plain(language),
      subject: say('operating.hiddenSubject', { name: thing.name }),
      preview: words,
      heading: say('operating.hiddenHeading'),
      blocks: [
        { words },
        { quote: facts['reason'] ?? '', by: operator.name },
        ...(await wayToObject(db, now, { about: `${thing.kind} ${thing.id}`, say })),
      ],
      why: say('operating.hiddenWhy', { site }),
    };
  };
}

function shown({ siteName: site, operator }: Config): Writer {
  return async (db, _now, { facts, language }) => {
    const thing = await thingById(db, facts['what'] ?? '', facts['thing'] ?? '');
    if (!thing || thing.isHidden) return null;
    const say = sayIn(language);
    const { reason } = facts;
    return {
      ...plain(language),
      subject: say('operating.shownSubject', { name: thing.name }),
      preview: say('operating.shownWords'),
      heading: say('operating.shownHeading'),
      blocks: [
        { words: say('operating.shownWords') },
        ...(reason ? [{ quote: reason, by: operator.name }] : []),
        { link: { label: thing.name, path: thing.kind === 'portrait' ? '/me/picture' : thing.address } },
      ],
      why: say('operating.hiddenWhy', { site }),
    };
  };
}
