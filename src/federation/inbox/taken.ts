// An activity that came, and who says it.
import type { Federating } from '../ground.ts';
import type { Transaction } from '../../database/database.ts';
import type { Said } from '../reading-json.ts';
import type { RemoteActor } from '../tables.ts';

/** What other rooms do with some of it: they know this one, it does not know them. */
export interface OtherRooms {
  /** @param about a page of this site */
  report(tx: Transaction, now: Date, reported: { about: string; words: string }): Promise<void>;
  /** One account becomes another of the same human. */
  moveAccount(tx: Transaction, now: Date, moving: Moving): Promise<void>;
}

export interface Moving {
  readonly from: RemoteActor;
  readonly to: RemoteActor;
}

export interface Taking {
  readonly federating: Federating;
  readonly activity: Said;
  /** Who says and signed it. */
  readonly actor: RemoteActor;
  /** Where their account has moved to, which says so as well. */
  readonly movedTo?: RemoteActor | undefined;
  readonly otherRooms: OtherRooms;
}
