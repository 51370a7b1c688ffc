// For hosts: one conversation with a guest, to read, to answer, and to end.
import { Router, type Request, type Response } from 'express';
import { NotFound } from '../errors.ts';
import { hostedHere, type Hosted } from '../hosting/hosted.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { answerGuest, takeNothingMore } from './conversation.ts';
import { spokenViews } from './conversation-views.ts';
import { questionFields, questionForm, type QuestionErrors } from './form.ts';
import { conversationById, spokenIn, type Conversation } from './thread.ts';

export function hostConversationPages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/message/:conversation', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    await showConversation(req, res, found, await theirs(found, req.params.conversation), '', {});
  });

  pages.post('/:city/:slug/message/:conversation', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const conversation = await theirs(found, req.params.conversation);
    const here = `${addressOf(found.tweetup)}/message/${conversation.id}`;
    const { close } = submittedFields(req.body, ['close']);
    if (close) {
      await takeNothingMore(db, clock(), conversation.id, close === 'no' ? 'open' : 'closed');
      return seeOther(res, here);
    }
    const { typed, errors } = questionForm(req.body, 'words');
    if (errors.words) return showConversation(req, res, found, conversation, typed.words, errors);
    const answered = await answerGuest(db, clock(), found.viewer, conversation, typed.words);
    switch (answered.outcome) {
      case 'sent':
        return seeOther(res, `${here}?said=sent`);
      case 'too-many':
        return showConversation(req, res, found, conversation, typed.words, { words: 'messages.tooMany' });
      case 'closed':
        return seeOther(res, `${addressOf(found.tweetup)}/message`);
    }
  });

  /** @throws NotFound for what belongs to another evening */
  async function theirs({ tweetup }: Hosted, id: string): Promise<Conversation> {
    const conversation = await conversationById(db, id);
    if (conversation?.tweetupId !== tweetup.id) throw new NotFound('no such conversation here');
    return conversation;
  }

  async function showConversation(
    req: Request,
    res: Response,
    { tweetup }: Hosted,
    conversation: Conversation,
    words: string,
    errors: QuestionErrors,
  ): Promise<void> {
    const { say } = req.visit;
    const name = conversation.name || say('rsvps.nameless');
    const spoken = await spokenIn(db, conversation);
    show(
      req,
      res,
      'messages/conversation',
      { title: say('messages.withGuest', { name }), isPrivate: true },
      {
        title: tweetup.title,
        back: `${addressOf(tweetup)}/message`,
        action: `${addressOf(tweetup)}/message/${conversation.id}`,
        heading: say('messages.withGuest', { name }),
        lead: say('messages.withGuestLead', { name }),
        wasSent: req.query['said'] === 'sent',
        form: formView(questionFields, { words }, errors, say),
        spoken: spokenViews(spoken, tweetup, say),
        closed: conversation.closedAt ? say('messages.isClosed', { name }) : '',
        close: say('messages.close', { name }),
      },
      errors.words ? 422 : 200,
    );
  }

  return pages;
}
