// What federation stands on, and what it asks of other servers: signed, by the one safe way out.
import type { Database } from '../database/database.ts';
import type { Fetched, Outside } from '../outside/outside.ts';
import type { Sealing } from '../secrets/sealing.ts';
import type { Clock } from '../time/clock.ts';
import { idsOn, type ActorPath, type Ids } from './ids.ts';
import { hostIn, objectIn, type Said } from './reading-json.ts';
import { signed, type SignatureStyle, type Signer } from './signing/signing.ts';
import { siteKey } from './site-key.ts';

export interface Federating {
  readonly db: Database;
  readonly clock: Clock;
  readonly outside: Outside;
  readonly sealing: Sealing;
  readonly config: { readonly baseUrl: string; readonly siteName: string };
}

export function idsOf({ config: { baseUrl } }: Pick<Federating, 'config'>): Ids {
  return idsOn(baseUrl);
}

export async function signerOf(federating: Federating, actor: ActorPath): Promise<Signer> {
  const { db, clock, sealing, config } = federating;
  const { privateKey } = await siteKey({ db, sealing, baseUrl: config.baseUrl, now: clock() });
  return { keyId: idsOf(federating).key(actor), privateKey };
}

export type Asked =
  | { readonly outcome: 'found'; readonly said: Said; readonly address: string }
  /** There is none, or it is none of theirs to say. */
  | { readonly outcome: 'missing' | 'gone' }
  | { readonly outcome: 'unanswered' };

const activityTypes =
  'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"';

/** Asks in the site's name for what is at an id. @param signal of whoever waits for it */
export async function ask(federating: Federating, id: string, signal?: AbortSignal): Promise<Asked> {
  const first = await askAs(federating, id, { style: 'cavage', signal });
  const again =
    first.outcome === 'refused' && first.status === 401
      ? await askAs(federating, id, { style: 'rfc9421', signal })
      : first;
  return whatIs(again);
}

async function askAs(
  federating: Federating,
  id: string,
  { style, signal }: { style: SignatureStyle; signal: AbortSignal | undefined },
): Promise<Fetched> {
  const signer = await signerOf(federating, 'site');
  const now = federating.clock();
  return federating.outside.fetch({
    address: id,
    accept: activityTypes,
    signed: (address) => signed({ method: 'GET', address }, signer, { now, style }),
    ...(signal === undefined ? {} : { signal, isWaitedFor: true }),
  });
}

function whatIs(fetched: Fetched): Asked {
  switch (fetched.outcome) {
    case 'fetched': {
      const said = isActivity(fetched.headers['content-type']) ? objectIn(fetched.body) : undefined;
      return said ? { outcome: 'found', said, address: fetched.address } : { outcome: 'missing' };
    }
    case 'refused':
      return { outcome: fetched.status === 410 ? 'gone' : fetched.status === 404 ? 'missing' : 'unanswered' };
    case 'forbidden':
      return { outcome: 'missing' };
    case 'failed':
      return {
        outcome: fetched.why === 'unknown-host' || fetched.why === 'too-large' ? 'missing' : 'unanswered',
      };
    case 'unchanged':
    case 'later':
      return { outcome: 'unanswered' };
  }
}

/** A file that somebody has uploaded to a server is not that server's word. */
function isActivity(type: string | undefined): boolean {
  return /^\s*application\/(?:activity\+json|ld\+json)\b/i.test(type ?? '');
}

/** Whether what an id says may be believed: it names itself so, and comes from the host that the id is on. */
export function isTheirOwn(asked: { readonly said: Said; readonly address: string }, id: string): boolean {
  return asked.said['id'] === id && hostIn(asked.address) === hostIn(id) && hostIn(id) !== '';
}
