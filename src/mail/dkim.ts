// DKIM (RFC 6376): mails are signed, so that others can see that they come from this site.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Dkim } from '../config.ts';

export interface Signing {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
  readonly headerFieldNames: string;
}

/** What nodemailer signs by itself leaves out `List-Unsubscribe-Post`, which RFC 8058 wants to be signed. */
const signed = [
  'From',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Content-Language',
  'Auto-Submitted',
  'In-Reply-To',
  'References',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

/** @throws when the key cannot be read, or is none */
export function signingWith({ domain, selector, keyFile }: Dkim): Signing {
  const privateKey = readFileSync(keyFile, 'utf8');
  createPrivateKey(privateKey);
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: signed };
}

/**
 * RSA of 2048 bits: every receiver can check it, and it fits a TXT record.
 * @returns whether there was none yet
 */
export function makeKey(file: string): boolean {
  if (existsSync(file)) return false;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const opened = openSync(file, 'wx', 0o600);
  writeSync(opened, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
  fsyncSync(opened);
  closeSync(opened);
  return true;
}

export interface DnsRecord {
  readonly name: string;
  readonly value: string;
  /** What it is for. */
  readonly why: string;
}

/** What has to stand in the DNS of the domain that mails come from. */
export function dnsRecords({ domain, selector, keyFile }: Dkim, reportsTo: string): DnsRecord[] {
  const publicKey = createPublicKey(readFileSync(keyFile, 'utf8'))
    .export({ type: 'spki', format: 'der' })
    .toString('base64');
  return [
    {
      name: `${selector}._domainkey.${domain}`,
      value: `v=DKIM1; k=rsa; p=${publicKey}`,
      why: 'the public half of the key that signs mails',
    },
    {
      name: domain,
      value: 'v=spf1 mx -all',
      why: 'only your own mail servers send for this domain; add what your provider tells you, as in "include:…"',
    },
    {
      name: `_dmarc.${domain}`,
      value: `v=DMARC1; p=quarantine; rua=mailto:${reportsTo}`,
      why: 'what neither signature nor server prove is suspicious; begin with p=none and read the reports for two weeks',
    },
  ];
}
