// The question behind a link: of a mail that comes anyway, or of one's own answer to an evening. Nobody signs in.
import type { Response } from 'express';
import { cityOrNotFound } from '../cities/city.ts';
import { LinkGone } from '../errors.ts';
import { findLink } from '../mail/links.ts';
import { personById } from '../people/person.ts';
import { guestByLink } from '../rsvps/guest.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { protectTokenPage } from '../web/show.ts';
import { renderQuestion, takeAnswer, type Asked } from './asked-pages.ts';
import { questionById, questionOfTweetup } from './question.ts';

export async function showQuestionByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await renderQuestion(site, { req, res }, { asked: await askedByLink(site, { req, res }), filled: {} });
}

export async function takeQuestionByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await takeAnswer(site, { req, res }, await askedByLink(site, { req, res }));
}

export async function showQuestionOfAnswer(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await renderQuestion(site, { req, res }, { asked: await askedOnTicket(site, { req, res }), filled: {} });
}

export async function takeQuestionOfAnswer(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  await takeAnswer(site, { req, res }, await askedOnTicket(site, { req, res }));
}

async function askedByLink(site: Dependencies, { req, res }: Exchange): Promise<Asked> {
  const { db, clock } = site;
  protectTokenPage(res);
  const token = String(req.params['token']);
  const link = await findLink(db, token, clock());
  const [questionId = '', personId = ''] = link?.purpose === 'question' ? link.target.split(' ') : [];
  const question = await questionById(db, questionId);
  const person = await personById(db, personId);
  if (!question || !person) throw new LinkGone('question.linkGone');
  const city = await cityOrNotFound(site, question.city);
  return { question, city, person, action: `/question/${token}`, isOpen: true };
}

async function askedOnTicket(site: Dependencies, { req, res }: Exchange): Promise<Asked> {
  const { db, clock } = site;
  protectTokenPage(res);
  const token = String(req.params['token']);
  const guest = await guestByLink(db, clock(), { token, asked: undefined });
  const person = guest?.rsvp ? await personById(db, guest.rsvp.personId) : undefined;
  const question = guest && (await questionOfTweetup(db, guest));
  if (!guest?.rsvp || !person || !question) throw new LinkGone('question.linkGone');
  const named = { ...person, name: guest.rsvp.name || person.name };
  const city = await cityOrNotFound(site, question.city);
  return { question, city, person: named, action: `/rsvp/${token}/question`, isOpen: true };
}
