// What every handler is given of the site.
import type { Absolute } from '../addresses.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Outside } from '../outside/outside.ts';
import type { Sealing } from '../secrets/sealing.ts';
import type { PictureStore } from '../pictures/store.ts';
import type { Clock } from '../time/clock.ts';
import type { Log } from '../log.ts';
import type { Ending } from '../mail/ending.ts';
import type { Render } from '../rendering/templates.ts';
import type { LiveWalls } from '../wall/live.ts';
import type { Show } from './show.ts';

export interface Dependencies {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly gazetteer: Gazetteer;
  readonly outside: Outside;
  /** Where uploaded pictures lie. */
  readonly pictures: PictureStore;
  readonly sealing: Sealing;
  readonly show: Show;
  /** For people and programs that are not on the site: a page of ours as they reach it. */
  readonly absolute: Absolute;
  /** For a piece of a page, or a page that is none of the site's own. */
  readonly render: Render;
  readonly log: Log;
  readonly liveWalls: LiveWalls;
  /** What can be stopped by a link in a mail. */
  readonly endings: () => Promise<readonly Ending[]>;
  /** Pictures that were drawn for sharing, by what they say; the one asked for longest ago goes first. */
  readonly drawnPictures: Map<string, Buffer>;
  /** Where mails lie while there is no mail server; null where they must not be read by a page. */
  readonly readableMails: string | null;
}

/** Where mails can be read while trying out, for pages that say that one is on its way; empty where they cannot. */
export function mailboxToOpen(readableMails: string | null): string {
  return readableMails === null ? '' : '/dev/mail';
}
