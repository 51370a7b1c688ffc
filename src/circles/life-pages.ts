// The page of a circle, for each of its members by the link of their letters, without signing in: reading, writing back, the hour, pausing, leaving.
import type { Response } from 'express';
import { LinkGone } from '../errors.ts';
import { readButtons, readForm, type Errors, type Form } from '../forms/form.ts';
import type { Filled } from '../forms/field-views.ts';
import { submittedFields } from '../forms/submitted.ts';
import { findLink } from '../mail/links.ts';
import { after, day } from '../time/clock.ts';
import { instantAtOrAfter, wallTime } from '../time/zones.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { goOnIn } from '../web/visit.ts';
import { circleById } from './company.ts';
import { againForm, awayForm, deedForm, goalForm, hourForm, selfForm, wordForm, wordsForm } from './form.ts';
import { hourCalendar } from './hour-calendar.ts';
import { looseHour, proposedHours, proposeHour, tickHours } from './hours.ts';
import { lifeView, type LifeField } from './life-views.ts';
import { changeStaying, leaveCircle, membershipOf, pauseInCircle, type Membership } from './membership.ts';
import { mostWordsInGoal, ownWords, setGoal, takeBackWords, wordsFor, writeWords } from './words.ts';

const said = {
  wrote: 'circles.wroteNotice',
  'taken-back': 'circles.takenBackWords',
  goal: 'circles.goalSaved',
  ticked: 'circles.ticked',
  loosened: 'circles.loosened',
  saved: 'circles.saved',
} as const;

/** Nobody is away for longer than a circle lasts. */
const mostDaysAway = 100;

export async function showCircle(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const membership = await membershipHere(site, { req, res });
  if (!membership) return showLeft(site, { req, res });
  await render(site, { req, res }, { membership, filled: {} });
}

/** What became of a deed: where to go on, or what is wrong in which field. */
type Done = { readonly to: string } | { readonly errors: Errors<LifeField> };

export async function changeCircle(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const membership = await membershipHere(site, { req, res });
  const here = `/circles/${req.params.token}`;
  if (!membership) return seeOther(res, here);
  const done = await act(site, { membership, body: req.body });
  if ('to' in done) return seeOther(res, `${here}${done.to}`);
  const submitted = submittedFields(req.body, ['words', 'self', 'goal', 'weekday', 'time', 'away_until']);
  await render(site, { req, res }, { membership, filled: { submitted, errors: done.errors } });
}

async function act(
  { db, clock, sealing }: Dependencies,
  { membership, body }: { membership: Membership; body: unknown },
): Promise<Done> {
  const now = clock();
  const { own, circle } = membership;
  const who = { circleId: own.circleId, personId: own.personId };
  const { deed } = readButtons(deedForm, body);
  switch (deed) {
    case 'write':
      return taken(wordsForm, body, async ({ words }) => {
        const isWritten = await writeWords(db, now, { ...who, words, isFor: 'circle', sealing });
        return isWritten ? '?said=wrote' : '';
      });
    case 'self':
      return taken(selfForm, body, async ({ self }) => {
        await writeWords(db, now, { ...who, words: self, isFor: 'self', sealing });
        return '?said=saved';
      });
    case 'goal':
      return taken(goalForm, body, async ({ goal }) => {
        if (goal.split(/\s+/).filter(Boolean).length > mostWordsInGoal)
          return { goal: 'circles.goalTooLong' } as const;
        await setGoal(db, { ...who, goal, sealing });
        return '?said=goal';
      });
    case 'propose':
      return taken(hourForm, body, async ({ weekday, time }) => {
        await proposeHour(db, now, { ...who, weekday: Number(weekday), time });
        return '?said=ticked#hour';
      });
    case 'tick': {
      const ids = (await proposedHours(db, own.circleId))
        .map(({ id }) => id)
        .filter((id) => submittedFields(body, [`hour_${id}`])[`hour_${id}`] === 'yes');
      await tickHours(db, now, { ...who, ids });
      return { to: '?said=ticked#hour' };
    }
    case 'loosen':
      await looseHour(db, now, who);
      return { to: '?said=loosened#hour' };
    case 'pause':
      await pauseInCircle(db, now, who);
      return { to: '?said=saved' };
    case 'resume':
      await changeStaying(db, who, { pausedAt: null, awayUntil: null });
      return { to: '?said=saved' };
    case 'away':
      return taken(awayForm, body, async ({ away_until: until }) => {
        const back = instantAtOrAfter(until, '00:00', circle.zone);
        if (back <= now || back > after(now, mostDaysAway * day))
          return { away_until: 'circles.awayMissing' } as const;
        await changeStaying(db, who, { awayUntil: back });
        return '?said=saved';
      });
    case 'again': {
      const { again } = readButtons(againForm, body);
      if (again) await changeStaying(db, who, { again });
      return { to: again ? '?said=saved#again' : '' };
    }
    case 'join':
      await changeStaying(db, who, { joinsAt: now });
      return { to: '?said=saved' };
    case 'take-back': {
      const { word = '' } = readButtons(wordForm, body);
      await takeBackWords(db, { ...who, id: word });
      return { to: '?said=taken-back' };
    }
    case 'leave':
      await leaveCircle(db, now, own);
      return { to: '' };
    case undefined:
      return { to: '' };
  }
}

