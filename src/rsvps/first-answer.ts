// Writes down somebody's first answer to an evening.
import type { Transaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { rsvps } from './tables.ts';

type Rsvp = typeof rsvps.$inferSelect;

/** What a later answer may change. */
export type Changing = Pick<
  Rsvp,
  'answer' | 'place' | 'arrival' | 'brings' | 'name' | 'language' | 'hereSince' | 'answeredAt' | 'changedAt'
>;

type First = Changing & Pick<Rsvp, 'id' | 'tweetupId' | 'personId' | 'cameBy' | 'since'>;

export async function writeFirstAnswer(tx: Transaction, given: First): Promise<Rsvp> {
  const [rsvp] = await keep(tx, given);
  if (!rsvp) throw new Error('the answer was not written');
  return rsvp;
}

const keep = prepared((tx, given: First) =>
  tx
    .insert(rsvps)
    .values({
      id: given.id,
      tweetupId: given.tweetupId,
      personId: given.personId,
      answer: given.answer,
      place: given.place,
      arrival: given.arrival,
      brings: given.brings,
      name: given.name,
      language: given.language,
      hereSince: given.hereSince,
      answeredAt: given.answeredAt,
      changedAt: given.changedAt,
      cameBy: given.cameBy,
      since: given.since,
      workingOn: '',
      unsureAbout: '',
      listed: 'nobody',
      blueskyPack: 'no',
    })
    .returning(),
);
