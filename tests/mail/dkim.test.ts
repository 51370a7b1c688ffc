// Mails are signed so that another implementation of DKIM finds them genuine, both headers of RFC 8058 included.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { dnsRecords, makeKey, signingWith } from '../../src/mail/dkim.ts';
import { smtpTransport } from '../../src/mail/transport.ts';
import { compiledBefore } from '../support/compiled.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';

let folder: string;
let office: PostOffice;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweetups-'));
  office = await openPostOffice();
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

test('a signed mail is found genuine, and one that was changed on its way is not', async () => {
  const dkim = {
    domain: 'tweetups.example.org',
    selector: 'tweetups',
    keyFile: join(folder, 'keys/dkim.pem'),
  };
  expect(makeKey(dkim.keyFile)).toBe(true);
  expect(statSync(dkim.keyFile).mode & 0o777).toBe(0o600);
  const transport = smtpTransport(office.address, { connections: 1, signing: signingWith(dkim) });
  await transport.send({
    from: 'tweetups@tweetups.example.org',
    to: 'ana@example.org',
    envelope: { from: 'tweetups@tweetups.example.org', to: 'ana@example.org' },
    subject: 'Morgen: Abend in Köln',
    text: 'Bis morgen!\n',
    headers: {
      'List-Unsubscribe': '<https://tweetups.example.org/unsubscribe/x>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  });
  transport.close();
  const { raw = '' } = office.arrived[0] ?? {};
  const { name, value } = dnsRecords(dkim, 'ana@example.org')[0] ?? { name: '', value: '' };
  const resolver = (asked: string) => Promise.resolve(asked === name ? [[value]] : []);
  const verdict = async (mail: string) => {
    const { results } = await dkimVerify(mail, { resolver });
    return results.map(({ status: { result } }: { status: { result: string } }) => result);
  };
  expect(await verdict(raw)).toEqual(['pass']);
  expect(await verdict(raw.replace('Bis morgen', 'Bis heute'))).toEqual(['neutral']);
  for (const header of ['List-Unsubscribe: <https', 'List-Unsubscribe-Post: List', 'From: tweetups@'])
    expect(await verdict(raw.replace(header, header.replace(': ', ': x')))).toEqual(['fail']);
});

test('a key that is there stays', () => {
  const file = join(folder, 'dkim.pem');
  makeKey(file);
  expect(makeKey(file)).toBe(false);
});

test('the command makes the key, and says what to set and what to put into the DNS', () => {
  const run = () =>
    execFileSync(process.execPath, [join(import.meta.dirname, '../../src/start.js'), 'dkim'], {
      cwd: folder,
      env: { MAIL_FROM: 'tweetups@example.org', OPERATOR_EMAIL: 'ana@example.org', ...compiledBefore() },
      encoding: 'utf8',
    });
  const said = run();
  expect(said).toContain('data/dkim.pem is a new key');
  for (const words of [
    'DKIM_DOMAIN=example.org',
    'tweetups._domainkey.example.org',
    'v=DKIM1; k=rsa; p=',
    'v=spf1',
    '_dmarc.example.org',
  ])
    expect(said).toContain(words);
  expect(run()).toBe(said.replace('is a new key', 'was there already and stays as it is'));
  // What it says can be set.
  const set = Object.fromEntries(
    [...said.matchAll(/^ {2}(DKIM_\w+)=(.+)$/gm)].map(([, name, value]) => [name, value]),
  );
  expect(readConfig(set).dkim).toEqual({
    domain: 'example.org',
    selector: 'tweetups',
    keyFile: 'data/dkim.pem',
  });
});

test('a file that holds no key is said so', () => {
  const file = join(folder, 'dkim.pem');
  writeFileSync(file, 'no key');
  expect(() => signingWith({ domain: 'example.org', selector: 'x', keyFile: file })).toThrow(
    /unsupported|PEM|DECODER/,
  );
});
