// An evening of the demo as a row of happenings: announced, invited to, answered, each when it would have been.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { newId } from '../../database/ids.ts';
import type { Database } from '../../database/database.ts';
import { describe, personWithProvedAddress, type Person } from '../../people/person.ts';
import type { Answer } from '../../rsvps/answer-values.ts';
import { readInvitations } from '../../rsvps/form.ts';
import { cancel } from '../../hosting/cancelling.ts';
import { invite } from '../../rsvps/invitation.ts';
import { addWalkIn, notePresence } from '../../door/attendance.ts';
import { answerOf } from '../../rsvps/rsvp.ts';
import { writeAnswer } from '../../rsvps/writing-answers.ts';
import { describeGuest } from '../../rsvps/ticket/describing.ts';
import { after, day, minute } from '../../time/clock.ts';
import { readAnnouncement } from '../../tweetups/form.ts';
import { slugOf } from '../../tweetups/slug.ts';
import { spanOf } from '../../tweetups/span.ts';
import { hosts } from '../../tweetups/tables.ts';
import { announce, tweetupAt, type Tweetup } from '../../tweetups/tweetup.ts';
import { timesOf, type DemoTweetup } from './tweetup.ts';
import type { DemoPerson } from './people.ts';

export interface Happening {
  readonly at: Date;
  readonly happens: (at: Date) => Promise<void>;
}

export interface Stage {
  readonly db: Database;
  readonly gazetteer: Gazetteer;
  readonly people: ReadonlyMap<string, DemoPerson>;
  /** Everything is seen from here, and nothing happens later. */
  readonly now: Date;
}

export function happeningsOf(tweetup: DemoTweetup, stage: Stage): Happening[] {
  const announcedAt = after(stage.now, -tweetup.announcedDaysAgo * day);
  const reading = announcementOf(tweetup, announcedAt, stage);
  const { invited, cancelled } = tweetup;
  const invitedAt = invited && after(stage.now, -invited.daysAgo * day);
  const cancelledAt = cancelled ? after(stage.now, -cancelled.daysAgo * day) : stage.now;
  const until = new Date(Math.min(cancelledAt.getTime(), reading.startsAt.getTime()));
  return [
    { at: announcedAt, happens: (at) => announces(stage, at, { tweetup, reading }) },
    ...(invitedAt ? [{ at: invitedAt, happens: (at: Date) => invites(tweetup, stage, at) }] : []),
    ...repliesTo(tweetup, announcedAt, until).map((reply) => ({
      at: reply.at,
      happens: (at: Date) => replies(stage, at, { tweetup, reply }),
    })),
    ...arrivalsAt(tweetup, reading.startsAt, stage),
    ...(cancelled ? [{ at: cancelledAt, happens: (at: Date) => cancels(tweetup, stage, at) }] : []),
  ];
}

function announcementOf(tweetup: DemoTweetup, at: Date, { gazetteer, now }: Stage) {
  const zone = gazetteer.at(tweetup.typed.city ?? '')?.zone ?? 'UTC';
  const typed = { ...tweetup.typed, ...timesOf(tweetup.when, now, zone) };
  const read = readAnnouncement(typed, { gazetteer, notBefore: at, asked: 'nothing' });
  if (read.outcome === 'refused')
    throw new Error(`"${typed.title}" would be refused: ${JSON.stringify(read.errors)}`);
  const { announcement, place } = read;
  const span = spanOf(announcement, place.zone);
  if ('refused' in span) throw new Error(`the form has let "${typed.title}" pass`);
  return { announcement, place, startsAt: span.startsAt };
}

async function announces(
  stage: Stage,
  at: Date,
  {
    tweetup,
    reading: { announcement, place },
  }: { tweetup: DemoTweetup; reading: ReturnType<typeof announcementOf> },
): Promise<void> {
  const [first, ...others] = tweetup.hosts;
  const announced = await announce(stage.db, at, {
    host: await asHost(stage, at, first),
    words: wordsOf(first, stage),
    announcement,
    place,
  });
  if (announced.outcome !== 'announced')
    throw new Error(`"${announcement.title}" cannot be announced: ${announced.outcome}`);
  for (const name of others) {
    const host = await asHost(stage, at, name);
    await stage.db.insert(hosts).values({
      tweetupId: announced.tweetup.id,
      personId: host.id,
      since: after(at, day),
      ...wordsOf(name, stage),
    });
  }
}

/** The same as where they are guests. */
function wordsOf(name: string, stage: Stage) {
  const { workingOn, unsureAbout } = personNamed(name, stage).self;
  return { workingOn: workingOn || null, unsureAbout: unsureAbout || null };
}

