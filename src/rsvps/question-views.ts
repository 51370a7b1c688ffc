// The view of the question: whether somebody who came by a link, or is signed in, is coming.
import { fieldsView, type Filled } from '../forms/field-views.ts';
import type { Say } from '../language/translate.ts';
import { isAccount } from '../mail/contact.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { answerButtons, answerLabel, tweetupInOneLine, type YesMeans } from './answer-views.ts';
import type { Answer } from './answer-values.ts';
import { nameForm } from './form.ts';
import type { Guest } from './guest.ts';
import { rememberedView } from './remembered/views.ts';

export type RefusedAnswer =
  | { readonly outcome: 'no-answer' }
  /** Of a first answer by a link. */
  | ({ readonly outcome: 'wrong-name' } & Filled<'name'>);

interface Question {
  readonly guest: Guest;
  readonly here: string;
  readonly refused: RefusedAnswer | undefined;
  readonly yes: YesMeans;
}

export function questionView({ guest, here, refused, yes }: Question, say: Say) {
  const { tweetup, city, rsvp, preselected } = guest;
  const naming = refused?.outcome === 'wrong-name' ? refused : { submitted: { name: guest.name } };
  const change =
    rsvp && preselected && preselected !== rsvp.answer ? { from: rsvp.answer, to: preselected } : null;
  return {
    title: tweetup.title,
    address: addressOf(tweetup),
    facts: tweetupInOneLine({ tweetup, city }, say),
    action: here,
    question: change ? changeQuestion(change, say) : questionTo(guest, say),
    buttons: change ? changeButtons(change, say, yes) : answerButtons(preselected || 'yes', say, yes),
    full:
      yes === 'waiting-list' && preselected !== 'no'
        ? say('tweetups.full', { count: tweetup.capacity ?? 0 })
        : '',
    problem: refused?.outcome === 'no-answer' ? say('rsvps.answerMissing') : '',
    invited: guest.invitedBy ? say('rsvps.invitedBy', { name: guest.invitedBy }) : '',
    onlyTheButton: say('rsvps.onlyTheButton', {
      email: isAccount(guest.contact) ? guest.name : guest.contact,
    }),
    nameField: fieldsView(nameForm, naming, say).fields.name,
    asksName: rsvp === null,
    knownName: refused?.outcome === 'wrong-name' ? '' : guest.name,
    remembered: guest.isRemembered ? rememberedView(guest, addressOf(tweetup), say) : null,
    houseRules: rsvp ? '' : tweetup.houseRules,
  };
}

interface Change {
  readonly from: Answer;
  readonly to: Answer;
}

const changeTo = { yes: 'rsvps.changeToYes', maybe: 'rsvps.changeToMaybe', no: 'rsvps.changeToNo' } as const;
const keep = { yes: 'rsvps.keepYes', maybe: 'rsvps.keepMaybe', no: 'rsvps.keepNo' } as const;
const words = { yes: 'rsvps.yes', maybe: 'rsvps.maybe', no: 'rsvps.no' } as const;

function changeQuestion({ from, to }: Change, say: Say): string {
  return say(changeTo[to], { before: say(words[from]) });
}

/** What was asked for, and that it stays as it was. */
function changeButtons({ from, to }: Change, say: Say, yes: YesMeans) {
  return [
    { answer: to, label: answerLabel(to, say, yes), isMain: true },
    { answer: from, label: say(keep[from]), isMain: false },
  ];
}

/** Who has answered on the page and comes by the mail is not asked the same again. */
function questionTo({ name, answersAs }: Guest, say: Say): string {
  if (answersAs.by === 'unconfirmed-answer')
    return name ? say('rsvps.justConfirmNamed', { name }) : say('rsvps.justConfirm');
  return name ? say('rsvps.areYouComingNamed', { name }) : say('rsvps.areYouComing');
}
