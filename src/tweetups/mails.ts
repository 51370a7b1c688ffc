// The mail that confirms an announcement. It carries nothing that was typed: the address is not proved yet.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { after, day } from '../time/clock.ts';
import { keptDays, unconfirmedAnnouncementById } from './unconfirmed.ts';

export function confirmAnnouncementMail({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const waiting = await unconfirmedAnnouncementById(db, facts['announcement'] ?? '');
    if (!waiting || waiting.tweetupId) return null;
    const token = await mintLink(db, now, {
      purpose: 'announcement',
      target: waiting.id,
      until: after(waiting.since, keptDays * day),
    });
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say('tweetups.announcementSubject'),
      preview: say('tweetups.announcementPreview'),
      heading: say('tweetups.announcementHeading'),
      blocks: [
        { words: say('tweetups.announcementWords') },
        { buttons: [{ label: say('tweetups.announcementButton'), path: `/new/${token}` }] },
        { words: say('tweetups.announcementLasts') },
      ],
      why: say('tweetups.announcementWhy', { site }),
    };
  };
}
