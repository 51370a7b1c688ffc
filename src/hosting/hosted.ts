// Who may open a host's pages: finding the tweetup as its host is what authorises.
import type { Request, Response } from 'express';
import type { Queries } from '../database/database.ts';
import type { Person } from '../people/person.ts';
import {
  tweetupHostedBy,
  tweetupPreparedBy,
  type City,
  type Tweetup,
  type TweetupAddress,
} from '../tweetups/tweetup.ts';
import { signedInPerson } from '../web/signed-in.ts';

export interface Hosted {
  readonly tweetup: Tweetup;
  readonly city: City;
  readonly viewer: Person;
}

/**
 * Whoever is not signed in is led to sign in; whoever is signed in and does not host it finds nothing.
 * @throws NotFound, SignedOut
 */
export async function hostedHere(db: Queries, req: Request, res: Response): Promise<Hosted> {
  const viewer = signedInPerson(req, res);
  return { ...(await tweetupHostedBy(db, viewer, addressIn(req))), viewer };
}

/** The same for a tweetup that may still be a draft. @throws NotFound, SignedOut */
export async function preparedHere(db: Queries, req: Request, res: Response): Promise<Hosted> {
  const viewer = signedInPerson(req, res);
  return { ...(await tweetupPreparedBy(db, viewer, addressIn(req))), viewer };
}

function addressIn(req: Request): TweetupAddress {
  return req.params as { city: string; slug: string };
}
