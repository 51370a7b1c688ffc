// Looks for the handles that are due, a few at a time, and forgets what was found of those that nobody has any more.
import { and, eq, notExists, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { keepFinding, lookFor, takeDueChecks, type HandleCheck } from '../handles/checks.ts';
import { until } from '../outside/outside.ts';
import type { Finding, Looking } from '../handles/finding.ts';
import { personHandles } from '../people/tables.ts';
import { rsvpHandles } from './tables.ts';
import { handleChecks } from '../handles/tables.ts';

const atOnce = 20;

/** @returns how many were looked for */
export async function checkHandles(
  db: Database,
  now: Date,
  { looking, stopping }: { looking: Looking; stopping: AbortSignal | undefined },
): Promise<number> {
  const due = await takeDueChecks(db, now, atOnce);
  const patient = { ...looking, outside: until(stopping, looking.outside) };
  await Promise.all(
    due.map(async (check) => {
      const finding = await lookFor(patient, check);
      // A look that was broken off says nothing: it is repeated when its turn comes.
      if (!stopping?.aborted) await keepCheckResult(db, now, { check, finding });
    }),
  );
  return due.length;
}

export async function keepCheckResult(
  db: Database,
  now: Date,
  { check, finding }: { check: HandleCheck; finding: Finding },
): Promise<void> {
  await db.transaction(async (tx) => {
    await keepFinding(tx, now, { check, finding });
    await keepByIdentifier(tx, check, finding);
  });
}

/** From now on the account's permanent identifier is kept, whatever the account is called later. */
async function keepByIdentifier(
  tx: Pick<Database, 'update'>,
  { network, handle }: HandleCheck,
  finding: Finding,
): Promise<void> {
  const did = finding.outcome === 'found' ? finding.found.did : undefined;
  if (did === undefined || did === handle) return;
  for (const table of [personHandles, rsvpHandles])
    await tx
      .update(table)
      .set({ handle: did })
      .where(and(eq(table.network, network), eq(table.handle, handle)));
}

export async function forgetHandleChecks(db: Database): Promise<void> {
  const nothing = { one: sql`1` };
  const nobodyHas = (table: typeof personHandles | typeof rsvpHandles) =>
    notExists(
      db
        .select(nothing)
        .from(table)
        .where(and(eq(table.network, handleChecks.network), eq(table.handle, handleChecks.handle))),
    );
  await db.delete(handleChecks).where(and(nobodyHas(personHandles), nobodyHas(rsvpHandles)));
}
