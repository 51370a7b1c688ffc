// The outbox, the links that mails carry, and who wants no more of which mails.
import { facts, id, index, instant, oneOf, primaryKey, table, text, whole } from '../database/columns.ts';
import { mailKinds, type MailKind } from './kinds.ts';
import { languages } from '../language/translate.ts';

export const outbox = table(
  'outbox',
  {
    id: id().primaryKey(),
    kind: oneOf([...mailKinds]).notNull(),
    recipient: text().notNull(),
    language: oneOf(languages).notNull(),
    /** Ids and what changed: everything else is looked up when the mail is rendered. */
    facts: facts<Record<string, string>>().notNull(),
    /** What this mail is about, so that it is written once: `reminder:tweetup:start:person`. */
    dedupeKey: text().notNull().unique(),
    /** The local part of the Message-ID: the same at every try. */
    messageId: text().notNull(),
    state: oneOf(['waiting', 'sending', 'sent', 'dead', 'dropped']).notNull(),
    /** Smaller goes first: somebody sits before a sign-in form, nobody before a reminder. */
    urgency: whole().notNull(),
    attempts: whole().notNull(),
    /** When it may be tried (again); while it is sent, when another worker may take it over. */
    dueAt: instant().notNull(),
    /** Changes with every claim, so that a worker that lost its lease cannot say what became of the mail. */
    claim: text(),
    error: text(),
    since: instant().notNull(),
    endedAt: instant(),
  },
  (mail) => [
    index('outbox_due').on(mail.state, mail.dueAt),
    index('outbox_recipient').on(mail.recipient, mail.since),
    index('outbox_ended').on(mail.endedAt),
  ],
);

/** A token in a mail opens one thing. Only its hash is kept. */
export const mailLinks = table(
  'mail_links',
  {
    tokenHash: text().primaryKey(),
    purpose: oneOf([
      'sign-in',
      'announcement',
      'unconfirmed-answer',
      'rsvp',
      'guest-list',
      'circle',
      'invitation',
      'stop',
      'host-invitation',
      'objection',
      'unconfirmed-following',
      'following',
      'return',
      'calendar-answer',
      'unconfirmed-question',
      'conversation',
      'address',
      'blog',
      'circle-wish',
      'circle-reply',
      'question',
      'january',
      'course',
      'course-invitation',
    ]).notNull(),
    target: id().notNull(),
    since: instant().notNull(),
    /** After this it opens nothing. */
    until: instant().notNull(),
  },
  (link) => [index('mail_links_target').on(link.target), index('mail_links_until').on(link.until)],
);

/** A mail that counts for an address. */
export interface CountedMail {
  /** When it went or will go, in milliseconds. */
  readonly at: number;
  /** Asked for by a form: which kind. */
  readonly kind?: MailKind;
  /** From which network, by hash. */
  readonly from?: string;
  /** Caused by others: as the outbox knows it, and by whom, by hash. */
  readonly once?: string;
  readonly by?: string;
}

/** How many mails went to an address lately; by hash, since most of them belong to nobody we know. */
export const formMails = table(
  'form_mails',
  {
    addressHash: text().primaryKey(),
    sentAt: facts<CountedMail[]>().notNull(),
    lastAt: instant().notNull(),
    /** When a form last asked for one; null: only others, by what they did. */
    askedAt: instant(),
  },
  (mails) => [index('form_mails_last').on(mails.lastAt), index('form_mails_asked').on(mails.askedAt)],
);

/** Addresses from which mails came back, or whose owner complained, by hash. */
export const returned = table('returned', {
  addressHash: text().primaryKey(),
  /** Dead: it does not exist. Closed: a mailbox said once that it is; with the next mail that is dead, too. */
  why: oneOf(['dead', 'complained', 'closed']).notNull(),
  /** The address in part, so that an operator knows which it is; null: from before that was kept. */
  shownAs: text(),
  since: instant().notNull(),
});

/** Whom the operator has blocked. */
export const blockedAddresses = table('blocked_addresses', {
  addressHash: text().primaryKey(),
  /** The address in part, so that an operator knows which it is. */
  shownAs: text().notNull(),
  reason: text().notNull(),
  since: instant().notNull(),
});

/** People who want no more of something. Only a hash of the address stays. */
export const stoppedMails = table(
  'stopped_mails',
  {
    addressHash: text().notNull(),
    /** As in stopping.ts: what, and of which tweetup or conversation. */
    what: text().notNull(),
    since: instant().notNull(),
  },
  (stopped) => [
    primaryKey({ columns: [stopped.addressHash, stopped.what] }),
    index('stopped_mails_what').on(stopped.what),
  ],
);
