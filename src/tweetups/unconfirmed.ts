// An announcement by somebody who is not signed in: it becomes a tweetup when its mail's button proves the address.
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Database, Queries } from '../database/database.ts';
import type { Column } from '../database/columns.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { personWithProvedAddress, type Person } from '../people/person.ts';
import { signInPerson } from '../people/session.ts';
import { after, day, minute } from '../time/clock.ts';
import type { Announcement } from './announcement.ts';
import { open, type Welcome } from './held-back.ts';
import type { HostWords } from './hosts.ts';
import { unconfirmedAnnouncements } from './tables.ts';
import { announceWithin, type Announced } from './tweetup.ts';

export type UnconfirmedAnnouncement = typeof unconfirmedAnnouncements.$inferSelect;

export const keptDays = 7;

/** A form that is sent twice by a nervous finger makes one mail. */
const again = 5 * minute;

interface Asked extends Partial<HostWords> {
  readonly email: string;
  readonly announcement: Announcement;
}

/** What happened is told to nobody: the page looks the same when no mail may go. */
export async function askToConfirmAnnouncement(
  db: Database,
  now: Date,
  given: Asked & { name: string; language: Language },
): Promise<void> {
  await db.transaction(async (tx) => {
    if (await wasJustAsked(tx, now, given)) return;
    const dueAt = await whenAskedFor(tx, now, { email: given.email, kind: 'confirm-announcement' });
    if (!dueAt) return;
    // Whoever asked at the same moment had the address's row first.
    if (await wasJustAsked(tx, now, given)) return;
    const id = newId(now);
    await tx.insert(unconfirmedAnnouncements).values({ id, ...given, since: now });
    await queueMail(tx, now, {
      kind: 'confirm-announcement',
      dueAt,
      recipient: given.email,
      language: given.language,
      facts: { announcement: id },
      dedupeKey: id,
    });
  });
}

async function wasJustAsked(
  tx: Queries,
  now: Date,
  { email, announcement, workingOn = null, unsureAbout = null }: Asked,
): Promise<boolean> {
  const [same] = await tx
    .select({ id: unconfirmedAnnouncements.id })
    .from(unconfirmedAnnouncements)
    .where(
      and(
        eq(unconfirmedAnnouncements.email, email),
        eq(unconfirmedAnnouncements.announcement, announcement),
        isSame(unconfirmedAnnouncements.workingOn, workingOn),
        isSame(unconfirmedAnnouncements.unsureAbout, unsureAbout),
        gt(unconfirmedAnnouncements.since, after(now, -again)),
        isNull(unconfirmedAnnouncements.tweetupId),
      ),
    )
    .limit(1);
  return same !== undefined;
}

function isSame(column: Column, words: string | null) {
  return words === null ? isNull(column) : eq(column, words);
}

export async function unconfirmedAnnouncementById(
  db: Queries,
  id: string,
): Promise<UnconfirmedAnnouncement | undefined> {
  const [found] = await db.select().from(unconfirmedAnnouncements).where(eq(unconfirmedAnnouncements.id, id));
  return found;
}

export type AnnouncementConfirmed = { readonly host: Person; readonly session: string } & (
  Announced | { readonly outcome: 'city-is-gone' }
);

/** The mail's button was pressed: the address is proved, so its owner is signed in whatever becomes of the tweetup. */
export async function confirmAnnouncement(
  db: Database,
  now: Date,
  { gazetteer, id, welcome = open }: { gazetteer: Gazetteer; id: string; welcome?: Welcome },
): Promise<AnnouncementConfirmed | undefined> {
  return db.transaction(async (tx) => {
    await tx.hold(unconfirmedAnnouncements, id);
    const [waiting] = await tx
      .select()
      .from(unconfirmedAnnouncements)
      .where(and(eq(unconfirmedAnnouncements.id, id), isNull(unconfirmedAnnouncements.tweetupId)));
    if (!waiting) return undefined;
    const host = await personWithProvedAddress(tx, now, { email: waiting.email, name: waiting.name });
    const session = await signInPerson(tx, now, { person: host });
    const place = gazetteer.at(waiting.announcement.city);
    const announced = place
      ? await announceWithin(tx, now, {
          host,
          words: waiting,
          announcement: waiting.announcement,
          place,
          welcome,
        })
      : { outcome: 'city-is-gone' as const };
    const its = eq(unconfirmedAnnouncements.id, id);
    if ('tweetup' in announced)
      await tx.update(unconfirmedAnnouncements).set({ tweetupId: announced.tweetup.id }).where(its);
    // The form comes back with everything in it, to somebody who is signed in: the link signs in once only.
    else await tx.delete(unconfirmedAnnouncements).where(its);
    return { host, session, ...announced };
  });
}

export async function forgetUnconfirmedAnnouncements(db: Queries, now: Date): Promise<void> {
  await db
    .delete(unconfirmedAnnouncements)
    .where(lt(unconfirmedAnnouncements.since, after(now, -keptDays * day)));
}
