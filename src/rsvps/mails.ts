// The mails to guests: confirm, answered, invitation, moved up, reminder. Each says what is true when it is delivered.
import { questionsOfYes, questionsSince } from '../asking/mails.ts';
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain, type Block } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { questionForGuest } from '../question/asking.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { daysBetween } from '../time/zones.ts';
import { hostedTweetup } from '../tweetups/letters.ts';
import { tweetupById } from '../tweetups/tweetup.ts';
import {
  answerButtons,
  calendarFor,
  doorCode,
  findingTheWay,
  greeting,
  guestOf,
  guestsTweetup,
  whoComesWords,
} from './letters.ts';
import { newcomerWords } from './ticket/newcomers-mail.ts';
import { invitation } from './inviting/invitation-mail.ts';
import { keptDays, unconfirmedById } from './unconfirmed.ts';

type GuestMails = Pick<Writers, 'confirm-answer' | 'answered' | 'invitation' | 'moved-up' | 'reminder'>;

export function guestMails(config: Config, sealing: Sealing): GuestMails {
  return {
    'confirm-answer': confirmAnswer(config),
    answered: answered(config, sealing),
    invitation: invitation(config),
    'moved-up': movedUp(config),
    reminder: reminder(sealing),
  };
}

function confirmAnswer({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const unconfirmed = await unconfirmedById(db, facts['unconfirmed'] ?? '');
    if (!unconfirmed) return null;
    const { tweetup, city } = await tweetupById(db, unconfirmed.tweetupId);
    if (now >= tweetup.endsAt || tweetup.cancelledAt) return null;
    const until = after(unconfirmed.since, keptDays * day);
    const token = await mintLink(db, now, { purpose: 'unconfirmed-answer', target: unconfirmed.id, until });
    const say = sayIn(language);
    const evening = await hostedTweetup(db, now, { tweetup, city, language });
    return {
      ...plain(language),
      subject: say('rsvps.confirmSubject', { title: tweetup.title }),
      preview: say('rsvps.confirmPreview', { when: evening.when }),
      heading: say('rsvps.confirmHeading'),
      blocks: [
        { words: say('rsvps.confirmWords') },
        { evening },
        {
          buttons: [
            {
              label: say('rsvps.confirmButton'),
              path: `/rsvp/${token}?answer=${unconfirmed.answer}`,
            },
          ],
        },
        { words: say('rsvps.confirmLasts') },
      ],
      why: say('rsvps.confirmWhy', { site }),
    };
  };
}

function answered(config: Config, sealing: Sealing): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const guest = await guestOf(db, now, facts['rsvp']);
    if (!guest || guest.tweetup.cancelledAt) return null;
    const { rsvp, tweetup, city, links } = guest;
    // They have changed their answer since, and get a mail about that one.
    if (facts['arrival'] !== String(rsvp.arrival)) return null;
    const say = sayIn(language);
    const evening =
      rsvp.answer === 'no'
        ? await hostedTweetup(db, now, { tweetup, city, language })
        : await guestsTweetup(db, now, { guest, language });
    const state = rsvp.answer === 'yes' ? (rsvp.place ?? 'going') : rsvp.answer;
    const comes: Block[] = [
      ...findingTheWay(tweetup, say),
      ...(await questionsOfYes(db, { guest, sealing, say })),
      { words: say('rsvps.hashtagWords') },
      { hashtag: tweetup.hashtag },
      { words: say('rsvps.getReady') },
      { buttons: [{ label: say('rsvps.tellButton'), path: `${links.answer}#you` }] },
      { link: { label: say('rsvps.whoComes'), path: links.people } },
      { link: { label: say('rsvps.changeButton'), path: links.answer } },
      ...(state === 'going' || state === 'maybe' ? [doorCode(guest, say)] : []),
    ];
    const stays: Block[] = [{ buttons: [{ label: say('rsvps.changeButton'), path: links.answer }] }];
    return {
      ...plain(language),
      subject: say(`rsvps.${state}Subject`, { title: tweetup.title }),
      preview: evening.when,
      heading: say(`rsvps.${state}Heading`),
      blocks: [
        ...greeting(rsvp, say),
        { words: say(`rsvps.${state}Words`) },
        { evening },
        ...(state === 'no'
          ? []
          : await whoComesWords(db, tweetup, { role: 'guest', but: rsvp.personId, say })),
        ...(state === 'no' ? stays : comes),
      ],
      why: say('rsvps.answeredWhy'),
      calendar:
        state === 'going' || state === 'maybe'
          ? await calendarFor(db, now, { guest, email: recipient, config, say })
          : null,
    };
  };
}

