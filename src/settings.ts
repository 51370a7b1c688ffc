// The settings: one table with what each means and what is taken when it is not set.
import {
  address,
  emailAddress,
  onOrOff,
  oneOf,
  origin,
  several,
  wholeNumber,
  words,
  type Setting,
} from './setting-kinds.ts';

/** In the order of README, whose table is made from this one (`npm run settings`). */
export const settings = {
  PORT: {
    as: 'port',
    meaning: 'the port on which it listens',
    read: wholeNumber(1, 65_535),
    default: '3000',
  },
  HOST: {
    as: 'host',
    meaning: 'the address of this machine on which it listens',
    read: words,
    default: '127.0.0.1',
  },
  BASE_URL: {
    meaning: 'its public address; every link in mails, feeds and calendars is built from it',
    read: origin,
    ifUnset: '`http://localhost:PORT`',
    isRequired: true,
  },
  DATABASE_URL: {
    as: 'databaseUrl',
    meaning: '`file:PATH`, `file::memory:` or `postgres://…`',
    read: address(/^(file:.|postgres(ql)?:\/\/.)/, 'file:PATH, file::memory: or postgres://…'),
    default: 'file:data/tweetup.db',
  },
  DATABASE_POOL: {
    meaning: 'with PostgreSQL: how many connections this process opens at most',
    read: wholeNumber(2, 500),
    default: '10',
  },
  DATABASE_LANES: {
    meaning:
      'how many of them may be writing; the others are for reading, so that nobody who reads waits for a busy evening',
    read: wholeNumber(1, 499),
    default: '4',
  },
  DATABASE_STATEMENTS: {
    meaning:
      '`named`: PostgreSQL reads and plans each statement once for a connection; `unnamed` behind a pgbouncer older than 1.21, which loses the names',
    read: oneOf('named', 'unnamed'),
    default: 'named',
  },
  SEALING_KEY_FILE: {
    as: 'sealingKeyFile',
    meaning: 'the key of what is sealed in the database: all machines that share it need the same',
    read: words,
    default: 'data/key',
  },
  PICTURES_URL: {
    as: 'picturesUrl',
    meaning:
      'pictures in an object store that all machines share: `s3://KEY:SECRET@HOST[:PORT]/BUCKET[?region=…]` (over https, except to 127.0.0.1 and to a name without a dot)',
    read: address(/^s3:\/\/[^:@/]+:[^:@/]+@[^/]+\/[^/]+$/, 's3://KEY:SECRET@HOST/BUCKET'),
    ifUnset: 'a folder beside the database',
  },
  SMTP_URL: {
    as: 'smtpUrl',
    meaning: 'the mail server: `smtps://name:password@host`',
    read: address(/^smtps?:\/\/./, 'smtp://HOST or smtps://USER:PASSWORD@HOST:PORT'),
    ifUnset: 'mails are written to `data/mail`',
    isRequired: true,
  },
  MAIL_CONNECTIONS: {
    as: 'mailConnections',
    meaning: 'how many mails are sent at once, each over a connection of its own',
    read: wholeNumber(1, 100),
    default: '4',
  },
  MAIL_FROM: {
    as: 'mailFrom',
    meaning: 'the address that mails come from',
    read: emailAddress,
    default: 'tweetups@example.org',
    isRequired: true,
  },
  SITE_NAME: { as: 'siteName', meaning: 'what the site is called', read: words, default: 'Work Out Loud' },
  OPERATOR_NAME: {
    meaning: 'who answers for the site by law',
    read: words,
    ifUnset: 'a visible placeholder',
    isRequired: true,
  },
  OPERATOR_ADDRESS: {
    meaning: 'their postal address',
    read: words,
    ifUnset: 'a visible placeholder',
    isRequired: true,
  },
  OPERATOR_EMAIL: {
    meaning: 'their mail address',
    read: emailAddress,
    ifUnset: 'a visible placeholder',
    isRequired: true,
  },
  ADMIN_EMAILS: {
    as: 'adminEmails',
    meaning: 'whose sign-in may open `/admin`, separated by commas',
    read: several(emailAddress),
    default: '',
    ifUnset: 'nobody',
  },
  ADMIN_PASSKEYS: {
    meaning:
      '`required`: `/admin` opens only to operators who signed in, or confirmed it, with a passkey; or `optional`',
    read: oneOf('optional', 'required'),
    default: 'optional',
  },
  TRUST_PROXY: {
    as: 'trustProxy',
    meaning: 'how many proxies stand in front',
    read: wholeNumber(0, 20),
    default: '0',
  },
  MASTODON_SERVERS: {
    as: 'mastodonServers',
    meaning:
      'servers (`https://…`, separated by commas) that are asked for posts with a hashtag, besides those of listed guests',
    read: several(origin),
    default: '',
    ifUnset: 'none',
  },
  BLUESKY_SERVICE: {
    meaning: 'where the account below is at home',
    read: origin,
    default: 'https://bsky.social',
  },
  BLUESKY_IDENTIFIER: {
    meaning: 'an account with which Bluesky is searched for the hashtag',
    read: words,
    ifUnset: 'only listed guests’ own posts are read',
  },
  BLUESKY_APP_PASSWORD: { meaning: 'its app password', read: words, ifUnset: 'as above' },
  BLUESKY_PACKS: {
    meaning:
      '`on`: that account makes a starter pack of each evening, of guests who ticked it, and takes it down when guests’ data is deleted',
    read: onOrOff,
    default: 'off',
  },
  ANNOUNCING: {
    as: 'announcing',
    meaning:
      '`open`, `first-looked-at` (a new host’s first tweetup waits for the operator) or `by-invitation` (only hosts whom the operator invites)',
    read: oneOf('open', 'first-looked-at', 'by-invitation'),
    default: 'open',
  },
  KEEP_GUESTS_DAYS: {
    as: 'keepGuestsDays',
    meaning:
      'after this many days the data of a past tweetup’s guests is deleted, except of those who chose to stay on its people page',
    read: wholeNumber(0, 36_500),
    default: '90',
  },
  INBOX_URL: {
    as: 'inboxUrl',
    meaning:
      'a mailbox (`imaps://name:password@host`) in which delivery reports and the answers of calendar programs are read',
    read: address(/^imaps?:\/\/./, 'imaps://USER:PASSWORD@HOST'),
  },
  DKIM_DOMAIN: {
    meaning: 'mails are signed for this domain: `npm run dkim` makes the key and says what to set',
    read: words,
  },
  DKIM_SELECTOR: { meaning: 'the name of the key in the DNS', read: words },
  DKIM_KEY_FILE: { meaning: 'the file with the key', read: words },
  METRICS_PORT: {
    as: 'metricsPort',
    meaning: 'figures for Prometheus at `/metrics` on this port of HOST',
    read: wholeNumber(1, 65_535),
  },
  JOBS: {
    as: 'jobs',
    meaning:
      '`off`: this process only answers; what happens by itself (mails, reminders, collecting posts) is done by others, as by `npm run worker`',
    read: onOrOff,
    default: 'on',
  },
  BACKUP_DIR: {
    meaning: 'once a day a backup is put into this folder, and old ones are thinned out; with SQLite alone',
    read: words,
  },
  FETCH: {
    as: 'fetching',
    meaning:
      '`off`: nothing is fetched from the net, neither posts nor pictures, and no handle is looked for; the demo sets it',
    read: onOrOff,
    default: 'on',
  },
  FETCH_PRIVATE: {
    meaning:
      '`on`: http and private addresses are fetched, too, to try things out on one machine; refused in production',
    read: onOrOff,
    default: 'off',
  },
  FEDERATION: {
    meaning:
      '`on`: cities can be followed from Mastodon, Mobilizon and other servers (ActivityPub); needs https, and BASE_URL must not change afterwards',
    read: onOrOff,
    ifUnset: '`on` in production with https, if `FETCH` is on; else `off`',
  },
  NODE_ENV: { meaning: '`production`: for real', read: words, ifUnset: 'for trying out' },
} as const satisfies Record<string, Setting<unknown>>;
