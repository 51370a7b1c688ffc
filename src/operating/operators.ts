// Who operates the site, and whether what they do has to be confirmed by a passkey.
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import { passkeysOf } from '../people/passkeys.ts';
import type { Person } from '../people/person.ts';
import { hasDone, type Deed } from './operator-log.ts';

/** What the log says of an operator who has, or had, a passkey. */
export const hasPasskey = ['added_passkey', 'had_passkey'] as const satisfies readonly Deed[];

type Settings = Pick<Config, 'adminEmails' | 'adminPasskeys'>;

export function isOperator({ adminEmails }: Settings, { email }: Person): boolean {
  return email !== null && adminEmails.includes(email);
}

/** @param passkeyId by which this session was begun or confirmed */
export function needsPasskey(settings: Settings, person: Person, passkeyId: string | null): boolean {
  return settings.adminPasskeys === 'required' && isOperator(settings, person) && passkeyId === null;
}

/**
 * Their mailbox alone is enough for the first passkey only: anyone who broke into it could otherwise add one, or take theirs away and begin again. The log remembers
 * it for the address, whatever becomes of the person.
 */
export async function canChangePasskeys(
  db: Queries,
  settings: Settings,
  { person, passkeyId }: { person: Person; passkeyId: string | null },
): Promise<boolean> {
  if (!needsPasskey(settings, person, passkeyId)) return true;
  const [own] = await passkeysOf(db, person.id);
  return !own && !(await hasDone(db, person.contact, hasPasskey));
}
