// Under which names the site answers: BASE_URL is the measure of whatever writes or redirects. Reading under another name sets no cookie.
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config.ts';
import { Misdirected } from '../errors.ts';
import type { BareRequest } from './bare.ts';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
/** A program that looks whether the site is well knows its machine, not its name. */
const answersAnywhere = new Set(['/health']);

type Names = Pick<Config, 'baseUrl' | 'production' | 'trustProxy'>;

export function refuseOtherNames(config: Names) {
  const ours = new URL(config.baseUrl);
  const isOurName = ownName(config);
  const isAskedByOurName = (req: Request) => hostLines(req).length === 1 && isOurName(req);
  return (req: Request, res: Response, next: NextFunction): void => {
    if (answersAnywhere.has(req.path) || isAskedByOurName(req)) return next();
    const misdirected = () => new Misdirected(`asked under another name than ${ours.host}`);
    if (!['GET', 'HEAD', 'OPTIONS'].includes(req.method) || !saysOneName(req)) return next(misdirected());
    res.cookie = () => res;
    res.clearCookie = () => res;
    // Whatever leads on says where to.
    res.location = () => {
      throw misdirected();
    };
    next();
  };
}

/** Asked before Express has read anything, for pages kept in front: they are only read. */
export function readsUnderOurName(config: Names): (req: BareRequest) => boolean {
  const isOurName = ownName(config);
  return (req) => saysOneName(req) && isOurName(req);
}

function ownName({ baseUrl, production, trustProxy }: Names): (req: BareRequest) => boolean {
  const ours = new URL(baseUrl);
  return (req) => {
    const { host, 'x-forwarded-host': passedOn } = req.headers;
    const named =
      (trustProxy > 0 && typeof passedOn === 'string' ? passedOn.split(',')[0]?.trim() : host) ?? '';
    if (named === ours.host) return true;
    const asked = URL.parse(`${ours.protocol}//${named}`);
    if (!asked || asked.href !== `${asked.origin}/`) return false;
    if (asked.host === ours.host) return true;
    // Whoever tries things out says localhost, or 127.0.0.1, and means the same.
    return !production && loopback.test(asked.hostname) && Number(asked.port || 80) === req.socket.localPort;
  };
}

/** Two names mean something (RFC 9112, 3.2): what stands in front of us may have gone by the other one. The same name twice is a clumsy client's. */
function saysOneName({ rawHeaders }: BareRequest): boolean {
  let said: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (!isHost(rawHeaders[at] ?? '')) continue;
    const name = rawHeaders[at + 1];
    if (said !== undefined && name !== said) return false;
    said = name;
  }
  return true;
}

function hostLines({ rawHeaders }: BareRequest): string[] {
  return rawHeaders.filter((_value, at) => at % 2 === 1 && isHost(rawHeaders[at - 1] as string));
}

function isHost(name: string): boolean {
  return name.length === 4 && name.toLowerCase() === 'host';
}
