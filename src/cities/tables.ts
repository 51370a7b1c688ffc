// Cities that have had a tweetup: from then on they keep their address, whatever a newer gazetteer says.
import { decimal, index, instant, table, text, whole } from '../database/columns.ts';

export const cities = table(
  'cities',
  {
    slug: text().primaryKey(),
    geonameId: whole().notNull(),
    name: text().notNull(),
    label: text().notNull(),
    region: text().notNull(),
    country: text().notNull(),
    latitude: decimal().notNull(),
    longitude: decimal().notNull(),
    zone: text().notNull(),
    since: instant().notNull(),
  },
  (city) => [index('cities_name').on(city.name, city.slug)],
);

export type City = typeof cities.$inferSelect;
