// The mails in which hosts and guests write to each other; what was written is quoted, and nothing of it is ours.
import { beginningOf } from '../forms/words.ts';
import type { Path } from '../addresses.ts';
import type { Queries } from '../database/database.ts';
import { sayIn, type Language } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain, type Block, type Letter } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { personById } from '../people/person.ts';
import { greeting, guestOf } from '../rsvps/letters.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { addressOf, tweetupById, type InItsCity } from '../tweetups/tweetup.ts';
import type { ReplyRoute } from './audiences.ts';
import { messageById } from './message.ts';

type MessageMails = Pick<Writers, 'message' | 'message-trial'>;

export function messageMails(): MessageMails {
  return { message, 'message-trial': trial };
}

const message: Writer = async (db, now, { facts, language, recipient }) => {
  const guest = await guestOf(db, now, facts['rsvp']);
  const written = await messageById(db, facts['message'] ?? '');
  if (!guest || !written || guest.rsvp.answer === 'no' || guest.rsvp.removedAt) return null;
  const { tweetup, links } = guest;
  if (await hasOptedOut(db, recipient, `messages:${tweetup.id}`)) return null;
  const until = after(tweetup.endsAt, 90 * day);
  const subject = `messages:${tweetup.id} ${hashOf(recipient)}`;
  const stop = await mintLink(db, now, { purpose: 'stop', target: subject, until });
  const say = sayIn(language);
  return {
    ...(await fromHost(
      { db, now },
      { about: guest, written },
      { language, answer: links.answer, name: guest.rsvp.name },
    )),
    why: say('rsvps.answeredWhy'),
    stop: { label: say('messages.stop'), path: `/unsubscribe/${stop}`, isOneClick: true },
  };
};

/** As guests would get it, to its host alone; the links lead to the evening, since there is no answer here to open. */
const trial: Writer = async (db, now, { facts, language }) => {
  const found = await tweetupById(db, facts['tweetup'] ?? '');
  const say = sayIn(language);
  const { subject = '', words = '', host = '' } = facts;
  const replies: ReplyRoute = facts['replies'] === 'address' ? 'address' : 'site';
  const written = { subject, words, replies, writtenBy: host };
  const answer = addressOf(found.tweetup);
  const name = (await personById(db, host))?.name ?? '';
  const letter = await fromHost({ db, now }, { about: found, written }, { language, answer, name });
  return {
    ...letter,
    subject: say('messages.trialSubject', { subject: letter.subject }),
    why: say('messages.trialWhy'),
  };
};

async function fromHost(
  { db, now }: { db: Queries; now: Date },
  {
    about: { tweetup, city },
    written,
  }: {
    about: InItsCity;
    written: { subject: string; words: string; replies: ReplyRoute; writtenBy: string };
  },
  to: { language: Language; answer: Path; name: string },
): Promise<Omit<Letter, 'why'>> {
  const say = sayIn(to.language);
  const host = await personById(db, written.writtenBy);
  const by = host?.name || say('hosting.theHosts');
  const isDirect = written.replies === 'address' && host !== undefined;
  const blocks: Block[] = [
    ...greeting(to, say),
    { quote: written.words, by },
    isDirect
      ? { words: say('messages.replyDirectly', { host: by }) }
      : { buttons: [{ label: say('messages.replyTo', { host: by }), path: `${to.answer}/write` }] },
    { evening: await hostedTweetup(db, now, { tweetup, city, language: to.language }) },
    { link: { label: say('rsvps.changeButton'), path: to.answer } },
  ];
  return {
    ...plain(to.language),
    subject: `${tweetup.title}: ${written.subject}`,
    preview: beginningOf(written.words.replaceAll(/\s+/g, ' '), 140),
    heading: written.subject,
    blocks,
    replyTo: isDirect ? host.email : null,
  };
}
