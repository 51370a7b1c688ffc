// The mails of the operator: to people who report something, to people whom a decision concerns, and to the operators themselves.
import { asc, inArray } from 'drizzle-orm';
import type { Config } from '../config.ts';
import { sayIn, type Say } from '../language/translate.ts';
import type { MessageKey } from '../language/translate.ts';
import type { Queries } from '../database/database.ts';
import { blockedByHash } from '../mail/blocked.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { plain, type Block } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { hasOptedOut } from '../mail/stopping.ts';
import { tweetupToHost } from '../tweetups/in-its-city.ts';
import { answerLinkEnd } from '../rsvps/unconfirmed.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day } from '../time/clock.ts';
import { tweetupBlock } from '../tweetups/letters.ts';
import { tweetups } from '../tweetups/tables.ts';
import { reportById } from './reports.ts';

type OperatorMails = Pick<
  Writers,
  | 'report-received'
  | 'report-waits'
  | 'report-answered'
  | 'look-waits'
  | 'tweetup-hidden'
  | 'tweetup-let-go'
  | 'address-blocked'
  | 'may-announce'
>;

/** Six months, as the Digital Services Act has it (article 20). */
const objectionDays = 183;

export function operatorMails(config: Config): OperatorMails {
  return {
    'report-received': received(config),
    'report-waits': waits(config, 'operating.reportWaitsSubject', 'operating.reportWaitsWords'),
    'report-answered': answered(config),
    'look-waits': waits(config, 'operating.lookWaitsSubject', 'operating.lookWaitsWords'),
    'tweetup-hidden': hidden(config),
    'tweetup-let-go': letGo(config),
    'address-blocked': blocked(config),
    'may-announce': mayAnnounce(config),
  };
}

/** Nobody has proved the address: nothing that was typed stands in it. */
function received({ siteName: site }: Config): Writer {
  return async (db, _now, { facts, language }) => {
    if (!(await reportById(db, facts['report'] ?? ''))) return null;
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say('operating.reportReceivedSubject'),
      preview: say('operating.reportReceivedWords'),
      heading: say('operating.reportReceivedHeading'),
      blocks: [{ words: say('operating.reportReceivedWords') }],
      why: say('operating.reportReceivedWhy', { site }),
    };
  };
}

function waits({ siteName: site }: Config, subject: MessageKey, words: MessageKey): Writer {
  return async (_db, _now, { language }) => {
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say(subject),
      preview: say(words),
      heading: say(subject),
      blocks: [
        { words: say(words) },
        { buttons: [{ label: say('operating.operatorButton'), path: `/admin` }] },
      ],
      why: say('operating.operatorWhy', { site }),
    };
  };
}

function answered({ siteName: site, operator }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const report = await reportById(db, facts['report'] ?? '');
    if (!report?.answeredAt) return null;
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say('operating.reportAnsweredSubject'),
      preview: say('operating.reportAnsweredWords'),
      heading: say('operating.reportAnsweredHeading'),
      blocks: [
        { words: say('operating.reportAnsweredWords') },
        { quote: report.answer, by: operator.name },
        ...(await wayToObject(db, now, { about: `report ${report.id}`, say })),
      ],
      why: say('operating.reportReceivedWhy', { site }),
    };
  };
}

function hidden({ operator }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const found = await tweetupToHost(db, facts['tweetup'] ?? '');
    if (found?.tweetup.heldBack !== 'hidden') return null;
    const { tweetup, city } = found;
    const say = sayIn(language);
    const isDeclined = facts['declined'] === 'yes';
    const words = say(isDeclined ? 'operating.tweetupDeclinedWords' : 'operating.tweetupHiddenWords');
    return {
      ...plain(language),
      subject: say(isDeclined ? 'operating.tweetupDeclinedSubject' : 'operating.tweetupHiddenSubject', {
        title: tweetup.title,
      }),
      preview: words,
      heading: say(isDeclined ? 'operating.tweetupDeclinedHeading' : 'operating.tweetupHiddenHeading'),
      blocks: [
        { words },
        { quote: facts['reason'] ?? '', by: operator.name },
        { evening: tweetupBlock({ tweetup, city }, language) },
        ...(await othersMeant(db, facts['others'], say)),
        ...(await wayToObject(db, now, { about: `tweetup ${tweetup.id}`, say })),
      ],
      why: say('operating.operatorHostWhy'),
    };
  };
}

