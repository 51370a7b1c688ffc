// What guests say of themselves, in parts: a field that a form does not send stays as it was, an empty one is cleared.
import {
  acceptedValues,
  nothingSubmitted,
  readForm,
  submittedAgain,
  type Errors,
  type FieldOf,
} from '../../forms/form.ts';
import { box, choice, line, number, text, type Kind } from '../../forms/kinds.ts';
import type { Submitted } from '../../forms/submitted.ts';
import type { KeptHandle } from '../../handles/checks.ts';
import {
  audienceField,
  handleFields,
  readHandles,
  shownHandles,
  type HandleField,
} from '../../handles/fields.ts';
import { networks } from '../../handles/networks.ts';
import { audiences, type Audience } from '../answer-values.ts';
import { longestName } from '../form.ts';
import type { Rsvp } from '../rsvp.ts';
import type { SelfDescription } from './describing.ts';

const handleKinds = Object.fromEntries(handleFields.map((field) => [field, line({ most: 500 })])) as Record<
  HandleField,
  Kind<string>
>;

export const selfForm = {
  name: line({ most: longestName }),
  working_on: text({ most: 500 }),
  unsure_about: text({ most: 500 }),
  listed: choice(audiences, { otherwise: 'nobody' }),
  photos: choice(['yes', 'no'], { otherwise: null }),
  may_invite: box(),
  bluesky_pack: box(),
  new_here: box(),
  shows_how: box(),
  brings: number({ least: 0, most: 3, ifEmpty: 0, wrong: 'tweetups.mayBringWrong' }),
  ...handleKinds,
};
export type SelfField = FieldOf<typeof selfForm>;

const boxes = ['may_invite', 'bluesky_pack', 'new_here', 'shows_how'] as const satisfies readonly SelfField[];
/** A browser sends nothing of a box that is not ticked: beside it stands this, hidden, and says that it was asked. */
const askedField = (name: (typeof boxes)[number]) => `${name}_asked` as const;

/** What is known of somebody before they say more. */
export type SaidBefore = Pick<Rsvp, 'name' | 'listed'>;

export type SelfReading =
  | {
      readonly outcome: 'read';
      readonly submitted: Submitted<SelfField>;
      readonly self: Partial<SelfDescription>;
      /** Undefined: not asked. */
      readonly brings: number | undefined;
    }
  | {
      readonly outcome: 'refused';
      readonly submitted: Submitted<SelfField>;
      readonly errors: Errors<SelfField>;
    };

/** Whether a form says anything of the guest. A name alone may belong to the answer beside it. */
export function saysOfThemselves(body: unknown): boolean {
  return givenIn(body).some((name) => name !== 'name');
}

/** If they have never chosen who may see them, nobody may. */
export function readSelf(body: unknown, before: SaidBefore = { name: '', listed: 'nobody' }): SelfReading {
  const given = new Set(givenIn(body));
  const reading = readForm(selfForm, body);
  const { submitted, errors } = reading;
  const { handles, handleAudiences, refused } = readHandles(submitted);
  Object.assign(errors, refused);
  const listed = given.has('listed') ? (reading.values.listed ?? 'nobody') : before.listed;
  const name = given.has('name') ? submitted.name : before.name;
  if (listed !== 'nobody' && !name) errors.name = 'rsvps.nameToBeSeen';
  const values = acceptedValues(reading);
  if (!values) return { outcome: 'refused', submitted, errors };
  const ifGiven = <Said extends object>(field: SelfField, said: Said): Said | null =>
    given.has(field) ? said : null;
  return {
    outcome: 'read',
    submitted,
    brings: given.has('brings') ? values.brings : undefined,
    self: {
      ...ifGiven('name', { name: values.name }),
      ...ifGiven('working_on', { workingOn: values.working_on }),
      ...ifGiven('unsure_about', { unsureAbout: values.unsure_about }),
      ...ifGiven('listed', { listed: values.listed satisfies Audience }),
      ...ifGiven('photos', { photos: values.photos }),
      ...ifGiven('may_invite', { mayInvite: values.may_invite }),
      ...ifGiven('bluesky_pack', { blueskyPack: values.bluesky_pack ? 'yes' : 'no' } as const),
      ...ifGiven('new_here', { isNewHere: values.new_here }),
      ...ifGiven('shows_how', { showsHow: values.shows_how }),
      handles: Object.fromEntries(
        networks.filter((network) => given.has(network)).map((network) => [network, handles[network] ?? '']),
      ),
      handleAudiences: Object.fromEntries(
        networks
          .filter((network) => given.has(audienceField(network)))
          .map((network) => [network, handleAudiences[network] ?? null]),
      ),
    },
  };
}

/** What a guest has said of themselves, as it stands in the form again. */
export function selfSubmitted(rsvp: Rsvp, kept: readonly KeptHandle[]): Submitted<SelfField> {
  const { name, workingOn, unsureAbout, listed, photos, brings } = rsvp;
  return {
    ...submittedAgain(selfForm, {
      name,
      working_on: workingOn,
      unsure_about: unsureAbout,
      listed,
      photos,
      brings,
      may_invite: rsvp.mayInviteSince !== null,
      bluesky_pack: rsvp.blueskyPack === 'yes',
      new_here: rsvp.newHereSince !== null,
      shows_how: rsvp.showsHowSince !== null,
      ...shownHandles(kept),
    }),
    // Nothing is preselected for people who have never chosen.
    ...(listed === 'nobody' ? { listed: '' } : {}),
  };
}

/** Of a refused form: what was typed, and what it did not ask as it was before. */
export function filledInto(
  before: Submitted<SelfField>,
  body: unknown,
  submitted: Submitted<SelfField>,
): Submitted<SelfField> {
  const given = givenIn(body);
  return { ...before, ...Object.fromEntries(given.map((name) => [name, submitted[name]])) };
}

function givenIn(body: unknown): SelfField[] {
  if (typeof body !== 'object' || body === null) return [];
  const names = Object.keys(nothingSubmitted(selfForm)) as SelfField[];
  const isAsked = (name: SelfField) =>
    boxes.some((one) => one === name && Object.hasOwn(body, askedField(one)));
  return names.filter((name) => Object.hasOwn(body, name) || isAsked(name));
}
