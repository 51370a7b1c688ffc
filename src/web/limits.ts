// How much may come from one network: far more than people send, far less than a program that tries things out.
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { countOneMore } from '../database/counts.ts';
import type { Queries } from '../database/database.ts';
import { TooMany } from '../errors.ts';
import { hour, minute, second, type Clock } from '../time/clock.ts';
import { hashOf } from '../secrets/tokens.ts';

interface Limit {
  readonly of: string;
  readonly methods: readonly string[];
  readonly path: RegExp;
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
  /** Counted in all processes together, since what is behind it tempts: guessing codes, filling a site. */
  readonly isStrict?: true;
}

const reading = ['GET', 'HEAD'];
const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** A whole room may sit behind one address, and answer in the same minute: none of these is for single people. */
export const limits: readonly Limit[] = [
  {
    of: 'signing in',
    methods: writing,
    path: /^\/sign-in(?:\/(?!passkey\/options$)|$)/,
    most: 120,
    within: 15 * minute,
    isStrict: true,
  },
  // Every page that asks for an address asks for them once, by itself.
  {
    of: 'asking for a passkey',
    methods: writing,
    path: /^\/sign-in\/passkey\/options$/,
    most: 600,
    within: 15 * minute,
  },
  { of: 'changing addresses', methods: writing, path: /^\/me\/address(?:\/|$)/, most: 60, within: hour },
  {
    of: 'moving in',
    methods: writing,
    path: /^\/me\/moving(?:\/|$)/,
    most: 60,
    within: hour,
    isStrict: true,
  },
  { of: 'announcing', methods: writing, path: /^\/new(?:\/|$)/, most: 60, within: hour, isStrict: true },
  { of: 'following', methods: writing, path: /^\/following$/, most: 120, within: 15 * minute },
  { of: 'answering', methods: writing, path: /\/rsvp(?:\/(?!.*\/album$)|$)/, most: 400, within: 15 * minute },
  { of: 'writing to hosts', methods: writing, path: /\/write$/, most: 60, within: 15 * minute },
  { of: 'posts by hand', methods: writing, path: /\/wall(?:\/off)?$/, most: 120, within: 15 * minute },
  { of: 'inviting', methods: writing, path: /\/invite(?:-again|\/[a-z]+)?$/, most: 60, within: hour },
  { of: 'messages', methods: writing, path: /\/messages?(?:\/|$)/, most: 120, within: hour },
  { of: 'being here', methods: writing, path: /\/here$/, most: 400, within: 15 * minute },
  // A room full of people, each with the pictures of an evening; the page’s script waits and goes on.
  { of: 'pictures of an evening', methods: writing, path: /\/album$/, most: 900, within: hour },
  { of: 'uploads', methods: writing, path: /\/picture$/, most: 60, within: hour, isStrict: true },
  {
    of: 'home servers',
    methods: writing,
    path: /\/(?:people|mastodon|fediverse)$/,
    most: 120,
    within: 15 * minute,
  },
  { of: 'proofs of authors', methods: writing, path: /^\/off\//, most: 60, within: hour },
  { of: 'searches', methods: reading, path: /^(?:\/api\/v1)?\/(?:search|near)$/, most: 120, within: minute },
  { of: 'circles', methods: writing, path: /\/circles(?:\/|$)/, most: 240, within: hour },
  { of: 'courses', methods: writing, path: /\/courses(?:\/|$)/, most: 120, within: hour },
  { of: 'suggesting blogs', methods: writing, path: /\/blogs\/suggest$/, most: 30, within: hour },
  { of: 'mentions', methods: writing, path: /^\/webmention$/, most: 120, within: 15 * minute },
  { of: 'reports', methods: writing, path: /^\/report(?:\/|$)/, most: 20, within: hour, isStrict: true },
  // A server tells of everything that thousands of people do there.
  { of: 'activities', methods: writing, path: /^\/ap\/inbox$/, most: 6000, within: minute },
  {
    of: 'whatever is sent',
    methods: writing,
    path: /^\/(?!ap\/inbox$)/,
    most: 1000,
    within: 10 * minute,
  },
];

/** Of IPv6 a household's whole network counts as one. */
const subnet = 56;

/**
 * Counted in this process, and what is strict in the database as well. What comes from this machine itself is not counted: behind a
 * proxy that TRUST_PROXY does not name that is everybody.
 */
export function networkLimits({ db, clock }: { db: Queries; clock: Clock }): RequestHandler {
  const counters = limits.map((limit) => ({ limit, count: counterOf(limit) }));
  const byMethod = new Map(
    [...reading, ...writing].map((method) => [
      method,
      counters.filter(({ limit }) => limit.methods.includes(method)),
    ]),
  );
  const countTogether = async (mine: readonly Limit[], req: Request) => {
    for (const limit of mine.filter(({ isStrict }) => isStrict)) {
      const { hits, until } = await countOneMore(db, clock(), {
        hash: hashOf(`${limit.of} ${networkIn(req)}`),
        within: limit.within,
      });
      if (hits > limit.most) throw tooMany(limit, (until.getTime() - clock().getTime()) / second);
    }
  };
  return (req, res, next) => {
    const mine = (byMethod.get(req.method) ?? []).filter(({ limit }) => limit.path.test(req.path));
    if (mine.length === 0 || isThisMachine(req)) return next();
    const countFrom = (at: number): void => {
      const counter = mine[at];
      // A flood of which this process alone has seen too much does not reach the database.
      if (!counter)
        return void countTogether(
          mine.map(({ limit }) => limit),
          req,
        ).then(() => next(), next);
      void counter.count(req, res, (error) => (error ? next(error) : countFrom(at + 1)));
    };
    countFrom(0);
  };
}

function counterOf(limit: Limit) {
  return rateLimit({
    windowMs: limit.within,
    limit: limit.most,
    legacyHeaders: false,
    standardHeaders: false,
    keyGenerator: networkIn,
    handler: (_req, _res, next) => next(tooMany(limit, limit.within / second)),
  });
}

function networkIn(req: Request): string {
  return ipKeyGenerator(req.ip ?? '', subnet);
}

function tooMany({ of }: Limit, seconds: number): TooMany {
  return new TooMany(`too much from one network: ${of}`, Math.ceil(seconds));
}

/** As allowances know a network: of IPv4 a /24, of IPv6 a /48. */
export function networkOf(req: Request): string {
  const address = (req.ip ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  return address.includes(':') ? ipKeyGenerator(address, 48) : address.replace(/\.\d+$/, '');
}

export function isThisMachine(req: Request): boolean {
  return /^(?:127\.|::1$|::ffff:127\.)/.test(req.ip ?? '');
}
