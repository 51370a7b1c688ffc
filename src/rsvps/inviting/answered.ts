// That somebody answered by the link that was made for them: their host sees it in the line with their name.
import { and, eq, ne } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { rsvps } from '../tables.ts';
import { personalInvitations } from './tables.ts';

interface ByLink {
  readonly tweetupId: string;
  /** Of the line; as an address said it, and so perhaps of none. */
  readonly id: string;
  readonly personId: string;
}

/** Only an answer that counts is noted. Whoever was given the link may have passed it on: the answer is told, not who gave it. */
export async function noteAnswered(tx: Queries, { tweetupId, id, personId }: ByLink): Promise<void> {
  const [answer] = await tx
    .select({ id: rsvps.id })
    .from(rsvps)
    .where(and(eq(rsvps.tweetupId, tweetupId), eq(rsvps.personId, personId)));
  if (!answer) return;
  await tx
    .update(personalInvitations)
    .set({ rsvpId: answer.id })
    // The link for everybody is nobody's.
    .where(
      and(
        eq(personalInvitations.id, id),
        eq(personalInvitations.tweetupId, tweetupId),
        ne(personalInvitations.name, ''),
      ),
    );
}
