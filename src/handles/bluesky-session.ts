// Speaks to a Bluesky account's own server in its name (XRPC), after signing in with an app password.
import type { Answer, Fetched, Outside } from '../outside/outside.ts';
import { jsonIn } from '../outside/reading.ts';
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

/** @throws NotTaken */
export function sessionIn(signedIn: Session | Exclude<Fetched, Answer<'fetched'>>): Session {
  return 'outcome' in signedIn ? refuse(signedIn) : signedIn;
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
  return fetched.outcome === 'fetched' ? jsonIn(fetched) : refuse(fetched);
}

function refuse(fetched: Exclude<Fetched, Answer<'fetched'>>): never {
  throw new NotTaken(`the account's server: ${fetched.outcome} ${saidIn(fetched)}`);
}

function saidIn(fetched: Exclude<Fetched, Answer<'fetched'>>): string {
  if (fetched.outcome !== 'refused') return '';
  return `${fetched.status} ${String(property(jsonIn(fetched), 'error')).slice(0, 60)}`;
}
