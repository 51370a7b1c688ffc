// The answer's buttons and the form in which a guest describes themselves, as pages show them.
import type { Say } from '../language/translate.ts';
import { handleFieldViews } from '../handles/field-views.ts';
import type { KeptHandle } from '../handles/checks.ts';
import { handleNotes } from '../handles/notes-views.ts';
import type { Submitted } from '../forms/submitted.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import type { Errors } from '../forms/form.ts';
import { answers, type Audience } from './answer-values.ts';
import { answerForm, selfForm, type AnswerField, type SelfField } from './form.ts';

export function answerFormView(filled: Filled<AnswerField>, say: Say) {
  return {
    ...fieldsView(answerForm, filled, say),
    answers: answerChoices(filled.submitted?.answer ?? '', say),
  };
}

export function answerChoices(chosen: string, say: Say) {
  const labels = { yes: 'rsvps.yes', maybe: 'rsvps.maybe', no: 'rsvps.no' } as const;
  return choices(answers, chosen, (value) => say(labels[value]));
}

export function selfFormView(
  { submitted, errors = {} }: { submitted: Submitted<SelfField>; errors?: Errors<SelfField> },
  { mayBring, kept }: { mayBring: number; kept: readonly KeptHandle[] },
  say: Say,
) {
  const form = fieldsView(selfForm, { submitted, errors }, say);
  const hints = {
    public: 'rsvps.publicHint',
    guests: 'rsvps.guestsHint',
    nobody: 'rsvps.nobodyHint',
  } as const;
  const audiences: readonly Audience[] = ['public', 'guests', 'nobody'];
  return {
    ...form,
    photos: choices(['yes', 'no'], submitted.photos, (value) =>
      say(value === 'yes' ? 'rsvps.photosYes' : 'rsvps.photosNo'),
    ),
    mayInvite: submitted.may_invite === 'yes',
    listed: choices(audiences, submitted.listed, (value) => say(`rsvps.${value}`)).map((choice) => ({
      ...choice,
      hint: say(hints[choice.value]),
    })),
    brings:
      mayBring === 0
        ? []
        : choices(['0', '1', '2', '3'].slice(0, mayBring + 1), submitted.brings || '0', (value) =>
            value === '0' ? say('rsvps.bringsNobody') : say('rsvps.brings', { count: Number(value) }),
          ),
    handleFields: handleFieldViews(form.fields, handleNotes(kept, submitted, say), say),
  };
}
