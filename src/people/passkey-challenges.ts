// What a device is asked to sign when a passkey is made or used: random, for once, and within minutes.
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { hashOf, newToken } from '../secrets/tokens.ts';
import { after, minute } from '../time/clock.ts';
import { challengeIn } from './passkey-response.ts';
import { passkeyChallenges } from './tables.ts';

const challengeMinutes = 10;
export async function forgetPasskeyChallenges(db: Queries, now: Date): Promise<void> {
  await db
    .delete(passkeyChallenges)
    .where(lt(passkeyChallenges.since, after(now, -challengeMinutes * minute)));
}
/** 24 random bytes, kept as a hash. */
export async function newChallenge(db: Queries, now: Date, personId: string | null) {
  const challenge = newToken();
  await db.insert(passkeyChallenges).values({ challengeHash: hashOf(challenge), personId, since: now });
  return new Uint8Array(Buffer.from(challenge, 'base64url'));
}
/** Whatever becomes of it, it is used up. @returns the challenge that was signed, if it is one of ours for this */
export async function spentChallenge(
  db: Queries,
  now: Date,
  {
    response,
    personId,
  }: { response: { response: { clientDataJSON: string } } | undefined; personId: string | null },
): Promise<string | undefined> {
  const challenge = response && challengeIn(response.response.clientDataJSON);
  if (!challenge) return undefined;
  const whose =
    personId === null ? isNull(passkeyChallenges.personId) : eq(passkeyChallenges.personId, personId);
  const [spent] = await db
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.challengeHash, hashOf(challenge)),
        whose,
        gt(passkeyChallenges.since, after(now, -challengeMinutes * minute)),
      ),
    )
    .returning();
  return spent && challenge;
}
