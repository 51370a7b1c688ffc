// What operators see of their lists: evenings and people, what of them is new since the last look, and what can be done with many at once.
import type { Database } from '../../database/database.ts';
import type { Say } from '../../language/translate.ts';
import { faceView } from '../../pictures/portrait-views.ts';
import type { Person } from '../../people/person.ts';
import { clockTime, longDay } from '../../time/phrases.ts';
import { homeZone } from '../../time/zones.ts';
import { addressOf } from '../../tweetups/tweetup.ts';
import { countTweetups, tweetupsListed, type TweetupState, type ListedTweetup } from './tweetup-list.ts';
import { lastLook } from './looks.ts';
import { countPeople, type ListedPerson } from './people-list.ts';

function momentIn(say: Say) {
  return (moment: Date) =>
    `${longDay(moment, homeZone, say.language)}, ${clockTime(moment, homeZone, say.language)}`;
}

/** On the first page: how much is new, and what was announced last. */
export async function listsView(db: Database, operator: Person, say: Say) {
  const [evenings, people] = [
    await lastLook(db, operator.id, 'evenings'),
    await lastLook(db, operator.id, 'people'),
  ];
  const newTweetups = await countTweetups(db, { state: 'announced', words: '', since: evenings });
  const newPeople = await countPeople(db, { words: '', since: people });
  const lately = await tweetupsListed(db, { state: 'announced', words: '', since: undefined }, 1);
  return {
    eveningsList:
      newTweetups > 0 ? say('operating.eveningsNew', { count: newTweetups }) : say('operating.evenings'),
    peopleList: newPeople > 0 ? say('operating.peopleNew', { count: newPeople }) : say('operating.people'),
    lately: lately.slice(0, 5).map((one) => tweetupView(one, { seen: undefined, say })),
  };
}

interface Looking {
  /** When the list was looked at last. */
  readonly seen: Date | undefined;
  readonly say: Say;
}

export function tweetupView({ tweetup, city, hosts }: ListedTweetup, { seen, say }: Looking) {
  const { announcedAt, startsAt, venue } = tweetup;
  return {
    id: tweetup.id,
    title: tweetup.title,
    address: addressOf(tweetup),
    facts: `${longDay(startsAt, tweetup.zone, say.language)}, ${venue}, ${city.label}`,
    announced: announcedAt ? say('operating.eveningFacts', { moment: momentIn(say)(announcedAt) }) : '',
    isNew: announcedAt !== null && seen !== undefined && announcedAt > seen,
    hosts: hosts.map(({ name, email }) => ({
      name: name || email,
      email,
      address: `/admin/evenings?${new URLSearchParams({ q: email }).toString()}`,
    })),
  };
}

export function personView(
  { person, hosting, answers, isBlocked, portrait }: ListedPerson,
  { seen, say }: Looking,
) {
  const { id, name, contact: email, since } = person;
  return {
    id,
    name: name || email,
    email,
    ...faceView(id, name || email, new Map(portrait ? [[id, portrait]] : [])),
    facts: say('operating.personFacts', { moment: momentIn(say)(since), hosting, answers }),
    isBlocked,
    isNew: seen !== undefined && since > seen,
    evenings: hosting > 0 ? `/admin/evenings?${new URLSearchParams({ q: email }).toString()}` : '',
  };
}

/** What stands above a list. */
export function newsView(fresh: number, { seen, say }: Looking): string {
  if (!seen) return say('operating.neverLooked');
  const moment = momentIn(say)(seen);
  return fresh > 0
    ? say('operating.newSince', { count: fresh, moment })
    : say('operating.nothingNew', { moment });
}

/** The buttons below a list of evenings. */
export function deedsFor(state: TweetupState, say: Say) {
  const deeds = {
    announced: [{ deed: 'hide', label: say('operating.hideMany') }],
    'first-look': [
      { deed: 'let-go', label: say('operating.letGoMany') },
      { deed: 'decline', label: say('operating.declineMany') },
    ],
    hidden: [{ deed: 'let-go', label: say('operating.restoreMany') }],
  } as const;
  return deeds[state];
}
