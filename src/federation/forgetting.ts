// What is forgotten of other servers: what was heard after a week, what was sent after a month, who has nothing to do with us any more.
import { and, isNotNull, lt, notExists, notInArray } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { deleteInSlices } from '../database/deleting.ts';
import { isExactly } from '../database/long-text.ts';
import { after, day } from '../time/clock.ts';
import { posts } from '../wall/tables.ts';
import { heardActivities, remoteActors, remoteFollowers, tellings } from './tables.ts';
import { personActors } from '../people/tables.ts';

export async function forgetActivities(db: Database, now: Date): Promise<void> {
  await deleteInSlices(db, {
    from: heardActivities,
    key: heardActivities.idHash,
    where: lt(heardActivities.since, after(now, -7 * day)),
  });
  // With their deliveries: until then hosts see how far it came.
  await deleteInSlices(db, {
    from: tellings,
    key: tellings.id,
    where: and(isNotNull(tellings.writtenAt), lt(tellings.since, after(now, -30 * day))),
  });
  const followers = db.selectDistinct({ id: remoteFollowers.follower }).from(remoteFollowers);
  const guests = db.select({ id: personActors.actor }).from(personActors);
  const written = db
    .select({ id: posts.id })
    .from(posts)
    .where(isExactly(posts.authorProfile, remoteActors.id));
  await deleteInSlices(db, {
    from: remoteActors,
    key: remoteActors.id,
    where: and(
      lt(remoteActors.fetchedAt, after(now, -7 * day)),
      notInArray(remoteActors.id, followers),
      notInArray(remoteActors.id, guests),
      // By their key alone they can take off what they wrote.
      notExists(written),
    ),
  });
}
