// What operators did, to whom or what, and why. There is no way to change or delete an entry.
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { operatorLog } from './tables.ts';

export type Deed =
  | 'hid'
  | 'declined'
  | 'dismissed_reports'
  | 'set_announcing'
  | 'restored'
  | 'let_go'
  | 'answered_report'
  | 'blocked_address'
  | 'unblocked_address'
  | 'invited_host'
  | 'replaced_host'
  | 'sent_again'
  | 'wrote_again'
  | 'added_passkey'
  | 'had_passkey'
  | 'vouched_for_address'
  | 'blocked_server'
  | 'unblocked_server'
  | 'hid_series'
  | 'hid_page'
  | 'hid_portrait'
  | 'hid_post'
  | 'hid_blog'
  | 'hid_sentence'
  | 'hid_picture'
  | 'showed_series'
  | 'showed_page'
  | 'showed_portrait'
  | 'showed_post'
  | 'showed_blog'
  | 'showed_sentence'
  | 'showed_picture';

/** Who decided something about somebody else's things, and why. */
export interface Decision {
  /** Their address. */
  readonly operator: string;
  readonly reason: string;
}

interface Entry extends Decision {
  readonly deed: Deed;
  readonly about: string;
}

export async function note(tx: Queries, now: Date, entry: Entry): Promise<void> {
  await tx.insert(operatorLog).values({ ...entry, id: newId(now), at: now });
}

/** Whether this operator has ever done one of them. */
export async function hasDone(db: Queries, operator: string, deeds: readonly Deed[]): Promise<boolean> {
  const [found] = await db
    .select({ id: operatorLog.id })
    .from(operatorLog)
    .where(and(eq(operatorLog.operator, operator), inArray(operatorLog.deed, [...deeds])))
    .limit(1);
  return found !== undefined;
}

/** Latest first. */
export async function latestDeeds(db: Queries): Promise<(typeof operatorLog.$inferSelect)[]> {
  return db.select().from(operatorLog).orderBy(desc(operatorLog.at), desc(operatorLog.id)).limit(100);
}
