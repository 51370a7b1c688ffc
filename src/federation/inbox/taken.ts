// An activity that came, and who says it.
import type { Federating } from '../ground.ts';
import type { Said } from '../reading-json.ts';
import type { RemoteActor } from '../tables.ts';

export interface Taking {
  readonly federating: Federating;
  readonly activity: Said;
  /** Who says and signed it. */
  readonly actor: RemoteActor;
}
