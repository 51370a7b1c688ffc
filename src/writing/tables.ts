// Who writes in a city: blogs that are shown by consent, and those whose owners are asked.
import { facts, id, index, instant, oneOf, table, text, unique, whole } from '../database/columns.ts';
import { languages } from '../language/translate.ts';
import { persons, type BlogPost } from '../people/tables.ts';

/** A blog, a newsletter or a podcast with a feed, in one city. Only what is `shown` is seen by anybody. */
export const cityBlogs = table(
  'city_blogs',
  {
    id: id().primaryKey(),
    city: text().notNull(),
    cityName: text().notNull(),
    /** Of the site. */
    address: text().notNull(),
    /** Whose it is; null: its owner is nobody here, and agreed by mail or by a link of the site. */
    personId: id().references(() => persons.id, { onDelete: 'cascade' }),
    /** `suggested`: not looked at yet. `asked`: waits for its owner. */
    state: oneOf(['suggested', 'asked', 'shown']).notNull(),
    agreedBy: oneOf(['person', 'mail', 'rel-me']),
    /** `here`: on the city's page and in the Monday letter. `feeds`: also in its OPML, Atom and JSON Feed. */
    audience: oneOf(['here', 'feeds']).notNull(),
    /** The words that they agreed to, and when. */
    wording: text().notNull(),
    agreedAt: instant(),
    /** What the feed calls itself. */
    name: text().notNull(),
    /** As the site says, `de`; empty: it says nothing. */
    writtenIn: text().notNull(),
    /** Of the mail to the owner. */
    language: oneOf(languages).notNull(),
    /** The mail address that the site names; empty: none. */
    email: text().notNull(),
    /** Empty: none was found yet. */
    feed: text().notNull(),
    /** The latest first. */
    posts: facts<readonly BlogPost[]>().notNull(),
    /** Of the newest post; 1970 when there is none yet. */
    latestAt: instant().notNull(),
    etag: text(),
    lastModified: text(),
    failures: whole().notNull(),
    since: instant().notNull(),
    /** When the site itself is looked at (again): for its feed, its mail address and its links. */
    lookAt: instant().notNull(),
    /** When the feed may be asked (again). */
    dueAt: instant().notNull(),
    /** The operator has hidden it: nobody sees it, and nobody brings it back by suggesting it again. */
    hiddenAt: instant(),
  },
  (blog) => [
    unique('city_blogs_address').on(blog.city, blog.address),
    unique('city_blogs_person').on(blog.personId),
    index('city_blogs_shown').on(blog.city, blog.state, blog.latestAt),
    index('city_blogs_due').on(blog.state, blog.dueAt),
    index('city_blogs_look').on(blog.lookAt),
    index('city_blogs_feed').on(blog.feed),
    index('city_blogs_email').on(blog.email),
  ],
);

/** Sites and mail addresses that were asked once, by hash: nobody is asked twice. */
export const askedBlogs = table(
  'asked_blogs',
  { hash: text().primaryKey(), since: instant().notNull() },
  (asked) => [index('asked_blogs_since').on(asked.since)],
);
