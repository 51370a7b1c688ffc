// The same refusal for recipients at three domains is about us, whatever it says: those mails wait again instead of being given up.
import { and, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { after, day, hour } from '../time/clock.ts';
import { outbox } from './tables.ts';

const enoughDomains = 3;
/** So long after they were written: then somebody has to look. */
const patience = 3 * day;

/** On the timetable. @returns how many wait again */
export async function retryWhatWasRefusedTogether(db: Queries, now: Date): Promise<number> {
  const dead = await db
    .select({ id: outbox.id, recipient: outbox.recipient, trouble: outbox.error })
    .from(outbox)
    .where(
      and(
        eq(outbox.state, 'dead'),
        isNotNull(outbox.error),
        gt(outbox.since, after(now, -patience)),
        gt(outbox.endedAt, after(now, -day)),
      ),
    )
    .orderBy(outbox.endedAt, outbox.id)
    .limit(5000);
  const alike = Map.groupBy(
    dead.filter(({ trouble }) => !isAboutRecipient(trouble ?? '')),
    ({ trouble }) => sentenceOf(trouble ?? ''),
  );
  const ids = [...alike.values()]
    .filter((mails) => new Set(mails.map(({ recipient }) => domainOf(recipient))).size >= enoughDomains)
    .flatMap((mails) => mails.map(({ id }) => id));
  for (let start = 0; start < ids.length; start += 500)
    await db
      .update(outbox)
      .set({ state: 'waiting', dueAt: after(now, hour), endedAt: null })
      .where(and(inArray(outbox.id, ids.slice(start, start + 500)), eq(outbox.state, 'dead')));
  return ids.length;
}

/** An address that does not exist, a mailbox that is full, a letter that is too large; or what no server has said. */
function isAboutRecipient(trouble: string): boolean {
  const [, status] = /\b5\d\d[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(trouble) ?? [];
  return status ? /^5\.(?:1\.|2\.|3\.4$)/.test(status) : !/\b5\d\d\b/.test(trouble);
}

/** Numbers of queues and of sessions differ from mail to mail. */
function sentenceOf(trouble: string): string {
  return trouble.toLowerCase().replaceAll(/\S*\d\S*/g, '#');
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
