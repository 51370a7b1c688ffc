// What a form may come as: anything else is refused before anybody reads it.
import type { NextFunction, Request, Response } from 'express';
import { Malformed, WrongType } from '../errors.ts';

/** Where files are taken; and mail providers unsubscribe with either kind of form (RFC 8058). */
const takesFiles = [
  /\/picture$/,
  /\/album$/,
  /^\/me\/moving(?:\/people)?$/,
  /^\/[^/]+\/[^/]+\/people$/,
  /^\/unsubscribe\/[^/]+$/,
];

/** What comes there is read as it stands, by whoever checks its signature. */
const isInbox = /^\/ap\/inbox$/;

export function refuseOtherTypes(req: Request, _res: Response, next: NextFunction): void {
  const isEmpty = req.headers['content-length'] === '0' || !hasBody(req);
  const isForm = req.is('application/x-www-form-urlencoded');
  const isUpload = req.is('multipart/form-data') && takesFiles.some((path) => path.test(req.path));
  if (isEmpty || isForm || isUpload || isInbox.test(req.path) || ['GET', 'HEAD'].includes(req.method)) next();
  else next(new WrongType(`not a form: ${req.get('content-type') ?? 'nothing said'}`));
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || headers['content-length'] !== undefined;
}

/** Fields have plain names: `name[first]` and `__proto__` are tried by those who hope for another way of reading. */
export function refuseOddNames(req: Request, _res: Response, next: NextFunction): void {
  const names = Object.keys((req.body ?? {}) as object);
  if (names.some((name) => /[[\]]/.test(name) || name in Object.prototype))
    next(new Malformed('a field of no form'));
  else next();
}
