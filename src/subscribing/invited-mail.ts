// The one mail that invites somebody to follow a city or a series: who asks, what it is, one button, and no more.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { unlinked } from '../mail/unlinked.ts';
import { personById } from '../people/person.ts';
import { hashOf } from '../secrets/tokens.ts';
import { seriesById } from '../series/looking-up.ts';
import { after, day } from '../time/clock.ts';
import { keptDays, linkDays, unconfirmedFollowingById } from './following.ts';
import { inWords } from './naming.ts';

export function followInvitedMail({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const asked = await unconfirmedFollowingById(db, facts['unconfirmed'] ?? '');
    // Taken back, or answered.
    if (!asked || (await hasOptedOut(db, recipient, 'invitations'))) return null;
    const series = asked.seriesId === null ? null : ((await seriesById(db, asked.seriesId)) ?? null);
    const until = after(asked.askedAt, keptDays * day);
    const token = await mintLink(db, now, { purpose: 'unconfirmed-following', target: asked.id, until });
    const stop = await mintLink(db, now, {
      purpose: 'stop',
      target: `invitations ${hashOf(recipient)}`,
      until: after(now, linkDays * day),
    });
    const say = sayIn(language);
    const host = unlinked((await personById(db, facts['host'] ?? ''))?.name ?? '') || site;
    const what = inWords(asked.cityName, series?.name, say);
    return {
      ...plain(language),
      subject: say('subscribing.invitedSubject', { host, what }),
      preview: say('subscribing.invitedPreview'),
      heading: say('subscribing.invitedHeading', { host }),
      blocks: [
        { words: say('subscribing.invitedWords', { host, what }) },
        { buttons: [{ label: say('subscribing.invitedButton'), path: `/following/${token}` }] },
        { words: say('subscribing.invitedOnce') },
      ],
      why: say('subscribing.invitedWhy', { host, site }),
      stop: { label: say('rsvps.invitationStop'), path: `/unsubscribe/${stop}`, isOneClick: true },
    };
  };
}