/** @param work says where to go on, or what is wrong although each field is right */
async function taken<Fields extends Form>(
  form: Fields,
  body: unknown,
  work: (values: {
    readonly [Name in keyof Fields & string]: Fields[Name] extends { words(value: infer Value): string }
      ? Value
      : never;
  }) => Promise<string | Errors<LifeField>>,
): Promise<Done> {
  const { values, errors } = readForm(form, body);
  if (Object.keys(errors).length > 0) return { errors };
  const became = await work(values as never);
  return typeof became === 'string' ? { to: became } : { errors: became };
}

export async function sendHourCalendar(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const membership = await membershipHere(site, { req, res });
  if (!membership || membership.circle.time === null) throw new LinkGone('circles.linkGoneText');
  const summary = req.visit.say('circles.hourSummary');
  const { config, clock } = site;
  res.set('Content-Disposition', 'attachment; filename="circle.ics"');
  res
    .type('text/calendar; charset=utf-8')
    .send(hourCalendar(membership.circle, clock(), { summary, site: config }));
}

/** One's own alone: the others' are theirs. */
export async function sendOwnWords(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const membership = await membershipHere(site, { req, res });
  if (!membership) throw new LinkGone('circles.linkGoneText');
  const { own, circle } = membership;
  const words = await ownWords(site.db, { personId: own.personId, sealing: site.sealing });
  const mine = words.filter(({ circleId }) => circleId === own.circleId);
  res.set('Content-Disposition', 'attachment; filename="circle.txt"');
  res
    .type('text/plain; charset=utf-8')
    .send(mine.map(({ at, words: text }) => `${wallTime(at, circle.zone).date}\n${text}\n`).join('\n'));
}

async function render(
  { db, clock, show, sealing }: Dependencies,
  { req, res }: Exchange,
  { membership, filled }: { membership: Membership; filled: Filled<LifeField> },
): Promise<void> {
  const { say } = req.visit;
  const { circleId, personId } = membership.own;
  const seen = {
    membership,
    words: await wordsFor(db, { circleId, personId, sealing }),
    hours: await proposedHours(db, circleId),
    sealing,
    now: clock(),
  };
  const about = { action: `/circles/${String(req.params['token'])}`, notice: saidNotice(req, said), filled };
  const view = lifeView(seen, about, say);
  show(req, res, {
    template: 'circles/circle',
    page: { title: view.title, isPrivate: true },
    view,
    status: filled.errors ? 422 : 200,
  });
}

function showLeft({ show }: Dependencies, { req, res }: Exchange): void {
  const page = { title: req.visit.say('circles.leftCircle'), isPrivate: true };
  show(req, res, { template: 'circles/left', page, view: {} });
}

/** @returns undefined when they have left it */
async function membershipHere(
  { db, clock }: Dependencies,
  { req, res }: Exchange,
): Promise<Membership | undefined> {
  protectTokenPage(res);
  const link = await findLink(db, String(req.params['token']), clock());
  if (link?.purpose !== 'circle') throw new LinkGone('circles.linkGoneText');
  const membership = await membershipOf(db, link.target);
  if (!membership) {
    // The whole circle is forgotten, or they have left it.
    const [circleId = ''] = link.target.split(' ');
    if (!(await circleById(db, circleId))) throw new LinkGone('circles.linkGoneText');
    return undefined;
  }
  goOnIn(req, membership.own.language);
  return membership;
}
