// The environment, read once, checked, and passed on. What each setting means stands in settings.ts.
import { readEmail } from './people/email.ts';

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash: every link is built from it. */
  readonly baseUrl: string;
  readonly databaseUrl: string;
  /** Undefined: mails are written into the folder data/mail. */
  readonly smtpUrl: string | undefined;
  /** How many mails are sent at once. */
  readonly mailConnections: number;
  readonly mailFrom: string;
  readonly siteName: string;
  readonly operator: {
    readonly name: string;
    readonly address: string;
    readonly email: string;
    readonly isPlaceholder: boolean;
  };
  /** Whose sign-in may open the operator's pages. */
  readonly adminEmails: readonly string[];
  /** Whether these pages open only to who signed in with a passkey. */
  readonly adminPasskeys: AdminPasskeys;
  /** How many proxies stand in front. */
  readonly trustProxy: number;
  /** Origins whose tag timelines are asked besides those of listed guests. */
  readonly mastodonServers: readonly string[];
  /** With whose account Bluesky is searched. */
  readonly bluesky: Bluesky | undefined;
  readonly announcing: Announcing;
  readonly keepGuestsDays: number;
  /** Where delivery reports and calendar answers are read: `imaps://…`. */
  readonly inboxUrl: string | undefined;
  readonly dkim: Dkim | undefined;
  readonly metricsPort: number | undefined;
  readonly backupFolder: string | undefined;
  /** Whether anything is fetched from the net. */
  readonly fetching: boolean;
  /** Also http and private addresses may be fetched. */
  readonly fetchPrivate: boolean;
}

const waysOfAdmin = ['optional', 'required'] as const;
export type AdminPasskeys = (typeof waysOfAdmin)[number];

export interface Bluesky {
  /** An origin. */
  readonly service: string;
  readonly identifier: string;
  readonly appPassword: string;
}

export interface Dkim {
  readonly domain: string;
  readonly selector: string;
  /** Holds the private key as PEM. */
  readonly keyFile: string;
}

const waysOfAnnouncing = ['open', 'first-looked-at', 'by-invitation'] as const;
export type Announcing = (typeof waysOfAnnouncing)[number];

/** A setting is missing or wrong; the message says which and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const requiredInProduction = [
  'BASE_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'OPERATOR_NAME',
  'OPERATOR_ADDRESS',
  'OPERATOR_EMAIL',
] as const;

export function readConfig(environment: Record<string, string | undefined>): Config {
  // An empty setting is an unset one: that is how people switch a line of a settings file off.
  const set = (name: string) => environment[name]?.trim() || undefined;
  const production = set('NODE_ENV') === 'production';
  const missing = production && requiredInProduction.find((name) => !set(name));
  if (missing) throw new ConfigError(`${missing} is required in production: see "Settings" in README.md.`);

  const port = wholeNumber('PORT', set('PORT') ?? '3000', 1, 65_535);
  return {
    production,
    port,
    host: set('HOST') ?? '127.0.0.1',
    baseUrl: origin('BASE_URL', set('BASE_URL') ?? `http://localhost:${port}`),
    databaseUrl: shaped(
      'DATABASE_URL',
      set('DATABASE_URL') ?? 'file:data/tweetup.db',
      /^(file:.|postgres(ql)?:\/\/.)/,
      'file:PATH, file::memory: or postgres://…',
    ),
    smtpUrl:
      set('SMTP_URL') &&
      shaped('SMTP_URL', set('SMTP_URL'), /^smtps?:\/\/./, 'smtp://HOST or smtps://USER:PASSWORD@HOST:PORT'),
    mailConnections: wholeNumber('MAIL_CONNECTIONS', set('MAIL_CONNECTIONS') ?? '4', 1, 100),
    mailFrom: emailAddress('MAIL_FROM', set('MAIL_FROM') ?? 'tweetups@example.org'),
    siteName: set('SITE_NAME') ?? 'Work Out Loud',
    operator: {
      name: set('OPERATOR_NAME') ?? 'OPERATOR_NAME',
      address: set('OPERATOR_ADDRESS') ?? 'OPERATOR_ADDRESS',
      email: emailAddress('OPERATOR_EMAIL', set('OPERATOR_EMAIL') ?? 'operator@example.org'),
      isPlaceholder: !set('OPERATOR_NAME') || !set('OPERATOR_ADDRESS') || !set('OPERATOR_EMAIL'),
    },
    adminEmails: listed(set('ADMIN_EMAILS')).map((email) => emailAddress('ADMIN_EMAILS', email)),
    adminPasskeys: adminPasskeys(set),
    trustProxy: wholeNumber('TRUST_PROXY', set('TRUST_PROXY') ?? '0', 0, 20),
    mastodonServers: listed(set('MASTODON_SERVERS')).map((server) => origin('MASTODON_SERVERS', server)),
    bluesky: bluesky(set),
    announcing: oneOf('ANNOUNCING', set('ANNOUNCING') ?? 'open', waysOfAnnouncing),
    keepGuestsDays: wholeNumber('KEEP_GUESTS_DAYS', set('KEEP_GUESTS_DAYS') ?? '90', 0, 36_500),
    inboxUrl:
      set('INBOX_URL') &&
      shaped('INBOX_URL', set('INBOX_URL'), /^imaps?:\/\/./, 'imaps://USER:PASSWORD@HOST'),
    dkim: dkim(set),
    metricsPort: set('METRICS_PORT')
      ? wholeNumber('METRICS_PORT', set('METRICS_PORT') ?? '', 1, 65_535)
      : undefined,
    backupFolder: set('BACKUP_DIR'),
    fetching: oneOf('FETCH', set('FETCH') ?? 'on', ['on', 'off']) === 'on',
    fetchPrivate: fetchPrivate(set('FETCH_PRIVATE'), production),
  };
}

type Set = (name: string) => string | undefined;

function bluesky(set: Set): Bluesky | undefined {
  const [identifier, appPassword] = together(set, ['BLUESKY_IDENTIFIER', 'BLUESKY_APP_PASSWORD']) ?? [];
  if (!identifier || !appPassword) return undefined;
  const service = origin('BLUESKY_SERVICE', set('BLUESKY_SERVICE') ?? 'https://bsky.social');
  return { service, identifier, appPassword };
}

/** Browsers have passkeys on https alone, and on the developer’s own machine, and bind them to a name. */
function adminPasskeys(set: Set): AdminPasskeys {
  const wish = oneOf('ADMIN_PASSKEYS', set('ADMIN_PASSKEYS') ?? 'optional', waysOfAdmin);
  const { protocol, hostname } = new URL(set('BASE_URL') ?? 'http://localhost');
  const canBe = hostname === 'localhost' || (protocol === 'https:' && /[a-z]$/.test(hostname));
  if (wish === 'required' && !canBe)
    throw new ConfigError('ADMIN_PASSKEYS=required needs a BASE_URL with https and a name.');
  return wish;
}

