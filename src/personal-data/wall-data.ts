// What stands on the walls of evenings and comes from people: it goes with them.
import { eq, inArray } from 'drizzle-orm';
import { postPictures, posts } from '../wall/tables.ts';
import { mentions } from '../mentions/tables.ts';
import type { Holding } from './holding.ts';

export const onTheWall: Readonly<Record<string, Holding>> = {
  posts: { table: posts, rows: (_db, { id }) => eq(posts.personId, id), onLeaving: 'goes', privacy: 'wall' },
  postPictures: {
    table: postPictures,
    rows: (db, { id }) =>
      inArray(postPictures.postId, db.select({ id: posts.id }).from(posts).where(eq(posts.personId, id))),
    onLeaving: 'goes',
    privacy: 'wall',
  },
  mentions: {
    table: mentions,
    rows: (_db, { id }) => eq(mentions.personId, id),
    onLeaving: 'goes',
    privacy: 'wall',
  },
};
