// The mail that invites: its link proves the address, and whom it names is seen by everybody.
import type { Config } from '../../config.ts';
import type { Queries } from '../../database/database.ts';
import { sayIn } from '../../language/translate.ts';
import type { Writer } from '../../mail/delivery.ts';
import { plain } from '../../mail/letter.ts';
import { mintLink } from '../../mail/links.ts';
import { hasOptedOut } from '../../mail/stopping.ts';
import { unlinked } from '../../mail/unlinked.ts';
import { personById } from '../../people/person.ts';
import { hashOf } from '../../secrets/tokens.ts';
import { after, day } from '../../time/clock.ts';
import { lastTime } from '../../series/listed.ts';
import { hostedTweetup } from '../../tweetups/letters.ts';
import { tweetupById, type Tweetup } from '../../tweetups/tweetup.ts';
import { isNewHost } from '../invitation-limits.ts';
import { invitationById, type Invitation } from '../invitation.ts';
import { answerByContact } from '../rsvp.ts';
import { grantViewLinkOnceAnswered } from '../../guest-list/view-link.ts';
import { answerButtons, greetingTo, whoComesWords } from '../letters.ts';
import { answerLinkEnd } from '../unconfirmed.ts';

const firstTime = { subject: 'rsvps.invitationSubject', heading: 'rsvps.invitationHeading' } as const;
const onceMore = { subject: 'rsvps.onceMoreSubject', heading: 'rsvps.onceMoreHeading' } as const;

export function invitation({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const invited = await invitationById(db, facts['invitation'] ?? '');
    if (!invited || (await hasOptedOut(db, invited.email, 'invitations'))) return null;
    const { tweetup, city } = await tweetupById(db, invited.tweetupId);
    if (now >= tweetup.endsAt || tweetup.cancelledAt) return null;
    const agreedAt = await whereAgreed(db, invited, tweetup);
    if (agreedAt === 'withdrawn') return null;
    if (await answerByContact(db, tweetup.id, invited.email)) return null;
    const isNew = await isNewHost(db, now, invited.invitedBy);
    const asSent = isNew ? unlinked : (words: string) => words;
    const host = asSent((await personById(db, invited.invitedBy))?.name ?? '') || site;
    const until = after(tweetup.endsAt, day);
    const token = await mintLink(db, now, { purpose: 'invitation', target: invited.id, until });
    await grantViewLinkOnceAnswered(db, now, { invitationToken: token, invitationId: invited.id, until });
    const stop = await mintLink(db, now, {
      purpose: 'stop',
      target: `invitations ${hashOf(invited.email)}`,
      until: answerLinkEnd(now),
    });
    const say = sayIn(language);
    const evening = await hostedTweetup(db, now, { tweetup, city, language });
    // Asked once more, in other words.
    const { again } = facts;
    const word = again ?? invited.word;
    const words = again === undefined ? firstTime : onceMore;
    return {
      ...plain(language),
      subject: say(words.subject, { host, title: tweetup.title }),
      preview: say('rsvps.invitationPreview', { when: evening.when }),
      heading: say(words.heading, { host }),
      blocks: [
        ...(await greetingTo(db, invited.email, say)),
        ...(word ? [{ quote: asSent(word), by: host }] : []),
        { evening },
        ...(await whoComesWords(db, tweetup, { role: 'stranger', say })),
        { words: say('rsvps.invitationWords') },
        { buttons: answerButtons(`/rsvp/${token}`, say) },
        { words: say('rsvps.invitationNote') },
        { hashtag: tweetup.hashtag },
      ],
      why: agreedAt
        ? say('rsvps.invitedAgainWhy', { title: agreedAt.title, host, site })
        : say('rsvps.invitationWhy', { host, site }),
      stop: {
        label: say('rsvps.invitationStop'),
        path: `/unsubscribe/${stop}`,
        isOneClick: true,
      },
    };
  };
}

/** Of a guest who was invited again: the evening at which they agreed to it, unless they have taken it back. */
async function whereAgreed(
  db: Queries,
  { email, guestName }: Invitation,
  tweetup: Tweetup,
): Promise<Tweetup | 'withdrawn' | undefined> {
  if (guestName === null) return undefined;
  const last = await lastTime(db, tweetup);
  const answer = last === undefined ? undefined : await answerByContact(db, last, email);
  if (!answer?.mayInviteSince) return 'withdrawn';
  return (await tweetupById(db, answer.tweetupId)).tweetup;
}
