// Who may announce at once: the stricter of what the settings say and what an operator has wished since. The log keeps the wish.
import { desc, eq } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Database, Queries } from '../database/database.ts';
import type { Welcome } from '../tweetups/held-back.ts';
import { note, type Decision } from './operator-log.ts';
import { operatorLog } from './tables.ts';

type Announcing = Config['announcing'];

/** The later, the stricter. */
const rules = ['open', 'first-looked-at', 'by-invitation'] as const satisfies readonly Announcing[];

/** What may be chosen: nothing looser than the settings. */
export function rulesToChoose({ announcing }: Pick<Config, 'announcing'>): readonly Announcing[] {
  return rules.slice(rules.indexOf(announcing));
}

export async function announcingNow(db: Queries, config: Pick<Config, 'announcing'>): Promise<Announcing> {
  const [wish] = await db
    .select({ rule: operatorLog.about })
    .from(operatorLog)
    .where(eq(operatorLog.deed, 'set_announcing'))
    .orderBy(desc(operatorLog.at), desc(operatorLog.id))
    .limit(1);
  return rulesToChoose(config).find((one) => one === wish?.rule) ?? config.announcing;
}

export async function welcomeNow(
  db: Queries,
  config: Pick<Config, 'announcing' | 'adminEmails'>,
): Promise<Welcome> {
  return { adminEmails: config.adminEmails, announcing: await announcingNow(db, config) };
}

export async function setAnnouncing(
  db: Database,
  now: Date,
  { operator, rule, reason }: Decision & { rule: Announcing },
): Promise<void> {
  await note(db, now, { operator, deed: 'set_announcing', about: rule, reason });
}
