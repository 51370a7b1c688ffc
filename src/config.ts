// What the site is set to: read once from the environment by the table of settings, checked, and passed on.
import { ConfigError, namedInCode, together, valuesIn, type ValuesOf } from './setting-kinds.ts';
import { settings } from './settings.ts';

type Values = ValuesOf<typeof settings>;

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

export type Config = Readonly<ReturnType<typeof readConfig>>;

/** @throws ConfigError */
export function readConfig(environment: Readonly<Record<string, string | undefined>>) {
  const production = environment['NODE_ENV']?.trim() === 'production';
  const set = valuesIn(settings, environment, production);
  // Without a trailing slash: every link is built from it.
  const baseUrl = set.BASE_URL ?? `http://localhost:${set.PORT}`;
  return {
    ...namedInCode(settings, set),
    production,
    baseUrl,
    /** Whether that is https: cookies are named and bound for it. */
    isSecure: baseUrl.startsWith('https:'),
    operator: operatorIn(set),
    adminPasskeys: adminPasskeys(set.ADMIN_PASSKEYS, baseUrl),
    bluesky: bluesky(set),
    blueskyPacks: blueskyPacks(set),
    dkim: dkim(set),
    databaseSizes: databaseSizes(set),
    backupFolder: backupFolder(set),
    fetchPrivate: fetchPrivate(set.FETCH_PRIVATE, production),
    federation: federation(set, { production, baseUrl }),
  };
}

function operatorIn({ OPERATOR_NAME: name, OPERATOR_ADDRESS: postal, OPERATOR_EMAIL: email }: Values) {
  return {
    name: name ?? 'OPERATOR_NAME',
    address: postal ?? 'OPERATOR_ADDRESS',
    email: email ?? 'operator@example.org',
    isPlaceholder: !name || !postal || !email,
  };
}

function bluesky(set: Values): Bluesky | undefined {
  const [identifier, appPassword] = together(set, ['BLUESKY_IDENTIFIER', 'BLUESKY_APP_PASSWORD']) ?? [];
  return identifier && appPassword ? { service: set.BLUESKY_SERVICE, identifier, appPassword } : undefined;
}

function blueskyPacks(set: Values): boolean {
  if (set.BLUESKY_PACKS && !set.BLUESKY_IDENTIFIER)
    throw new ConfigError('BLUESKY_PACKS=on needs BLUESKY_IDENTIFIER and BLUESKY_APP_PASSWORD.');
  return set.BLUESKY_PACKS;
}

function backupFolder({ BACKUP_DIR: folder, DATABASE_URL: address }: Values): string | undefined {
  if (folder && !address.startsWith('file:'))
    throw new ConfigError(
      'BACKUP_DIR does nothing with PostgreSQL: leave it out, let pg_dump copy the database, and "npm run backup -- FILE" the pictures and the key.',
    );
  return folder;
}

function databaseSizes(set: Values) {
  const { DATABASE_POOL: connections, DATABASE_LANES: lanes, DATABASE_STATEMENTS: statements } = set;
  if (lanes >= connections)
    throw new ConfigError('DATABASE_LANES is less than DATABASE_POOL: somebody has to be able to read.');
  return { connections, lanes, statements };
}

function dkim(set: Values): Dkim | undefined {
  const [domain, selector, keyFile] = together(set, ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE']) ?? [];
  return domain && selector && keyFile ? { domain, selector, keyFile } : undefined;
}

/** Browsers have passkeys on https alone, and on the developer’s own machine, and bind them to a name. */
function adminPasskeys(wish: Values['ADMIN_PASSKEYS'], baseUrl: string) {
  const { protocol, hostname } = new URL(baseUrl);
  const canBe = hostname === 'localhost' || (protocol === 'https:' && /[a-z]$/.test(hostname));
  if (wish === 'required' && !canBe)
    throw new ConfigError('ADMIN_PASSKEYS=required needs a BASE_URL with https and a name.');
  return wish;
}

function fetchPrivate(isOn: boolean, production: boolean): boolean {
  if (isOn && production)
    throw new ConfigError('FETCH_PRIVATE is refused in production: it would open this network to strangers.');
  return isOn;
}

/** Other servers ask ours, and are asked for keys: neither works without https, but on one machine. */
function federation(
  { FEDERATION: wish, FETCH: fetching, FETCH_PRIVATE: tried }: Values,
  { production, baseUrl }: { production: boolean; baseUrl: string },
): boolean {
  const isSecure = baseUrl.startsWith('https:');
  if (wish && !isSecure && !tried)
    throw new ConfigError(
      'FEDERATION=on needs a BASE_URL with https; to try it out on one machine, FETCH_PRIVATE=on.',
    );
  if (wish && !fetching)
    throw new ConfigError('FEDERATION=on needs FETCH=on: the keys of other servers are fetched.');
  return wish ?? (production && isSecure && fetching);
}
