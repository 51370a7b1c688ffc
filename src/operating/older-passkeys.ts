// Whoever had a passkey before the settings named them an operator: the log knows it as if it had been added since, so that their mailbox alone adds no other.
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { passkeysOf } from '../people/passkeys.ts';
import { personByEmail } from '../people/person.ts';
import { hasDone, note } from './operator-log.ts';
import { hasPasskey } from './operators.ts';

export async function noteOlderPasskeys(
  db: Database,
  now: Date,
  { adminEmails }: Pick<Config, 'adminEmails'>,
): Promise<void> {
  for (const email of adminEmails)
    await db.transaction(async (tx) => {
      await tx.holdName(`passkeys of ${email}`);
      const person = await personByEmail(tx, email);
      const own = person ? await passkeysOf(tx, person.id) : [];
      if (own.length === 0 || (await hasDone(tx, email, hasPasskey))) return;
      const about = own.map(({ name }) => name).join(', ');
      await note(tx, now, { operator: email, deed: 'had_passkey', about, reason: '' });
    });
}
