// The mails about hosting together: the question, and a word to somebody who was removed.
import type { Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import { courseOfTweetup } from '../course/setting-up.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { personById } from '../people/person.ts';
import { plain } from '../mail/letter.ts';
import { greeting, greetingTo } from '../rsvps/letters.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { answerLinkEnd } from '../rsvps/unconfirmed.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { isHost } from '../tweetups/tweetup.ts';
import { hostInvitationById, invitationDays, leadOfRole } from './cohosts.ts';
import { tweetupToHost } from '../tweetups/in-its-city.ts';

export function cohostMails(config: Config): Pick<Writers, 'host-invitation' | 'host-removed'> {
  return { 'host-invitation': invitation(config), 'host-removed': removed(config) };
}

/** The address is not proved yet: nothing is in it but the evening, and who asks. */
function invitation({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const asked = await hostInvitationById(db, now, facts['invitation'] ?? '');
    const found = asked && (await tweetupToHost(db, asked.tweetupId));
    if (!found || (await hasOptedOut(db, asked.email, 'invitations'))) return null;
    // It may have been held back since it was asked.
    if (found.tweetup.heldBack && asked.replaces === null) return null;
    const until = after(asked.since, invitationDays * day);
    const token = await mintLink(db, now, { purpose: 'host-invitation', target: asked.id, until });
    const stop = await mintLink(db, now, {
      purpose: 'stop',
      target: `invitations ${hashOf(asked.email)}`,
      until: answerLinkEnd(now),
    });
    const host = (await personById(db, asked.invitedBy))?.name || site;
    const say = sayIn(language);
    const { tweetup, city } = found;
    const evening = await hostedTweetup(db, now, { tweetup, city, language });
    const here: Path = `/hosts/${token}`;
    return {
      ...plain(language),
      subject: say('hosting.hostInvitationSubject', { host, title: tweetup.title }),
      preview: say('hosting.hostInvitationPreview', { when: evening.when }),
      heading: say('hosting.hostInvitationHeading'),
      blocks: [
        ...(await greetingTo(db, asked.email, say)),
        { words: say(leadOfRole[asked.role], { host }) },
        // A draft is seen by its hosts alone: its own address would lead to nothing yet.
        { evening: tweetup.announcedAt ? evening : { ...evening, path: here } },
        ...((await courseOfTweetup(db, tweetup.id)) ? [{ words: say('course.givesWhole') }] : []),
        { words: say('hosting.hostInvitationDo') },
        { buttons: [{ label: say('hosting.hostInvitationButton'), path: here }] },
        { words: say('hosting.hostInvitationLasts') },
      ],
      why: say('hosting.hostInvitationWhy', { host, site }),
      stop: {
        label: say('rsvps.invitationStop'),
        path: `/unsubscribe/${stop}`,
        isOneClick: true,
      },
    };
  };
}

function removed({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const found = await tweetupToHost(db, facts['tweetup'] ?? '');
    const person = await personById(db, facts['person'] ?? '');
    // Asked again and back meanwhile: there is nothing to tell.
    if (!found || found.tweetup.heldBack || !person || (await isHost(db, found.tweetup, person))) return null;
    const by = await personById(db, facts['host'] ?? '');
    const say = sayIn(language);
    const { tweetup, city } = found;
    return {
      ...plain(language),
      subject: say('hosting.hostRemovedSubject', { title: tweetup.title }),
      preview: say('hosting.hostRemovedHeading'),
      heading: say('hosting.hostRemovedHeading'),
      blocks: [
        ...greeting(person, say),
        { words: say('hosting.hostRemovedWords', { host: by?.name || site }) },
        { evening: await hostedTweetup(db, now, { tweetup, city, language }) },
      ],
      why: say('hosting.hostRemovedWhy'),
    };
  };
}
