// The card in which guests show themselves to the others: a form before they have said anything, afterwards their row as others see it.
import { choices, fieldsView, type Field, type Filled } from '../../forms/field-views.ts';
import { audienceField } from '../../handles/fields.ts';
import { handleFieldViews } from '../../handles/field-views.ts';
import { shownHandle } from '../../handles/handle.ts';
import { handleNotes } from '../../handles/notes-views.ts';
import { networks } from '../../handles/networks.ts';
import type { KeptHandle } from '../../handles/checks.ts';
import type { Say } from '../../language/translate.ts';
import { faceView } from '../../pictures/portrait-views.ts';
import type { Picture } from '../../pictures/store.ts';
import { clockTime } from '../../time/phrases.ts';
import { conjunctions } from '../../tweetups/hosted-by.ts';
import type { Tweetup } from '../../tweetups/tweetup.ts';
import type { Audience } from '../answer-values.ts';
import type { Rsvp } from '../rsvp.ts';
import { newcomersArriveAt } from './newcomers.ts';
import { selfForm, type SelfField } from './self-form.ts';

interface Card {
  readonly rsvp: Rsvp;
  readonly tweetup: Tweetup;
  readonly kept: readonly KeptHandle[];
  readonly filled: Required<Filled<SelfField>>;
  readonly hostNames: readonly string[];
  readonly portraits: ReadonlyMap<string, Picture>;
}

export function cardView(card: Card, say: Say) {
  const { rsvp, tweetup, kept, filled, hostNames } = card;
  const { submitted } = filled;
  const form = fieldsView(selfForm, filled, say);
  const hints = {
    public: 'rsvps.publicHint',
    guests: 'rsvps.guestsHint',
    nobody: 'rsvps.nobodyHint',
  } as const;
  const audiences: readonly Audience[] = ['public', 'guests', 'nobody'];
  const hasSaid = Boolean(rsvp.workingOn || rsvp.unsureAbout) || rsvp.listed !== 'nobody';
  const isRefused = (...fields: SelfField[]) => fields.some((field) => form.fields[field].error !== '');
  const { mayBring } = tweetup;
  const names = namesOfHosts(hostNames, say);
  return {
    fields: form.fields,
    errors: form.errors,
    // One open part closes the others, but for those with a mistake in them.
    group: form.errors.length > 0 ? '' : 'ticket',
    own: hasSaid ? ownRow(card, say) : null,
    // They have just said who they are: it makes room for a network's fields.
    naming: hasSaid ? null : namingView(rsvp.name, isRefused('name'), say),
    isOpen: !hasSaid || isRefused('name', 'working_on', 'listed'),
    listed: choices(audiences, submitted.listed ?? '', (value) => say(`rsvps.${value}`)).map((one) => ({
      ...one,
      hint: say(hints[one.value], { names }),
    })),
    networks: chips(kept, { fields: form.fields, submitted }, say),
    inPack: submitted.bluesky_pack === 'yes',
    isTakenOver: kept.length > 0 && !hasSaid,
    newcomers: {
      isOpen: false,
      isNew: submitted.new_here === 'yes',
      showsHow: submitted.shows_how === 'yes',
      hint: say('rsvps.newOrShowingHint', {
        time: clockTime(newcomersArriveAt(tweetup), tweetup.zone, say.language),
        names,
      }),
    },
    unsureIsOpen: isRefused('unsure_about'),
    upTo: say('rsvps.upTo', { most: 500 }),
    photos: choices(['yes', 'no'], submitted.photos ?? '', (value) =>
      say(value === 'yes' ? 'rsvps.photosYes' : 'rsvps.photosNo'),
    ),
    mayInvite: {
      isTicked: submitted.may_invite === 'yes',
      label: say('rsvps.mayInvite', { count: Math.max(1, hostNames.length), names }),
    },
    bringsIsOpen: isRefused('brings'),
    brings:
      mayBring === 0
        ? []
        : choices(['0', '1', '2', '3'].slice(0, mayBring + 1), submitted.brings || '0', (value) =>
            value === '0' ? say('rsvps.bringsNobody') : say('rsvps.brings', { count: Number(value) }),
          ),
  };
}

function namingView(name: string, isRefused: boolean, say: Say) {
  return { words: name ? say('rsvps.nameIs', { name }) : say('rsvps.yourName'), isOpen: !name || isRefused };
}

/** A network each: closed it says the account, open it asks for it. */
function chips(
  kept: readonly KeptHandle[],
  { fields, submitted }: { fields: Record<SelfField, Field>; submitted: Partial<Record<SelfField, string>> },
  say: Say,
) {
  const typed = Object.fromEntries(networks.map((network) => [network, submitted[network] ?? '']));
  const notes = handleNotes(kept, typed as Parameters<typeof handleNotes>[1], say);
  return handleFieldViews(fields, notes, say).networks.map((one) => ({
    ...one,
    asksForPack: one.name === 'bluesky',
    isOpen: one.error !== '' || fields[audienceField(one.name as (typeof networks)[number])].error !== '',
  }));
}

function ownRow({ rsvp, kept, hostNames, portraits }: Card, say: Say) {
  const name = rsvp.name || say('rsvps.nameless');
  return {
    name,
    ...faceView(rsvp.personId, name, portraits),
    workingOn: rsvp.workingOn,
    unsureAbout: rsvp.unsureAbout,
    accounts: networks.flatMap((network) =>
      kept
        .filter((one) => one.network === network && one.audience !== 'nobody')
        .map(({ handle }) => ({ network, shown: shownHandle(network, handle) })),
    ),
    seenBy: seenBy(rsvp.listed, hostNames, say),
  };
}

function seenBy(listed: Audience, hostNames: readonly string[], say: Say): string {
  switch (listed) {
    case 'public':
      return say('rsvps.seenByAll');
    case 'guests':
      return say('rsvps.seenByGuests');
    case 'nobody':
      return say('rsvps.seenByHosts', {
        count: Math.max(1, hostNames.length),
        names: namesOfHosts(hostNames, say),
      });
  }
}

function namesOfHosts(hostNames: readonly string[], say: Say): string {
  return hostNames.length > 0 ? conjunctions[say.language].format(hostNames) : say('rsvps.whoeverHosts');
}
