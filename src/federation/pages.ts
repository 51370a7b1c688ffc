// What other servers ask for and send: nothing of it is read into memory, or answers, while the site is not federated.
import type { Request, Response } from 'express';
import { NotFound } from '../errors.ts';
import { second } from '../time/clock.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import type { Found } from './documents.ts';
import { isActorPath, type ActorPath } from './ids.ts';
import type { OtherRooms } from './inbox/taken.ts';

type Part = 'outbox' | 'followers' | 'featured' | 'events';

export async function answerWebFinger(site: Dependencies, req: Request, res: Response): Promise<void> {
  refuseUnlessOn(site);
  const { resource } = req.query;
  const { resourceDescriptor } = await import('./discovery.ts');
  const descriptor = typeof resource === 'string' ? await resourceDescriptor(site, resource) : undefined;
  if (!descriptor) throw new NotFound('nobody of this name');
  send(res, descriptor, 'application/jrd+json');
}

export async function showNodeInfoLinks(site: Dependencies, _req: Request, res: Response): Promise<void> {
  refuseUnlessOn(site);
  const { nodeInfoLinks } = await import('./discovery.ts');
  send(res, nodeInfoLinks(site), 'application/json');
}

export async function showNodeInfo(site: Dependencies, _req: Request, res: Response): Promise<void> {
  refuseUnlessOn(site);
  const { nodeInfo } = await import('./discovery.ts');
  send(
    res,
    nodeInfo(site),
    'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"; charset=utf-8',
  );
}

export async function showSiteActor(site: Dependencies, _req: Request, res: Response): Promise<void> {
  await sendActor(site, res, 'site');
}

export async function showCityActor(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  await sendActor(site, res, `cities/${req.params.city}`);
}

export async function showSeriesActor(
  site: Dependencies,
  req: RequestAt<'id'>,
  res: Response,
): Promise<void> {
  await sendActor(site, res, `series/${req.params.id}`);
}

export async function showSiteCollection(
  site: Dependencies,
  req: RequestAt<'part'>,
  res: Response,
): Promise<void> {
  await sendCollection(site, { path: 'site', part: req.params.part, page: req.query['page'] }, res);
}

export async function showCityCollection(
  site: Dependencies,
  req: RequestAt<'city' | 'part'>,
  res: Response,
): Promise<void> {
  const { city, part } = req.params;
  await sendCollection(site, { path: `cities/${city}`, part, page: req.query['page'] }, res);
}

export async function showSeriesCollection(
  site: Dependencies,
  req: RequestAt<'id' | 'part'>,
  res: Response,
): Promise<void> {
  const { id, part } = req.params;
  await sendCollection(site, { path: `series/${id}`, part, page: req.query['page'] }, res);
}

export async function showEvent(
  site: Dependencies,
  req: RequestAt<'evening'> | RequestAt<'evening' | 'generation'>,
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  const { evening, generation } = { generation: '1', ...req.params };
  if (!/^[1-9]\d{0,5}$/.test(generation)) throw new NotFound('no such evening');
  const { tweetupDocument } = await import('./documents.ts');
  sendFound(res, await tweetupDocument(site, { tweetupId: evening, generation: Number(generation) }));
}

export async function showNote(site: Dependencies, req: RequestAt<'note'>, res: Response): Promise<void> {
  refuseUnlessOn(site);
  const { noteDocument } = await import('./documents.ts');
  sendFound(res, await noteDocument(site, req.params.note));
}

export async function showPoll(site: Dependencies, req: RequestAt<'poll'>, res: Response): Promise<void> {
  refuseUnlessOn(site);
  const { pollDocument } = await import('./documents.ts');
  sendFound(res, await pollDocument(site, req.params.poll));
}

export async function showReplies(
  site: Dependencies,
  req: RequestAt<'evening' | 'generation'>,
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  const { evening, generation } = req.params;
  if (!/^[1-9]\d{0,5}$/.test(generation)) throw new NotFound('no such evening');
  const { repliesDocument } = await import('./documents.ts');
  sendFound(res, await repliesDocument(site, { tweetupId: evening, generation: Number(generation) }));
}

export async function showQuote(
  site: Dependencies,
  req: RequestAt<'ours' | 'theirs'>,
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  const { quoteDocument } = await import('./documents.ts');
  sendFound(res, await quoteDocument(site, req.params));
}

export async function takeActivity(site: Dependencies, req: Request, res: Response): Promise<void> {
  refuseUnlessOn(site);
  const { receive } = await import('./inbox/receiving.ts');
  const body = await bodyOf(req);
  if (body === 'too-large') return answer(res, { status: 413, why: 'more than 256 kB' });
  const isActivity = /^application\/(?:activity\+json|ld\+json|json)\b/i.test(req.get('content-type') ?? '');
  if (!isActivity) return answer(res, { status: 415, why: 'no application/activity+json' });
  const { method, originalUrl: target, headers } = req;
  answer(res, await receive(site, { method, target, headers, body }, otherRoomsOf(site)));
}

function otherRoomsOf({ config }: Dependencies): OtherRooms {
  return {
    report: async (tx, now, reported) => {
      const { reportFromElsewhere } = await import('../operating/reports-elsewhere.ts');
      await reportFromElsewhere(tx, now, { operators: config.adminEmails, ...reported });
    },
    moveAccount: async (tx, now, moving) => {
      const { moveAccount } = await import('../personal-data/account-moving.ts');
      await moveAccount(tx, now, moving);
    },
  };
}

function answer(
  res: Response,
  { status, why, retryAfter }: { status: number; why?: string; retryAfter?: number },
) {
  if (retryAfter) res.set('Retry-After', String(Math.ceil(retryAfter / second)));
  res.status(status);
  if (why === undefined) res.end();
  else res.json({ error: why });
}

const mostBytes = 256 * 1024;

/** As it came, since it is signed so. */
async function bodyOf(req: Request): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function sendActor(site: Dependencies, res: Response, path: string): Promise<void> {
  refuseUnlessOn(site);
  const { actorDocument } = await import('./documents.ts');
  sendFound(res, await actorDocument(site, actorPath(path)));
}

async function sendCollection(
  site: Dependencies,
  { path, part, page }: { path: string; part: string; page: unknown },
  res: Response,
): Promise<void> {
  refuseUnlessOn(site);
  if (!isPart(part)) throw new NotFound('no such collection');
  const { collectionDocument } = await import('./documents.ts');
  sendFound(res, await collectionDocument(site, actorPath(path), { part, isPage: page !== undefined }));
}

function isPart(part: string): part is Part {
  return ['outbox', 'followers', 'featured', 'events'].includes(part);
}

function actorPath(path: string): ActorPath {
  if (!isActorPath(path)) throw new NotFound('no such actor');
  return path;
}

function sendFound(res: Response, found: Found): void {
  if (found.outcome === 'missing') throw new NotFound('nothing has this id');
  if (found.outcome === 'gone') res.status(410);
  send(res, found.document, 'application/activity+json');
}

function send(res: Response, document: Record<string, unknown>, type: string): void {
  res.set('Cache-Control', 'public, no-cache');
  res.set('Access-Control-Allow-Origin', '*');
  res.set('Cross-Origin-Resource-Policy', 'cross-origin');
  res.type(type).send(JSON.stringify(document));
}

function refuseUnlessOn({ config }: Dependencies): void {
  if (!config.federation) throw new NotFound('the site is not federated');
}
