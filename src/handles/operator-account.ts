// The operator's account on Bluesky: one sign-in for all processes and all that is done with it, since an account may do that a few hundred times a day.
import type { Queries } from '../database/database.ts';
import { factOf, forgetFact, setFact } from '../database/facts.ts';
import type { Answer, Fetched, Outside } from '../outside/outside.ts';
import { jsonIn } from '../outside/reading.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { after, minute } from '../time/clock.ts';
import type { Session } from './bluesky-session.ts';
import { property } from './finding.ts';

export interface OperatorAccount {
  /** An origin. */
  readonly service: string;
  /** @returns what the service says instead, where it gives no session */
  signedIn(outside: Outside, now: Date): Promise<OperatorSession | NoSession>;
  /** After a refusal: the next one signs in anew. */
  signOut(): Promise<void>;
}

interface OperatorSession extends Session {
  /** Begun just now: another one would open no more than this. */
  readonly isNew: boolean;
}

type NoSession = Exclude<Fetched, Answer<'fetched'>>;

/** A token lasts for two hours. */
const lastsFor = 90 * minute;
/** The name under which the session is kept, sealed: the token in it opens the account. */
const kept = 'bluesky session';

interface Kept {
  /** Another account, after a change of the settings, has another session. */
  readonly account: string;
  readonly since: number;
  readonly did: string;
  readonly token: string;
}

export function operatorAccount(
  given: { service: string; identifier: string; appPassword: string },
  { db, sealing }: { db: Queries; sealing: Sealing },
): OperatorAccount {
  const { service, identifier, appPassword } = given;
  const account = `${identifier} at ${service}`;

  async function known(now: Date): Promise<Kept | undefined> {
    const opened = sealing.open((await factOf(db, kept)) ?? '');
    const session = opened === null ? undefined : (JSON.parse(opened) as Kept);
    const isGood = session?.account === account && now < after(new Date(session.since), lastsFor);
    return isGood ? session : undefined;
  }

  async function begun(outside: Outside, now: Date): Promise<Kept | NoSession> {
    const fetched = await outside.fetch({
      address: `${service}/xrpc/com.atproto.server.createSession`,
      json: { identifier, password: appPassword },
    });
    if (fetched.outcome !== 'fetched') return fetched;
    const said = jsonIn(fetched);
    const [did, token] = [property(said, 'did'), property(said, 'accessJwt')];
    if (typeof did !== 'string' || typeof token !== 'string') return { outcome: 'failed', why: 'broken' };
    const session = { account, since: now.getTime(), did, token };
    await setFact(db, kept, sealing.seal(JSON.stringify(session)));
    return session;
  }

  return {
    service,
    signedIn: async (outside, now) => {
      const before = await known(now);
      const session = before ?? (await begun(outside, now));
      if ('outcome' in session) return session;
      return { pds: service, did: session.did, token: session.token, outside, isNew: !before };
    },
    signOut: () => forgetFact(db, kept),
  };
}
