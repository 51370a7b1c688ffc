// Persons, their handles, and how they sign in.
import { facts, id, index, instant, oneOf, primaryKey, table, text, whole } from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { pageAudiences } from './page-words.ts';
import { networks } from '../handles/networks.ts';

export const persons = table('persons', {
  id: id().primaryKey(),
  /** Null: they are known by an account elsewhere alone. See contact.ts, by which it is read. */
  email: text().unique(),
  name: text().notNull(),
  /** Chosen by the person; null: whatever their browser or the tweetup speaks. */
  language: oneOf(languages),
  since: instant().notNull(),
});

/** Accounts on other servers that have proved to be somebody's. Whoever has no mail address is reached at theirs. */
export const personActors = table(
  'person_actors',
  {
    actor: text().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
    /** Since when the account is gone: whoever is known by it alone goes as well. */
    goneAt: instant(),
  },
  (one) => [index('person_actors_person').on(one.personId), index('person_actors_gone').on(one.goneAt)],
);

export const personHandles = table(
  'person_handles',
  {
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    network: oneOf([...networks]).notNull(),
    handle: text().notNull(),
    /** Shown to fewer than the person is; null: to the same. */
    audience: oneOf(['nobody', 'guests']),
  },
  (handle) => [
    primaryKey({ columns: [handle.personId, handle.network] }),
    index('person_handles_handle').on(handle.network, handle.handle),
  ],
);

/** A person's page, if they want one: what stands on it beside their name and handles. */
export const personPages = table(
  'person_pages',
  {
    personId: id()
      .primaryKey()
      .references(() => persons.id, { onDelete: 'cascade' }),
    visible: oneOf([...pageAudiences]).notNull(),
    /** While the operator hides it: who may see it when it is shown again. */
    wasVisible: oneOf([...pageAudiences]),
    /** The last part of its address, in place of the person's id. */
    chosenName: text().unique(),
    pronouns: text().notNull(),
    /** Which they speak, in their own words. */
    languages: text().notNull(),
    workingOn: text().notNull(),
    unsureAbout: text().notNull(),
    writingAbout: text().notNull(),
    /** In which it was written: what the mail speaks that asks about it. */
    language: oneOf(languages).notNull(),
    /** When they are next asked whether this is still them; null: never. */
    askAt: instant(),
    changedAt: instant().notNull(),
  },
  (page) => [index('person_pages_ask').on(page.askAt)],
);

export interface BlogPost {
  readonly title: string;
  readonly address: string;
  /** How it begins, without any markup. */
  readonly words: string;
  /** Milliseconds since 1970. */
  readonly postedAt: number;
}

/** The latest posts of somebody's blog, on their page, if they want them there. */
export const personBlogs = table(
  'person_blogs',
  {
    personId: id()
      .primaryKey()
      .references(() => personPages.personId, { onDelete: 'cascade' }),
    /** Where the posts are from: of another feed they are shown no more. Empty before any was read. */
    feed: text().notNull(),
    /** The latest first. */
    posts: facts<readonly BlogPost[]>().notNull(),
    etag: text(),
    lastModified: text(),
    failures: whole().notNull(),
    /** When they said that they want it. */
    since: instant().notNull(),
    /** When it was last read; null: not yet. */
    readAt: instant(),
    dueAt: instant().notNull(),
  },
  (blog) => [index('person_blogs_due').on(blog.dueAt)],
);

/** Names that a page had before: they lead on, and nobody else takes them. */
export const formerPageNames = table(
  'former_page_names',
  {
    name: text().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
  },
  (former) => [index('former_page_names_person').on(former.personId)],
);
/** A key on somebody’s device (WebAuthn), with which they sign in without a mail. */
export const passkeys = table(
  'passkeys',
  {
    /** The credential’s id, as the device made it, in base64url. */
    id: text().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** So that they know which it is. */
    name: text().notNull(),
    /** COSE, in base64url. */
    publicKey: text().notNull(),
    /** How often the device says that it has been used; devices that share their keys always say 0. */
    counter: whole().notNull(),
    transports: facts<string[]>().notNull(),
    since: instant().notNull(),
    usedAt: instant(),
  },
  (passkey) => [index('passkeys_person').on(passkey.personId)],
);

/** What a device is asked to sign: once, and within minutes. */
export const passkeyChallenges = table(
  'passkey_challenges',
  {
    challengeHash: text().primaryKey(),
    /** The person who adds one; null: somebody signs in. */
    personId: id().references(() => persons.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
  },
  (challenge) => [
    index('passkey_challenges_since').on(challenge.since),
    index('passkey_challenges_person').on(challenge.personId),
  ],
);

export const sessions = table(
  'sessions',
  {
    tokenHash: text().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    /** With which it was begun, or confirmed since; gone with the passkey. */
    passkeyId: text().references(() => passkeys.id, { onDelete: 'set null' }),
    since: instant().notNull(),
    seenAt: instant().notNull(),
  },
  (session) => [
    index('sessions_person').on(session.personId),
    index('sessions_passkey').on(session.passkeyId),
    index('sessions_seen').on(session.seenAt),
  ],
);

/** A browser that keeps who answers from it: worth as much as the links of the answers that were given there. */
export const rememberedDevices = table(
  'remembered_devices',
  {
    tokenHash: text().primaryKey(),
    personId: id()
      .notNull()
      .references(() => persons.id, { onDelete: 'cascade' }),
    since: instant().notNull(),
    seenAt: instant().notNull(),
  },
  (device) => [
    index('remembered_devices_person').on(device.personId),
    index('remembered_devices_seen').on(device.seenAt),
  ],
);

/** One asking for a way in: its mail's link and its code both belong to it, and it is used once. */
export const signInAttempts = table(
  'sign_in_attempts',
  {
    /** Hash of what the form carries that asks for the code. */
    idHash: text().primaryKey(),
    email: text().notNull(),
    /** Null until the mail is delivered, which makes the code. */
    codeHash: text(),
    wrongCodes: whole().notNull(),
    /** A page of this site to go on to. */
    goOnTo: text().notNull(),
    since: instant().notNull(),
    usedAt: instant(),
  },
  (attempt) => [index('sign_in_attempts_since').on(attempt.since)],
);
