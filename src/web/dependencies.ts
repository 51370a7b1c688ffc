// What every room's pages are given.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Outside } from '../outside/outside.ts';
import type { Sealing } from '../secrets/sealing.ts';
import type { PictureStore } from '../pictures/store.ts';
import type { Clock } from '../time/clock.ts';
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
}
