// Writing to the hosts without an account: from the page, from one's own answer's link, and from the mail of an answer.
import type { Request, Response } from 'express';
import { sayIn, type Language } from '../language/translate.ts';
import { findLink } from '../mail/links.ts';
import type { Submitted } from '../forms/submitted.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, isHost, tweetupAt, tweetupById, type Tweetup } from '../tweetups/tweetup.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { canStillWrite, writeToHosts, type Wrote } from './conversation.ts';
import { correspondentBehind, signedIn, type Correspondent } from './correspondent.ts';
import { spokenViews } from './conversation-views.ts';
import { questionFields, questionForm, type QuestionErrors, type QuestionField } from './form.ts';
import { conversationEnd } from './letters.ts';
import { conversationOf, spokenIn } from './thread.ts';
import { askToConfirmQuestion, confirmQuestion, questionById } from './unconfirmed.ts';

// Before what lies below a city, which these would look like.
export async function showThreadByLink(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  const guest = await guestBehind(site, req, { token: req.params.token, by: 'rsvp' });
  if (!guest) return showGone(site, { req, res });
  await showThread(site, { req, res }, { correspondent: guest, here: `/rsvp/${req.params.token}/write` });
}

export async function writeByLink(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  protectTokenPage(res);
  const guest = await guestBehind(site, req, { token: req.params.token, by: 'rsvp' });
  if (!guest) return showGone(site, { req, res });
  await takeWords(site, { req, res }, { guest, here: `/rsvp/${req.params.token}/write` });
}

export async function showWriting(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer } = req.visit;
  if (viewer) {
    if (await isHost(db, tweetup, viewer)) return seeOther(res, `${addressOf(tweetup)}/message`);
    return showThread(
      site,
      { req, res },
      { correspondent: signedIn(tweetup, viewer), here: `${addressOf(tweetup)}/write` },
    );
  }
  if (req.query['said'] === 'sent') return showSent(site, { req, res }, tweetup);
  if (!canStillWrite(tweetup, clock())) return showClosed(site, { req, res }, tweetup);
  showQuestion(site, { req, res }, { tweetup, typed: {}, errors: {}, status: 200 });
}

export async function write(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { viewer, language } = req.visit;
  const here = `${addressOf(tweetup)}/write`;
  if (viewer && (await isHost(db, tweetup, viewer))) return seeOther(res, `${addressOf(tweetup)}/message`);
  if (viewer) return takeWords(site, { req, res }, { guest: signedIn(tweetup, viewer), here });
  const { typed, errors, email, isMachine } = questionForm(req.body, 'words-and-address');
  if (Object.keys(errors).length > 0)
    return showQuestion(site, { req, res }, { tweetup, typed, errors, status: 422 });
  if (!canStillWrite(tweetup, clock())) return showClosed(site, { req, res }, tweetup);
  const { name, words } = typed;
  if (!isMachine) await askToConfirmQuestion(db, clock(), tweetup.id, { email, name, words, language });
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
    if (!question) return showGone(site, { req, res });
    const { tweetup } = await tweetupById(db, question.tweetupId);
    speak(req, question.language);
    const { say } = req.visit;
    return show(req, res, {
      template: 'messages/confirm',
      page: { title: say('messages.confirmTitle'), isPrivate: true },
      view: {
        lead: say('messages.confirmLead', { title: tweetup.title }),
        words: question.words,
        action: `/messages/${token}`,
      },
    });
  }
  const guest = await guestBehind(site, req, { token, by: 'conversation' });
  if (!guest) return showGone(site, { req, res });
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
    if (!question) return showGone(site, { req, res });
    const { tweetup } = await tweetupById(db, question.tweetupId);
    speak(req, question.language);
    const wrote = await confirmQuestion(db, clock(), tweetup, question.id, conversationEnd(tweetup.endsAt));
    switch (wrote.outcome) {
      case 'sent':
        return seeOther(res, `/messages/${token}?said=sent`);
      case 'gone':
        return showGone(site, { req, res });
      case 'closed':
      case 'too-many':
        return showClosed(site, { req, res }, tweetup);
    }
  }
  const guest = await guestBehind(site, req, { token, by: 'conversation' });
  if (!guest) return showGone(site, { req, res });
  await takeWords(site, { req, res }, { guest, here: `/messages/${token}` });
}

