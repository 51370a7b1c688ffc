// Under which names the site answers: BASE_URL is the measure of whatever writes or redirects. Reading under another name sets no cookie.
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config.ts';
import { Misdirected } from '../errors.ts';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
/** A program that looks whether the site is well knows its machine, not its name. */
const answersAnywhere = new Set(['/health']);

export function refuseOtherNames({ baseUrl, production }: Pick<Config, 'baseUrl' | 'production'>) {
  const ours = new URL(baseUrl);
  return (req: Request, res: Response, next: NextFunction): void => {
    if (answersAnywhere.has(req.path) || isOurs(req)) return next();
    const misdirected = () => new Misdirected(`asked under another name than ${ours.host}`);
    if (!['GET', 'HEAD', 'OPTIONS'].includes(req.method)) return next(misdirected());
    res.cookie = () => res;
    res.clearCookie = () => res;
    res.redirect = () => {
      throw misdirected();
    };
    next();
  };

  function isOurs(req: Request): boolean {
    const lines = req.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
    if (lines.length !== 1) return false;
    const asked = URL.parse(`${ours.protocol}//${req.host}`);
    if (!asked || asked.href !== `${asked.origin}/`) return false;
    if (asked.host === ours.host) return true;
    // Whoever tries things out says localhost, or 127.0.0.1, and means the same.
    const isHere = (name: string) => loopback.test(name);
    return !production && isHere(asked.hostname) && Number(asked.port || 80) === req.socket.localPort;
  }
}
