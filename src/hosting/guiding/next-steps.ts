// What a host could do now for an evening: it changes with the phase, each can be put away, and none is ever mailed.
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { daysBetween } from '../../time/zones.ts';
import { hosts } from '../../tweetups/tables.ts';
import { phaseOf, type Tweetup } from '../../tweetups/tweetup.ts';

const waiting = ['look', 'words', 'picture'] as const;
const before = ['words', 'picture', 'self', 'invite', 'ask_again', 'question'] as const;
const eve = ['questions', 'badges'] as const;
const today = ['door', 'projector'] as const;
const afterwards = ['recap', 'photo', 'thank', 'again'] as const;
export const steps = ['look', ...today, ...eve, ...before, ...afterwards] as const;
export type Step = (typeof steps)[number];

/** More would be a list to work off. */
const mostAtOnce = 3;

export interface Standing {
  readonly tweetup: Tweetup;
  readonly now: Date;
  /** By their names, as the host's row has it. */
  readonly putAway: string;
  readonly hasPicture: boolean;
  readonly hasRecap: boolean;
  readonly hasAlbum: boolean;
  /** Nobody has asked this host yet what they work on: a series makes evenings by itself, and co-hosts come later. */
  readonly isSilent: boolean;
  readonly hasGuests: boolean;
  readonly hasInvited: boolean;
  /** Somebody can be written to once more. */
  readonly canAskAgain: boolean;
  /** It is the next in its city, and nobody has chosen the question of its month. */
  readonly canChooseQuestion: boolean;
}

/** The most urgent first. */
export function nextSteps(standing: Standing): Step[] {
  const { tweetup } = standing;
  if (tweetup.cancelledAt || !hasNextSteps(tweetup)) return [];
  const away = new Set(standing.putAway.split(' '));
  return stepsOfDay(standing)
    .filter((step) => !away.has(step) && isOpen(step, standing))
    .slice(0, mostAtOnce);
}

/** A draft and a hidden evening say themselves what comes first. */
export function hasNextSteps({ announcedAt, heldBack }: Tweetup): boolean {
  return announcedAt !== null || heldBack === 'first-look';
}

function stepsOfDay({ tweetup, now }: Standing): readonly Step[] {
  if (tweetup.announcedAt === null) return waiting;
  switch (phaseOf(tweetup, now)) {
    case 'after':
      return afterwards;
    case 'during':
      return today;
    case 'before': {
      const days = daysBetween(now, tweetup.startsAt, tweetup.zone);
      return days === 0 ? [...today, ...eve] : days === 1 ? [...eve, ...before] : before;
    }
  }
}

function isOpen(step: Step, standing: Standing): boolean {
  switch (step) {
    case 'words':
      return standing.tweetup.description === '';
    case 'picture':
      return !standing.hasPicture;
    case 'self':
      return standing.isSilent;
    case 'photo':
      return !standing.hasAlbum;
    case 'invite':
      return !standing.hasInvited && !standing.hasGuests;
    case 'ask_again':
      return standing.canAskAgain;
    case 'question':
      return standing.canChooseQuestion;
    case 'recap':
      return !standing.hasRecap;
    case 'again':
      return standing.tweetup.seriesId === null;
    case 'questions':
    case 'badges':
    case 'thank':
      return standing.hasGuests;
    case 'door':
    case 'projector':
    case 'look':
      return true;
  }
}

/** For one host; the others still see it. */
export async function putStepAway(
  db: Database,
  { tweetupId, personId, step }: { tweetupId: string; personId: string; step: Step },
): Promise<void> {
  const theirs = and(eq(hosts.tweetupId, tweetupId), eq(hosts.personId, personId));
  await db.transaction(async (tx) => {
    const [host] = await tx.select({ putAway: hosts.putAway }).from(hosts).where(theirs);
    if (!host) return;
    const away = [...new Set([...host.putAway.split(' ').filter(Boolean), step])];
    await tx
      .update(hosts)
      .set({ putAway: away.join(' ') })
      .where(theirs);
  });
}
