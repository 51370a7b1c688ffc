// Writing to the hosts without an account: from the page, from one's own answer's link, and from the mail of an answer.
import { Router, type Request, type Response } from 'express';
import { sayIn, type Language } from '../language/translate.ts';
import { opened } from '../mail/links.ts';
import type { Submitted } from '../forms/submitted.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, isHost, tweetupAt, tweetupById, type Tweetup } from '../tweetups/tweetup.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { canStillWrite, writeToHosts, type Wrote } from './conversation.ts';
import { correspondentBehind, signedIn, type Correspondent } from './correspondent.ts';
import { spokenViews } from './conversation-views.ts';
import { questionFields, questionForm, type QuestionErrors, type QuestionField } from './form.ts';
import { conversationEnd } from './letters.ts';
import { conversationOf, spokenIn } from './thread.ts';
import { askToConfirmQuestion, confirmQuestion, questionById } from './unconfirmed.ts';

export function conversationPages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  // Before what lies below a city, which these would look like.
  pages.get('/rsvp/:token/write', async (req, res) => {
    protectTokenPage(res);
    const guest = await guestBehind(req, req.params.token, 'rsvp');
    if (!guest) return showGone(req, res);
    await showThread(req, res, guest, `/rsvp/${req.params.token}/write`);
  });

  pages.post('/rsvp/:token/write', async (req, res) => {
    protectTokenPage(res);
    const guest = await guestBehind(req, req.params.token, 'rsvp');
    if (!guest) return showGone(req, res);
    await takeWords(req, res, guest, `/rsvp/${req.params.token}/write`);
  });

  pages.get('/:city/:slug/write', async (req, res) => {
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { viewer } = req.visit;
    if (viewer) {
      if (await isHost(db, tweetup, viewer)) return seeOther(res, `${addressOf(tweetup)}/message`);
      return showThread(req, res, signedIn(tweetup, viewer), `${addressOf(tweetup)}/write`);
    }
    if (req.query['said'] === 'sent') return showSent(req, res, tweetup);
    if (!canStillWrite(tweetup, clock())) return showClosed(req, res, tweetup);
    showQuestion(req, res, tweetup, {}, {}, 200);
  });

  pages.post('/:city/:slug/write', async (req, res) => {
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    req.visit = inTweetupLanguage(req.visit, tweetup);
    const { viewer, language } = req.visit;
    const here = `${addressOf(tweetup)}/write`;
    if (viewer && (await isHost(db, tweetup, viewer))) return seeOther(res, `${addressOf(tweetup)}/message`);
    if (viewer) return takeWords(req, res, signedIn(tweetup, viewer), here);
    const { typed, errors, email, isMachine } = questionForm(req.body, 'words-and-address');
    if (Object.keys(errors).length > 0) return showQuestion(req, res, tweetup, typed, errors, 422);
    if (!canStillWrite(tweetup, clock())) return showClosed(req, res, tweetup);
    const { name, words } = typed;
    if (!isMachine) await askToConfirmQuestion(db, clock(), tweetup.id, { email, name, words, language });
    seeOther(res, `${here}?said=sent`);
  });

  pages.get('/messages/:token', async (req, res) => {
    protectTokenPage(res);
    const { token } = req.params;
    const link = await opened(db, token, clock());
    if (link?.opens === 'unconfirmed-question') {
      const question = await questionById(db, link.subject);
      if (!question) return showGone(req, res);
      const { tweetup } = await tweetupById(db, question.tweetupId);
      speak(req, question.language);
      const { say } = req.visit;
      return show(
        req,
        res,
        'messages/confirm',
        { title: say('messages.confirmTitle'), isPrivate: true },
        {
          lead: say('messages.confirmLead', { title: tweetup.title }),
          words: question.words,
          action: `/messages/${token}`,
        },
      );
    }
    const guest = await guestBehind(req, token, 'conversation');
    if (!guest) return showGone(req, res);
    await showThread(req, res, guest, `/messages/${token}`);
  });

  pages.post('/messages/:token', async (req, res) => {
    protectTokenPage(res);
    const { token } = req.params;
    const link = await opened(db, token, clock());
    if (link?.opens === 'unconfirmed-question') {
      const question = await questionById(db, link.subject);
      if (!question) return showGone(req, res);
      const { tweetup } = await tweetupById(db, question.tweetupId);
      speak(req, question.language);
      const wrote = await confirmQuestion(db, clock(), tweetup, question.id, conversationEnd(tweetup.endsAt));
      switch (wrote.outcome) {
        case 'sent':
          return seeOther(res, `/messages/${token}?said=sent`);
        case 'gone':
          return showGone(req, res);
        case 'closed':
        case 'too-many':
          return showClosed(req, res, tweetup);
      }
    }
    const guest = await guestBehind(req, token, 'conversation');
    if (!guest) return showGone(req, res);
    await takeWords(req, res, guest, `/messages/${token}`);
  });

  async function guestBehind(
    req: Request,
    token: string,
    by: 'rsvp' | 'conversation',
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

  async function takeWords(req: Request, res: Response, guest: Correspondent, here: string): Promise<void> {
    const { typed, errors } = questionForm(req.body, 'words');
    if (errors.words) return showThread(req, res, guest, here, typed, errors);
    const { name, language } = guest;
    const written = { name, words: typed.words, language };
    const wrote: Wrote = await writeToHosts(db, clock(), guest.tweetup, guest.person, written);
    switch (wrote.outcome) {
      case 'sent':
        return seeOther(res, `${here}?said=sent`);
      case 'closed':
        return showClosed(req, res, guest.tweetup);
      case 'too-many':
        return showThread(req, res, guest, here, typed, { words: 'messages.tooMany' });
    }
  }

  async function showThread(
    req: Request,
    res: Response,
    { tweetup, person }: Correspondent,
    here: string,
    typed: Partial<Submitted<QuestionField>> = {},
    errors: QuestionErrors = {},
  ): Promise<void> {
    const { say } = req.visit;
    const conversation = await conversationOf(db, tweetup.id, person.id);
    if (!canStillWrite(tweetup, clock()) && !conversation) return showClosed(req, res, tweetup);
    res.set('Cache-Control', 'private, no-store');
    const spoken = conversation ? await spokenIn(db, conversation) : [];
    show(
      req,
      res,
      'messages/write',
      { title: say('messages.askTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        back: addressOf(tweetup),
        action: here,
        asksAddress: false,
        canWrite: canStillWrite(tweetup, clock()) && !conversation?.closedAt,
        wasSent: req.query['said'] === 'sent',
        form: formView(questionFields, typed, errors, say),
        spoken: spokenViews(spoken, tweetup, say),
      },
      errors.words ? 422 : 200,
    );
  }

  function showQuestion(
    req: Request,
    res: Response,
    tweetup: Tweetup,
    typed: Partial<Submitted<QuestionField>>,
    errors: QuestionErrors,
    status: number,
  ): void {
    const { say } = req.visit;
    show(
      req,
      res,
      'messages/write',
      { title: say('messages.askTitle', { title: tweetup.title }), isPrivate: true },
      {
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
    );
  }

  function showSent(req: Request, res: Response, tweetup: Tweetup): void {
    const page = { title: req.visit.say('messages.askSentHeading'), isPrivate: true };
    show(req, res, 'messages/question-sent', page, { back: addressOf(tweetup) });
  }

  function showClosed(req: Request, res: Response, tweetup: Tweetup): void {
    const { say } = req.visit;
    const page = { title: say('messages.closedTitle'), isPrivate: true };
    show(req, res, 'rsvps/over', page, { text: say('messages.closedText'), back: addressOf(tweetup) }, 409);
  }

  function showGone(req: Request, res: Response): void {
    const { say } = req.visit;
    const page = { title: say('tweetups.goneTitle'), isPrivate: true };
    show(
      req,
      res,
      'web/error',
      page,
      { status: 410, text: say('messages.linkGoneText'), reference: '' },
      410,
    );
  }

  return pages;
}
