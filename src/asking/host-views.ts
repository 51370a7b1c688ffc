// The page on which hosts ask: their questions with what guests say, and the form for one more.
import { choices, type Filled } from '../forms/field-views.ts';
import type { MessageKey, Say } from '../language/translate.ts';
import { answerWord } from '../hosting/guests-csv.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { clockTime, onTheClock } from '../time/phrases.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import type { AskingField } from './form.ts';
import type { HostQuestion } from './questions.ts';
import type { Need, Replies } from './replies.ts';
import { readers, type QuestionKind } from './tables.ts';
import { replyWords } from './reply-words.ts';

const kindLabels: Record<QuestionKind, MessageKey> = {
  'yes-no': 'asking.kind_yes_no',
  choice: 'asking.kind_choice',
  word: 'asking.kind_word',
  needs: 'asking.kind_needs',
};
/** What is asked most stands first. */
const kindsInOrder = ['yes-no', 'choice', 'word', 'needs'] as const satisfies readonly QuestionKind[];

interface Read {
  readonly questions: readonly HostQuestion[];
  readonly answered: ReadonlySet<string>;
  readonly replies: Replies;
  readonly needs: readonly Need[];
  /** Whoever comes or may come, in the order of arrival. */
  readonly guests: readonly Pick<Rsvp, 'id' | 'name' | 'answer' | 'place'>[];
}

export function questionViews({ questions, answered, replies, needs, guests }: Read, say: Say) {
  return questions.map((question) => {
    const { id, words, kind, options, readBy } = question;
    const said =
      kind === 'needs' ? needsSaid(id, needs, say) : repliesSaid(question, { replies, guests }, say);
    return {
      id,
      words,
      facts: [
        say(kindLabels[kind]),
        kind === 'choice' ? say('asking.optionsAre', { options: options.join(', ') }) : '',
        say(
          kind === 'needs'
            ? 'asking.readsNeeds'
            : readBy === 'guests'
              ? 'asking.readsGuests'
              : 'asking.readsHosts',
        ),
      ].filter(Boolean),
      isFixed: answered.has(id),
      mayNarrow: readBy === 'guests',
      tallies: kind === 'yes-no' || kind === 'choice' ? talliesOf(question, said, say) : [],
      said,
    };
  });
}

interface Said {
  readonly name: string;
  readonly reply: string;
  /** Has a place. */
  readonly comes: boolean;
}

function needsSaid(questionId: string, needs: readonly Need[], say: Say): Said[] {
  return needs
    .filter((one) => one.questionId === questionId)
    .map(({ name, words }) => ({ name: name || say('rsvps.nameless'), reply: words, comes: true }));
}

function repliesSaid(
  question: HostQuestion,
  { replies, guests }: Pick<Read, 'replies' | 'guests'>,
  say: Say,
): Said[] {
  const place = replies.questions.findIndex(({ id }) => id === question.id);
  return guests.flatMap((guest) => {
    const reply = replies.said[guest.id]?.[place];
    if (!reply) return [];
    const comes = guest.place === 'going';
    const name = guest.name || say('rsvps.nameless');
    return [
      {
        name: comes ? name : `${name} (${answerWord(guest, say)})`,
        reply: replyWords(question, reply, say),
        comes,
      },
    ];
  });
}

/** For the kitchen: how many of those who have a place, in the order in which they stand to be chosen. */
function talliesOf({ kind, options }: HostQuestion, said: readonly Said[], say: Say): string[] {
  const all = kind === 'yes-no' ? [say('rsvps.yes'), say('rsvps.no')] : options;
  return all.map((one) => `${one}: ${said.filter(({ reply, comes }) => comes && reply === one).length}`);
}

const proposals = {
  eating: { words: 'asking.proposeEating', kind: 'yes-no' },
  needs: { words: 'asking.proposeNeeds', kind: 'needs' },
  song: { words: 'asking.proposeSong', kind: 'word' },
} as const;
type Proposal = keyof typeof proposals;

/** What stands in the form before anything is typed: the question that is to be changed, or one that is often asked. */
export function prefilled(
  { changing, propose }: { changing: HostQuestion | undefined; propose: unknown },
  say: Say,
): Filled<AskingField>['submitted'] {
  if (changing) {
    const { words, kind, options, readBy } = changing;
    return { words, kind, options: options.join('\n'), read_by: readBy };
  }
  const proposal = Object.keys(proposals).find((one): one is Proposal => one === propose);
  if (!proposal) return {};
  const { words, kind } = proposals[proposal];
  return { words: say(words), kind, read_by: 'hosts' };
}

interface Asking {
  readonly changing: HostQuestion | undefined;
  readonly there: readonly HostQuestion[];
  readonly submitted: Filled<AskingField>['submitted'];
  readonly here: string;
}

export function formView({ changing, there, submitted, here }: Asking, say: Say) {
  const asked = new Set(there.map(({ words }) => words));
  return {
    id: changing?.id ?? '',
    heading: say(changing ? 'asking.changeThis' : there.length === 0 ? 'asking.newOne' : 'asking.anotherOne'),
    button: say(changing ? 'web.save' : 'asking.askNow'),
    kinds: choices(kindsInOrder, submitted?.kind ?? '', (kind) => say(kindLabels[kind])).map((one) => ({
      ...one,
      hint: one.value === 'needs' ? say('asking.kindNeedsHint') : '',
    })),
    readers: choices(readers, submitted?.read_by ?? '', (one) => say(`asking.readBy_${one}`)),
    proposals: changing
      ? []
      : Object.entries(proposals)
          .map(([name, { words }]) => ({ label: say(words), address: `${here}?propose=${name}#ask` }))
          .filter(({ label }) => !asked.has(label)),
  };
}

/** @returns null where no other evening would ask it */
export function alongView({ evenings, guests }: { evenings: number; guests: number }, say: Say) {
  if (evenings === 0) return null;
  return {
    hint: say('asking.alongHint', { count: evenings }),
    mail: guests > 0 ? say('asking.alongMail', { count: guests }) : say('asking.alongNoMail'),
  };
}

/** About the one mail to guests who had said yes before. */
export function mailView(
  { tweetup, now, dueAt, guests }: { tweetup: Tweetup; now: Date; dueAt: Date | undefined; guests: number },
  say: Say,
) {
  if (!dueAt || dueAt.getTime() === 0) return { words: '', canBeStopped: false };
  if (now >= dueAt) return { words: say('asking.mailGone'), canBeStopped: false };
  const when = say('asking.mailWaitsWhen', {
    time: onTheClock(clockTime(dueAt, tweetup.zone, say.language), say.language),
  });
  return {
    words: guests > 0 ? say('asking.mailWaits', { count: guests, when }) : '',
    canBeStopped: guests > 0,
  };
}
