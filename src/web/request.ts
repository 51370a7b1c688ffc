// What a handler is given of a request.
import type { Request, Response } from 'express';

/** A request to an address with these placeholders: `RequestAt<'city' | 'slug'>` is asked at `/:city/:slug`. */
export type RequestAt<Placeholder extends string> = Request<Record<Placeholder, string>>;

/** For what several handlers send: what was asked, and where the answer goes. */
export interface Exchange {
  readonly req: Request;
  readonly res: Response;
}
