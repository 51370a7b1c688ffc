// What people of the demo write to each other, and what the site writes to them, so that its mailbox holds what an evening brings as a rule.
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { askToHost } from '../../hosting/cohosts.ts';
import { offerToHost } from '../../hosting/handing-over/offers.ts';
import { queueMail } from '../../mail/outbox.ts';
import { answerGuest, writeToHosts } from '../../messages/conversation.ts';
import { sendToGuests, sendTrial } from '../../messages/message.ts';
import { askForSignIn } from '../../people/signing-in.ts';
import type { Person } from '../../people/person.ts';
import { invite } from '../../rsvps/invitation.ts';
import type { Rsvp } from '../../rsvps/rsvp.ts';
import { rsvps } from '../../rsvps/tables.ts';
import { askToConfirm } from '../../rsvps/unconfirmed.ts';
import { tellHosts } from '../../series/proposing.ts';
import { series } from '../../series/tables.ts';
import { askToFollow } from '../../subscribing/following.ts';
import { tweetups } from '../../tweetups/tables.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import { after, hour } from '../../time/clock.ts';
import { answerAt, evening, known } from './cast.ts';

const words = {
  subject: 'Bringt Tassen mit',
  words: 'Es gibt Suppe, und zu wenige Tassen sind da.\n\nBis Donnerstag!',
} as const;

export async function demoLetters(db: Database, now: Date): Promise<void> {
  const [ana, paula] = [await known(db, 'ana'), await known(db, 'paula')];
  const table = await evening(db, 'am-grossen-kuechentisch');
  const quiet = await evening(db, 'leise-leute-laute-notizen');
  const past = await evening(db, 'was-nicht-geklappt-hat');
  const answer = await answerAt(db, table, paula);
  await betweenHostsAndGuests(db, now, { ana, paula, table });
  await invite(db, now, {
    host: ana,
    tweetup: quiet,
    emails: ['jan@example.org'],
    wrong: [],
    word: 'Jan, du hast neulich von deinem Register erzählt. Das würde ich gern hören.',
  });
  await askToHost(db, now, { host: ana, tweetup: quiet, email: 'caro@example.org', role: 'along' });
  await offerToHost(db, now, await answerAt(db, past, await known(db, 'wiebke')));
  await toWhoComes(db, now, { table, answer, paula });
  await afterwards(db, now, { past, paula: await known(db, 'doerte') });
  await toHosts(db, now, { ana, table, answer });
  await beforeAnAddressIsProved(db, now, { ana, quiet });
  await weekly(db, now, { ana, evenings: [table, quiet] });
}

async function betweenHostsAndGuests(
  db: Database,
  now: Date,
  { ana, paula, table }: { ana: Person; paula: Person; table: Tweetup },
): Promise<void> {
  const written = { audience: 'yes', replies: 'site', ...words } as const;
  await sendTrial(db, now, { host: ana, tweetup: table, written });
  await sendToGuests(db, now, { host: ana, tweetup: table, written });
  const question = { name: 'Paula', words: 'Kommt man mit dem Rad in den Hof?', language: 'de' } as const;
  const wrote = await writeToHosts(db, now, { tweetup: table, person: paula, written: question });
  if (wrote.outcome !== 'sent') throw new Error('Paula cannot write to the hosts of the demo');
  await answerGuest(db, now, {
    host: ana,
    conversation: wrote.conversation,
    words: 'Ja, durch das Tor. Bis dann!',
  });
}

/** Moved by an hour, and two hours before. */
async function toWhoComes(
  db: Database,
  now: Date,
  { table, answer, paula }: { table: Tweetup; answer: Rsvp; paula: Person },
): Promise<void> {
  const to = { recipient: paula.contact, language: 'de' } as const;
  const { title, hashtag, venue, address, description, zone, startsAt, endsAt } = table;
  await db.transaction(async (tx) => {
    const before = { startsAt: after(startsAt, -hour).toISOString(), endsAt: endsAt.toISOString(), zone };
    await queueMail(tx, now, {
      ...to,
      kind: 'rescheduled',
      facts: { rsvp: answer.id, title, hashtag, venue, address, description, ...before },
      dedupeKey: `demo:${answer.id}`,
    });
    await queueMail(tx, now, {
      ...to,
      kind: 'shortly',
      facts: { rsvp: answer.id, start: String(startsAt.getTime()) },
      dedupeKey: `demo:${answer.id}`,
    });
  });
}

async function afterwards(
  db: Database,
  now: Date,
  { past, paula }: { past: Tweetup; paula: Person },
): Promise<void> {
  const { id } = await answerAt(db, past, paula);
  await db.transaction((tx) =>
    queueMail(tx, now, {
      kind: 'thanks',
      recipient: paula.contact,
      language: 'de',
      facts: { rsvp: id },
      dedupeKey: `demo:${id}`,
    }),
  );
}

/** Who is new, and the draft that waits. */
async function toHosts(
  db: Database,
  now: Date,
  { ana, table, answer }: { ana: Person; table: Tweetup; answer: Rsvp },
): Promise<void> {
  await db.update(rsvps).set({ newHereSince: now }).where(eq(rsvps.id, answer.id));
  await db.transaction(async (tx) => {
    await queueMail(tx, now, {
      kind: 'newcomers',
      recipient: ana.contact,
      language: 'de',
      facts: { tweetup: table.id, host: ana.id, start: String(table.startsAt.getTime()) },
      dedupeKey: `demo:${table.id}`,
    });
    const [made] = await tx
      .select({ series, draft: tweetups })
      .from(tweetups)
      .innerJoin(series, eq(series.id, tweetups.seriesId))
      .where(and(eq(series.city, 'rostock'), isNull(tweetups.announcedAt)))
      .orderBy(tweetups.startsAt)
      .limit(1);
    if (made) await tellHosts(tx, now, { ...made, what: 'made' });
  });
}

async function beforeAnAddressIsProved(
  db: Database,
  now: Date,
  { ana, quiet }: { ana: Person; quiet: Tweetup },
): Promise<void> {
  const { id: tweetupId, zone } = quiet;
  const given = { email: 'jan@example.org', name: 'Jan', answer: 'yes', language: 'de' } as const;
  await askToConfirm(db, now, { tweetupId, given });
  await askToFollow(db, now, {
    email: 'jan@example.org',
    asked: {
      wouldHost: 'no',
      city: 'rostock',
      cityName: 'Rostock',
      seriesId: null,
      rhythm: 'weekly',
      language: 'de',
      zone,
      wording: 'Ich möchte Mails über neue Abende bekommen.',
      form: '/rostock',
    },
  });
  await askForSignIn(db, now, { email: ana.contact, goOnTo: '/me', language: 'de' });
}

async function weekly(
  db: Database,
  now: Date,
  { ana, evenings }: { ana: Person; evenings: readonly Tweetup[] },
): Promise<void> {
  await db.transaction((tx) =>
    queueMail(tx, now, {
      kind: 'weekly-evenings',
      recipient: ana.contact,
      language: 'de',
      facts: { person: ana.id, evenings: evenings.map(({ id }) => id).join(',') },
      dedupeKey: `demo:${ana.id}`,
    }),
  );
}
