// Every setting there is, in the words of the README, whose table is checked against this.

export interface Setting {
  readonly names: readonly string[];
  readonly meaning: string;
  /** What happens, or what is taken, when it is not set. */
  readonly ifUnset: string;
}

export const settings: readonly Setting[] = [
  { names: ['PORT', 'HOST'], meaning: 'where it listens', ifUnset: '3000, 127.0.0.1' },
  {
    names: ['BASE_URL'],
    meaning: 'its public address; every link in mails, feeds and calendars is built from it',
    ifUnset: '`http://localhost:PORT`; required in production',
  },
  {
    names: ['DATABASE_URL'],
    meaning: '`file:data/tweetup.db`, `file::memory:` or `postgres://…`',
    ifUnset: 'the first',
  },
  {
    names: ['SMTP_URL', 'MAIL_FROM'],
    meaning: 'the mail server (`smtps://name:password@host`), and the address that writes',
    ifUnset: 'mails go to `data/mail`; required in production',
  },
  {
    names: ['MAIL_CONNECTIONS'],
    meaning: 'how many mails are sent at once, each over a connection of its own',
    ifUnset: '4',
  },
  { names: ['SITE_NAME'], meaning: 'what the site is called', ifUnset: 'Work Out Loud' },
  {
    names: ['OPERATOR_NAME', 'OPERATOR_ADDRESS', 'OPERATOR_EMAIL'],
    meaning: 'who answers for the site by law',
    ifUnset: 'a visible placeholder; required in production',
  },
  {
    names: ['ADMIN_EMAILS'],
    meaning: 'whose sign-in may open `/admin`, separated by commas',
    ifUnset: 'nobody',
  },
  {
    names: ['ADMIN_PASSKEYS'],
    meaning:
      '`required`: `/admin` opens only to who signed in, or confirmed it, with a passkey; or `optional`',
    ifUnset: '`optional`',
  },
  { names: ['TRUST_PROXY'], meaning: 'how many proxies stand in front', ifUnset: '0' },
  {
    names: ['MASTODON_SERVERS'],
    meaning:
      'servers (`https://…`, separated by commas) that are asked for posts with a hashtag, besides those of listed guests',
    ifUnset: 'none',
  },
  {
    names: ['BLUESKY_SERVICE', 'BLUESKY_IDENTIFIER', 'BLUESKY_APP_PASSWORD'],
    meaning: 'an account with which Bluesky is searched for the hashtag',
    ifUnset: 'only listed guests’ own posts are read',
  },
  {
    names: ['ANNOUNCING'],
    meaning:
      '`open`, `first-looked-at` (a new host’s first tweetup waits for the operator) or `by-invitation` (only hosts whom the operator invites)',
    ifUnset: '`open`',
  },
  {
    names: ['KEEP_GUESTS_DAYS'],
    meaning:
      'after this many days the data of a past tweetup’s guests is deleted, but for who chose to be on its people page',
    ifUnset: '90',
  },
  {
    names: ['INBOX_URL'],
    meaning:
      'a mailbox (`imaps://name:password@host`) in which delivery reports and the answers of calendar programs are read',
    ifUnset: 'off',
  },
  {
    names: ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'],
    meaning: 'mails are signed with this key, which `npm run dkim` makes',
    ifUnset: 'off',
  },
  {
    names: ['METRICS_PORT'],
    meaning: 'figures for Prometheus at `/metrics` on this port of HOST',
    ifUnset: 'off',
  },
  {
    names: ['BACKUP_DIR'],
    meaning: 'once a day a backup is put into this folder, and old ones are thinned out',
    ifUnset: 'off',
  },
  {
    names: ['FETCH'],
    meaning:
      '`off`: nothing is fetched from the net, neither posts nor pictures, and no handle is looked for; the demo sets it',
    ifUnset: 'on',
  },
  {
    names: ['FETCH_PRIVATE'],
    meaning:
      '`on`: also http and private addresses are fetched, to try things out on one machine; refused in production',
    ifUnset: 'off',
  },
  { names: ['NODE_ENV'], meaning: '`production`: for real', ifUnset: 'for trying out' },
];

/** The table of the README, in Markdown. */
export function settingsTable(): string {
  const lines = settings.map(
    ({ names, meaning, ifUnset }) =>
      `| ${names.map((name) => `\`${name}\``).join(', ')} | ${meaning} | ${ifUnset} |`,
  );
  return ['| setting | meaning | if unset |', '|---|---|---|', ...lines].join('\n');
}
