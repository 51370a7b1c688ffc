// What operators see: what waits, what was reported, what is hidden or blocked, mails and the walls’ sources at a glance, and the log.
import type { Database } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { sourceViews } from '../wall/source-views.ts';
import { heldBackMails } from '../mail/strangers.ts';
import { deadAddresses } from '../mail/returning.ts';
import { blockedOnes } from '../mail/blocked.ts';
import { longDay } from '../time/phrases.ts';
import { homeZone } from '../time/zones.ts';
import { heldBack } from '../tweetups/held-back.ts';
import { addressOf, hostsOf } from '../tweetups/tweetup.ts';
import { countTweetups } from './lists/tweetup-list.ts';
import { hiddenThings } from './things.ts';
import { latestDeeds, type Deed } from './operator-log.ts';
import {
  deadMails,
  mailsInTrouble,
  mailsWaiting,
  sourceCounts,
  sourcesAnswering,
  sourcesInTrouble,
  type SourceAtAGlance,
} from './overview.ts';
import { whoInvitesMost } from '../rsvps/invitation-limits.ts';
import { answeredReports, type Report } from './reports.ts';

export async function adminView(db: Database, now: Date, say: Say) {
  const { language } = say;
  const dayOf = (moment: Date) => longDay(moment, homeZone, language);
  const dead = await deadMails(db);
  const waitingTheirTurn = await heldBackMails(db, now);
  return {
    ...(await heldView(db, say)),
    things: (await hiddenThings(db)).map(({ kind, id, address, name }) => ({
      id: `${kind} ${id}`,
      address,
      name,
      kind: say(`operating.thing_${kind}`),
    })),
    answered: (await answeredReports(db)).map((one) => reportLine(one, dayOf(one.since))),
    inviting: (await whoInvitesMost(db, now)).map(({ name, email, today, all }) => ({
      who: name ? `${name} (${email})` : email,
      count: say('operating.invitingCount', { today, all }),
    })),
    blocked: (await blockedOnes(db)).map(({ addressHash, shownAs, reason, since }) => ({
      id: addressHash,
      shownAs,
      facts: `${dayOf(since)}: ${reason}`,
    })),
    mailsHeld: waitingTheirTurn > 0 ? say('operating.mailsHeld', { count: waitingTheirTurn }) : '',
    mailCounts: say('operating.mailCounts', { waiting: await mailsWaiting(db), dead: dead.length }),
    trouble: (await mailsInTrouble(db)).map(
      ({ kind, recipient, error: trouble, attempts: tries, since }) => ({
        text: say('operating.mailInTrouble', {
          kind,
          to: recipient,
          trouble: trouble ?? '?',
          tries,
          since: dayOf(since),
        }),
      }),
    ),
    dead: dead.map(({ id, kind, recipient, error: trouble }) => ({
      id,
      text: say('operating.deadMail', { kind, to: recipient, trouble: trouble ?? '?' }),
    })),
    deadAddresses: (await deadAddresses(db)).map(({ addressHash, shownAs, since }) => ({
      id: addressHash,
      text: `${shownAs ?? addressHash.slice(0, 8)}, ${dayOf(since)}`,
    })),
    ...(await sourcesView(db, say)),
    log: (await latestDeeds(db)).map(({ operator, deed, about, reason, at }) => ({
      when: dayOf(at),
      text: `${operator}: ${say(`operating.deed_${deed as Deed}`)}, ${aboutShown(about, say)}${reason ? ` – ${reason}` : ''}`,
      all: about.split(' ').length > mostNamed && isOfAddresses(about) ? about : '',
    })),
  };

  function reportLine({ id, kind, about, reason }: Report, when: string) {
    const what = kind === 'objection' ? say('operating.isObjection') : say(`operating.reason_${reason}`);
    return { address: `/admin/reports/${id}`, text: `${what}: ${about}`, when };
  }
}

/** Only so many stand on the first page; the list has all. */
const mostHeld = 10;

async function heldView(db: Database, say: Say) {
  const [waiting, hidden] = [await heldOnes(db, 'first-look', say), await heldOnes(db, 'hidden', say)];
  return {
    waiting: waiting.evenings,
    moreWaiting: waiting.more,
    hidden: hidden.evenings,
    moreHidden: hidden.more,
  };
}

async function heldOnes(db: Database, state: 'first-look' | 'hidden', say: Say) {
  const more = (await countTweetups(db, { state, words: '', since: undefined })) - mostHeld;
  const evenings = [];
  for (const { tweetup, city } of await heldBack(db, state, mostHeld))
    evenings.push({
      isHidden: state === 'hidden',
      address: addressOf(tweetup),
      title: tweetup.title,
      facts: `${longDay(tweetup.startsAt, tweetup.zone, say.language)}, ${tweetup.venue}, ${city.label}`,
      description: tweetup.description,
      hosts: (await hostsOf(db, tweetup.id)).map(({ name, email }) => `${name} (${email})`).join(', '),
    });
  return { evenings, more: more > 0 ? say('operating.moreHeld', { count: more }) : '' };
}

const mostNamed = 3;

const isOfAddresses = (about: string) => about.split(' ').every((one) => one.startsWith('/'));

/** A deed that concerned many is one line. */
function aboutShown(about: string, say: Say): string {
  const named = about.split(' ');
  if (named.length <= mostNamed || !isOfAddresses(about)) return about;
  const more = say('operating.logMore', { count: named.length - mostNamed });
  return `${named.slice(0, mostNamed).join(', ')} ${more}`;
}

async function sourcesView(db: Database, say: Say) {
  const counts = await sourceCounts(db);
  const sum = (...said: string[]) => said.reduce((total, one) => total + (counts.get(one) ?? 0), 0);
  const lines = (found: readonly SourceAtAGlance[]) =>
    found.flatMap(({ source, tweetup }) =>
      sourceViews([source], tweetup, say).map((view) => ({
        ...view,
        evening: tweetup.title,
        wall: `${addressOf(tweetup)}/wall`,
      })),
    );
  return {
    sourceCounts: say('operating.sourceCounts', {
      answering: sum('new-posts', 'nothing-new'),
      trouble: sum('closed', 'later', 'failed'),
      fresh: sum('nothing-yet'),
    }),
    sourcesInTrouble: lines(await sourcesInTrouble(db)),
    sourcesAnswering: lines(await sourcesAnswering(db)),
  };
}
