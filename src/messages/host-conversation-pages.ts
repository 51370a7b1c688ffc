// For hosts: one conversation with a guest, to read, to answer, and to end.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { hostedHere, type Hosted } from '../hosting/hosted.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { answerGuest, takeNothingMore } from './conversation.ts';
import { spokenViews } from './conversation-views.ts';
import { questionFields, questionForm, type QuestionErrors } from './form.ts';
import { conversationById, spokenIn, type Conversation } from './thread.ts';

export async function showConversation(
  site: Dependencies,
  req: RequestAt<'city' | 'slug' | 'conversation'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const found = await hostedHere(db, req, res);
  await renderConversation(
    site,
    { req, res },
    {
      hosted: found,
      conversation: await theirs(site, found, req.params.conversation),
      words: '',
      errors: {},
    },
  );
}

export async function answerConversation(
  site: Dependencies,
  req: RequestAt<'city' | 'slug' | 'conversation'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const found = await hostedHere(db, req, res);
  const conversation = await theirs(site, found, req.params.conversation);
  const here = `${addressOf(found.tweetup)}/message/${conversation.id}`;
  const { close } = submittedFields(req.body, ['close']);
  if (close) {
    await takeNothingMore(db, clock(), conversation.id, close === 'no' ? 'open' : 'closed');
    return seeOther(res, here);
  }
  const { typed, errors } = questionForm(req.body, 'words');
  if (errors.words)
    return renderConversation(
      site,
      { req, res },
      { hosted: found, conversation, words: typed.words, errors },
    );
  const answered = await answerGuest(db, clock(), found.viewer, conversation, typed.words);
  switch (answered.outcome) {
    case 'sent':
      return seeOther(res, `${here}?said=sent`);
    case 'too-many':
      return renderConversation(
        site,
        { req, res },
        { hosted: found, conversation, words: typed.words, errors: { words: 'messages.tooMany' } },
      );
    case 'closed':
      return seeOther(res, `${addressOf(found.tweetup)}/message`);
  }
}

/** @throws NotFound for what belongs to another evening */
async function theirs({ db }: Dependencies, { tweetup }: Hosted, id: string): Promise<Conversation> {
  const conversation = await conversationById(db, id);
  if (conversation?.tweetupId !== tweetup.id) throw new NotFound('no such conversation here');
  return conversation;
}

async function renderConversation(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  {
    hosted: { tweetup },
    conversation,
    words,
    errors,
  }: { hosted: Hosted; conversation: Conversation; words: string; errors: QuestionErrors },
): Promise<void> {
  const { say } = req.visit;
  const name = conversation.name || say('rsvps.nameless');
  const spoken = await spokenIn(db, conversation);
  show(req, res, {
    template: 'messages/conversation',
    page: { title: say('messages.withGuest', { name }), isPrivate: true },
    view: {
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
    status: errors.words ? 422 : 200,
  });
}
