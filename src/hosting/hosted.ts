// Who may open a host's pages: finding the tweetup as its host is what authorises.
import type { Request, Response } from 'express';
import type { Queries } from '../database/database.ts';
import { SignedOut } from '../errors.ts';
import type { Person } from '../people/person.ts';
import { tweetupHostedBy, tweetupPreparedBy, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { seeOther } from '../web/show.ts';

export interface Hosted {
  readonly tweetup: Tweetup;
  readonly city: City;
  readonly viewer: Person;
}

/**
 * Whoever is not signed in is led to sign in when they only look; everybody else who does not host it finds nothing.
 * @throws NotFound, SignedOut
 * @returns undefined when the answer has been sent
 */
export async function hostedHere(db: Queries, req: Request, res: Response): Promise<Hosted | undefined> {
  return hosted(db, req, res, tweetupHostedBy);
}

/** The same for an evening that may still be a draft. @throws NotFound, SignedOut */
export async function preparedHere(db: Queries, req: Request, res: Response): Promise<Hosted | undefined> {
  return hosted(db, req, res, tweetupPreparedBy);
}

async function hosted(
  db: Queries,
  req: Request,
  res: Response,
  lookUp: typeof tweetupHostedBy,
): Promise<Hosted | undefined> {
  res.set('Cache-Control', 'private, no-store');
  const { viewer } = req.visit;
  if (!viewer) {
    if (req.method !== 'GET' && req.method !== 'HEAD') throw new SignedOut('nobody is signed in');
    seeOther(res, `/sign-in?next=${encodeURIComponent(req.path)}`);
    return undefined;
  }
  const { city, slug } = req.params as { city: string; slug: string };
  return { ...(await lookUp(db, viewer, city, slug)), viewer };
}
