// For hosts: asking the guests something of one's own, and reading what they say.
import type { Response } from 'express';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { submittedFields } from '../forms/submitted.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';
import { preparedHere, type Hosted } from '../hosting/hosted.ts';
import type { MessageKey } from '../language/translate.ts';
import { guestsExpected } from '../door/attendance.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { alongSeries, askAlongSeries } from './along.ts';
import { askingForm, readQuestion, type AskingField } from './form.ts';
import { alongView, formView, mailView, prefilled, questionViews } from './host-views.ts';
import {
  answeredQuestions,
  ask,
  changeQuestion,
  guestsBefore,
  isOpenForReplies,
  keepForHosts,
  mailIsDue,
  mostQuestions,
  questionsOf,
  removeQuestion,
  writeToNobody,
  type Asked,
} from './questions.ts';
import { needsAt, repliesAt } from './replies.ts';

export async function showQuestions(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const hosted = await preparedHere(site.db, req, res);
  await render(site, { req, res }, { hosted });
}

export async function changeQuestions(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const hosted = await preparedHere(db, req, res);
  const { tweetup, viewer } = hosted;
  const here = `${addressOf(tweetup)}/questions`;
  const deed = await otherDeed(site, { tweetup, hostId: viewer.id }, req.body);
  if (deed) return seeOther(res, `${here}?said=${deed}`);
  const { question: id } = submittedFields(req.body, ['question']);
  const reading = readQuestion(req.body);
  const { submitted, question } = reading;
  if (!question || !isOpenForReplies(tweetup, clock()))
    return render(site, { req, res }, { hosted, id, filled: reading });
  const asked = id
    ? await changeQuestion(db, clock(), { tweetupId: tweetup.id, id, question })
    : await ask(db, clock(), { tweetup, question });
  if (asked === 'asked') return seeOther(res, `${here}?said=${id ? 'changed' : 'asked'}`);
  const filled = { submitted, errors: { words: whyNot[asked] } };
  await render(site, { req, res }, { hosted, id: asked === 'gone' ? '' : id, filled });
}

const whyNot: Record<Exclude<Asked, 'asked'>, MessageKey> = {
  'too-many': 'asking.full',
  'answered-already': 'asking.answeredAlready',
  'asked-already': 'asking.alreadyAsked',
  gone: 'asking.goneMeanwhile',
};

/** By one button, without the form. @returns what is said of it */
async function otherDeed(
  { db, clock }: Dependencies,
  { tweetup, hostId }: { tweetup: Tweetup; hostId: string },
  body: unknown,
): Promise<keyof typeof said | undefined> {
  const { remove, narrow, write, along } = submittedFields(body, ['remove', 'narrow', 'write', 'along']);
  const tweetupId = tweetup.id;
  if (remove) return removeQuestion(db, clock(), { tweetupId, id: remove });
  if (narrow) return (await keepForHosts(db, tweetupId, narrow)) ? 'changed' : 'gone';
  if (write === 'nobody') return (await writeToNobody(db, clock(), tweetupId)) ? 'nobody' : 'mailed';
  if (along !== 'yes') return undefined;
  return (await askAlongSeries(db, clock(), { tweetup, hostId })) > 0 ? 'along' : 'along-none';
}

const said = {
  asked: 'asking.saidAsked',
  changed: 'asking.saidChanged',
  removed: 'asking.saidRemoved',
  'removed-with-replies': 'asking.saidRemovedWith',
  gone: 'asking.saidGone',
  nobody: 'asking.saidNobody',
  mailed: 'asking.saidMailed',
  along: 'asking.saidAlong',
  'along-none': 'asking.saidAlongNone',
} as const;

interface Shown {
  readonly hosted: Hosted;
  /** Of the question that is being changed; empty: a new one. */
  readonly id?: string;
  /** Refused. */
  readonly filled?: Filled<AskingField>;
}

async function render(
  { db, clock, sealing, show }: Dependencies,
  { req, res }: Exchange,
  { hosted: { tweetup, viewer }, id, filled }: Shown,
): Promise<void> {
  const { say } = req.visit;
  const now = clock();
  const here = `${addressOf(tweetup)}/questions`;
  const questions = await questionsOf(db, tweetup.id);
  const answered = await answeredQuestions(db, tweetup.id);
  const guests = questions.length > 0 ? await guestsExpected(db, tweetup.id) : [];
  const replies = await repliesAt(db, tweetup.id, 'hosts');
  const needs = await needsAt(db, now, { tweetup, sealing });
  const changing = questions.find((one) => one.id === (id ?? req.query['change']) && !answered.has(one.id));
  const isFull = questions.length >= mostQuestions && !changing;
  const given = filled ?? { submitted: prefilled({ changing, propose: req.query['propose'] }, say) ?? {} };
  const isOver = !isOpenForReplies(tweetup, now);
  const dueAt = await mailIsDue(db, tweetup.id);
  const lastAsked = new Date(Math.max(0, ...questions.map(({ since }) => since.getTime())));
  const asks = !isOver && (!isFull || filled !== undefined);
  show(req, res, {
    template: 'asking/questions',
    page: {
      title: say('asking.title', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now, say }, 'questions'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      here,
      notice: saidNotice(req, said),
      isOver,
      questions: questionViews({ questions, answered, replies, needs, guests }, say),
      mail: mailView({ tweetup, now, dueAt, guests: await guestsBefore(db, tweetup.id, lastAsked) }, say),
      along:
        questions.length > 0 && !isOver
          ? alongView(await alongSeries(db, now, { tweetup, hostId: viewer.id }), say)
          : null,
      isFull: isFull && !isOver,
      asking: asks ? formView({ changing, there: questions, submitted: given.submitted, here }, say) : null,
      form: fieldsView(askingForm, given, say),
    },
    status: filled ? 422 : 200,
  });
}
