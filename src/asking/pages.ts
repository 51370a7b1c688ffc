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
import { askAlongSeries } from './along.ts';
import { askingForm, readQuestion, type AskingField } from './form.ts';
import { formView, mailView, prefilled, questionViews } from './host-views.ts';
import {
  answeredQuestions,
  ask,
  changeQuestion,
  guestsBefore,
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
  const { tweetup } = hosted;
  const here = `${addressOf(tweetup)}/questions`;
  const deed = await otherDeed(site, tweetup, req.body);
  if (deed) return seeOther(res, `${here}?said=${deed}`);
  const { question: id } = submittedFields(req.body, ['question']);
  const reading = readQuestion(req.body);
  const { submitted, question } = reading;
  if (!question || isOver(tweetup, clock()))
    return render(site, { req, res }, { hosted, id, filled: reading });
  const asked = id
    ? await changeQuestion(db, { tweetupId: tweetup.id, id, question })
    : await ask(db, clock(), { tweetup, question });
  if (asked === 'asked') return seeOther(res, `${here}?said=${id ? 'changed' : 'asked'}`);
  await render(site, { req, res }, { hosted, id, filled: { submitted, errors: { words: whyNot[asked] } } });
}

const whyNot: Record<Exclude<Asked, 'asked'>, MessageKey> = {
  'too-many': 'asking.full',
  'answered-already': 'asking.answeredAlready',
  'asked-already': 'asking.alreadyAsked',
};

/** By one button, without the form. @returns what is said of it */
async function otherDeed(
  { db, clock }: Dependencies,
  tweetup: Tweetup,
  body: unknown,
): Promise<keyof typeof said | undefined> {
  const { remove, narrow, write, along } = submittedFields(body, ['remove', 'narrow', 'write', 'along']);
  const tweetupId = tweetup.id;
  if (remove) {
    await removeQuestion(db, clock(), { tweetupId, id: remove });
    return 'removed';
  }
  if (narrow) {
    await keepForHosts(db, tweetupId, narrow);
    return 'changed';
  }
  if (write === 'nobody') {
    await writeToNobody(db, clock(), tweetupId);
    return 'nobody';
  }
  if (along !== 'yes') return undefined;
  await askAlongSeries(db, clock(), tweetup);
  return 'along';
}

const said = {
  asked: 'asking.saidAsked',
  changed: 'asking.saidChanged',
  removed: 'asking.saidRemoved',
  nobody: 'asking.saidNobody',
  along: 'asking.saidAlong',
} as const;

function isOver({ cancelledAt, endsAt }: Tweetup, now: Date): boolean {
  return cancelledAt !== null || now >= endsAt;
}

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
  { hosted: { tweetup }, id, filled }: Shown,
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
  const asks = !isOver(tweetup, now) && (!isFull || filled !== undefined);
  show(req, res, {
    template: 'asking/questions',
    page: {
      title: say('asking.title', { title: tweetup.title }),
      isPrivate: true,
      bar: hostBar({ tweetup, now, say }, 'questions'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      here,
      notice: saidNotice(req, said),
      isOver: isOver(tweetup, now),
      questions: questionViews({ questions, answered, replies, needs, guests }, say),
      mail: mailView(
        { tweetup, now, dueAt: await mailIsDue(db, tweetup.id), guests: await guestsBefore(db, tweetup.id) },
        say,
      ),
      mayGoAlong: questions.length > 0 && tweetup.seriesId !== null && !isOver(tweetup, now),
      isFull: isFull && !isOver(tweetup, now),
      asking: asks ? formView({ changing, there: questions, submitted: given.submitted, here }, say) : null,
      form: fieldsView(askingForm, given, say),
    },
    status: filled ? 422 : 200,
  });
}