function dkim(set: Set): Dkim | undefined {
  const [domain, selector, keyFile] = together(set, ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE']) ?? [];
  return domain && selector && keyFile ? { domain, selector, keyFile } : undefined;
}

/** @returns undefined when none is set */
function together(set: Set, names: readonly string[]): string[] | undefined {
  const values = names.flatMap((name) => set(name) ?? []);
  if (values.length === 0) return undefined;
  const missing = names.find((name) => !set(name));
  if (missing) throw new ConfigError(`${missing} is missing: ${names.join(', ')} are set together.`);
  return values;
}

function fetchPrivate(value: string | undefined, production: boolean): boolean {
  const isOn = oneOf('FETCH_PRIVATE', value ?? 'off', ['on', 'off']) === 'on';
  if (isOn && production)
    throw new ConfigError('FETCH_PRIVATE is refused in production: it would open this network to strangers.');
  return isOn;
}

/** Separated by commas; empty places do not count. */
function listed(value: string | undefined): string[] {
  return (value ?? '').split(',').flatMap((part) => part.trim() || []);
}

function oneOf<const Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === value);
  if (!word) throw new ConfigError(`${name} is one of ${words.join(', ')}, not ${JSON.stringify(value)}.`);
  return word;
}

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most))
    throw new ConfigError(
      `${name} is a whole number from ${least} to ${most}, not ${JSON.stringify(value)}.`,
    );
  return number;
}

/** The value is not repeated: it may hold a password. */
function shaped(name: string, value: string | undefined, shape: RegExp, example: string): string {
  const isAddress = value !== undefined && (value.startsWith('file:') || URL.canParse(value));
  if (!isAddress || !shape.test(value)) throw new ConfigError(`${name} looks like ${example}.`);
  return value;
}

function emailAddress(name: string, value: string): string {
  const address = readEmail(value);
  if (!address)
    throw new ConfigError(`${name} is a mail address such as ana@example.org, not ${JSON.stringify(value)}.`);
  return address;
}

function origin(name: string, value: string): string {
  const address = URL.parse(value);
  const isWeb = address && /^https?:$/.test(address.protocol);
  if (!isWeb || address.href !== `${address.origin}/`)
    throw new ConfigError(`${name} is like https://tweetups.example.org, with nothing behind it.`);
  return address.origin;
}
