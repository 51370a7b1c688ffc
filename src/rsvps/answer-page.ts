// Answering without being signed in: one screen with name and address, and the page that says to look into one's mails.
import type { Sealing } from '../secrets/sealing.ts';
import type { Filled } from '../forms/field-views.ts';
import { after, minute, type Clock } from '../time/clock.ts';
import { addressOf, type InItsCity, type Tweetup } from '../tweetups/tweetup.ts';
import { mailboxToOpen, type Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { answerFormView, answerLabel, tweetupInOneLine } from './answer-views.ts';
import { answers, type Answer } from './answer-values.ts';
import type { AnswerField } from './form.ts';
import { isFull, peopleCounted } from './places.ts';
import { askedFor } from './inviting/form.ts';
import { isClosed, showClosed } from './refusal-pages.ts';

type Sealed = { readonly sealing: Sealing; readonly clock: Clock };
/** What somebody has entered, by field. */
type Reply = Readonly<Record<AnswerField, string>>;

const readableFor = 15 * minute;
/** Nothing else that this site has sealed is taken for it. */
const mark = 'reply ';

interface Asking extends InItsCity {
  readonly filled: Filled<AnswerField>;
  /** By the button that led here. */
  readonly asked: Answer | undefined;
  readonly status: number;
}

export async function showAnswerForm(
  site: Dependencies,
  { req, res }: Exchange,
  { tweetup, city, filled, asked, status }: Asking,
): Promise<void> {
  const { db, show } = site;
  if (isClosed(site, tweetup)) return showClosed(site, { req, res }, tweetup);
  const { say } = req.visit;
  const askedId = askedFor(req.query['for']);
  const { going } = await peopleCounted(db, tweetup.id);
  const yes = isFull(tweetup, going) ? 'waiting-list' : 'a-place';
  const others = asked ? answers.filter((answer) => answer !== asked) : [];
  show(req, res, {
    template: 'rsvps/answer-page',
    page: { title: say('rsvps.fromMailTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      back: addressOf(tweetup),
      facts: tweetupInOneLine({ tweetup, city }, say),
      question: say(asked ? leads[asked] : 'rsvps.areYouComing'),
      form: answerFormView(filled, { asked, yes }, say),
      action: answerAddress(tweetup, askedId),
      onlyInvited: tweetup.visibility === 'invited' && !askedId,
      others: others.map((answer) => ({
        address: answerAddress(tweetup, askedId, { answer }),
        label: answerLabel(answer, say, yes),
      })),
      full:
        asked !== 'no' && yes === 'waiting-list'
          ? say('tweetups.full', { count: tweetup.capacity ?? 0 })
          : '',
    },
    status,
  });
}

/** By whose link somebody came goes along to whatever they press there. */
function answerAddress(tweetup: Tweetup, askedId: string | null, more: Record<string, string> = {}): string {
  const carried = new URLSearchParams({ ...(askedId ? { for: askedId } : {}), ...more }).toString();
  return `${addressOf(tweetup)}/rsvp${carried ? `?${carried}` : ''}`;
}

const leads = { yes: 'rsvps.leadYes', maybe: 'rsvps.leadMaybe', no: 'rsvps.leadNo' } as const;

/** @param reply what was entered, as long as the address of the page still tells */
export function showSent(
  { show, readableMails }: Dependencies,
  { req, res }: Exchange,
  { tweetup, reply }: { tweetup: Tweetup; reply: Reply | undefined },
): void {
  const { say } = req.visit;
  const { to } = req.query;
  const filledIn = reply && typeof to === 'string' ? { answer: reply.answer, to } : {};
  show(req, res, {
    template: 'rsvps/sent',
    page: { title: say('rsvps.sentTitle'), isPrivate: true },
    view: {
      back: addressOf(tweetup),
      sentText: reply ? say('rsvps.sentTo', { email: reply.email }) : say('rsvps.sentText'),
      correct: answerAddress(tweetup, askedFor(req.query['for']), filledIn),
      mailbox: mailboxToOpen(readableMails),
    },
  });
}

/** For an address of a page: only this site reads it, and for a quarter of an hour. */
export function sealedReply({ sealing, clock }: Sealed, { answer, name, email, remember }: Reply): string {
  const until = after(clock(), readableFor).getTime();
  return sealing.seal(mark + JSON.stringify({ answer, name, email, remember, until }));
}

/** @returns undefined as soon as it is old, or another's */
export function replyIn({ sealing, clock }: Sealed, sealed: unknown): Reply | undefined {
  const opened = typeof sealed === 'string' ? sealing.open(sealed) : null;
  if (!opened?.startsWith(mark)) return undefined;
  const { until, ...reply } = JSON.parse(opened.slice(mark.length)) as Reply & { until: number };
  return until > clock().getTime() ? reply : undefined;
}
