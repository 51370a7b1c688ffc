// Where an author takes their posts off every wall by a link of their own profile: what to do, and what became of it.
import type { Response } from 'express';
import { NotFound } from '../errors.ts';
import { networkNames } from '../handles/networks.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { askForProof, authorBy, offPage, wishOf } from './author-wishes.ts';

export async function showOff(
  { db, show, absolute }: Dependencies,
  req: RequestAt<'author'>,
  res: Response,
): Promise<void> {
  const { author: key } = req.params;
  const { say } = req.visit;
  const author = await authorBy(db, key);
  const wish = await wishOf(db, key);
  if (!author && !wish) throw new NotFound('nobody with a post here');
  const address = absolute(`/${offPage(key)}`);
  res.set('Cache-Control', 'private, no-store');
  show(req, res, {
    template: 'wall/off-author',
    page: { title: say('wall.offAuthorTitle'), isPrivate: true },
    view: {
      author: author
        ? {
            name: author.name,
            network: author.network,
            networkName: networkNames[author.network],
            profile: author.profile,
          }
        : null,
      isMastodon: author?.network === 'mastodon',
      isBluesky: author?.network === 'bluesky',
      isBlog: author?.network === 'blog',
      snippet: author?.network === 'blog' ? `<a rel="me" href="${address}"></a>` : address,
      action: `/${offPage(key)}`,
      isOff: wish?.state === 'off',
      isAsked: wish?.state === 'asked',
      wasNotFound: wish?.state === 'not-found',
      wasUnanswered: wish?.state === 'unanswered',
    },
  });
}

export async function takeOffAll(
  { db, clock }: Dependencies,
  req: RequestAt<'author'>,
  res: Response,
): Promise<void> {
  const author = await authorBy(db, req.params.author);
  if (author) await askForProof(db, clock(), author);
  else if (!(await wishOf(db, req.params.author))) throw new NotFound('nobody with a post here');
  seeOther(res, `/${offPage(req.params.author)}`);
}
