// An address becomes another: everything that is found by the old one is found by the new one.
import type { Transaction } from '../database/database.ts';
import { hashOf } from '../secrets/tokens.ts';
import { redirectLinks } from './moving.ts';
import { movingRules } from './moving-rules.ts';

export async function readdress(tx: Transaction, from: string, to: string): Promise<void> {
  for (const { onReaddressing } of Object.values(movingRules))
    if (onReaddressing && onReaddressing !== 'stays') await onReaddressing(tx, from, to);
  // Whoever stops mails by a link of an older one means themselves, not the address that it went to. Return addresses stay: they are about the mailbox.
  await redirectLinks(tx, ` ${hashOf(from)}`, ` ${hashOf(to)}`);
}
