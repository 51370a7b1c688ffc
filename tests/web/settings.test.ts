// The settings: each wrong or missing one stops the start with one clear sentence that names it, and no secret.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { settings } from '../../src/settings.ts';
import { ConfigError, tableOf } from '../../src/setting-kinds.ts';

const production = {
  NODE_ENV: 'production',
  BASE_URL: 'https://tweetups.example.org',
  SMTP_URL: 'smtps://ana:secret@mail.example.org',
  MAIL_FROM: 'tweetups@example.org',
  OPERATOR_NAME: 'Verein Hafenkante',
  OPERATOR_ADDRESS: 'Am Strande 4, 18055 Rostock',
  OPERATOR_EMAIL: 'hallo@example.org',
};

test('without any setting it runs on this machine', () => {
  expect(readConfig({})).toMatchObject({
    production: false,
    port: 3000,
    host: '127.0.0.1',
    baseUrl: 'http://localhost:3000',
    databaseUrl: 'file:data/tweetup.db',
    smtpUrl: undefined,
    siteName: 'Work Out Loud',
    trustProxy: 0,
    keepGuestsDays: 90,
  });
  expect(readConfig({}).operator.isPlaceholder).toBe(true);
  expect(readConfig({ PORT: '24000' }).baseUrl).toBe('http://localhost:24000');
});

test('with all settings it runs in production', () => {
  expect(readConfig(production)).toMatchObject({
    production: true,
    baseUrl: 'https://tweetups.example.org',
    smtpUrl: production.SMTP_URL,
    operator: { name: 'Verein Hafenkante', isPlaceholder: false },
  });
});

test('an empty setting, or one of spaces, is an unset one, and spaces around one do not count', () => {
  const emptied = Object.fromEntries(
    ['PORT', 'HOST', 'BASE_URL', 'SMTP_URL', 'SITE_NAME'].map((name) => [name, '  ']),
  );
  expect(readConfig(emptied)).toEqual(readConfig({}));
  expect(readConfig({ PORT: ' 24000 ' }).port).toBe(24_000);
  expect(readConfig({ BASE_URL: 'https://tweetups.example.org/' }).baseUrl).toBe(
    'https://tweetups.example.org',
  );
});

const needed = Object.keys(production).filter((name) => name !== 'NODE_ENV');
for (const name of needed)
  test(`in production ${name} is required`, () => {
    expect(sentenceAbout({ ...production, [name]: '' })).toBe(
      `${name} is required in production: see "Settings" in README.md.`,
    );
    expect(() => readConfig({ ...production, NODE_ENV: 'development', [name]: '' })).not.toThrow();
  });

const wrong: Record<string, readonly string[]> = {
  PORT: ['0', '-1', '65536', '3000.5', 'http', '0x10', '1e3'],
  BASE_URL: [
    'tweetups.example.org',
    'ftp://example.org',
    'https://example.org/path',
    'https://example.org?secret',
    'https://example.org/#x',
    'https://ana:secret@example.org',
    'https://',
    'javascript:secret',
  ],
  DATABASE_URL: [
    'data.db',
    'file:',
    'mysql://ana:secret@example.org/db',
    'postgres://',
    'postgres://ana:secret@:x/db',
    'sqlite:data.db',
  ],
  SMTP_URL: [
    'mail.example.org',
    'http://ana:secret@example.org',
    'smtp://',
    'smtp://ana:secret@',
    'smtp://ana:secret@mail.example.org:port',
    'smtp:ana:secret',
  ],
  MAIL_CONNECTIONS: ['0', '101', 'many'],
  MAIL_FROM: ['ana', 'Ana <ana@example.org>', 'ana@example', 'ana@example.org, ben@example.org'],
  OPERATOR_EMAIL: ['ana', 'ana@example.org\nbcc: ben@example.org'],
  TRUST_PROXY: ['true', '-1', '21', 'loopback'],
  KEEP_GUESTS_DAYS: ['for ever', '-1', '1.5', '100000'],
  ADMIN_EMAILS: ['ana', 'ana@example.org; ben@example.org', 'ana@example.org, ben'],
  ADMIN_PASSKEYS: ['yes', 'on'],
  MASTODON_SERVERS: [
    'example.social',
    'https://example.social/about',
    'https://example.social https://x.example',
  ],
  ANNOUNCING: ['closed', 'OPEN'],
  INBOX_URL: ['ana', 'pop3://ana:secret@example.org', 'imaps://'],
  METRICS_PORT: ['0', 'on', '70000'],
  FETCH_PRIVATE: ['yes', '1'],
};

