// For hosts: a message to the guests. Looked at first, tried on the host, sent once, and what became of it.
import type { Response } from 'express';
import { hostedHere, type Hosted } from '../hosting/hosted.ts';
import type { Say } from '../language/translate.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { messageAudiences, replyRoutes, type MessageAudience } from './audiences.ts';
import { noteWhatBecameOfMessages } from './delivered.ts';
import { messageForm, readMessage, type MessageField } from './form.ts';
import {
  guestsAmong,
  sendToGuests,
  sendTrial,
  sentMessages,
  type SentMessage,
  type MessageWords,
} from './message.ts';
import { conversationsOf } from './thread.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

export async function showMessage(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const found = await hostedHere(db, req, res);
  const { to } = req.query;
  const chosen = messageAudiences.find((one) => one === to) ?? '';
  await showForm(
    site,
    { req, res },
    {
      hosted: found,
      filled: { submitted: { to: chosen } },
      status: 200,
    },
  );
}

export async function sendMessage(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer } = found;
  const { preview, trial } = submittedFields(req.body, ['preview', 'trial']);
  const reading = readMessage(req.body);
  const { submitted } = reading;
  if (reading.outcome === 'refused')
    return showForm(site, { req, res }, { hosted: found, filled: reading, status: 422 });
  const { written } = reading;
  if (preview)
    return showForm(
      site,
      { req, res },
      { hosted: found, filled: { submitted }, status: 200, more: { preview: written } },
    );
  if (trial) {
    await sendTrial(db, clock(), { host: viewer, tweetup, written });
    return showForm(
      site,
      { req, res },
      {
        hosted: found,
        filled: { submitted },
        status: 200,
        more: { preview: written, tried: viewer.contact },
      },
    );
  }
  const sent = await sendToGuests(db, clock(), { host: viewer, tweetup, written });
  switch (sent.outcome) {
    case 'sent':
      return seeOther(res, `${addressOf(tweetup)}/message?said=sent#sent`);
    case 'too-many':
      return showForm(
        site,
        { req, res },
        { hosted: found, filled: { submitted, errors: { words: 'messages.twoInADay' } }, status: 422 },
      );
    case 'nobody':
      return showForm(
        site,
        { req, res },
        { hosted: found, filled: { submitted, errors: { to: 'messages.nobodyThere' } }, status: 422 },
      );
  }
}

async function showForm(
  { db, clock, show }: Dependencies,
  { req, res }: Exchange,
  {
    hosted: { tweetup, viewer },
    filled,
    status,
    more = {},
  }: {
    hosted: Hosted;
    filled: Filled<MessageField>;
    status: number;
    more?: { preview?: MessageWords; tried?: string };
  },
): Promise<void> {
  const { say } = req.visit;
  await noteWhatBecameOfMessages(db, tweetup.id);
  const sent = await sentMessages(db, tweetup.id);
  const counts = await Promise.all(messageAudiences.map((one) => guestsAmong(db, tweetup.id, one)));
  const countOf = (audience: MessageAudience) => counts[messageAudiences.indexOf(audience)] ?? 0;
  show(req, res, {
    template: 'messages/message',
    page: {
      title: say('messages.title', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'message'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      action: `${addressOf(tweetup)}/message`,
      wasSent: req.query['said'] === 'sent',
      form: fieldsView(messageForm, filled, say),
      audiences: choices(messageAudiences, filled.submitted?.to ?? '', (one) =>
        say(`messages.to_${one}`, { count: countOf(one) }),
      ),
      replies: choices(replyRoutes, filled.submitted?.replies || 'site', (one) =>
        say(`messages.replies_${one}`),
      ).map((choice) => ({
        ...choice,
        hint: say(`messages.replies_${choice.value}Hint`, { email: viewer.contact }),
      })),
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
  });
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
