// Many guests at once: their links, as their mails would carry them, without sending hundreds of mails first.
import { and, asc, eq } from 'drizzle-orm';
import { mintLink } from '../../src/mail/links.ts';
import { personByEmail } from '../../src/people/person.ts';
import { invite } from '../../src/rsvps/invitation.ts';
import { invitations, rsvps, unconfirmedAnswers } from '../../src/rsvps/tables.ts';
import { askToConfirm } from '../../src/rsvps/unconfirmed.ts';
import { day, after } from '../../src/time/clock.ts';
import { tweetupAt, type Tweetup } from '../../src/tweetups/tweetup.ts';
import type { Site } from './site.ts';

export async function tweetupOf({ db }: Site, path: string): Promise<Tweetup> {
  const [, city = '', slug = ''] = path.split('/');
  return (await tweetupAt(db, city, slug)).tweetup;
}

export const guestAddress = (number: number) => `guest${number}@example.org`;

/** @returns paths of invitations' links */
export async function invitedCrowd(site: Site, path: string, emails: readonly string[]): Promise<string[]> {
  const tweetup = await tweetupOf(site, path);
  const host = await personByEmail(site.db, 'ana@example.org');
  if (!host) throw new Error('Ana hosts nothing');
  await invite(site.db, site.now(), host, tweetup, emails, [], '');
  const rows = await site.db.select().from(invitations).where(eq(invitations.tweetupId, tweetup.id));
  return Promise.all(
    rows
      .filter(({ email }) => emails.includes(email))
      .map(
        async ({ id }) => `/rsvp/${await mintLink(site.db, 'invitation', id, site.now(), tweetup.endsAt)}`,
      ),
  );
}

/** @returns paths of the links that confirm an answer */
export async function unconfirmedCrowd(
  site: Site,
  path: string,
  emails: readonly string[],
): Promise<string[]> {
  const tweetup = await tweetupOf(site, path);
  for (const email of emails)
    await askToConfirm(site.db, site.now(), tweetup.id, {
      email,
      name: email,
      answer: 'yes',
      language: 'de',
    });
  const until = after(site.now(), day);
  const rows = await site.db
    .select()
    .from(unconfirmedAnswers)
    .where(eq(unconfirmedAnswers.tweetupId, tweetup.id));
  return Promise.all(
    rows.map(
      async ({ id }) => `/rsvp/${await mintLink(site.db, 'unconfirmed-answer', id, site.now(), until)}`,
    ),
  );
}

/** Who said yes, in order of arrival. */
export async function lineOf({ db }: Site, tweetup: Tweetup) {
  return db
    .select({ arrival: rsvps.arrival, place: rsvps.place, brings: rsvps.brings })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetup.id), eq(rsvps.answer, 'yes')))
    .orderBy(asc(rsvps.arrival));
}
