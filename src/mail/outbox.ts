// A mail is a row, written in the transaction of what it tells of, and rendered when it is delivered.
import { and, eq, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { newId } from '../database/ids.ts';
import { prepared } from '../database/prepared.ts';
import type { Language } from '../language/translate.ts';
import { after, day } from '../time/clock.ts';
import { urgencyOf, type MailKind } from './kinds.ts';
import { outbox } from './tables.ts';

export interface Mail {
  readonly kind: MailKind;
  readonly recipient: string;
  readonly language: Language;
  /** Ids, and what changed. */
  readonly facts: Record<string, string>;
  /** What it is about, without the kind: a second mail with the same kind and words is not written. */
  readonly dedupeKey: string;
  /** Not before; left out: now. */
  readonly dueAt?: Date;
}

/** @returns whether it was written: false when there is this mail already */
export async function queueMail(tx: Queries, now: Date, mail: Mail): Promise<boolean> {
  const id = newId(now);
  const written = await insertMail(tx, {
    id,
    kind: mail.kind,
    recipient: mail.recipient,
    language: mail.language,
    facts: mail.facts,
    dedupeKey: `${mail.kind}:${mail.dedupeKey}`,
    urgency: urgencyOf[mail.kind],
    dueAt: mail.dueAt ?? now,
    since: now,
  });
  return written.length === 1;
}

/** Of something that was taken back before its mail went. @param dedupeKey with the kind, as the row has it */
export async function dropWaitingMail(tx: Queries, dedupeKey: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ state: 'dropped', recipient: '', facts: {} })
    .where(and(eq(outbox.dedupeKey, dedupeKey), eq(outbox.state, 'waiting')));
}

type Waiting = Pick<
  typeof outbox.$inferSelect,
  'id' | 'kind' | 'recipient' | 'language' | 'facts' | 'dedupeKey' | 'urgency' | 'dueAt' | 'since'
>;

const insertMail = prepared((tx, given: Waiting) =>
  tx
    .insert(outbox)
    .values({
      id: given.id,
      kind: given.kind,
      recipient: given.recipient,
      language: given.language,
      facts: given.facts,
      dedupeKey: given.dedupeKey,
      messageId: given.id,
      state: 'waiting',
      urgency: given.urgency,
      attempts: 0,
      dueAt: given.dueAt,
      since: given.since,
    })
    .onConflictDoNothing()
    .returning({ id: outbox.id }),
);

const keptDays = 14;

/** The row stays long enough to keep a mail from being written twice. */
export async function forgetOldMails(db: Queries, now: Date): Promise<void> {
  await deleteInSlices(db, {
    from: outbox,
    key: outbox.id,
    where: lt(outbox.endedAt, after(now, -keptDays * day)),
  });
}
