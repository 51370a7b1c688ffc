// What guests said to the hosts’ questions, as it stands in lists and files.
import type { Say } from '../language/translate.ts';
import type { HostQuestion } from './questions.ts';
import type { Replies } from './replies.ts';

/** As hosts and guests read it. */
export function replyWords({ kind }: Pick<HostQuestion, 'kind'>, reply: string, say: Say): string {
  return kind === 'yes-no' && (reply === 'yes' || reply === 'no') ? say(`rsvps.${reply}`) : reply;
}

/** "Isst du mit? Ja" @returns nothing where nothing was said */
export function saidTogether(replies: Replies, rsvpId: string, say: Say): { words: string; reply: string }[] {
  const said = replies.said[rsvpId] ?? [];
  return replies.questions.flatMap((question, place) => {
    const reply = said[place];
    return reply ? [{ words: question.words, reply: replyWords(question, reply, say) }] : [];
  });
}

/** For the columns of a table: one for each question, empty where nothing was said. */
export function repliesInOrder(replies: Replies, rsvpId: string, say: Say): string[] {
  const said = replies.said[rsvpId] ?? [];
  return replies.questions.map((question, place) => replyWords(question, said[place] ?? '', say));
}