function letGo({ operator }: Config): Writer {
  return async (db, _now, { facts, language }) => {
    const found = await tweetupToHost(db, facts['tweetup'] ?? '');
    if (!found?.tweetup.announcedAt) return null;
    const { tweetup, city } = found;
    const say = sayIn(language);
    const { reason } = facts;
    return {
      ...plain(language),
      subject: say(reason ? 'operating.tweetupLetGoSubject' : 'operating.tweetupAnnouncedSubject', {
        title: tweetup.title,
      }),
      preview: say('operating.tweetupLetGoWords'),
      heading: say('operating.tweetupLetGoHeading'),
      blocks: [
        { words: say('operating.tweetupLetGoWords') },
        ...(reason ? [{ quote: reason, by: operator.name }] : []),
        { evening: tweetupBlock({ tweetup, city }, language) },
        ...(await othersMeant(db, facts['others'], say)),
      ],
      why: say('operating.operatorHostWhy'),
    };
  };
}

/** Evenings of theirs about which the same was decided in the same breath. */
async function othersMeant(db: Queries, others: string | undefined, say: Say): Promise<Block[]> {
  if (!others) return [];
  const ids = others.split(' ');
  const named = await db
    .select({ title: tweetups.title })
    .from(tweetups)
    .where(inArray(tweetups.id, ids))
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(20);
  const titles = named.map(({ title }) => title).join(', ');
  return [{ words: say('operating.othersMeant', { count: ids.length, titles }) }];
}

function blocked({ siteName: site, operator }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const address = await blockedByHash(db, facts['address'] ?? '');
    if (!address) return null;
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say('operating.addressBlockedSubject'),
      preview: say('operating.addressBlockedWords', { site }),
      heading: say('operating.addressBlockedHeading'),
      blocks: [
        { words: say('operating.addressBlockedWords', { site }) },
        { quote: address.reason, by: operator.name },
        ...(await wayToObject(db, now, { about: `address ${address.shownAs}`, say })),
      ],
      why: say('operating.addressBlockedWhy', { site }),
    };
  };
}

function mayAnnounce({ siteName: site }: Config): Writer {
  return async (db, now, { language, recipient }) => {
    if (await hasOptedOut(db, recipient, 'invitations')) return null;
    const stop = await mintLink(db, now, {
      purpose: 'stop',
      target: `invitations ${hashOf(recipient)}`,
      until: answerLinkEnd(now),
    });
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: say('operating.mayAnnounceSubject'),
      preview: say('operating.mayAnnounceHeading'),
      heading: say('operating.mayAnnounceHeading'),
      blocks: [
        { words: say('operating.mayAnnounceWords', { site }) },
        { buttons: [{ label: say('operating.mayAnnounceButton'), path: `/new` }] },
      ],
      why: say('operating.mayAnnounceWhy', { site }),
      stop: {
        label: say('rsvps.invitationStop'),
        path: `/unsubscribe/${stop}`,
        isOneClick: true,
      },
    };
  };
}

export async function wayToObject(
  db: Queries,
  now: Date,
  { about, say }: { about: string; say: Say },
): Promise<Block[]> {
  const token = await mintLink(db, now, {
    purpose: 'objection',
    target: about,
    until: after(now, objectionDays * day),
  });
  return [
    { words: say('operating.objectLasts') },
    { buttons: [{ label: say('operating.objectButton'), path: `/report/${token}` }] },
  ];
}
