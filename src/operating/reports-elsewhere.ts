// Reports that come from other servers: among all others, with what is said there; nobody there is answered.
import { and, count, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import { defaultLanguage } from '../language/translate.ts';
import { reportWithin } from './reports.ts';
import { reports } from './tables.ts';

/** Whoever looks after the site looks at it after the first: more of them say nothing new. */
const mostOpen = 20;

export async function reportFromElsewhere(
  tx: Transaction,
  now: Date,
  { operators, about, words }: { operators: readonly string[]; about: string; words: string },
): Promise<void> {
  const [open] = await tx
    .select({ many: count() })
    .from(reports)
    .where(and(eq(reports.about, about), isNull(reports.answeredAt)));
  if ((open?.many ?? 0) >= mostOpen) return;
  const reporting = {
    kind: 'report',
    about,
    reason: 'other',
    words,
    email: '',
    language: defaultLanguage,
  } as const;
  await reportWithin(tx, now, { operators, reporting });
}
