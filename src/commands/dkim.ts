// `npm run dkim`: makes the key that signs mails, and prints what has to stand in the DNS.
import { readConfig } from '../config.ts';
import { dnsRecords, makeKey } from '../mail/dkim.ts';

try {
  const config = readConfig(process.env);
  const dkim = config.dkim ?? {
    domain: config.mailFrom.split('@')[1] ?? '',
    selector: 'tweetups',
    keyFile: process.argv[3] ?? 'data/dkim.pem',
  };
  const isNew = makeKey(dkim.keyFile);
  const records = dnsRecords(dkim, config.operator.email);
  process.stdout.write(
    [
      `${dkim.keyFile} ${isNew ? 'is a new key' : 'was there already and stays as it is'}. Set:`,
      '',
      `  DKIM_DOMAIN=${dkim.domain}`,
      `  DKIM_SELECTOR=${dkim.selector}`,
      `  DKIM_KEY_FILE=${dkim.keyFile}`,
      '',
      'And put these TXT records into the DNS:',
      ...records.flatMap(({ name, value, why }) => ['', `  ${name}`, `    ${value}`, `    (${why})`]),
      '',
      '',
    ].join('\n'),
  );
} catch (error) {
  process.stderr.write(`There is no key: ${(error as Error).message.replace(/\.$/, '')}.\n`);
  process.exit(1);
}