async function guestBehind(
  { db, clock }: Dependencies,
  req: Request,
  { token, by }: { token: string; by: 'rsvp' | 'conversation' },
): Promise<Correspondent | undefined> {
  const guest = await correspondentBehind(db, clock(), token, by);
  if (guest) speak(req, guest.language);
  return guest;
}

/** The page goes on in the language of the mail, unless another was chosen here. */
function speak(req: Request, language: Language): void {
  if (req.query['lang'] === undefined && !req.visit.viewer?.language)
    req.visit = { ...req.visit, language, say: sayIn(language) };
}

async function takeWords(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here }: { guest: Correspondent; here: string },
): Promise<void> {
  const { db, clock } = site;
  const { typed, errors } = questionForm(req.body, 'words');
  if (errors.words) return showThread(site, { req, res }, { correspondent: guest, here, typed, errors });
  const { name, language } = guest;
  const written = { name, words: typed.words, language };
  const wrote: Wrote = await writeToHosts(db, clock(), guest.tweetup, guest.person, written);
  switch (wrote.outcome) {
    case 'sent':
      return seeOther(res, `${here}?said=sent`);
    case 'closed':
      return showClosed(site, { req, res }, guest.tweetup);
    case 'too-many':
      return showThread(
        site,
        { req, res },
        { correspondent: guest, here, typed, errors: { words: 'messages.tooMany' } },
      );
  }
}

async function showThread(
  site: Dependencies,
  { req, res }: Exchange,
  {
    correspondent: { tweetup, person },
    here,
    typed = {},
    errors = {},
  }: {
    correspondent: Correspondent;
    here: string;
    typed?: Partial<Submitted<QuestionField>>;
    errors?: QuestionErrors;
  },
): Promise<void> {
  const { db, clock, show } = site;
  const { say } = req.visit;
  const conversation = await conversationOf(db, tweetup.id, person.id);
  if (!canStillWrite(tweetup, clock()) && !conversation) return showClosed(site, { req, res }, tweetup);
  res.set('Cache-Control', 'private, no-store');
  const spoken = conversation ? await spokenIn(db, conversation) : [];
  show(req, res, {
    template: 'messages/write',
    page: { title: say('messages.askTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      back: addressOf(tweetup),
      action: here,
      asksAddress: false,
      canWrite: canStillWrite(tweetup, clock()) && !conversation?.closedAt,
      wasSent: req.query['said'] === 'sent',
      form: formView(questionFields, typed, errors, say),
      spoken: spokenViews(spoken, tweetup, say),
    },
    status: errors.words ? 422 : 200,
  });
}

function showQuestion(
  { show }: Dependencies,
  { req, res }: Exchange,
  {
    tweetup,
    typed,
    errors,
    status,
  }: { tweetup: Tweetup; typed: Partial<Submitted<QuestionField>>; errors: QuestionErrors; status: number },
): void {
  const { say } = req.visit;
  show(req, res, {
    template: 'messages/write',
    page: { title: say('messages.askTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      back: addressOf(tweetup),
      action: `${addressOf(tweetup)}/write`,
      asksAddress: true,
      canWrite: true,
      wasSent: false,
      form: formView(questionFields, typed, errors, say),
      spoken: [],
    },
    status,
  });
}

function showSent({ show }: Dependencies, { req, res }: Exchange, tweetup: Tweetup): void {
  const page = { title: req.visit.say('messages.askSentHeading'), isPrivate: true };
  show(req, res, { template: 'messages/question-sent', page, view: { back: addressOf(tweetup) } });
}

function showClosed({ show }: Dependencies, { req, res }: Exchange, tweetup: Tweetup): void {
  const { say } = req.visit;
  const page = { title: say('messages.closedTitle'), isPrivate: true };
  show(req, res, {
    template: 'rsvps/over',
    page,
    view: { text: say('messages.closedText'), back: addressOf(tweetup) },
    status: 409,
  });
}

function showGone({ show }: Dependencies, { req, res }: Exchange): void {
  const { say } = req.visit;
  const page = { title: say('tweetups.goneTitle'), isPrivate: true };
  show(req, res, {
    template: 'web/error',
    page,
    view: { status: 410, text: say('messages.linkGoneText'), reference: '' },
    status: 410,
  });
}