test('copies by themselves are SQLite’s: with PostgreSQL it is said what copies it', () => {
  const settings = { DATABASE_URL: 'postgres://localhost/tweetups', BACKUP_DIR: '/srv/backups' };
  expect(() => readConfig(settings)).toThrow(
    'BACKUP_DIR does nothing with PostgreSQL: leave it out, let pg_dump',
  );
});

test('what belongs together is set together', () => {
  expect(sentenceAbout({ DKIM_DOMAIN: 'example.org' })).toBe(
    'DKIM_SELECTOR is missing: DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE are set together.',
  );
  expect(sentenceAbout({ BLUESKY_APP_PASSWORD: 'secret' })).toBe(
    'BLUESKY_IDENTIFIER is missing: BLUESKY_IDENTIFIER, BLUESKY_APP_PASSWORD are set together.',
  );
  expect(
    readConfig({ BLUESKY_IDENTIFIER: 'ana.example.org', BLUESKY_APP_PASSWORD: 'secret' }).bluesky,
  ).toEqual({ service: 'https://bsky.social', identifier: 'ana.example.org', appPassword: 'secret' });
});

test('passkeys are asked for only where browsers have them', () => {
  const required = (baseUrl: string) => ({ ADMIN_PASSKEYS: 'required', BASE_URL: baseUrl });
  for (const baseUrl of ['http://tweetups.example.org', 'https://192.0.2.7', 'https://[2001:db8::1]'])
    expect(sentenceAbout(required(baseUrl))).toBe(
      'ADMIN_PASSKEYS=required needs a BASE_URL with https and a name.',
    );
  for (const baseUrl of ['https://tweetups.example.org', 'http://localhost:3000'])
    expect(readConfig(required(baseUrl)).adminPasskeys).toBe('required');
});

test('private addresses are never fetched in production', () => {
  expect(readConfig({ FETCH_PRIVATE: 'on' }).fetchPrivate).toBe(true);
  expect(sentenceAbout({ ...production, FETCH_PRIVATE: 'on' })).toMatch(/^FETCH_PRIVATE is refused/);
});

test('several are separated by commas', () => {
  const several = readConfig({
    ADMIN_EMAILS: ' ana@example.org,ben@example.org, ',
    MASTODON_SERVERS: 'https://example.social',
  });
  expect(several.adminEmails).toEqual(['ana@example.org', 'ben@example.org']);
  expect(several.mastodonServers).toEqual(['https://example.social']);
});

test('the README lists every setting that is read, and no other: npm run settings', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`\n\n${tableOf(settings)}\n\n`);
  const read = new Set<string>();
  const seen = new Proxy<Record<string, string>>(
    { ...production },
    {
      get: (values, name: string) => {
        read.add(name);
        return values[name];
      },
    },
  );
  readConfig(seen);
  expect(Object.keys(settings).toSorted()).toEqual([...read].toSorted());
});

for (const [name, values] of Object.entries(wrong))
  for (const value of values)
    test(`${name} is not ${JSON.stringify(value)}`, () => {
      const sentence = sentenceAbout({ [name]: value });
      expect(sentence).toMatch(new RegExp(`^${name} [^\\n]*\\.$`));
      expect(sentence).not.toContain('secret');
    });

const right: Record<string, readonly string[]> = {
  DATABASE_URL: [
    'file:data/x.db',
    'file::memory:',
    'file:/var/lib/x y.db',
    'postgres://ana@example.org/db',
    'postgresql://ana:s%40fe@[::1]:5432/db?sslmode=require',
    'postgres:///db?host=/var/run/postgresql',
  ],
  SMTP_URL: [
    'smtp://127.0.0.1:2525',
    'smtps://ana:s%40fe@mail.example.org',
    'smtp://ana%40example.org:x@mail.example.org:587?requireTLS=true',
  ],
  BASE_URL: ['http://localhost:3000', 'https://exämple.org', 'https://TWEETUPS.example.org:8443'],
  KEEP_GUESTS_DAYS: ['0', '36500'],
};

for (const [name, values] of Object.entries(right))
  for (const value of values)
    test(`${name} may be ${value}`, () => {
      expect(() => readConfig({ [name]: value })).not.toThrow();
    });

function sentenceAbout(settings: Record<string, string>): string {
  try {
    readConfig(settings);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('it was taken');
}
