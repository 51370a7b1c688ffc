// Whether two people share an evening, as far as the one lets the other see it: a page gives nobody away who keeps to themselves.
import { and, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { hosts } from '../tweetups/tables.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { rsvps } from '../rsvps/tables.ts';

/** @param through the answer whose link was followed, if one was */
export async function shareATweetup(
  db: Queries,
  personId: string,
  { viewerId, through }: { viewerId: string | undefined; through: Rsvp | undefined },
): Promise<boolean> {
  const guestAt = through && through.answer !== 'no' && !through.removedAt ? through.tweetupId : undefined;
  if (viewerId === undefined && guestAt === undefined) return false;
  const hosted = db
    .select({ id: hosts.tweetupId })
    .from(hosts)
    .where(eq(hosts.personId, viewerId ?? ''));
  const answered = db
    .select({ id: rsvps.tweetupId })
    .from(rsvps)
    .where(and(eq(rsvps.personId, viewerId ?? ''), isComing()));
  const [host] = await db
    .select({ tweetupId: hosts.tweetupId })
    .from(hosts)
    .where(
      and(
        eq(hosts.personId, personId),
        or(
          inArray(hosts.tweetupId, hosted),
          inArray(hosts.tweetupId, answered),
          guestAt === undefined ? undefined : eq(hosts.tweetupId, guestAt),
        ),
      ),
    )
    .limit(1);
  if (host) return true;
  const showsThemselves = inArray(rsvps.listed, ['guests', 'public']);
  const [guest] = await db
    .select({ id: rsvps.id })
    .from(rsvps)
    .where(
      and(
        eq(rsvps.personId, personId),
        isComing(),
        or(
          inArray(rsvps.tweetupId, hosted),
          and(inArray(rsvps.tweetupId, answered), showsThemselves),
          guestAt === undefined ? undefined : and(eq(rsvps.tweetupId, guestAt), showsThemselves),
        ),
      ),
    )
    .limit(1);
  return guest !== undefined;
}

function isComing(): SQL | undefined {
  return and(ne(rsvps.answer, 'no'), isNull(rsvps.removedAt));
}
