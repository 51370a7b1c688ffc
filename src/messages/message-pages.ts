// For hosts: a message to the guests. Looked at first, tried on oneself, sent once, and what became of it.
import { Router, type Request, type Response } from 'express';
import { hostedHere, type Hosted } from '../hosting/hosted.ts';
import type { Say } from '../language/translate.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { choices, formView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { messageAudiences, replyRoutes, type MessageAudience } from './audiences.ts';
import { noteWhatBecameOfMessages } from './delivered.ts';
import { messageFields, messageForm, type MessageErrors, type MessageField } from './form.ts';
import {
  guestsAmong,
  sendToGuests,
  sendToOneself,
  sentMessages,
  type SentMessage,
  type Words,
} from './message.ts';
import { conversationsOf } from './thread.ts';

export function messagePages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/message', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { to } = req.query;
    const chosen = messageAudiences.find((one) => one === to) ?? '';
    await showForm(req, res, found, { to: chosen, subject: '', words: '', replies: 'site' }, {}, 200);
  });

  pages.post('/:city/:slug/message', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const { preview, trial } = submittedFields(req.body, ['preview', 'trial']);
    const reading = messageForm(req.body);
    const { typed } = reading;
    if (reading.outcome === 'refused') return showForm(req, res, found, typed, reading.errors, 422);
    const { written } = reading;
    if (preview) return showForm(req, res, found, typed, {}, 200, { preview: written });
    if (trial) {
      await sendToOneself(db, clock(), viewer, tweetup, written);
      return showForm(req, res, found, typed, {}, 200, { preview: written, tried: viewer.email });
    }
    const sent = await sendToGuests(db, clock(), viewer, tweetup, written);
    switch (sent.outcome) {
      case 'sent':
        return seeOther(res, `${addressOf(tweetup)}/message?said=sent#sent`);
      case 'too-many':
        return showForm(req, res, found, typed, { words: 'messages.twoInADay' }, 422);
      case 'nobody':
        return showForm(req, res, found, typed, { to: 'messages.nobodyThere' }, 422);
    }
  });

  async function showForm(
    req: Request,
    res: Response,
    { tweetup, viewer }: Hosted,
    typed: Submitted<MessageField>,
    errors: MessageErrors,
    status: number,
    more: { preview?: Words; tried?: string } = {},
  ): Promise<void> {
    const { say } = req.visit;
    await noteWhatBecameOfMessages(db, tweetup.id);
    const sent = await sentMessages(db, tweetup.id);
    const counts = await Promise.all(
      messageAudiences.map(async (one) => (await guestsAmong(db, tweetup.id, one)).length),
    );
    const countOf = (audience: MessageAudience) => counts[messageAudiences.indexOf(audience)] ?? 0;
    show(
      req,
      res,
      'messages/message',
      { title: say('messages.title', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        action: `${addressOf(tweetup)}/message`,
        wasSent: req.query['said'] === 'sent',
        form: formView(messageFields, typed, errors, say),
        audiences: choices(messageAudiences, typed.to, (one) =>
          say(`messages.to_${one}`, { count: countOf(one) }),
        ),
        replies: choices(replyRoutes, typed.replies || 'site', (one) => say(`messages.replies_${one}`)).map(
          (choice) => ({
            ...choice,
            hint: say(`messages.replies_${choice.value}Hint`, { email: viewer.email }),
          }),
        ),
        tried: more.tried ? say('messages.tried', { email: more.tried }) : '',
        preview: more.preview
          ? {
              ...more.preview,
              by: viewer.name || say('hosting.theHosts'),
              subject: `${tweetup.title}: ${more.preview.subject}`,
              goesTo: say('messages.goesTo', { count: countOf(more.preview.audience) }),
            }
          : null,
        conversations: (await conversationsOf(db, tweetup.id)).map((one) => ({
          name: one.name || say('rsvps.nameless'),
          address: `${addressOf(tweetup)}/message/${one.id}`,
          facts: one.closedAt
            ? say('messages.noMoreFrom')
            : `${longDay(one.lastAt, tweetup.zone, say.language)}, ${clockTime(one.lastAt, tweetup.zone, say.language)}`,
        })),
        sent: sent.map((one) => sentView(one, tweetup, say)),
      },
      status,
    );
  }

  return pages;
}

function sentView(
  { message, by, delivered, onTheWay, pointless, failed }: SentMessage,
  { zone }: Tweetup,
  say: Say,
) {
  const day = longDay(message.since, zone, say.language);
  const time = clockTime(message.since, zone, say.language);
  return {
    subject: message.subject,
    words: message.words,
    facts: say('messages.sentFacts', {
      day,
      time,
      by: by || say('hosting.theHosts'),
      to: say(`messages.audience_${message.audience}`),
    }),
    became: [
      say('messages.delivered', { count: delivered }),
      ...(onTheWay > 0 ? [say('messages.onTheWay', { count: onTheWay })] : []),
      ...(pointless > 0 ? [say('messages.pointless', { count: pointless })] : []),
    ].join(' '),
    failed:
      failed.length > 0
        ? say('messages.failed', {
            count: failed.length,
            names: failed.map((name) => name || say('rsvps.nameless')).join(', '),
          })
        : '',
  };
}