async function invites(tweetup: DemoTweetup, stage: Stage, at: Date): Promise<void> {
  const { emails, word = '' } = tweetup.invited ?? {};
  const read = readInvitations({ emails, word });
  const host = await appear(stage, at, tweetup.hosts[0]);
  await invite(stage.db, at, {
    host,
    tweetup: await announcedAs(tweetup, stage),
    emails: read.emails,
    wrong: read.wrong,
    word,
  });
}

interface DemoReply {
  readonly name: string;
  readonly answer: Answer;
  readonly at: Date;
}

/** Yes and maybe come in as time goes by, a no near the end; so whoever said yes before frees a place. */
function repliesTo({ coming, maybe = '', not = '' }: DemoTweetup, from: Date, until: Date): DemoReply[] {
  const span = until.getTime() - from.getTime();
  const spread = (names: string, answer: Answer, first: number, last: number) =>
    names
      .split(' ')
      .filter(Boolean)
      .map((name, place, all) => {
        const share = first + ((last - first) * (place + 1)) / (all.length + 1);
        return { name, answer, at: after(from, Math.round(span * share)) };
      });
  return [
    ...spread(coming, 'yes', 0, 0.85),
    ...spread(maybe, 'maybe', 0, 0.85),
    ...spread(not, 'no', 0.85, 1),
  ];
}

async function replies(
  stage: Stage,
  at: Date,
  { tweetup, reply }: { tweetup: DemoTweetup; reply: DemoReply },
): Promise<void> {
  const { db } = stage;
  const { email, language, self } = personNamed(reply.name, stage);
  const answered = await writeAnswer(db, at, {
    tweetupId: (await announcedAs(tweetup, stage)).id,
    person: await appear(stage, at, reply.name),
    reply: {
      answer: reply.answer,
      name: reply.name,
      language,
      cameBy: tweetup.invited?.emails.includes(email) ? 'invitation' : 'page',
      brings: tweetup.bringing?.[reply.name] ?? 0,
    },
  });
  if (!('rsvp' in answered))
    throw new Error(`${reply.name} cannot answer to "${tweetup.typed.title}": ${answered.outcome}`);
  if (reply.answer !== 'no') await describeGuest(db, at, { rsvp: answered.rsvp, self });
}

/** From a little before the start until now. */
function arrivalsAt(tweetup: DemoTweetup, startsAt: Date, stage: Stage): Happening[] {
  const { here = '', walkedIn = '' } = tweetup;
  const names = [...here.split(' '), ...walkedIn.split(' ')].filter(Boolean);
  const from = after(startsAt, -20 * minute);
  const step = (stage.now.getTime() - from.getTime()) / (names.length + 1);
  return names.map((name, place) => ({
    at: after(from, Math.round(step * (place + 1))),
    happens: async (at) => {
      const { id } = await announcedAs(tweetup, stage);
      if (walkedIn.split(' ').includes(name))
        return addWalkIn(stage.db, at, { tweetupId: id, id: newId(at), name });
      const rsvp = await answerOf(stage.db, id, (await appear(stage, at, name)).id);
      if (!rsvp || !(await notePresence(stage.db, at, { tweetupId: id, rsvpId: rsvp.id, presence: 'here' })))
        throw new Error(`${name} is not expected at "${tweetup.typed.title}"`);
    },
  }));
}

async function cancels(tweetup: DemoTweetup, stage: Stage, at: Date): Promise<void> {
  const { id: tweetupId } = await announcedAs(tweetup, stage);
  await cancel(stage.db, at, { tweetupId, word: tweetup.cancelled?.word ?? '' });
}

async function announcedAs(tweetup: DemoTweetup, { db }: Stage): Promise<Tweetup> {
  const { city = '', title = '' } = tweetup.typed;
  return (await tweetupAt(db, { city, slug: slugOf(title) })).tweetup;
}

/** A host signs in, and so keeps handles for next time. */
async function asHost(stage: Stage, at: Date, name: string): Promise<Person> {
  const host = await appear(stage, at, name);
  const { language, self } = personNamed(name, stage);
  const details = { name, language: language === 'de' ? null : language, handles: self.handles };
  await stage.db.transaction((tx) => describe(tx, stage.now, { person: host, details }));
  return host;
}

function appear(stage: Stage, at: Date, name: string): Promise<Person> {
  const { email } = personNamed(name, stage);
  return stage.db.transaction((tx) => personWithProvedAddress(tx, at, { email, name }));
}

function personNamed(name: string, { people }: Stage): DemoPerson {
  const person = people.get(name);
  if (!person) throw new Error(`${name} is not among the people of the demo`);
  return person;
}
