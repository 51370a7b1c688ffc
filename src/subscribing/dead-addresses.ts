// People who cannot be reached any more get no more mails: it is mails to dead addresses that make a mail server mistrusted.
import { and, count, eq, gte, inArray, like, or } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { outbox } from '../mail/tables.ts';
import { persons } from '../people/tables.ts';
import { followings } from './tables.ts';

/** Once may be a server's bad day. The outbox remembers for two weeks. */
const enough = 2;

export async function endFollowingsOfDeadAddresses(db: Queries): Promise<void> {
  const refused = await db
    .select({ email: outbox.recipient })
    .from(outbox)
    .where(
      and(
        eq(outbox.state, 'dead'),
        inArray(outbox.kind, ['new-evenings', 'weekly-evenings']),
        // An address that does not exist (RFC 3463, X.1); what else is refused is about that mail, or about us.
        or(like(outbox.error, '% 5.1.%'), eq(outbox.error, 'mails to this address came back')),
      ),
    )
    .groupBy(outbox.recipient)
    .having(gte(count(), enough))
    .limit(1000);
  if (refused.length === 0) return;
  const unreachable = db
    .select({ id: persons.id })
    .from(persons)
    .where(
      inArray(
        persons.email,
        refused.map(({ email }) => email),
      ),
    );
  await db.delete(followings).where(inArray(followings.personId, unreachable));
}
