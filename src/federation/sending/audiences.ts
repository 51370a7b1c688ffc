// Who hears what about an evening that others know of.
import type { Queries } from '../../database/database.ts';
import type { Site } from '../event-object.ts';
import type { ActorPath } from '../ids.ts';
import type { Audience, ToldTweetup } from '../tables.ts';
import { publicly } from './activities.ts';
import { tellFollowers } from './telling.ts';

interface About {
  readonly told: ToldTweetup;
  readonly config: Site;
}

/** Everybody who heard of it: by the city, and programs by the one whom they follow. */
export async function sayToAll(
  tx: Queries,
  now: Date,
  { told, config }: About,
  activity: { id: string; type: string; object: unknown },
): Promise<void> {
  const { baseUrl } = config;
  const author: ActorPath = `cities/${told.city}`;
  const people: Audience[] = told.told.by.map((actor) => ({ actor, who: 'person' }));
  const about = { tweetupId: told.tweetupId };
  await tellFollowers(
    tx,
    now,
    { ...about, signer: author, activity: publicly({ baseUrl, signer: author }, activity) },
    [{ actor: author, who: 'all' }, ...people],
  );
  for (const signer of told.told.by)
    await tellFollowers(
      tx,
      now,
      {
        ...about,
        signer,
        activity: publicly({ baseUrl, signer }, { ...activity, id: `${activity.id}-${signer}` }),
      },
      [{ actor: signer, who: 'program' }],
    );
}

export async function sayToPeople(
  tx: Queries,
  now: Date,
  { told, config: { baseUrl } }: About,
  activity: { id: string; type: string; object: unknown },
): Promise<void> {
  const signer: ActorPath = `cities/${told.city}`;
  const people = [signer, ...told.told.by].map((actor): Audience => ({ actor, who: 'person' }));
  await tellFollowers(
    tx,
    now,
    { tweetupId: told.tweetupId, signer, activity: publicly({ baseUrl, signer }, activity) },
    people,
  );
}
