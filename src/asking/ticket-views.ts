// The hosts' questions as they stand on a ticket: one tap where one of a few is enough, folded where something is typed.
import type { Say } from '../language/translate.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import type { HostQuestion } from './questions.ts';
import { replyForm } from './form.ts';
import { replyWords } from './reply-words.ts';

/** Of a reply that was refused: what was typed, and why. */
export interface RefusedReply {
  readonly outcome: 'refused-reply';
  readonly questionId: string;
  readonly typed: string;
  readonly error: string;
}

interface OnTicket {
  readonly questions: readonly HostQuestion[];
  readonly replies: ReadonlyMap<string, string>;
  readonly hostNames: readonly string[];
  readonly refused: RefusedReply | undefined;
}

export function questionsOnTicket({ questions, replies, hostNames, refused }: OnTicket, say: Say) {
  return {
    heading: wantToKnow(hostNames, say),
    questions: questions.map((question) => {
      const reply = replies.get(question.id) ?? '';
      const isRefused = refused?.questionId === question.id;
      return {
        id: question.id,
        words: question.words,
        said: reply ? replyWords(question, reply, say) : '',
        taps: tapsOf(question, say).filter(({ value }) => value !== reply),
        field: {
          name: `reply-${question.id}`,
          value: isRefused ? refused.typed : reply,
          error: isRefused ? refused.error : '',
          most: replyForm.reply.most ?? 0,
          isOneLine: true,
          isRequired: false,
        },
        isTyped: question.kind === 'word' || question.kind === 'needs',
        isOpen: isRefused,
        whoReads: whoReads(question, say),
      };
    }),
  };
}

/** What one tap says; none where something is typed. */
function tapsOf({ kind, options }: HostQuestion, say: Say): { value: string; label: string }[] {
  if (kind === 'choice') return options.map((value) => ({ value, label: value }));
  if (kind !== 'yes-no') return [];
  return (['yes', 'no'] as const).map((value) => ({ value, label: say(`rsvps.${value}`) }));
}

function whoReads({ kind, readBy }: HostQuestion, say: Say): string {
  if (kind === 'needs') return say('asking.needsRead');
  return say(readBy === 'guests' ? 'asking.guestsRead' : 'asking.hostsRead');
}

/** "Ana und Ben möchten noch wissen" */
export function wantToKnow(hostNames: readonly string[], say: Say): string {
  const names = hostNames.filter(Boolean);
  if (names.length === 0) return say('asking.wantUnnamed');
  return say('asking.want', { count: names.length, names: conjunctions[say.language].format(names) });
}
