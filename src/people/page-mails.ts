// The mail that asks once a year whether a page still says who its person is.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain, type Block } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after } from '../time/clock.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { addressOfPage, aYear, pageOf } from './page-of-person.ts';
import { personById } from './person.ts';

export function stillYouMail({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const person = await personById(db, facts['person'] ?? '');
    if (!person) return null;
    const page = await pageOf(db, person.id);
    // Taken down, or told to stop, since the mail was written.
    if (!page?.askAt || (await hasOptedOut(db, person.contact, 'still-you'))) return null;
    const say = sayIn(language);
    // Where they were when they wrote it nobody knows: the day is the same almost everywhere.
    const on = longDay(page.changedAt, homeZone, language);
    const wrote: Block[] = (
      [
        ['people.pageWorkingOn', page.workingOn],
        ['people.pageUnsureAbout', page.unsureAbout],
        ['people.pageWritingAbout', page.writingAbout],
      ] as const
    ).flatMap(([by, quote]) => (quote ? [{ quote, by: say(by) }] : []));
    const stop = await mintLink(db, now, {
      purpose: 'stop',
      target: `still-you ${hashOf(person.contact)}`,
      until: after(now, aYear),
    });
    return {
      ...plain(language),
      subject: say('people.stillYouSubject'),
      preview: say('people.stillYouPreview', { day: on }),
      heading: say('people.stillYouHeading'),
      blocks: [
        {
          words: wrote.length > 0 ? say('people.stillYouWrote', { day: on }) : say('people.stillYouNothing'),
        },
        ...wrote,
        { words: say('people.stillYouAsk') },
        {
          buttons: [
            {
              label: say('people.stillYouChange'),
              path: `/sign-in?next=${encodeURIComponent('/me/page')}`,
            },
          ],
        },
        { link: { label: say('people.stillYouLook'), path: addressOfPage(page) } },
      ],
      why: say('people.stillYouWhy', { site }),
      stop: {
        label: say('people.stillYouStop'),
        path: `/unsubscribe/${stop}`,
        isOneClick: true,
      },
    };
  };
}
