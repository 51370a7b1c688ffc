// Many at once, without sending hundreds of mails first: guests, their links as their mails would carry them, and evenings.
import { and, asc, eq } from 'drizzle-orm';
import { mintLink } from '../../src/mail/links.ts';
import { personByEmail, personWithProvedAddress } from '../../src/people/person.ts';
import { invite } from '../../src/rsvps/invitation.ts';
import { writeAnswer } from '../../src/rsvps/writing-answers.ts';
import { describeGuest } from '../../src/rsvps/ticket/describing.ts';
import { invitations, rsvps, unconfirmedAnswers } from '../../src/rsvps/tables.ts';
import { askToConfirm } from '../../src/rsvps/unconfirmed.ts';
import { day, after } from '../../src/time/clock.ts';
import { hosts, tweetups } from '../../src/tweetups/tables.ts';
import { announce, tweetupAt, type Tweetup } from '../../src/tweetups/tweetup.ts';
import { adventAnnounced } from './evenings.ts';
import type { Site } from './site.ts';

/** All that it takes: also of processes elsewhere on the same database. */
type Ground = Pick<Site, 'db' | 'now'>;

export async function tweetupOf({ db }: Ground, path: string): Promise<Tweetup> {
  const [, city = '', slug = ''] = path.split('/');
  return (await tweetupAt(db, { city, slug })).tweetup;
}

export const guestAddress = (number: number) => `guest${number}@example.org`;

/** No new host any more: an evening of theirs has taken place. */
export async function hostedBefore(site: Ground, personId: string): Promise<void> {
  const { db } = site;
  const [one] = await db.select().from(tweetups).orderBy(asc(tweetups.id)).limit(1);
  if (!one) throw new Error('there is no evening to copy');
  const over = new Date(site.now().getTime() - 30 * 24 * 60 * 60_000);
  const id = `before-${personId}`.slice(0, 30);
  const held = {
    ...one,
    id,
    slug: id,
    hashtag: 'Vorher',
    hashtagKey: 'vorher',
    startsAt: over,
    endsAt: over,
    thankedAt: over,
  };
  await db.insert(tweetups).values(held).onConflictDoNothing();
  await db.insert(hosts).values({ tweetupId: id, personId, since: over }).onConflictDoNothing();
}

/** @returns paths of invitations' links */
export async function invitedCrowd(site: Ground, path: string, emails: readonly string[]): Promise<string[]> {
  const tweetup = await tweetupOf(site, path);
  const host = await personByEmail(site.db, 'ana@example.org');
  if (!host) throw new Error('Ana hosts nothing');
  await hostedBefore(site, host.id);
  await invite(site.db, site.now(), { host, tweetup, emails, wrong: [], word: '' });
  const rows = await site.db.select().from(invitations).where(eq(invitations.tweetupId, tweetup.id));
  return Promise.all(
    rows
      .filter(({ email }) => emails.includes(email))
      .map(
        async ({ id }) =>
          `/rsvp/${await mintLink(site.db, site.now(), { purpose: 'invitation', target: id, until: tweetup.endsAt })}`,
      ),
  );
}

/** @returns paths of the links that confirm an answer */
export async function unconfirmedCrowd(
  site: Ground,
  path: string,
  emails: readonly string[],
): Promise<string[]> {
  const tweetup = await tweetupOf(site, path);
  for (const email of emails)
    await askToConfirm(site.db, site.now(), {
      tweetupId: tweetup.id,
      given: {
        email,
        name: email,
        answer: 'yes',
        language: 'de',
      },
    });
  const until = after(site.now(), day);
  const rows = await site.db
    .select()
    .from(unconfirmedAnswers)
    .where(eq(unconfirmedAnswers.tweetupId, tweetup.id));
  return Promise.all(
    rows.map(
      async ({ id }) =>
        `/rsvp/${await mintLink(site.db, site.now(), { purpose: 'unconfirmed-answer', target: id, until })}`,
    ),
  );
}

/** Who said yes, in order of arrival. */
export async function lineOf({ db }: Ground, tweetup: Tweetup) {
  return db
    .select({ arrival: rsvps.arrival, place: rsvps.place, brings: rsvps.brings })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetup.id), eq(rsvps.answer, 'yes')))
    .orderBy(asc(rsvps.arrival));
}

/** Says yes, and from the fourth on may be seen by everybody. */
export async function guestOf(site: Site, tweetupId: string, number: number): Promise<void> {
  const person = await site.db.transaction((tx) =>
    personWithProvedAddress(tx, site.now(), { email: `guest${number}@example.org`, name: 'Gast' }),
  );
  const said = await writeAnswer(site.db, site.now(), {
    tweetupId,
    person,
    reply: {
      answer: 'yes',
      name: 'Gast',
      language: 'de',
      cameBy: 'page',
    },
  });
  if ('rsvp' in said && number > 3)
    await describeGuest(site.db, site.now(), {
      rsvp: said.rsvp,
      self: {
        name: 'Gast',
        workingOn: 'x',
        unsureAbout: '',
        handles: { mastodon: `gast${number}@example.social` },
        listed: 'public',
        photos: null,
        mayInvite: false,
      },
    });
}

/** Announced long ago, so that it may be over by now. */
export async function tweetupIn(
  site: Site,
  fields: { title: string; city: string; date: string; starts: string; hashtag: string },
): Promise<void> {
  const place = site.gazetteer.at(fields.city) ?? site.gazetteer.named(fields.city.replace('-', ' '))[0];
  if (!place) throw new Error(`no city ${fields.city}`);
  const host = await site.db.transaction((tx) =>
    personWithProvedAddress(tx, site.now(), { email: 'ana@example.org', name: 'Ana' }),
  );
  const then = new Date('2026-09-01T12:00:00Z');
  const [hours = '', minutes = ''] = fields.starts.split(':');
  const ends = `${String((Number(hours) + 3) % 24).padStart(2, '0')}:${minutes}`;
  const done = await announce(site.db, then, {
    host,
    announcement: { ...adventAnnounced, ...fields, ends, city: place.slug },
    place,
  });
  if (done.outcome !== 'announced') throw new Error(done.outcome);
}
