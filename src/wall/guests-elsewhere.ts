// Guests who agreed to be seen by everybody, where they write: whose posts may be collected.
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { rsvpHandles, rsvps } from '../rsvps/tables.ts';
import type { FoundPost } from './found-post.ts';
import type { WallSource } from './tables.ts';
import { handleChecks } from '../handles/tables.ts';

export interface GuestElsewhere {
  readonly personId: string;
  readonly name: string;
  readonly network: 'mastodon' | 'bluesky' | 'blog';
  readonly handle: string;
  readonly found: (typeof handleChecks.$inferSelect)['found'];
  readonly calledNow: string | null;
}

/** Those who agreed to be seen by everybody, with the accounts that everybody may see. */
export async function guestsElsewhere(db: Queries, tweetupId: string): Promise<GuestElsewhere[]> {
  const rows = await db
    .select({
      personId: rsvps.personId,
      name: rsvps.name,
      network: rsvpHandles.network,
      handle: rsvpHandles.handle,
      found: handleChecks.found,
      calledNow: handleChecks.calledNow,
    })
    .from(rsvpHandles)
    .innerJoin(rsvps, eq(rsvps.id, rsvpHandles.rsvpId))
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, rsvpHandles.network), eq(handleChecks.handle, rsvpHandles.handle)),
    )
    .where(
      and(
        eq(rsvps.tweetupId, tweetupId),
        eq(rsvps.listed, 'public'),
        ne(rsvps.answer, 'no'),
        isNull(rsvps.removedAt),
        isNull(rsvpHandles.audience),
        inArray(rsvpHandles.network, ['mastodon', 'bluesky', 'blog']),
      ),
    )
    .orderBy(asc(rsvps.arrival))
    .limit(2000);
  return rows.map((row) => ({
    ...row,
    network: row.network as GuestElsewhere['network'],
    found: row.found ?? {},
  }));
}
export function guestWhoWrote(
  found: FoundPost,
  source: Pick<WallSource, 'kind' | 'address'>,
  guests: readonly GuestElsewhere[],
): GuestElsewhere | undefined {
  if (source.kind === 'bluesky-search') {
    const writes = (did: string | undefined) =>
      did && found.address.startsWith(`https://bsky.app/profile/${did}/`);
    return guests.find((guest) => writes(guest.found.did));
  }
  if (source.kind === 'bluesky') return guests.find((guest) => guest.found.did === source.address);
  if (source.kind === 'feed') return guests.find((guest) => guest.found.feed === source.address);
  return guests.find((guest) => guest.network === 'mastodon' && isAccountOf(guest, found.author));
}
/** An account's server may call it otherwise than it is called elsewhere (@ben@example.org on social.example.org): its identifier and its page are the same. */
function isAccountOf({ handle, calledNow, found }: GuestElsewhere, author: FoundPost['author']): boolean {
  // Looked up by itself: whoever else calls themselves so on that server is somebody else.
  if (found.actor !== undefined && author.actor) return found.actor === author.actor;
  const names = [handle, calledNow ?? handle].map((name) => name.toLowerCase());
  return (
    names.includes(author.handle.toLowerCase()) ||
    (found.profile !== undefined && found.profile === author.profile)
  );
}
/** So that one account has one name on the wall, by whatever server its post comes. */
export function asGuest(found: FoundPost, { network, handle, calledNow }: GuestElsewhere): FoundPost {
  return network === 'mastodon'
    ? { ...found, author: { ...found.author, handle: calledNow ?? handle } }
    : found;
}
