// What providers say when they refuse: their limits and lists are about us, in whatever words; an address and a letter are final.
import { expect, test } from 'vitest';
import { meaningOf } from '../../src/mail/smtp-error.ts';

const aboutUs = [
  '554 Message rejected: Email address is not verified. The following identities failed the check',
  '554 Message rejected: Sending paused for this account.',
  '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException',
  "550 5.2.2 The message can't be submitted because the sender's submission quota was exceeded",
  "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
  '550 Domain example.org has exceeded the max emails per hour (167/150 (111%)) allowed. Message discarded.',
  '550-Domain example.org has exceeded\n550 the max emails per hour',
  '550 You have reached the maximum number of recipients for today',
  '550 Maximum credits exceeded',
  '550 Sending capacity used up for this hour',
  '550 Account disabled for outgoing mail',
  '550 Outgoing mail from this account has been disabled',
  '550 Mail not accepted: too much mail from your host',
  '550 Sie haben die maximale Anzahl an E-Mails pro Stunde überschritten',
  '550 Ihr Tageskontingent ist ausgeschöpft',
  '550 Maximale Empfaengerzahl fuer heute erreicht',
  '550 Bitte versuchen Sie es morgen erneut',
  '550 Please retry in a few minutes',
  '550 Undeliverable at this time',
  '550 Message refused: your IP is listed at bl.example',
  '550 Connection refused: 192.0.2.7 is banned',
  '550 Mail appears to be unsolicited',
  '550 Administrative prohibition',
];
const aboutThem = [
  '550 5.1.1 User unknown, retry later',
  '552 user is over quota',
  '550 User not listed in public Name & Address Book',
  '554 Too many hops',
  '552 Message is too long',
  '552 message exceeds maximum length of 10000 bytes',
  '550 Das Postfach ist voll, Quota überschritten',
  '550 Empfänger existiert nicht mehr',
];

test.each([
  ...aboutUs.map((said) => [false, said] as const),
  ...aboutThem.map((said) => [true, said] as const),
])('final: %s, %s', (isFinal, response) => {
  for (const command of ['RCPT TO', 'DATA']) {
    const error = Object.assign(new Error(response), {
      command,
      response,
      responseCode: Number(response.slice(0, 3)),
    });
    expect(meaningOf(error).outcome === 'refused').toBe(isFinal);
  }
});
