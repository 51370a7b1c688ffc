// How many mails may go to an address: what somebody asks for by a form is counted by kind and apart from what others cause. Beyond the site's limits mails wait.
import { and, count, desc, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { personActors, persons } from '../people/tables.ts';
import { hashOf } from '../secrets/tokens.ts';
import { after, day, minute } from '../time/clock.ts';
import { isBlocked } from './blocked.ts';
import { isAccount } from './contact.ts';
import type { MailKind } from './kinds.ts';
import { formMails, outbox, type CountedMail } from './tables.ts';

const most = 3;
const span = 15 * minute;
/** Of one kind and from all networks together. */
const mostFromAllNetworks = 9;
/** What others cause, for one address. */
const mostUnaskedADay = 20;
/** So often one host may ask one address for something. */
const mostByOneADay = 3;

/** So many different addresses within that time are no evening's guests any more: somebody lets the site write to a list of strangers. */
export const mostStrangers = 2000;

/** Those that a form sends to an address that is not signed in, or a private message to an account. */
const askedByForms = [
  'sign-in',
  'confirm-announcement',
  'confirm-answer',
  'confirm-following',
  'confirm-question',
  'at-the-door',
  'address-asked',
  'address-leaves',
  'report-received',
  'blog-suggested',
  'course-invited',
  'own-links',
] as const satisfies readonly MailKind[];

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
export async function whenAskedFor(tx: Queries, now: Date, asking: Asking): Promise<Date | undefined> {
  const { email, kind, from } = asking;
  if (await isBlocked(tx, email)) return undefined;
  const counted = await countedFor(tx, now, { email, isAsked: true });
  // All of it is asked of everybody, so that time does not tell who is known. Whoever is known may sign in, whatever strangers do.
  const slot = await slotForStrangers(tx, now);
  const isKnown = await isSomebody(tx, email);
  const alike = counted.filter((one) => one.kind === kind && one.at > now.getTime() - span);
  const network = from && hashOf(`${email} ${from}`);
  const here = network ? alike.filter((one) => one.from === network) : alike;
  if (here.length >= most || (network && alike.length >= mostFromAllNetworks)) return undefined;
  await remember(tx, email, [...counted, { at: now.getTime(), kind, ...(network ? { from: network } : {}) }]);
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
  const counted = await countedFor(tx, now, { email, isAsked: false });
  const unasked = (await withoutDropped(tx, counted)).filter((one) => one.once !== undefined);
  const due = Math.max(
    now.getTime(),
    (unasked.at(-most)?.at ?? -Infinity) + span,
    (unasked.at(-mostUnaskedADay)?.at ?? -Infinity) + day,
  );
  await remember(tx, email, [...counted, { at: due, once, ...(by ? { by: causedBy(email, by) } : {}) }]);
  return new Date(due);
}

/** Whether one person has caused so much at this address today, taken back or not, that no more is asked for them. */
export async function hasCausedEnough(
  tx: Queries,
  now: Date,
  { email, by }: { email: string; by: string },
): Promise<boolean> {
  const counted = await countedFor(tx, now, { email, isAsked: false });
  return counted.filter((one) => one.by === causedBy(email, by)).length >= mostByOneADay;
}

function causedBy(email: string, person: string): string {
  return hashOf(`${email} ${person}`);
}

/** Of a day, and those still to come, in the order in which they go. */
async function countedFor(
  tx: Queries,
  now: Date,
  { email, isAsked }: { email: string; isAsked: boolean },
): Promise<CountedMail[]> {
  // The update takes the row first, so that two forms at once count one after the other.
  const given = { addressHash: hashOf(email), now };
  const [row] = await (isAsked ? takeAsked(tx, given) : take(tx, given));
  return (
    (row?.sentAt ?? [])
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

/** While forms let the site write to a list of strangers, their mails go out one after the other, as many as a quarter of an hour bears. */
async function slotForStrangers(tx: Queries, now: Date): Promise<Date> {
  // Were there so few in a day, none can be held back: that is asked first, since a mail server that is away leaves many that wait.
  const [oneTooMany] = await oneTooManySince(tx, { since: after(now, -day) });
  if (!oneTooMany) return now;
  const [lately] = await addressesSince(tx, { since: after(now, -span) });
  const held = await heldBackMails(tx, now);
  if ((lately?.addresses ?? 0) <= mostStrangers && held === 0) return now;
  return after(now, Math.round(((held + 1) * span) / mostStrangers));
}

/** Mails that wait their turn because strangers' forms asked for too many. */
export async function heldBackMails(db: Queries, now: Date): Promise<number> {
  const [held] = await heldBack(db, { now });
  return held?.mails ?? 0;
}

const take = prepared((tx, given: { addressHash: string; now: Date }) =>
  tx
    .insert(formMails)
    .values({ addressHash: given.addressHash, sentAt: [], lastAt: given.now })
    .onConflictDoUpdate({ target: formMails.addressHash, set: { lastAt: given.now } })
    .returning(),
);

const takeAsked = prepared((tx, given: { addressHash: string; now: Date }) =>
  tx
    .insert(formMails)
    .values({ addressHash: given.addressHash, sentAt: [], lastAt: given.now, askedAt: given.now })
    .onConflictDoUpdate({
      target: formMails.addressHash,
      set: { lastAt: given.now, askedAt: given.now },
    })
    .returning(),
);

const heldBack = prepared((tx, given: { now: Date }) =>
  tx
    .select({ mails: count() })
    .from(outbox)
    .where(
      and(
        eq(outbox.state, 'waiting'),
        gt(outbox.dueAt, given.now),
        eq(outbox.attempts, 0),
        // One that waits for a mail server that was away has been tried.
        isNull(outbox.error),
        inArray(outbox.kind, [...askedByForms]),
      ),
    ),
);

const addressesSince = prepared((tx, given: { since: Date }) =>
  tx.select({ addresses: count() }).from(formMails).where(gt(formMails.askedAt, given.since)),
);

/** No more of them are looked at than it takes to see that there are too many. */
const oneTooManySince = prepared((tx, given: { since: Date }) =>
  tx
    .select({ askedAt: formMails.askedAt })
    .from(formMails)
    .where(gt(formMails.askedAt, given.since))
    .orderBy(desc(formMails.askedAt))
    .limit(1)
    .offset(mostStrangers),
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

async function remember(tx: Queries, email: string, sentAt: CountedMail[]): Promise<void> {
  await note(tx, { addressHash: hashOf(email), sentAt });
}

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
