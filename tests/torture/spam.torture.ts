// Every kind of mail, in both languages, as SpamAssassin scores it. Left out where it is not installed (Debian: apt-get install spamassassin).
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { everyMail } from '../support/every-mail.ts';
import { openSite } from '../support/site.ts';
import { say } from './say.ts';

/** Mail is taken for spam from 5 on. Ours should not come near it. */
const most = 1;

test('SpamAssassin finds nothing to say against any mail', async () => {
  const version = await promisify(execFile)('spamassassin', ['--version']).catch(() => null);
  if (!version) return say('LEFT OUT: there is no SpamAssassin on this machine.');
  const scored: Scored[] = [];
  for (const language of ['de', 'en'] as const) {
    const site = await openSite({
      BASE_URL: 'https://tweetups.example.org',
      MAIL_FROM: 'tweetups@example.org',
      OPERATOR_NAME: 'Ana Example',
      OPERATOR_EMAIL: 'ana@example.org',
    });
    const mails = [...(await everyMail(site, language))];
    const heads = await headsOf(mails.map(([, { raw }]) => raw));
    scored.push(...mails.map(([kind], index) => scoreIn(`${kind} (${language})`, heads[index] ?? '')));
    await site.close();
  }
  const rules = new Map<string, number>();
  for (const one of scored) for (const rule of one.rules) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const highest = scored.toSorted((one, other) => other.score - one.score).slice(0, 5);
  say(
    `${scored.length} mails scored without the net: at most ${highest[0]?.score} of the 5 that are spam, ` +
      `${scored.filter(({ score }) => score > most).length} above ${most}`,
  );
  say(`highest: ${highest.map(({ name, score }) => `${name} ${score}`).join(', ')}`);
  say(`rules: ${[...rules].map(([rule, count]) => `${rule} ×${count}`).join(', ')}`);
  expect(scored.filter(({ score }) => !(score <= most))).toEqual([]);
});

interface Scored {
  readonly name: string;
  readonly score: number;
  readonly rules: readonly string[];
}

/** All in one mailbox, since starting takes longer than reading. @returns each mail's headers, with what SpamAssassin added to them */
async function headsOf(mails: readonly string[]): Promise<string[]> {
  const running = promisify(execFile)('spamassassin', ['--local', '--mbox', '--cf=report_safe 0'], {
    maxBuffer: 100_000_000,
  });
  running.child.stdin?.end(mails.map((mail) => asDelivered(mail)).join(''));
  const scored = (await running).stdout.split(/^From /m).slice(1);
  return scored.map((mail) => (mail.split(/\n\n/)[0] ?? '').replaceAll(/\n\s+/g, ' '));
}

/** With what the server writes on it that takes it in: there it came from a public address in the moment when it was written. */
function asDelivered(mail: string): string {
  const text = mail.replaceAll('\r\n', '\n').replaceAll(/^From /gm, '>From ');
  const date = /^Date: (.*)$/m.exec(text)?.[1] ?? '';
  return (
    'From tweetups@example.org Sun Nov 22 12:00:00 2026\n' +
    'Received: from tweetups.example.org (tweetups.example.org [9.9.9.9])\n' +
    `\tby mx.example.net (Postfix) with ESMTPS id 4X1; ${date}\n${text}\n\n`
  );
}

function scoreIn(name: string, head: string): Scored {
  const [, score, rules = ''] =
    /^X-Spam-Status: .*?score=(-?[\d.]+) .*?tests=(.*?) autolearn/m.exec(head) ?? [];
  return { name, score: Number(score), rules: rules.split(/,\s*/) };
}
