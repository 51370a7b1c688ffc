// The one mail to guests who had said yes before their hosts asked anything; and the words about questions in mails that come anyway.
import type { Queries } from '../database/database.ts';
import { sayIn, type Say } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain, type Block } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { unlinked } from '../mail/unlinked.ts';
import { guestOf, type GuestInLetter } from '../rsvps/letters.ts';
import { hashOf } from '../secrets/tokens.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { after, day } from '../time/clock.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { hostsOf } from '../tweetups/tweetup.ts';
import { mailIsDue, type HostQuestion } from './questions.ts';
import { openQuestions, questionsUnseen } from './replies.ts';
import { wantToKnow } from './ticket-views.ts';

export function askingMail(sealing: Sealing): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const guest = await guestOf(db, now, facts['rsvp']);
    if (!guest) return null;
    const { rsvp, tweetup, city, links } = guest;
    if (tweetup.cancelledAt || now >= tweetup.startsAt) return null;
    if (await hasOptedOut(db, recipient, `messages:${tweetup.id}`)) return null;
    const questions = await questionsUnseen(db, { rsvp, sealing });
    if (questions.length === 0) return null;
    const say = sayIn(language);
    const heading = await wantHosts(db, tweetup.id, say);
    const stop = await mintLink(db, now, {
      purpose: 'stop',
      target: `messages:${tweetup.id} ${hashOf(recipient)}`,
      until: after(tweetup.endsAt, 30 * day),
    });
    return {
      ...plain(language),
      subject: say('asking.mailSubject', { title: tweetup.title }),
      preview: questions.map(({ words }) => words).join(' '),
      heading,
      blocks: [
        ...quoted(questions),
        { words: say('asking.mailWords') },
        { buttons: [{ label: say('asking.mailButton'), path: `${links.answer}#asked` }] },
        { evening: await hostedTweetup(db, now, { tweetup, city, language }) },
      ],
      why: say('asking.mailWhy'),
      stop: { label: say('messages.stop'), path: `/unsubscribe/${stop}`, isOneClick: true },
    };
  };
}

/** In the mail that follows a yes, however it was said: not everybody has seen the ticket. */
export async function questionsOfYes(
  db: Queries,
  { guest, sealing, say }: { guest: GuestInLetter; sealing: Sealing; say: Say },
): Promise<Block[]> {
  const { rsvp } = guest;
  return asBlocks(db, { guest, questions: await openQuestions(db, { rsvp, sealing }) }, say);
}

/** In the mail of the day before: only what no ticket and no mail has asked them yet. */
export async function questionsSince(
  db: Queries,
  { guest, sealing, say }: { guest: GuestInLetter; sealing: Sealing; say: Say },
): Promise<Block[]> {
  const { rsvp, tweetup } = guest;
  const besides = await mailIsDue(db, tweetup.id);
  // Without such a mail there was nobody who had not seen them.
  if (!besides) return [];
  return asBlocks(db, { guest, questions: await questionsUnseen(db, { rsvp, sealing, besides }) }, say);
}

async function asBlocks(
  db: Queries,
  { guest, questions }: { guest: GuestInLetter; questions: readonly HostQuestion[] },
  say: Say,
): Promise<Block[]> {
  if (questions.length === 0) return [];
  return [
    { words: await wantHosts(db, guest.tweetup.id, say) },
    ...quoted(questions),
    { link: { label: say('asking.mailButton'), path: `${guest.links.answer}#asked` } },
  ];
}

/** What somebody has typed is no link in a mail of ours. */
function quoted(questions: readonly HostQuestion[]): Block[] {
  return questions.map(({ words }) => ({ words: unlinked(words) }));
}

async function wantHosts(db: Queries, tweetupId: string, say: Say): Promise<string> {
  const names = (await hostsOf(db, tweetupId)).map(({ name }) => name).filter(Boolean);
  return wantToKnow(names, say);
}
