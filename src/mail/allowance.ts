// How many mails may go to an address: what somebody asks for by a form is counted by kind and apart from what others cause. Beyond the site's limits mails wait.
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Queries, Transaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { personActors, persons } from '../people/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, minute } from '../time/clock.ts';
import { isBlocked } from './blocked.ts';
import { isAccount } from './contact.ts';
import { slotForStrangers, type askedByForms } from './strangers.ts';
import { formMails, outbox, type CountedMail } from './tables.ts';

const most = 3;
const span = 15 * minute;
/** Of one kind and from all networks together. */
const mostFromAllNetworks = 9;
/** What others cause, for one address. */
const mostUnaskedADay = 20;
/** So often one host may ask one address for something. */
const mostByOneADay = 3;

export interface Asking {
  readonly email: string;
  readonly kind: (typeof askedByForms)[number];
  /** Each network, and a browser that has shown to be theirs, has an allowance of its own; left out: all share one. */
  readonly from?: string;
}

/**
 * Within a transaction.
 * @returns when the mail may go: now, or later while a flood of strangers is held back; undefined: none is written, since some of
 * the last quarter of an hour are still good. The page looks the same whichever it is.
 */
export async function whenAskedFor(tx: Transaction, now: Date, asking: Asking): Promise<Date | undefined> {
  const { email, kind, from } = asking;
  if (await isBlocked(tx, email)) return undefined;
  const addressHash = hashOf(email);
  const network = from && hashOf(`${email} ${from}`);
  const asked: CountedMail = { at: now.getTime(), kind, ...(network ? { from: network } : {}) };
  const [row] = await takeAsked(tx, { addressHash, now, sentAt: [asked] });
  const before = row?.sentAt.slice(0, -1) ?? [];
  const counted = countedLately(before, now);
  const alike = counted.filter((one) => one.kind === kind && one.at > now.getTime() - span);
  const here = network ? alike.filter((one) => one.from === network) : alike;
  const isWritten = here.length < most && !(network && alike.length >= mostFromAllNetworks);
  // All of it is asked of everybody, so that time does not tell who is known. Whoever is known may sign in, whatever strangers do.
  const isKnown = await isSomebody(tx, email);
  const slot = await slotForStrangers(tx, now, { takesOne: isWritten && !isKnown });
  // As it lies there it is right for whoever asks for one more, with nothing before it that is over.
  if (!isWritten || counted.length < before.length)
    await note(tx, { addressHash, sentAt: isWritten ? [...counted, asked] : counted });
  if (!isWritten) return undefined;
  return isKnown ? now : slot;
}

export interface Caused {
  readonly email: string;
  /** As the outbox knows the mail, once it is written: one that is dropped does not count. */
  readonly once: string;
  /** Whoever causes it. */
  readonly by?: string;
}

/** Within a transaction, for a mail that can wait. @returns when it may go: now, or when the earlier ones are long enough ago */
export async function whenCaused(tx: Queries, now: Date, { email, once, by }: Caused): Promise<Date> {
  const counted = await countedFor(tx, now, email);
  const unasked = (await withoutDropped(tx, counted)).filter((one) => one.once !== undefined);
  const due = Math.max(
    now.getTime(),
    (unasked.at(-most)?.at ?? -Infinity) + span,
    (unasked.at(-mostUnaskedADay)?.at ?? -Infinity) + day,
  );
  const one = { at: due, once, ...(by ? { by: causedBy(email, by) } : {}) };
  await note(tx, { addressHash: hashOf(email), sentAt: [...counted, one] });
  return new Date(due);
}

/** Whether one person has caused so much at this address today, taken back or not, that no more is asked for them. */
export async function hasCausedEnough(
  tx: Queries,
  now: Date,
  { email, by }: { email: string; by: string },
): Promise<boolean> {
  const counted = await countedFor(tx, now, email);
  return counted.filter((one) => one.by === causedBy(email, by)).length >= mostByOneADay;
}

function causedBy(email: string, person: string): string {
  return hashOf(`${email} ${person}`);
}

/** The update takes the row first, so that two at once count one after the other. */
async function countedFor(tx: Queries, now: Date, email: string): Promise<CountedMail[]> {
  const [row] = await take(tx, { addressHash: hashOf(email), now });
  return countedLately(row?.sentAt ?? [], now);
}

/** Of a day, and those still to come, in the order in which they go. */
function countedLately(sentAt: readonly CountedMail[], now: Date): CountedMail[] {
  return (
    sentAt
      // Written as bare instants until each had its kind: they are over in a quarter of an hour.
      .filter((one) => typeof one === 'object' && one.at > now.getTime() - day)
      .toSorted((one, other) => one.at - other.at)
  );
}

async function withoutDropped(tx: Queries, counted: readonly CountedMail[]): Promise<CountedMail[]> {
  const keys = counted.flatMap(({ once }) => once ?? []);
  if (keys.length === 0) return [...counted];
  const dropped = await tx
    .select({ once: outbox.dedupeKey })
    .from(outbox)
    .where(and(inArray(outbox.dedupeKey, keys), eq(outbox.state, 'dropped')));
  const gone = new Set(dropped.map(({ once }) => once));
  return counted.filter(({ once }) => once === undefined || !gone.has(once));
}

const take = prepared((tx, given: { addressHash: string; now: Date }) =>
  tx
    .insert(formMails)
    .values({ addressHash: given.addressHash, sentAt: [], lastAt: given.now })
    .onConflictDoUpdate({ target: formMails.addressHash, set: { lastAt: given.now } })
    .returning(),
);

/** What is asked for is written behind what was: for whoever is new, which most are, that is all. Both are lists in JSON, as facts keeps them. */
const takeAsked = prepared((tx, given: { addressHash: string; now: Date; sentAt: CountedMail[] }) =>
  tx
    .insert(formMails)
    .values({
      addressHash: given.addressHash,
      sentAt: given.sentAt,
      lastAt: given.now,
      askedAt: given.now,
    })
    .onConflictDoUpdate({
      target: formMails.addressHash,
      set: {
        sentAt: sql`case when ${formMails.sentAt} = '[]' then excluded.sent_at
          else substr(${formMails.sentAt}, 1, length(${formMails.sentAt}) - 1) || ',' || substr(excluded.sent_at, 2) end`,
        lastAt: given.now,
        askedAt: given.now,
      },
    })
    .returning({ sentAt: formMails.sentAt }),
);

async function isSomebody(tx: Queries, contact: string): Promise<boolean> {
  const called = isAccount(contact) ? accountsCalled : personsCalled;
  return (await called(tx, { contact })).length > 0;
}

const personsCalled = prepared((tx, given: { contact: string }) =>
  tx.select({ id: persons.id }).from(persons).where(eq(persons.email, given.contact)),
);

const accountsCalled = prepared((tx, given: { contact: string }) =>
  tx.select({ id: personActors.personId }).from(personActors).where(eq(personActors.actor, given.contact)),
);

const note = prepared((tx, given: { addressHash: string; sentAt: CountedMail[] }) =>
  tx.update(formMails).set({ sentAt: given.sentAt }).where(eq(formMails.addressHash, given.addressHash)),
);

export async function forgetAllowances(db: Queries, now: Date): Promise<void> {
  await deleteInSlices(db, {
    from: formMails,
    key: formMails.addressHash,
    where: lt(formMails.lastAt, after(now, -day)),
  });
}
