// Shows guests what they and the hosts have written to each other, and takes what they add.
import type { Request } from 'express';
import type { Queries } from '../database/database.ts';
import { askHosts } from '../tweetups/hosted-by.ts';
import { addressOf, hostsOf, type Tweetup } from '../tweetups/tweetup.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues } from '../forms/form.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { goOnIn } from '../web/visit.ts';
import { canStillWrite, writeToHosts, type Wrote } from './conversation.ts';
import { correspondentByLink, type Correspondent } from './correspondent.ts';
import { threadViews } from './conversation-views.ts';
import { questionForm, readWords, type QuestionField } from './form.ts';
import { conversationOf, threadOf } from './thread.ts';

export async function correspondentHere(
  { db, clock }: Dependencies,
  req: Request,
  { token, by }: { token: string; by: 'rsvp' | 'conversation' },
): Promise<Correspondent | undefined> {
  const guest = await correspondentByLink(db, clock(), { token, by });
  if (guest) goOnIn(req, guest.language);
  return guest;
}

export async function takeWords(
  site: Dependencies,
  { req, res }: Exchange,
  { guest, here }: { guest: Correspondent; here: string },
): Promise<void> {
  const { db, clock } = site;
  const reading = readWords(req.body);
  const values = acceptedValues(reading);
  if (!values) return showThread(site, { req, res }, { correspondent: guest, here, filled: reading });
  const { name, language } = guest;
  const written = { name, words: values.words, language };
  const wrote: Wrote = await writeToHosts(db, clock(), {
    tweetup: guest.tweetup,
    person: guest.person,
    written,
  });
  switch (wrote.outcome) {
    case 'sent':
      return seeOther(res, `${here}?said=sent`);
    case 'closed':
      return showClosed(site, { req, res }, guest.tweetup);
    case 'too-many':
      return showThread(
        site,
        { req, res },
        { correspondent: guest, here, filled: { ...reading, errors: { words: 'messages.tooMany' } } },
      );
  }
}

export async function showThread(
  site: Dependencies,
  { req, res }: Exchange,
  {
    correspondent: { tweetup, person },
    here,
    filled = {},
  }: {
    correspondent: Correspondent;
    here: string;
    filled?: Filled<QuestionField>;
  },
): Promise<void> {
  const { db, clock, show } = site;
  const { say } = req.visit;
  const conversation = await conversationOf(db, tweetup.id, person.id);
  if (!canStillWrite(tweetup, clock()) && !conversation) return showClosed(site, { req, res }, tweetup);
  res.set('Cache-Control', 'private, no-store');
  const thread = conversation ? await threadOf(db, conversation) : [];
  const heading = askHosts(await namesOfHosts(db, tweetup.id), say);
  show(req, res, {
    template: 'messages/write',
    page: { title: `${heading}: ${tweetup.title}`, isPrivate: true },
    view: {
      heading,
      title: tweetup.title,
      back: addressOf(tweetup),
      action: here,
      asksAddress: false,
      canWrite: canStillWrite(tweetup, clock()) && !conversation?.closedAt,
      wasSent: req.query['said'] === 'sent',
      form: fieldsView(questionForm, filled, say),
      thread: threadViews(thread, tweetup, say),
    },
    status: filled.errors?.words ? 422 : 200,
  });
}

export async function namesOfHosts(db: Queries, tweetupId: string): Promise<string[]> {
  return (await hostsOf(db, tweetupId)).flatMap(({ name }) => name || []);
}

export function showClosed({ show }: Dependencies, { req, res }: Exchange, tweetup: Tweetup): void {
  const { say } = req.visit;
  const page = { title: say('messages.closedTitle'), isPrivate: true };
  show(req, res, {
    template: 'rsvps/over',
    page,
    view: { text: say('messages.closedText'), back: addressOf(tweetup) },
    status: 409,
  });
}
