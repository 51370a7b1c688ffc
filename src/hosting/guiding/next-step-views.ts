// "What now?" below the title of an evening, for its hosts.
import { and, eq, exists, sql } from 'drizzle-orm';
import { picturesOf } from '../../album/album.ts';
import type { Queries } from '../../database/database.ts';
import { prepared } from '../../database/prepared.ts';
import type { Say } from '../../language/translate.ts';
import { waitsForChoice } from '../../question/question.ts';
import { unansweredOf } from '../../rsvps/inviting/asking-again.ts';
import type { PosterHost } from '../../pictures/poster.ts';
import { invitations } from '../../rsvps/tables.ts';
import { conjunctions } from '../../tweetups/hosted-by.ts';
import { hosts } from '../../tweetups/tables.ts';
import { addressOf, phaseOf, type Tweetup } from '../../tweetups/tweetup.ts';
import { hasNextSteps, nextSteps, type Step } from './next-steps.ts';

/** Each is one tap away, below the evening's address; the question is the city's. */
const places: Readonly<Record<Exclude<Step, 'question'>, string>> = {
  look: 'edit',
  words: 'edit#description',
  picture: 'picture',
  self: 'edit#working_on',
  invite: 'invite',
  ask_again: 'invite?open=again#again',
  questions: 'unsure',
  badges: 'badges',
  door: 'check-in',
  projector: 'wall?screen=yes',
  recap: 'wall/host#recap',
  photo: 'album',
  thank: 'message?to=came',
  again: 'again',
};
const mostNames = 2;

interface Asked {
  readonly tweetup: Tweetup;
  readonly personId: string;
  readonly hosts: readonly PosterHost[];
  readonly hasPicture: boolean;
  readonly hasRecap: boolean;
  readonly answers: number;
  readonly now: Date;
  readonly say: Say;
}

export async function nextStepViews(db: Queries, asked: Asked) {
  const { tweetup, say, now } = asked;
  // It has none: nothing is asked for it either.
  if (tweetup.cancelledAt || !hasNextSteps(tweetup)) return [];
  const [host] = await hostAt(db, { tweetupId: tweetup.id, personId: asked.personId });
  const unanswered = await unansweredOf(db, now, tweetup);
  const steps = nextSteps({
    ...asked,
    putAway: host?.putAway ?? '',
    isSilent: isSilent(asked),
    hasGuests: asked.answers > 0,
    hasInvited: host?.hasInvited ?? false,
    hasAlbum: phaseOf(tweetup, now) === 'after' && (await picturesOf(db, tweetup.id, { most: 1 })).length > 0,
    canAskAgain: unanswered.length > 0,
    canChooseQuestion: await waitsForChoice(db, now, tweetup),
  });
  return steps.map((step, at) => ({
    step,
    isFirst: at === 0,
    text:
      step === 'ask_again'
        ? say('hosting.step_ask_again', { count: unanswered.length, names: namesOf(unanswered, say) })
        : say(`hosting.step_${step}`),
    label: say(`hosting.stepDo_${step}`),
    address:
      step === 'question' ? `/${tweetup.city}/question#choose` : `${addressOf(tweetup)}/${places[step]}`,
  }));
}

const hostAt = prepared((db, given: { tweetupId: string; personId: string }) => {
  const invited = db
    .select({ one: sql`1` })
    .from(invitations)
    .where(eq(invitations.tweetupId, given.tweetupId));
  return db
    .select({ putAway: hosts.putAway, hasInvited: exists(invited).mapWith(Boolean) })
    .from(hosts)
    .where(and(eq(hosts.tweetupId, given.tweetupId), eq(hosts.personId, given.personId)));
});

/** Whoever announced it alone was asked there, and has left it empty. */
function isSilent({ tweetup, hosts: itsHosts, personId }: Asked): boolean {
  const words = itsHosts.find((one) => one.personId === personId)?.words;
  const wasAsked = tweetup.seriesId === null && itsHosts[0]?.personId === personId;
  return !wasAsked && !words?.workingOn && !words?.unsureAbout;
}

/** "Jan, Nele und drei weitere" */
function namesOf(people: readonly { readonly shownAs: string }[], say: Say): string {
  const names = people.map(({ shownAs }) => shownAs || say('rsvps.nameless'));
  const list = conjunctions[say.language];
  if (names.length <= mostNames + 1) return list.format(names);
  return say('hosting.andMore', {
    names: names.slice(0, mostNames).join(', '),
    count: names.length - mostNames,
  });
}