function movedUp(config: Config): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const guest = await guestOf(db, now, facts['rsvp']);
    if (!guest || guest.rsvp.place !== 'going' || guest.tweetup.cancelledAt || now >= guest.tweetup.startsAt)
      return null;
    const { tweetup, links } = guest;
    const say = sayIn(language);
    const evening = await guestsTweetup(db, now, { guest, language });
    return {
      ...plain(language),
      subject: say('rsvps.movedUpSubject', { title: tweetup.title }),
      preview: evening.when,
      heading: say('rsvps.movedUpHeading'),
      blocks: [
        ...greeting(guest.rsvp, say),
        { words: say('rsvps.movedUpWords') },
        { evening },
        { hashtag: tweetup.hashtag },
        { buttons: [{ label: say('rsvps.changeButton'), path: links.answer }] },
        { link: { label: say('rsvps.whoComes'), path: links.people } },
      ],
      why: say('rsvps.movedUpWhy'),
      calendar: await calendarFor(db, now, { guest, email: recipient, config, say }),
    };
  };
}

function reminder(sealing: Sealing): Writer {
  return async (db, now, { id: mail, facts, language, recipient }) => {
    const guest = await guestOf(db, now, facts['rsvp']);
    if (!guest) return null;
    const { rsvp, tweetup, links } = guest;
    const isOfAnotherStart = facts['start'] !== String(tweetup.startsAt.getTime());
    const comes = rsvp.place === 'going' || rsvp.answer === 'maybe';
    if (now >= tweetup.startsAt || tweetup.cancelledAt || isOfAnotherStart || !comes) return null;
    if (await hasOptedOut(db, recipient, `reminders:${tweetup.id}`)) return null;
    const subject = `reminders:${tweetup.id} ${hashOf(recipient)}`;
    const stop = await mintLink(db, now, {
      purpose: 'stop',
      target: subject,
      until: after(tweetup.endsAt, 30 * day),
    });
    const say = sayIn(language);
    const evening = await guestsTweetup(db, now, { guest, language });
    const isTomorrow = daysBetween(now, tweetup.startsAt, tweetup.zone) === 1;
    const isMaybe = rsvp.answer === 'maybe';
    return {
      ...plain(language),
      subject: say(isTomorrow ? 'rsvps.reminderSubject' : 'rsvps.reminderSubjectLater', {
        title: tweetup.title,
      }),
      preview: evening.when,
      heading: say(
        isMaybe
          ? 'rsvps.reminderHeadingMaybe'
          : isTomorrow
            ? 'rsvps.reminderHeading'
            : 'rsvps.reminderHeadingSoon',
      ),
      blocks: [
        ...greeting(rsvp, say),
        { evening },
        ...(await whoComesWords(db, tweetup, { role: 'guest', but: rsvp.personId, say })),
        ...findingTheWay(tweetup, say),
        { words: say(isMaybe ? 'rsvps.reminderWordsMaybe' : 'rsvps.reminderWords') },
        ...newcomerWords(guest, say),
        ...(await questionsSince(db, { guest, sealing, say })),
        {
          buttons: isMaybe
            ? answerButtons(links.answer, say)
            : [{ label: say('rsvps.changeButton'), path: links.answer }],
        },
        { link: { label: say('rsvps.whoComes'), path: links.people } },
        ...(await questionForGuest(db, now, { guest, mail, say })),
        { hashtag: tweetup.hashtag },
        doorCode(guest, say),
      ],
      why: say('rsvps.reminderWhy'),
      stop: { label: say('rsvps.reminderStop'), path: `/unsubscribe/${stop}`, isOneClick: true },
    };
  };
}
