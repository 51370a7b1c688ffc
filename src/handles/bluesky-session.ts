// Speaks to a Bluesky account's own server in its name (XRPC), after signing in with an app password.
import type { Answer, Fetched, Outside } from '../outside/outside.ts';
import { jsonIn } from '../outside/reading.ts';
import { after, minute } from '../time/clock.ts';
import { property } from './finding.ts';

export interface Account {
  readonly did: string;
  readonly pds: string;
}

export interface Session extends Account {
  readonly outside: Outside;
  readonly token: string;
}

export type SignedIn = { readonly outcome: 'signed-in'; readonly session: Session } | Refused;

/** 'unanswered': try again later. */
interface Refused {
  readonly outcome: 'wrong-password' | 'unanswered';
}

/** An app password, and no other: nobody shall give us the one that opens everything. */
export function readAppPassword(typed: string): string | null {
  const password = typed.trim().toLowerCase();
  return /^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/.test(password) ? password : null;
}

export async function signInToBluesky(
  outside: Outside,
  account: Account,
  appPassword: string,
): Promise<SignedIn> {
  const fetched = await outside.fetch({
    address: `${account.pds}/xrpc/com.atproto.server.createSession`,
    json: { identifier: account.did, password: appPassword },
  });
  if (fetched.outcome === 'refused' && [400, 401].includes(fetched.status))
    return { outcome: 'wrong-password' };
  const said = fetched.outcome === 'fetched' ? jsonIn(fetched) : undefined;
  const token = property(said, 'accessJwt');
  if (typeof token !== 'string' || property(said, 'did') !== account.did) return { outcome: 'unanswered' };
  return { outcome: 'signed-in', session: { ...account, outside, token } };
}

/** The operator's account: signed in once for many writings, since an account may do that a few hundred times a day. */
export interface OperatorAccount {
  /** @throws NotTaken */
  signedIn(outside: Outside, now: Date): Promise<Session>;
  /** After a refusal: the next one starts again. */
  signOut(): void;
}

/** A token lasts for two hours. */
const lastsFor = 90 * minute;

export function operatorAccount(given: {
  service: string;
  identifier: string;
  appPassword: string;
}): OperatorAccount {
  let session: { readonly since: Date; readonly did: string; readonly token: string } | undefined;
  return {
    signedIn: async (outside, now) => {
      if (session === undefined || now >= after(session.since, lastsFor)) {
        const fetched = await outside.fetch({
          address: `${given.service}/xrpc/com.atproto.server.createSession`,
          json: { identifier: given.identifier, password: given.appPassword },
        });
        const said = taken(fetched);
        const [did, token] = [property(said, 'did'), property(said, 'accessJwt')];
        if (typeof did !== 'string' || typeof token !== 'string') throw new NotTaken('no session was given');
        session = { since: now, did, token };
      }
      return { pds: given.service, did: session.did, token: session.token, outside };
    },
    signOut: () => {
      session = undefined;
    },
  };
}

export async function asked(
  session: Session,
  method: string,
  parameters: Record<string, string>,
): Promise<unknown> {
  const query = new URLSearchParams(parameters).toString();
  return taken(
    await session.outside.fetch({
      address: `${session.pds}/xrpc/${method}?${query}`,
      authorization: `Bearer ${session.token}`,
    }),
  );
}

export async function told(session: Session, method: string, json: object): Promise<unknown> {
  return taken(
    await session.outside.fetch({
      address: `${session.pds}/xrpc/${method}`,
      json,
      authorization: `Bearer ${session.token}`,
    }),
  );
}

/** What was to be done is not done, or nobody knows; doing it again is right either way. */
export class NotTaken extends Error {
  override name = 'NotTaken';
}

function taken(fetched: Fetched): unknown {
  if (fetched.outcome === 'fetched') return jsonIn(fetched);
  throw new NotTaken(`the account's server: ${fetched.outcome} ${saidIn(fetched)}`);
}

function saidIn(fetched: Exclude<Fetched, Answer<'fetched'>>): string {
  if (fetched.outcome !== 'refused') return '';
  return `${fetched.status} ${String(property(jsonIn(fetched), 'error')).slice(0, 60)}`;
}
