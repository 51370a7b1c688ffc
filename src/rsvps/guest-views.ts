// What the pages of a guest show: the answer's buttons, and what a guest says of themselves.
import type { Say } from '../language/translate.ts';
import { shownHandles } from '../handles/fields.ts';
import { handleFieldViews } from '../handles/field-views.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { handleNotes } from '../handles/notes-views.ts';
import type { Submitted } from '../forms/submitted.ts';
import { choices, formView } from '../forms/field-views.ts';
import { answers, type Audience } from './answers.ts';
import { answerFields, selfFields, type AnswerField, type Errors, type SelfField } from './form.ts';
import type { Rsvp } from './rsvp.ts';

export function answerFormView(
  typed: Partial<Submitted<AnswerField>>,
  errors: Errors<AnswerField>,
  say: Say,
) {
  return { ...formView(answerFields, typed, errors, say), answers: answerChoices(typed.answer ?? '', say) };
}

export function answerChoices(chosen: string, say: Say) {
  const labels = { yes: 'rsvps.yes', maybe: 'rsvps.maybe', no: 'rsvps.no' } as const;
  return choices(answers, chosen, (value) => say(labels[value]));
}

export function selfFormView(
  typed: Submitted<SelfField>,
  errors: Errors<SelfField>,
  { mayBring, kept }: { mayBring: number; kept: readonly KeptHandle[] },
  say: Say,
) {
  const form = formView(selfFields, typed, errors, say);
  const hints = {
    public: 'rsvps.publicHint',
    guests: 'rsvps.guestsHint',
    nobody: 'rsvps.nobodyHint',
  } as const;
  const audiences: readonly Audience[] = ['public', 'guests', 'nobody'];
  return {
    ...form,
    photos: choices(['yes', 'no'], typed.photos, (value) =>
      say(value === 'yes' ? 'rsvps.photosYes' : 'rsvps.photosNo'),
    ),
    mayInvite: typed.may_invite === 'yes',
    listed: choices(audiences, typed.listed, (value) => say(`rsvps.${value}`)).map((choice) => ({
      ...choice,
      hint: say(hints[choice.value]),
    })),
    brings:
      mayBring === 0
        ? []
        : choices(['0', '1', '2', '3'].slice(0, mayBring + 1), typed.brings || '0', (value) =>
            value === '0' ? say('rsvps.bringsNobody') : say('rsvps.brings', { count: Number(value) }),
          ),
    handleFields: handleFieldViews(form.fields, handleNotes(kept, typed, say), say),
  };
}

export function typedSelf(rsvp: Rsvp, kept: readonly KeptHandle[]): Submitted<SelfField> {
  return {
    name: rsvp.name,
    working_on: rsvp.workingOn,
    unsure_about: rsvp.unsureAbout,
    // Who never chose gets no choice made for them.
    listed: rsvp.listed === 'nobody' ? '' : rsvp.listed,
    photos: rsvp.photos ?? '',
    may_invite: rsvp.mayInviteSince ? 'yes' : '',
    brings: String(rsvp.brings),
    ...shownHandles(kept),
  };
}
