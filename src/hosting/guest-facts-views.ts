// What hosts read about a guest in one line, in the list and on the guest's own page.
import type { Say } from '../language/translate.ts';
import type { Rsvp } from '../rsvps/rsvp.ts';
import { answerWord, photosWord } from './guests-csv.ts';

const ways = {
  page: 'hosting.cameByPage',
  invitation: 'hosting.cameByInvitation',
  'own-site': 'hosting.cameByOwnSite',
  fediverse: 'hosting.cameByFediverse',
} as const;

const seenBy = {
  nobody: 'guestList.visibleForYou',
  guests: 'guestList.visibleForGuests',
  public: 'guestList.visibleForAll',
} as const;

/** @param inLine their number in the waiting line */
export function guestFacts(rsvp: Rsvp, inLine: number | undefined, say: Say): string {
  return [
    inLine === undefined ? answerWord(rsvp, say) : say('hosting.inLine', { place: inLine }),
    ...(rsvp.brings > 0 ? [say('guestList.bringsAlong', { count: rsvp.brings })] : []),
    cameByWord(rsvp, say),
    say('guestList.visibleFor', { who: say(seenBy[rsvp.listed]) }),
    photosWord(rsvp, say),
  ].join(' · ');
}

export function cameByWord({ cameBy }: Rsvp, say: Say): string {
  return say(ways[cameBy]);
}
