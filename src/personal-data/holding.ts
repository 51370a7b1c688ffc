// What the site has to know of a table that holds something about people.
import type { SQL } from 'drizzle-orm';
import type { Table } from '../database/columns.ts';
import type { Queries } from '../database/database.ts';
import type { Person } from '../people/person.ts';

export interface Holding {
  readonly table: Table;
  /** Which rows are about this person. */
  readonly rows: (db: Queries, person: Person) => SQL | undefined;
  /** `goes`: with the person, or is deleted before. `stays`: the reason, which the privacy page tells. */
  readonly onLeaving: 'goes' | { readonly stays: string };
  /** The heading of the privacy page below which it is told. */
  readonly privacy: string;
  /** Columns that stay out of the file: keys, and what would open something. */
  readonly secret?: readonly string[];
}
