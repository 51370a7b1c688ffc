// A refusal that mails to three domains get alike is about us: they wait again, and an address that does not exist stays given up.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { retryWhatWasRefusedTogether } from '../../src/mail/refused-together.ts';
import { after, hour } from '../../src/time/clock.ts';
import { outbox } from '../../src/mail/tables.ts';
import { openSmallPost, type SmallPost } from './small-post.ts';
import { eq } from 'drizzle-orm';

let post: SmallPost;
beforeEach(async () => {
  post = await openSmallPost();
});
afterEach(() => post.db.close());

const domains = ['example.org', 'example.com', 'example.net'];

/** @param trouble of the mail with that number */
async function refusedAt(to: readonly string[], trouble: (number: number) => string): Promise<void> {
  for (const [number, domain] of to.entries()) {
    await post.postTo(`ana-${number}`);
    await post.db
      .update(outbox)
      .set({ recipient: `ana-${number}@${domain}` })
      .where(eq(outbox.recipient, `ana-${number}@example.org`));
    post.says = () => ({ outcome: 'refused', trouble: trouble(number) });
    await post.worker().deliverDue();
  }
}

test('the same sentence for recipients at three domains is about us', async () => {
  await refusedAt(domains, (number) => `EMESSAGE DATA 554 We do not like you, id=4f${number}a-77`);
  expect(await retryWhatWasRefusedTogether(post.db, post.now)).toBe(3);
  post.says = () => ({ outcome: 'sent' });
  expect(await post.worker().deliverDue()).toBe(0);
  post.now = after(post.now, hour);
  expect(await post.worker().deliverDue()).toBe(3);
  expect((await post.rows()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
});

test('three days later somebody has to look', async () => {
  await refusedAt(domains, () => '554 no');
  for (let hours = 0; hours < 120; hours += 12) {
    await retryWhatWasRefusedTogether(post.db, post.now);
    post.now = after(post.now, 12 * hour);
    await post.worker().deliverDue();
  }
  expect((await post.rows()).map(({ state }) => state)).toEqual(['dead', 'dead', 'dead']);
});

const stays: Record<string, readonly [readonly string[], (number: number) => string]> = {
  'at two domains': [['example.org', 'example.com', 'example.org'], () => '554 no'],
  'for addresses that do not exist': [domains, () => 'EENVELOPE RCPT TO 550 5.1.1 User unknown'],
  'for mailboxes that are full': [domains, () => 'EENVELOPE RCPT TO 552 5.2.2 Mailbox full'],
  'in other words for each': [domains, (number) => `554 ${['no', 'never', 'nope'][number] ?? ''}`],
  'where no server said anything': [domains, () => 'mails to this address came back'],
};
for (const [name, [to, trouble]] of Object.entries(stays))
  test(`${name} a refusal is final`, async () => {
    await refusedAt(to, trouble);
    expect(await retryWhatWasRefusedTogether(post.db, post.now)).toBe(0);
  });
