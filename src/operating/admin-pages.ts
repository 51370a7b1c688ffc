// For operators: what waits, what was reported, what is hidden or blocked, the mails, and the log of what they did.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { NeedsPasskey, NotFound } from '../errors.ts';
import { readEmail } from '../people/email.ts';
import { personByEmail, type Person } from '../people/person.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { submittedFields } from '../forms/submitted.ts';
import { hostsOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { blockAll, blockOfAddress, unblockAddress } from './blocking.ts';
import { doDeedAgainstFlood, type Done } from './flood-deeds.ts';
import { floodView } from './flood-views.ts';
import { listsView } from './lists/views.ts';
import { comingOf, handOver, inviteHost } from './host-deeds.ts';
import { hideTweetups, releaseTweetups } from './moderation.ts';
import { sendAgain, sendAllAgain, writeAgain } from './mail-decisions.ts';
import { isOperator, needsPasskey } from './operators.ts';
import { vouchForChange } from '../personal-data/address-change.ts';
import { adminView } from './admin-views.ts';
import { hideThing, showThing } from './hiding.ts';
import { tweetupMeant } from './overview.ts';
import { thingById, thingsMeant } from './things.ts';
import { answerReport, reportById } from './reports.ts';

export async function showAdmin(site: Dependencies, req: Request, res: Response): Promise<void> {
  const operator = operatorHere(site, { req, res });
  await renderAdmin(site, { req, res }, operator);
}

export async function moderate(site: Dependencies, req: Request, res: Response): Promise<void> {
  const operator = operatorHere(site, { req, res });
  const done =
    (await doDeedAgainstFlood(site, req.body, operator)) ?? (await doDeed(site, req.body, operator));
  seeOther(res, `/admin?said=${done}`);
}

export async function showReport(site: Dependencies, req: RequestAt<'id'>, res: Response): Promise<void> {
  operatorHere(site, { req, res });
  await renderReport(site, { req, res }, { error: '', status: 200 });
}

export async function decideReport(site: Dependencies, req: RequestAt<'id'>, res: Response): Promise<void> {
  const { db, clock } = site;
  const operator = operatorHere(site, { req, res });
  const { answer } = submittedFields(req.body, ['answer']);
  if (!answer)
    return renderReport(site, { req, res }, { error: req.visit.say('operating.whyMissing'), status: 422 });
  await answerReport(db, clock(), {
    operator: operator.contact,
    id: req.params.id,
    answer: beginningOf(answer, 5000),
  });
  seeOther(res, '/admin?said=done');
}

/** People who are no operators do not find it. @throws NotFound, SignedOut, NeedsPasskey */
export function operatorHere({ config }: Dependencies, { req, res }: Exchange): Person {
  const operator = signedInPerson(req, res);
  if (!isOperator(config, operator)) throw new NotFound('not an operator');
  if (needsPasskey(config, operator, req.visit.passkeyId)) throw new NeedsPasskey('not by a passkey');
  return operator;
}

/** Each button has its name: an empty form does nothing. */
async function doDeed({ config, db, clock }: Dependencies, body: unknown, operator: Person): Promise<Done> {
  const now = clock();
  const typed = submittedFields(body, ['deed', 'tweetup', 'email', 'gone', 'why', 'id']);
  const why = beginningOf(typed.why, 2000);
  const email = readEmail(typed.email);
  const found = typed.tweetup ? await tweetupMeant(db, typed.tweetup, config.baseUrl) : undefined;
  switch (typed.deed) {
    case 'let-go':
      if (!found) return 'not-found';
      await releaseTweetups(db, now, { operator: operator.contact, tweetupIds: [found.id], reason: why });
      return 'done';
    case 'hide': {
      const things = typed.tweetup ? await thingsMeant(db, typed.tweetup, config.baseUrl) : [];
      if (!found && things.length === 0) return 'not-found';
      if (!why) return 'why-missing';
      if (things.length === 0 && found)
        await hideTweetups(db, now, { operator: operator.contact, tweetupIds: [found.id], reason: why });
      for (const thing of things)
        await hideThing(db, now, { operator: operator.contact, thing, reason: why });
      return 'done';
    }
    case 'show': {
      const [kind = '', id = ''] = typed.id.split(' ');
      const thing = await thingById(db, kind, id);
      if (!thing) return 'not-found';
      await showThing(db, now, { operator: operator.contact, thing, reason: why });
      return 'done';
    }
    case 'block':
      if (!email || config.adminEmails.some((one) => blockOfAddress(email).meets(one))) return 'not-found';
      if (!why) return 'why-missing';
      await blockAll(db, now, { operator: operator.contact, block: blockOfAddress(email), reason: why });
      return 'done';
    case 'unblock':
      await unblockAddress(db, now, { operator: operator.contact, addressHash: typed.id, reason: why });
      return 'done';
    case 'invite-host':
      if (!email) return 'not-found';
      await inviteHost(db, now, { operator, email });
      return 'done';
    case 'hand-over': {
      const gone = await personByEmail(db, readEmail(typed.gone) ?? '');
      if (!email || !gone || (typed.tweetup && !found)) return 'not-found';
      const all = await comingOf(db, clock(), gone);
      const theirs = found ? (await hostsOf(db, found.id)).some(({ id }) => id === gone.id) : all.length > 0;
      if (!theirs) return 'not-found';
      if (!why) return 'why-missing';
      for (const evening of found ? [found] : all)
        await handOver(db, now, { operator, tweetup: evening, gone, email, reason: why });
      return 'done';
    }
    case 'vouch': {
      const person = await personByEmail(db, readEmail(typed.gone) ?? '');
      // Whose sign-in opens these pages stands in the settings alone.
      if (!email || !person || person.email === email || isOperator(config, person)) return 'not-found';
      if (!why) return 'why-missing';
      await vouchForChange(db, now, { operator: operator.contact, person, email, reason: why });
      return 'done';
    }
    case 'send-again':
      return (await sendAgain(db, now, { operator: operator.contact, id: typed.id })) ? 'done' : 'not-found';
    case 'send-all-again':
      return (await sendAllAgain(db, now, operator.contact)) > 0 ? 'done' : 'not-found';
    case 'write-again': {
      const isThere = await writeAgain(db, now, { operator: operator.contact, addressHash: typed.id });
      return isThere ? 'done' : 'not-found';
    }
    default:
      return 'not-found';
  }
}

async function renderAdmin(
  { config, db, clock, show }: Dependencies,
  { req, res }: Exchange,
  operator: Person,
): Promise<void> {
  const { say } = req.visit;
  const notice = saidNotice(req, {
    done: 'operating.adminDone',
    'not-found': 'operating.adminNotFound',
    'why-missing': 'operating.whyMissing',
  });
  show(req, res, {
    template: 'operating/admin',
    page: { title: say('operating.adminTitle'), isPrivate: true },
    view: {
      notice,
      ...(await adminView(db, clock(), say)),
      ...(await listsView(db, operator, say)),
      isFederated: config.federation,
      ...(await floodView(db, { config, domain: req.query['domain'], say })),
    },
  });
}

async function renderReport(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { error, status }: { error: string; status: number },
): Promise<void> {
  const found = await reportById(db, String(req.params['id']));
  if (!found) throw new NotFound('no such report');
  const { say, language } = req.visit;
  const { about, kind, words, email, reason, answer, answeredAt } = found;
  show(req, res, {
    template: 'operating/answer',
    page: { title: say('operating.answerTitle'), isPrivate: true },
    view: {
      action: `/admin/reports/${found.id}`,
      about,
      link: about.startsWith('/') ? about : '',
      what: kind === 'objection' ? say('operating.isObjection') : say(`operating.reason_${reason}`),
      words,
      by: email ? say('operating.reportedBy', { email }) : say('operating.reportedByNobody'),
      answer,
      answered: answeredAt
        ? say('operating.wasAnswered', { day: longDay(answeredAt, homeZone, language) })
        : '',
      field: { name: 'answer', error },
      errors: error ? [{ name: 'answer', message: error }] : [],
    },
    status,
  });
}
