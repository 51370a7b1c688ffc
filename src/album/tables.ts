// The pictures of an evening that its guests took, and who may see them.
import { id, index, instant, table, text, whole } from '../database/columns.ts';
import { persons } from '../people/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

export const albumPictures = table(
  'album_pictures',
  {
    /** Made by the page with the form, so that a picture which is sent twice is there once. */
    id: id().primaryKey(),
    tweetupId: id()
      .notNull()
      .references(() => tweetups.id, { onDelete: 'cascade' }),
    /** Who added it. Null: forgotten, while everybody may still see the picture. */
    personId: id().references(() => persons.id, { onDelete: 'set null' }),
    /** Random: the file's address is what opens it. */
    hash: text().notNull(),
    /** Of the largest file, in pixels. */
    width: whole().notNull(),
    height: whole().notNull(),
    /** What whoever added it says about it. */
    words: text().notNull(),
    since: instant().notNull(),
    /** Somebody has asked for it to be taken down: since then nobody but the hosts sees it. */
    askedDownAt: instant(),
    /** The operator has hidden it: nobody sees it, the hosts neither. */
    operatorHidAt: instant(),
  },
  (picture) => [
    index('album_pictures_tweetup').on(picture.tweetupId, picture.since),
    index('album_pictures_person').on(picture.personId),
    index('album_pictures_hash').on(picture.hash),
  ],
);

/** Evenings whose pictures everybody may see; of all others only guests and hosts. */
export const openAlbums = table('open_albums', {
  tweetupId: id()
    .primaryKey()
    .references(() => tweetups.id, { onDelete: 'cascade' }),
  since: instant().notNull(),
});
