// Writing to the hosts without an account: from the page, by the link of an answer, or by the mail of a conversation.
import type { Response } from 'express';
import { LinkGone } from '../errors.ts';
import type { Say } from '../language/translate.ts';
import { findLink } from '../mail/links.ts';
import { askHosts, conjunctions } from '../tweetups/hosted-by.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, isHost, tweetupAt, tweetupById, type Tweetup } from '../tweetups/tweetup.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues } from '../forms/form.ts';
import { mailboxToOpen, type Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { goOnIn } from '../web/visit.ts';
import { canStillWrite } from './conversation.ts';
import { correspondentSignedIn } from './correspondent.ts';
import { correspondentHere, namesOfHosts, showClosed, showThread, takeWords } from './thread-pages.ts';
import { questionForm, readQuestion, type QuestionField } from './form.ts';
import { conversationEnd } from './letters.ts';
import { askToConfirmQuestion, confirmQuestion, questionById } from './unconfirmed.ts';

export async function showThreadByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  const guest = await correspondentHere(site, req, { token: req.params.token, by: 'rsvp' });
  if (!guest) throw new LinkGone('messages.linkGoneText');
  await showThread(site, { req, res }, { correspondent: guest, here: `/rsvp/${req.params.token}/write` });
}

export async function writeByLink(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  protectTokenPage(res);
  const guest = await correspondentHere(site, req, { token: req.params.token, by: 'rsvp' });
  if (!guest) throw new LinkGone('messages.linkGoneText');
  await takeWords(site, { req, res }, { guest, here: `/rsvp/${req.params.token}/write` });
}

export async function showWriting(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup } = await tweetupAt(db, req.params);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer } = req.visit;
  if (viewer) {
    if (await isHost(db, tweetup, viewer)) return seeOther(res, `${addressOf(tweetup)}/message`);
    return showThread(
      site,
      { req, res },
      { correspondent: correspondentSignedIn(tweetup, viewer), here: `${addressOf(tweetup)}/write` },
    );
  }
  if (req.query['said'] === 'sent') return showSent(site, { req, res }, tweetup);
  if (!canStillWrite(tweetup, clock())) return showClosed(site, { req, res }, tweetup);
  await showQuestion(site, { req, res }, { tweetup, filled: {}, status: 200 });
}

export async function write(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup } = await tweetupAt(db, req.params);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer, language } = req.visit;
  const here = `${addressOf(tweetup)}/write`;
  if (viewer && (await isHost(db, tweetup, viewer))) return seeOther(res, `${addressOf(tweetup)}/message`);
  if (viewer) return takeWords(site, { req, res }, { guest: correspondentSignedIn(tweetup, viewer), here });
  const reading = readQuestion(req.body, clock());
  const values = acceptedValues(reading);
  if (!values) return showQuestion(site, { req, res }, { tweetup, filled: reading, status: 422 });
  if (!canStillWrite(tweetup, clock())) return showClosed(site, { req, res }, tweetup);
  await askToConfirmQuestion(db, clock(), { tweetupId: tweetup.id, given: { ...values, language } });
  seeOther(res, `${here}?said=sent`);
}

export async function showQuestionByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock, show } = site;
  protectTokenPage(res);
  const { token } = req.params;
  const link = await findLink(db, token, clock());
  if (link?.purpose === 'unconfirmed-question') {
    const question = await questionById(db, link.target);
    if (!question) throw new LinkGone('messages.linkGoneText');
    const { tweetup } = await tweetupById(db, question.tweetupId);
    goOnIn(req, question.language);
    const { say } = req.visit;
    const names = listed(await namesOfHosts(db, tweetup.id), say);
    return show(req, res, {
      template: 'messages/confirm',
      page: { title: say('messages.confirmTitle'), isPrivate: true },
      view: {
        lead: names
          ? say('messages.confirmLeadTo', { names, title: tweetup.title })
          : say('messages.confirmLead', { title: tweetup.title }),
        words: question.words,
        action: `/messages/${token}`,
      },
    });
  }
  const guest = await correspondentHere(site, req, { token, by: 'conversation' });
  if (!guest) throw new LinkGone('messages.linkGoneText');
  await showThread(site, { req, res }, { correspondent: guest, here: `/messages/${token}` });
}

export async function confirmQuestionByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  protectTokenPage(res);
  const { token } = req.params;
  const link = await findLink(db, token, clock());
  if (link?.purpose === 'unconfirmed-question') {
    const question = await questionById(db, link.target);
    if (!question) throw new LinkGone('messages.linkGoneText');
    const { tweetup } = await tweetupById(db, question.tweetupId);
    goOnIn(req, question.language);
    const wrote = await confirmQuestion(db, clock(), {
      tweetup,
      id: question.id,
      until: conversationEnd(tweetup.endsAt),
    });
    switch (wrote.outcome) {
      case 'sent':
        return seeOther(res, `/messages/${token}?said=sent`);
      case 'gone':
        throw new LinkGone('messages.linkGoneText');
      case 'closed':
      case 'too-many':
        return showClosed(site, { req, res }, tweetup);
    }
  }
  const guest = await correspondentHere(site, req, { token, by: 'conversation' });
  if (!guest) throw new LinkGone('messages.linkGoneText');
  await takeWords(site, { req, res }, { guest, here: `/messages/${token}` });
}

async function showQuestion(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { tweetup, filled, status }: { tweetup: Tweetup; filled: Filled<QuestionField>; status: number },
): Promise<void> {
  const { say } = req.visit;
  const heading = askHosts(await namesOfHosts(db, tweetup.id), say);
  show(req, res, {
    template: 'messages/write',
    page: { title: `${heading}: ${tweetup.title}`, isPrivate: true },
    view: {
      heading,
      title: tweetup.title,
      back: addressOf(tweetup),
      action: `${addressOf(tweetup)}/write`,
      asksAddress: true,
      canWrite: true,
      wasSent: false,
      form: fieldsView(questionForm, filled, say),
      thread: [],
    },
    status,
  });
}

async function showSent(
  { db, show, readableMails }: Dependencies,
  { req, res }: Exchange,
  tweetup: Tweetup,
): Promise<void> {
  const { say } = req.visit;
  const names = listed(await namesOfHosts(db, tweetup.id), say);
  show(req, res, {
    template: 'messages/question-sent',
    page: { title: say('messages.askSentHeading'), isPrivate: true },
    view: {
      text: names ? say('messages.askSentTo', { names }) : say('messages.askSentText'),
      back: addressOf(tweetup),
      mailbox: mailboxToOpen(readableMails),
    },
  });
}

function listed(names: readonly string[], say: Say): string {
  return conjunctions[say.language].format(names);
}
