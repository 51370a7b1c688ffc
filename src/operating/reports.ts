// Reports by anybody, and objections by people whom a decision of the operator concerns: kept, answered with reasons, forgotten after a year.
import { and, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { languageOfContact } from '../subscribing/spoken-language.ts';
import { after, day, hour } from '../time/clock.ts';
import { note } from './operator-log.ts';
import type { Reason } from './reasons.ts';
import { reports } from './tables.ts';

export type Report = typeof reports.$inferSelect;

const keptDays = 365;

export interface Reporting {
  readonly kind: Report['kind'];
  readonly about: string;
  readonly reason: Reason;
  readonly words: string;
  /** Empty: they would rather not say. */
  readonly email: string;
  readonly language: Language;
}

/** Anyone who gives an address gets a receipt (Digital Services Act, article 16 (4)), and the operators learn of it. */
export async function report(
  db: Database,
  now: Date,
  { operators, reporting }: { operators: readonly string[]; reporting: Reporting },
): Promise<string> {
  return db.transaction((tx) => reportWithin(tx, now, { operators, reporting }));
}

export async function reportWithin(
  tx: Transaction,
  now: Date,
  { operators, reporting }: { operators: readonly string[]; reporting: Reporting },
): Promise<string> {
  const id = newId(now);
  await tx.insert(reports).values({ ...reporting, id, since: now, answer: '' });
  const dueAt =
    reporting.email && (await whenAskedFor(tx, now, { email: reporting.email, kind: 'report-received' }));
  if (dueAt)
    await queueMail(tx, now, {
      dueAt,
      kind: 'report-received',
      recipient: reporting.email,
      language: reporting.language,
      facts: { report: id },
      dedupeKey: id,
    });
  for (const operator of operators)
    await queueMail(tx, now, {
      kind: 'report-waits',
      recipient: operator,
      language: await languageOfContact(tx, operator),
      facts: { report: id },
      // A flood of reports is one mail an hour: the page has them all.
      dedupeKey: `${Math.floor(now.getTime() / hour)}:${operator}`,
    });
  return id;
}

export async function reportById(db: Queries, id: string): Promise<Report | undefined> {
  const [found] = await db.select().from(reports).where(eq(reports.id, id));
  return found;
}

/** Latest first. */
export async function answeredReports(db: Queries): Promise<Report[]> {
  return db
    .select()
    .from(reports)
    .where(isNotNull(reports.answeredAt))
    .orderBy(desc(reports.answeredAt), desc(reports.id))
    .limit(30);
}

/** Answering twice is answering once: the mail has gone out. */
export async function answerReport(
  db: Database,
  now: Date,
  { operator, id, answer }: { operator: string; id: string; answer: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [answered] = await tx
      .update(reports)
      .set({ answeredAt: now, answer })
      .where(and(eq(reports.id, id), isNull(reports.answeredAt)))
      .returning();
    if (!answered) return;
    await note(tx, now, { operator, deed: 'answered_report', about: answered.about, reason: answer });
    if (answered.email)
      await queueMail(tx, now, {
        kind: 'report-answered',
        recipient: answered.email,
        language: answered.language,
        facts: { report: id },
        dedupeKey: id,
      });
  });
}

export async function forgetReports(db: Queries, now: Date): Promise<void> {
  await db.delete(reports).where(lt(reports.answeredAt, after(now, -keptDays * day)));
}
