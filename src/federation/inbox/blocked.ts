// Accounts and servers that the operator has blocked: nothing of them is taken, and nobody moves there.
import { eq } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { blockedActors, remoteHosts } from '../tables.ts';

export async function isBlockedThere(
  db: Queries,
  { actor, host }: { actor: string; host: string },
): Promise<boolean> {
  const [server] = await db
    .select({ blockedAt: remoteHosts.blockedAt })
    .from(remoteHosts)
    .where(eq(remoteHosts.host, host));
  if (server?.blockedAt) return true;
  const [account] = await db.select().from(blockedActors).where(eq(blockedActors.actor, actor));
  return account !== undefined;
}
