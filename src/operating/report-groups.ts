// Open reports by what they are about, so that a flood about one thing is one entry, and can be dismissed as one.
import { and, asc, count, desc, eq, inArray, isNull, lte, max, sql } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { whenCaused } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { note, type Decision } from './operator-log.ts';
import type { Report } from './reports.ts';
import { reports } from './tables.ts';

export interface ReportGroup {
  readonly about: string;
  /** All that are open, objections as well. */
  readonly many: number;
  /** The gravest of them, and of these the latest. */
  readonly some: readonly Report[];
  /** The latest report but for objections: whoever dismisses has seen no later one. Null: there are only objections, which are answered one by one. */
  readonly dismissedBy: string | null;
}

const mostGroups = 100;
const mostOfOne = 5;

/** What is unlawful or hurts somebody before what is a nuisance; an objection is somebody's right. */
const gravity = sql<number>`case ${reports.reason} when 'unlawful' then 0 when 'hurtful' then 1 when 'privacy' then 2 when 'other' then 3 else 4 end`;

/** The gravest first, and of these the latest: a flood hides nothing that is new. */
export async function openReports(db: Queries): Promise<ReportGroup[]> {
  const latest = max(reports.id);
  const groups = await db
    .select({
      about: reports.about,
      many: count(),
      dismissedBy: sql<string | null>`max(case when ${reports.kind} = 'report' then ${reports.id} end)`,
    })
    .from(reports)
    .where(isNull(reports.answeredAt))
    .groupBy(reports.about)
    .orderBy(asc(sql`min(${gravity})`), desc(latest))
    .limit(mostGroups);
  if (groups.length === 0) return [];
  const ranked = db
    .select({
      id: reports.id,
      rank: sql<number>`row_number() over (partition by ${reports.about} order by ${gravity}, ${reports.id} desc)`.as(
        'rank',
      ),
    })
    .from(reports)
    .where(
      and(
        isNull(reports.answeredAt),
        inArray(
          reports.about,
          groups.map(({ about }) => about),
        ),
      ),
    )
    .as('ranked');
  const shown = await db
    .select({ report: reports })
    .from(reports)
    .innerJoin(ranked, and(eq(ranked.id, reports.id), lte(ranked.rank, mostOfOne)))
    .orderBy(asc(gravity), desc(reports.id));
  return groups.map((group) => ({
    ...group,
    some: shown.filter(({ report }) => report.about === group.about).map(({ report }) => report),
  }));
}

/**
 * All reports about the same that had come when the page was shown, with one answer; objections stay open.
 * @param seen the ids that groups are dismissed by
 * @returns how many there were
 */
export async function dismissReports(
  db: Database,
  now: Date,
  { operator, seen, reason }: Decision & { seen: readonly string[] },
): Promise<number> {
  return db.transaction(async (tx) => {
    const latest = await tx
      .select({ id: reports.id, about: reports.about })
      .from(reports)
      .where(and(inArray(reports.id, [...seen]), eq(reports.kind, 'report')))
      .orderBy(reports.id);
    let many = 0;
    for (const { id, about } of latest) {
      const dismissed = await tx
        .update(reports)
        .set({ answeredAt: now, answer: reason })
        .where(
          and(
            eq(reports.about, about),
            eq(reports.kind, 'report'),
            lte(reports.id, id),
            isNull(reports.answeredAt),
          ),
        )
        .returning();
      if (dismissed.length === 0) continue;
      await note(tx, now, {
        operator,
        deed: 'dismissed_reports',
        about: `${about} (${dismissed.length})`,
        reason,
      });
      for (const report of dismissed) if (report.email) await tell(tx, now, report);
      many += dismissed.length;
    }
    return many;
  });
}

/** Addresses that a flood brought are no more than typed: whoever owns one gets no flood by our answering it. */
async function tell(tx: Transaction, now: Date, { id, email, language }: Report): Promise<void> {
  await queueMail(tx, now, {
    kind: 'report-answered',
    recipient: email,
    language,
    facts: { report: id },
    dedupeKey: id,
    dueAt: await whenCaused(tx, now, { email, once: `report-answered:${id}` }),
  });
}
