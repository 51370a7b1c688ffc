// The environment, read once, checked, and passed on. The settings and their meaning stand in the README.
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
  readonly mailFrom: string;
  readonly siteName: string;
  readonly operator: {
    readonly name: string;
    readonly address: string;
    readonly email: string;
    readonly isPlaceholder: boolean;
  };
  /** How many proxies stand in front. */
  readonly trustProxy: number;
  readonly keepGuestsDays: number;
}

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
    baseUrl: origin(set('BASE_URL') ?? `http://localhost:${port}`),
    databaseUrl: shaped(
      'DATABASE_URL',
      set('DATABASE_URL') ?? 'file:data/tweetup.db',
      /^(file:.|postgres(ql)?:\/\/.)/,
      'file:PATH, file::memory: or postgres://…',
    ),
    smtpUrl:
      set('SMTP_URL') &&
      shaped('SMTP_URL', set('SMTP_URL'), /^smtps?:\/\/./, 'smtp://HOST or smtps://USER:PASSWORD@HOST:PORT'),
    mailFrom: emailAddress('MAIL_FROM', set('MAIL_FROM') ?? 'tweetups@example.org'),
    siteName: set('SITE_NAME') ?? 'Work Out Loud',
    operator: {
      name: set('OPERATOR_NAME') ?? 'OPERATOR_NAME',
      address: set('OPERATOR_ADDRESS') ?? 'OPERATOR_ADDRESS',
      email: emailAddress('OPERATOR_EMAIL', set('OPERATOR_EMAIL') ?? 'operator@example.org'),
      isPlaceholder: !set('OPERATOR_NAME') || !set('OPERATOR_ADDRESS') || !set('OPERATOR_EMAIL'),
    },
    trustProxy: wholeNumber('TRUST_PROXY', set('TRUST_PROXY') ?? '0', 0, 20),
    keepGuestsDays: wholeNumber('KEEP_GUESTS_DAYS', set('KEEP_GUESTS_DAYS') ?? '90', 0, 36_500),
  };
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

function origin(value: string): string {
  const address = URL.parse(value);
  const isWeb = address && /^https?:$/.test(address.protocol);
  if (!isWeb || address.href !== `${address.origin}/`)
    throw new ConfigError('BASE_URL is like https://tweetups.example.org, with nothing behind it.');
  return address.origin;
}
