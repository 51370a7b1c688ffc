// Keeps what guests say of themselves for one evening: whatever they do not mention stays as it was.
import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../../database/database.ts';
import { askToCheck, keptAgain } from '../../handles/checks.ts';
import type { Handles, HandleAudiences } from '../../handles/handle.ts';
import type { Network } from '../../handles/networks.ts';
import type { Audience } from '../answer-values.ts';
import { keptHandlesOfGuest } from '../kept-handles.ts';
import type { Rsvp } from '../rsvp.ts';
import { rsvpHandles, rsvps } from '../tables.ts';

export interface SelfDescription {
  readonly name: string;
  readonly workingOn: string;
  readonly unsureAbout: string;
  /** Of the networks that are mentioned; an empty one takes the account off. */
  readonly handles: Handles;
  readonly handleAudiences: HandleAudiences;
  readonly listed: Audience;
  /** Whether they may be in pictures; null: not said. */
  readonly photos: 'yes' | 'no' | null;
  /** Whether the hosts may invite them to the next evening. */
  readonly mayInvite: boolean;
  /** Whether their account may stand in the evening's public list on Bluesky. */
  readonly blueskyPack: 'yes' | 'no';
  /** Whether they would like to be shown how it goes. */
  readonly isNewHere: boolean;
  /** Whether they show it to somebody who is new. */
  readonly showsHow: boolean;
}

interface Said {
  readonly rsvp: Rsvp;
  readonly self: Partial<SelfDescription>;
}

export async function describeGuest(db: Database, now: Date, said: Said): Promise<void> {
  await db.transaction(async (tx) => void (await describeWithin(tx, now, said)));
}

/** For callers that do more in the same transaction. @returns the answer as it is now */
export async function describeWithin(tx: Transaction, now: Date, { rsvp, self }: Said): Promise<Rsvp> {
  const { handles = {}, handleAudiences = {}, mayInvite, isNewHere, showsHow, ...words } = self;
  const sinceWhen = (said: boolean | undefined, before: Date | null) =>
    said === undefined ? before : said ? (before ?? now) : null;
  const [described] = await tx
    .update(rsvps)
    .set({
      ...words,
      mayInviteSince: sinceWhen(mayInvite, rsvp.mayInviteSince),
      newHereSince: sinceWhen(isNewHere, rsvp.newHereSince),
      showsHowSince: sinceWhen(showsHow, rsvp.showsHowSince),
      changedAt: now,
    })
    .where(eq(rsvps.id, rsvp.id))
    .returning();
  await keepHandles(tx, now, { rsvpId: rsvp.id, handles, handleAudiences });
  return described ?? rsvp;
}

async function keepHandles(
  tx: Transaction,
  now: Date,
  {
    rsvpId,
    handles,
    handleAudiences,
  }: { rsvpId: string; handles: Handles; handleAudiences: HandleAudiences },
): Promise<void> {
  const before = await keptHandlesOfGuest(tx, rsvpId);
  const said = keptAgain(before, handles);
  const mentioned = new Set([...Object.keys(handles), ...Object.keys(handleAudiences)] as Network[]);
  for (const network of mentioned) {
    const known = before.find((one) => one.network === network);
    const handle = said[network] ?? known?.kept ?? '';
    const audience = handleAudiences[network] ?? null;
    const its = and(eq(rsvpHandles.rsvpId, rsvpId), eq(rsvpHandles.network, network));
    if (!handle) await tx.delete(rsvpHandles).where(its);
    else {
      const wanted = network in handleAudiences ? audience : (known?.audience ?? null);
      await tx
        .insert(rsvpHandles)
        .values({ rsvpId, network, handle, audience: wanted })
        .onConflictDoUpdate({
          target: [rsvpHandles.rsvpId, rsvpHandles.network],
          set: { handle, audience: wanted },
        });
    }
  }
  await askToCheck(tx, now, Object.fromEntries(Object.entries(said).filter(([, handle]) => handle)));
}
