// What a mail server's refusal means: whether it is about this recipient or this letter, and so final, or about us, and so later.
import { beginningOf } from '../forms/words.ts';

export type Sent =
  | { readonly outcome: 'sent' }
  /** Nobody's mail can go now. */
  | { readonly outcome: 'server-away'; readonly trouble: string }
  /** This one cannot go now. */
  | { readonly outcome: 'later'; readonly trouble: string }
  /** This one can never go. */
  | { readonly outcome: 'refused'; readonly trouble: string };

export interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
  /** What the server said. */
  readonly response?: string;
}

/** Providers say their own limits with 5xx, most of them with one of these codes (RFC 3463): nobody's mail can go now. */
const limitCodes = /^[45]\.(?:4\.5|7\.28|2\.[3-9]\d{2})$/;
const limitWords = anyOf(
  /(?:daily|hourly|sending|message|rate|recipient|relay|outbound)[ -]?(?:\w+ )?(?:limit|quota)/,
  /(?:limit|quota|credits?|threshold|capacity|allowance|maximum)\b.*\b(?:exceeded|reached|exhausted|used up)/,
  /(?:exceed\w*|reached)\b.*\b(?:limit|quota|rate|e?-?mails|messages|number|maximum|credits|threshold)/,
  /too (?:many|much|fast|frequent\w*)|(?:rate|sending)[ -]?limit\w*|throttl\w*|over (?:your )?(?:limit|quota)/,
  /unusual\b.*\b(?:rate|activity|volume)|(?:sending|outgoing|outbound)\b.*\b(?:paused|disabled|used up)/,
  /disabled for (?:sending|outgoing|outbound)\b.*/,
  /\w*(?:limit|kontingent|anzahl|empf(?:ä|ae)ngerzahl)\b.*(?:erreicht|schritten|sch(?:ö|oe)pft|braucht)/,
  /(?:tages|stunden|versand|sende)\w*limit|zu viele/,
);
/** About who sends, or how: another day, another address, a word with the provider. */
const policyWords = anyOf(
  /try (?:it )?(?:again|later)|later|temporar\w*|greylist\w*|retry\w*|resubmit\w*|at this time/,
  /sp(?:ä|ae)ter|vor(?:ü|ue)bergehend|erneut|noch ?(?:ein)?mal|gesperrt/,
  /block(?:ed|[ -]?list\w*)|black-?list\w*|deny-?list\w*|(?<!not )listed (?:at|by|in|on)|banned/,
  /spam\w*|spamhaus|dnsbl|rbl|unsolicited|bulk|reputation|sending history|spf|dkim|dmarc|reverse dns|ptr/,
  /polic(?:y|ies)|prohibit\w*|suspend\w*|not (?:allowed|permitted|verified)|unauthenticated/,
  /authenticat\w*|authori[sz]\w*|relay\w*|sender|your (?:postmaster|provider|isp|administrator)/,
);
/** Exchange says it with the code of a mailbox that is full. */
const senderQuota = /submission ?quota|\bsender'?s?\b.*\bquota/i;
/** A mailbox that is full speaks of a quota, too, and a way that leads in circles of too many hops, but they are the recipient's. */
const mailboxWords = anyOf(
  /mailbox|inbox|storage|disk|recipient(?:'s)? (?:mailbox|quota|over)|account is full/,
  /(?:user|recipient)\b.* over (?:its |the )?quota|hops?|(?:mail|routing) loop/,
);
const sizeWords = anyOf(/size|large|big|too long|length|bytes/);

/** Of these the sender's address is meant, not the recipient's (RFC 3463, 3.2): providers say 5.1.8 to accounts that they have closed, and Exchange 5.1.90 to those that have sent enough today. */
export const aboutSender = /^5\.1\.(?:[78]|90)$/;

/** About how fast they get mail, not about them: Gmail says it with the code of a closed mailbox. */
const tooFastForThem = /\breceiv\w+ .*\brate\b/i;

/** Of RFC 5321: what was said was not understood, or out of turn. That is no recipient's fault. */
const notUnderstood = new Set([500, 502, 503, 504]);
/** Of RFC 5321 and RFC 4954. */
const closing = 421;
const wantsCredentials = 530;
const overQuotaOrTooLarge = 552;

export function meaningOf(error: SmtpError): Sent {
  const { code = '', responseCode, command = '' } = error;
  const trouble = troubleOf(error);
  const isAtItsTurn = ['RCPT TO', 'DATA'].includes(command);
  // Already here it was found that it cannot be sent: too large for the server, or an address that no server can be told.
  const isHopeless = responseCode === undefined && ['EENVELOPE', 'EMESSAGE'].includes(code);
  if (isHopeless && !isAtItsTurn) return { outcome: 'refused', trouble };
  if (command === 'MAIL FROM' && isTooLarge(error)) return { outcome: 'refused', trouble };
  // Wrong credentials, a sender that is refused, or a server that greets with an error, are no recipient's fault.
  if (!isAtItsTurn || responseCode === closing || responseCode === wantsCredentials)
    return { outcome: 'server-away', trouble };
  if ((responseCode ?? 0) < 500) return { outcome: 'later', trouble };
  return { outcome: meaningOfRefusal(error), trouble };
}

function meaningOfRefusal(error: SmtpError): 'refused' | 'later' | 'server-away' {
  const status = enhancedStatus(error.response);
  const words = wordsOf(error.response);
  if (aboutSender.test(status) || senderQuota.test(words)) return 'server-away';
  if (status.startsWith('5.1.') || isTooLarge(error)) return 'refused';
  if (limitCodes.test(status)) return 'server-away';
  if (tooFastForThem.test(words)) return 'later';
  // A full or closed mailbox, whatever else is said of it.
  if (/^5\.2\.[0-4]$/.test(status)) return 'refused';
  if (mailboxWords.test(words) && !policyWords.test(words)) return 'refused';
  const isAboutContent = /^5\.[67]\./.test(status);
  if (limitWords.test(words) || (error.responseCode === overQuotaOrTooLarge && !isAboutContent))
    return 'server-away';
  const isProtocol = /^5\.5\.[1-5]$/.test(status) || notUnderstood.has(error.responseCode ?? 0);
  return isProtocol || /^5\.(?:3|7)\./.test(status) || policyWords.test(words) ? 'later' : 'refused';
}

/** As whole words. */
function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`\\b(?:${patterns.map(({ source }) => source).join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}

function isTooLarge({ response = '', responseCode }: SmtpError): boolean {
  const status = enhancedStatus(response);
  if (status) return status === '5.3.4' || (status === '5.2.3' && sizeWords.test(response));
  return responseCode === overQuotaOrTooLarge && sizeWords.test(response);
}

/** `5.4.5` of `550 5.4.5 Daily user sending limit exceeded` (RFC 3463); empty: there is none. */
function enhancedStatus(response = ''): string {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? '';
}

/** In one line: servers break their sentences, and begin each line with the code. */
function wordsOf(response = ''): string {
  return response
    .replaceAll(/\s*\n\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} )?/g, ' ')
    .replaceAll(/\S+@\S+|https?:\S+/g, ' ');
}

/** The server's sentence, for the operator: without the addresses that it repeats, which are in the log of nothing. */
function troubleOf({ code, responseCode, command, response = '' }: SmtpError): string {
  const sentence = response
    .replaceAll(/<?[^\s<>]+@[^\s<>]+>?/g, '…')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const said = sentence || (responseCode === undefined ? '' : String(responseCode));
  return beginningOf([code, command, said].filter(Boolean).join(' '), 400);
}
