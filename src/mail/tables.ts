// The outbox, the links that mails carry, and who wants no more of which mails.
import { facts, id, index, instant, oneOf, primaryKey, table, text, whole } from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { mailKinds } from './kinds.ts';

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
    once: text().notNull().unique(),
    /** The local part of the Message-ID: the same at every try. */
    messageId: text().notNull(),
    state: oneOf(['waiting', 'sending', 'sent', 'dead', 'dropped']).notNull(),
    /** Smaller goes first: somebody sits before a sign-in form, nobody before a reminder. */
    urgency: whole().notNull(),
    tries: whole().notNull(),
    /** When it may be tried (again); while it is sent, when another worker may take it over. */
    dueAt: instant().notNull(),
    /** Changes with every claim, so that a worker that lost its lease cannot say what became of the mail. */
    claim: text(),
    trouble: text(),
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
    opens: oneOf([
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
    ]).notNull(),
    subject: id().notNull(),
    since: instant().notNull(),
    /** After this it opens nothing. */
    until: instant().notNull(),
  },
  (link) => [
    index('mail_links_subject').on(link.opens, link.subject),
    index('mail_links_until').on(link.until),
  ],
);

/** How many mails forms sent to an address lately; by hash, since most of them belong to nobody we know. */
export const formMails = table(
  'form_mails',
  {
    addressHash: text().primaryKey(),
    /** Instants in milliseconds. */
    sentAt: facts<number[]>().notNull(),
    lastAt: instant().notNull(),
  },
  (mails) => [index('form_mails_last').on(mails.lastAt)],
);

/** Addresses from which mails came back, or whose owner complained, by hash. */
export const returned = table('returned', {
  addressHash: text().primaryKey(),
  why: oneOf(['dead', 'complained']).notNull(),
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

/** Who wants no more of something. Only a hash of the address stays. */
export const stoppedMails = table(
  'stopped_mails',
  {
    addressHash: text().notNull(),
    /** As in stopping.ts: what, and of which tweetup or conversation. */
    what: text().notNull(),
    since: instant().notNull(),
  },
  (stopped) => [primaryKey({ columns: [stopped.addressHash, stopped.what] })],
);
