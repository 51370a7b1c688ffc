// What a mail in the inbox is: a delivery report (RFC 3464, and RFC 6533 for addresses in all scripts), a complaint (RFC 5965), the answer of a calendar (RFC 5546), a reply to a circle's letter, or somebody's words.
import type { Email } from 'postal-mime';
import type * as PostalMime from 'postal-mime';
import { lazily } from '../lazily.ts';
import { answersIn, type CalendarAnswer } from './calendar-reply.ts';
import { aboutSender } from './smtp-error.ts';

const postalMime = lazily<typeof PostalMime>('postal-mime');

export type Report =
  | { readonly kind: 'delivery'; readonly token: string; readonly outcome: DeliveryOutcome }
  | { readonly kind: 'complaint'; readonly token: string }
  | ({ readonly kind: 'calendar'; readonly token: string } & CalendarReply)
  /** `words` are empty where a program answered by itself. */
  | { readonly kind: 'reply'; readonly token: string; readonly words: string }
  /** For a person to read: it stays where it is. */
  | { readonly kind: 'words' };

/** Of everybody whom it names, never of nobody. */
export interface CalendarReply {
  readonly answers: readonly CalendarAnswer[];
  /** Who sent it, in small letters. */
  readonly from: string;
}

/** No such address; a mailbox that is closed, perhaps for a while; this mail alone did not arrive; it is late. */
type DeliveryOutcome = 'no-such-address' | 'closed' | 'failed' | 'delayed';

/** More than that is no report. */
const longest = 2_000_000;

export async function reportIn(raw: Uint8Array): Promise<Report> {
  if (raw.length > longest) return { kind: 'words' };
  // RFC 822 parts as attachments too: a report carries the mail that it is about.
  const mail = await postalMime().default.parse(raw, { forceRfc822Attachments: true });
  const to = tokenIn(recipientsOf(mail));
  const parts = mail.attachments.map(({ mimeType, method, content }) => ({
    type: mimeType,
    method,
    text: textOf(content),
  }));
  const part = (...types: string[]) => parts.find(({ type }) => types.includes(type))?.text;

  const complaint = part('message/feedback-report');
  if (complaint !== undefined) {
    // It goes to the postmaster: the token stands in the copy of the mail that was complained about.
    const token = to?.tag === 'r' ? to.token : tokenIn(parts.map(({ text }) => text).join('\n'))?.token;
    return token ? { kind: 'complaint', token } : { kind: 'words' };
  }
  const status = part('message/delivery-status', 'message/global-delivery-status');
  if (status !== undefined && to?.tag === 'r') {
    return { kind: 'delivery', token: to.token, outcome: outcomeOf(status) };
  }
  if (to?.tag === 'a') {
    // Whatever the part is called: some programs send it as a file of any kind, or as the text of the mail.
    const answers = [...parts, { text: mail.text ?? '', method: undefined }]
      .map(({ text, method }) => answersIn(text, method))
      .find((found) => found.length > 0);
    const from = mail.from?.address?.toLowerCase() ?? '';
    if (answers) return { kind: 'calendar', token: to.token, answers, from };
  }
  if (to?.tag === 'w')
    return { kind: 'reply', token: to.token, words: isAutomatic(mail) ? '' : withoutQuotes(mail.text ?? '') };
  return { kind: 'words' };
}

/** RFC 3834. */
function isAutomatic(mail: Email): boolean {
  const said = mail.headers.find(({ key }) => key === 'auto-submitted')?.value.toLowerCase() ?? 'no';
  return !said.startsWith('no');
}

/** What was written above the letter that is answered: mail programs put a line before it, or marks beside it. */
function withoutQuotes(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const begins = lines.findIndex((line, at) => isBeforeQuote(`${line} ${lines[at + 1] ?? ''}`, line));
  const own = begins === -1 ? lines : lines.slice(0, begins);
  return own
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/\n-- \n[\s\S]*$/, '')
    .trim();
}

function isBeforeQuote(two: string, line: string): boolean {
  return (
    /^(?:Am|On) .{4,200} (?:schrieb|wrote)\b.{0,200}:\s*(?:>|$)/.test(two.trimEnd()) ||
    /^(?:Am|On) .{4,200} (?:schrieb|wrote)\b.{0,200}:\s*$/.test(line) ||
    /^-{2,}\s*(?:Original|Ursprüngliche)/i.test(line) ||
    /^_{10,}\s*$/.test(line) ||
    /^(?:Von|From): .*@/.test(line)
  );
}

/** Only an address that does not exist is dead (RFC 3463, X.1): a full mailbox or a spam filter is about this mail. */
function outcomeOf(status: string): DeliveryOutcome {
  const action = /^Action:\s*(\w+)/im.exec(status)?.[1]?.toLowerCase();
  const [, code = ''] = /^Status:\s*(5\.\d{1,3}\.\d{1,3})\b/im.exec(status) ?? [];
  if (action !== 'failed' || !code) return 'delayed';
  if (code.startsWith('5.1.') && !aboutSender.test(code)) return 'no-such-address';
  return code === '5.2.1' ? 'closed' : 'failed';
}

const headers = new Set(['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to']);

function recipientsOf(mail: Email): string {
  return mail.headers
    .filter(({ key }) => headers.has(key))
    .map(({ value }) => value)
    .join(' ');
}

function tokenIn(text: string): { tag: 'r' | 'a' | 'w'; token: string } | undefined {
  const [, tag, token] = /\+([raw])-([a-z2-7]{26})@/i.exec(text) ?? [];
  return tag && token ? { tag: tag.toLowerCase() as 'r' | 'a' | 'w', token: token.toLowerCase() } : undefined;
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
  if (typeof content === 'string') return content;
  const [first, second] = new Uint8Array(content);
  return new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8').decode(content);
}
