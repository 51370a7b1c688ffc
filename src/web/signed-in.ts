// For pages of people who are signed in: who that is, and nobody keeps what they were shown.
import type { Request, Response } from 'express';
import { SignedOut } from '../errors.ts';
import type { Person } from '../people/person.ts';

/** @throws SignedOut, which leads to signing in and back (see errors.ts) */
export function signedInPerson(req: Request, res: Response): Person {
  res.set('Cache-Control', 'private, no-store');
  const { viewer } = req.visit;
  if (!viewer) throw new SignedOut('nobody is signed in');
  return viewer;
}
