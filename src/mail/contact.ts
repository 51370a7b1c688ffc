// How a person is reached: by a mail address, or, for guests of the fediverse, by their account there, whose id stands where others have an address.
import type { Letter } from './letter.ts';
import type { Sent } from './smtp-error.ts';
import type { outbox } from './tables.ts';

/** Recipients, allowances, blocks and hashes are over contacts of either kind; only what is about mail itself has to ask. */
export function isAccount(contact: string): boolean {
  return /^https?:\/\//.test(contact);
}

/** Where letters go to people who have an account elsewhere, and no mail address. */
export interface DirectTransport {
  send(letter: Letter, posted: typeof outbox.$inferSelect): Promise<Sent>;
}

/** @param direct undefined: the site is not federated any more */
export async function sendDirectly(
  direct: DirectTransport | undefined,
  ...what: Parameters<DirectTransport['send']>
): Promise<Sent> {
  return (await direct?.send(...what)) ?? { outcome: 'refused', trouble: 'not federated any more' };
}
