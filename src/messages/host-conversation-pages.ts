// For hosts: one conversation with a guest, to read, to answer, and to end.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { hostedHere, type Hosted } from '../hosting/hosted.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues } from '../forms/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { answerGuest, openOrClose } from './conversation.ts';
import { threadViews } from './conversation-views.ts';
import { readWords, wordsForm } from './form.ts';
import { conversationById, threadOf, type Conversation } from './thread.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

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
      filled: {},
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
    await openOrClose(db, clock(), {
      conversationId: conversation.id,
      from: close === 'no' ? 'open' : 'closed',
    });
    return seeOther(res, here);
  }
  const reading = readWords(req.body);
  const values = acceptedValues(reading);
  if (!values)
    return renderConversation(site, { req, res }, { hosted: found, conversation, filled: reading });
  const answered = await answerGuest(db, clock(), { host: found.viewer, conversation, words: values.words });
  switch (answered.outcome) {
    case 'sent':
      return seeOther(res, `${here}?said=sent`);
    case 'too-many':
      return renderConversation(
        site,
        { req, res },
        { hosted: found, conversation, filled: { ...reading, errors: { words: 'messages.tooMany' } } },
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
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    hosted: { tweetup },
    conversation,
    filled,
  }: { hosted: Hosted; conversation: Conversation; filled: Filled<'words'> },
): Promise<void> {
  const { say } = req.visit;
  const name = conversation.name || say('rsvps.nameless');
  const thread = await threadOf(db, conversation);
  show(req, res, {
    template: 'messages/conversation',
    page: {
      title: say('messages.withGuest', { name }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'message'),
    },
    view: {
      title: tweetup.title,
      back: `${addressOf(tweetup)}/message`,
      action: `${addressOf(tweetup)}/message/${conversation.id}`,
      heading: say('messages.withGuest', { name }),
      lead: say('messages.withGuestLead', { name }),
      wasSent: req.query['said'] === 'sent',
      form: fieldsView(wordsForm, filled, say),
      thread: threadViews(thread, tweetup, say),
      closed: conversation.closedAt ? say('messages.isClosed', { name }) : '',
      close: say('messages.close', { name }),
    },
    status: filled.errors?.words ? 422 : 200,
  });
}
