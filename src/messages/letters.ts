// The mails of a conversation between a guest and the hosts, and the one that proves a stranger's address.
import { beginningOf } from '../forms/words.ts';
import type { Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { personById } from '../people/person.ts';
import { greeting } from '../rsvps/letters.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { hostedTweetup, ownTweetup } from '../tweetups/letters.ts';
import { namesOrThoseWhoInvite } from '../tweetups/hosted-by.ts';
import { addressOf, hostsOf, tweetupById } from '../tweetups/tweetup.ts';
import { conversationById, letterById } from './thread.ts';
import { keptDays, questionById } from './unconfirmed.ts';

type ConversationMails = Pick<Writers, 'confirm-question' | 'guest-wrote' | 'host-wrote'>;

export function conversationMails(config: Config): ConversationMails {
  return {
    'confirm-question': confirmQuestion(config),
    'guest-wrote': guestWrote,
    'host-wrote': hostWrote,
  };
}

/** Carries nothing that was typed. */
function confirmQuestion({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const question = await questionById(db, facts['question'] ?? '');
    if (!question) return null;
    const { tweetup, city } = await tweetupById(db, question.tweetupId);
    const until = after(question.since, keptDays * day);
    const token = await mintLink(db, now, { purpose: 'unconfirmed-question', target: question.id, until });
    const say = sayIn(language);
    const hosts = await hostsOf(db, tweetup.id);
    return {
      ...plain(language),
      subject: say('messages.confirmSubject', { title: tweetup.title }),
      preview: say('messages.confirmPreview'),
      heading: say('messages.confirmHeading'),
      blocks: [
        { words: say('messages.confirmWords', { names: namesOrThoseWhoInvite(hosts, say) }) },
        { evening: await hostedTweetup(db, now, { tweetup, city, language }) },
        { buttons: [{ label: say('messages.confirmButton'), path: `/messages/${token}` }] },
        { words: say('tweetups.announcementLasts') },
      ],
      why: say('rsvps.confirmWhy', { site }),
    };
  };
}

const guestWrote: Writer = async (db, now, { facts, language }) => {
  const found = await said(db, facts['letter']);
  const host = await personById(db, facts['host'] ?? '');
  if (!found || !host) return null;
  const { letter, conversation, tweetup, city } = found;
  // Whoever hosts it no more is not written to, nor about whom the hosts want to hear nothing.
  const hosts = await hostsOf(db, tweetup.id);
  if (conversation.closedAt || !hosts.some(({ id }) => id === host.id)) return null;
  const say = sayIn(language);
  const name = conversation.name || say('rsvps.nameless');
  const here: Path = `${addressOf(tweetup)}/message/${conversation.id}`;
  return {
    ...plain(language),
    subject: say('messages.guestWroteSubject', { name, title: tweetup.title }),
    preview: beginningOf(letter.words.replaceAll(/\s+/g, ' '), 140),
    heading: say('messages.guestWroteHeading', { name }),
    blocks: [
      ...greeting(host, say),
      { quote: letter.words, by: name },
      { words: say('messages.answerThere', { name }) },
      { buttons: [{ label: say('messages.answer'), path: here }] },
      { evening: await ownTweetup(db, now, { tweetup, city, language }) },
    ],
    why: say('messages.guestWroteWhy'),
    stop: { label: say('messages.takeNothingMore'), path: here, isOneClick: false },
  };
};

const hostWrote: Writer = async (db, now, { facts, language, recipient }) => {
  const found = await said(db, facts['letter']);
  if (!found) return null;
  const { letter, conversation, tweetup, city } = found;
  if (await hasOptedOut(db, recipient, `letters:${conversation.id}`)) return null;
  const say = sayIn(language);
  const host = (await personById(db, letter.writtenBy))?.name || say('hosting.theHosts');
  const until = conversationEnd(tweetup.endsAt);
  const token = await mintLink(db, now, { purpose: 'conversation', target: conversation.id, until });
  const subject = `letters:${conversation.id} ${hashOf(recipient)}`;
  const stop = await mintLink(db, now, { purpose: 'stop', target: subject, until });
  return {
    ...plain(language),
    subject: say('messages.hostWroteSubject', { host, title: tweetup.title }),
    preview: beginningOf(letter.words.replaceAll(/\s+/g, ' '), 140),
    heading: say('messages.hostWroteHeading', { host }),
    blocks: [
      ...greeting(conversation, say),
      { quote: letter.words, by: host },
      { words: say('messages.answerThere', { name: host }) },
      { buttons: [{ label: say('messages.writeBack'), path: `/messages/${token}` }] },
      { evening: await hostedTweetup(db, now, { tweetup, city, language }) },
    ],
    why: say('messages.hostWroteWhy', { names: namesOrThoseWhoInvite(await hostsOf(db, tweetup.id), say) }),
    stop: {
      label: say('messages.stopLetters'),
      path: `/unsubscribe/${stop}`,
      isOneClick: true,
    },
  };
};

/** Long enough for whoever looks for an old mail; the conversation itself goes with the guests. */
export function conversationEnd(endsAt: Date): Date {
  return after(endsAt, 400 * day);
}

async function said(db: Queries, letterId: string | undefined) {
  const letter = await letterById(db, letterId ?? '');
  const conversation = letter && (await conversationById(db, letter.conversationId));
  if (!letter || !conversation) return undefined;
  return { letter, conversation, ...(await tweetupById(db, conversation.tweetupId)) };
}
