// What a link in a mail stops, and how: each room that writes regularly has one.
import type { Database } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import type { LinkPurpose } from './links.ts';

export interface Ending {
  readonly purpose: LinkPurpose;
  readonly text: (db: Database, say: Say, subject: string) => Promise<string>;
  readonly end: (db: Database, now: Date, subject: string) => Promise<void>;
}
