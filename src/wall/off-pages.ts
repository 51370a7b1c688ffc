// Where an author takes their posts off every wall by a link of their own profile: what to do, and what became of it.
import type { Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { NotFound } from '../errors.ts';
import { networkNames } from '../handles/networks.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { submittedFields } from '../forms/submitted.ts';
import { askForProof, askToComeBack, authorBy, offPage, wishOf } from './author-wishes.ts';

export async function showOff(site: Dependencies, req: RequestAt<'author'>, res: Response): Promise<void> {
  await renderOff(site, { req, res }, { account: '', isWrong: false });
}

async function renderOff(
  { db, show, absolute }: Dependencies,
  { req, res }: { req: RequestAt<'author'>; res: Response },
  { account, isWrong }: { account: string; isWrong: boolean },
): Promise<void> {
  const { author: key } = req.params;
  const { say } = req.visit;
  const author = await authorBy(db, key);
  const wish = await wishOf(db, key);
  if (!author && !wish) throw new NotFound('nobody with a post here');
  const network = author?.network ?? wish?.network;
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
      isMastodon: network === 'mastodon',
      isBluesky: network === 'bluesky',
      isBlog: network === 'blog',
      snippet: network === 'blog' ? `<a rel="me" href="${address}"></a>` : address,
      action: `/${offPage(key)}`,
      isOff: wish?.state === 'off' || wish?.state === 'asked-back',
      isAskedBack: wish?.state === 'asked-back',
      // Those of earlier versions are known by nothing that could be named again.
      mayComeBack: wish?.state === 'off' && wish.handle !== '',
      wasNotFoundBack: wish?.state === 'off' && wish.failures > 0 && !isWrong,
      account: {
        name: 'account',
        value: account,
        error: isWrong ? say('wall.offBackWrong') : '',
      },
      errors: isWrong ? [{ name: 'account', message: say('wall.offBackWrong') }] : [],
      isAsked: wish?.state === 'asked',
      wasNotFound: wish?.state === 'not-found',
      wasUnanswered: wish?.state === 'unanswered',
    },
    status: isWrong ? 422 : 200,
  });
}

/** With an account that is named: what was taken off before is to come back. */
export async function takeOffAll(site: Dependencies, req: RequestAt<'author'>, res: Response): Promise<void> {
  const { db, clock } = site;
  const { account } = submittedFields(req.body, ['account']);
  const before = await wishOf(db, req.params.author);
  if (before?.state === 'off' && (account || 'account' in (req.body ?? {}))) {
    if (!(await askToComeBack(db, clock(), before.authorKey, account)))
      return renderOff(site, { req, res }, { account: beginningOf(account, 200), isWrong: true });
    return seeOther(res, `/${offPage(before.authorKey)}`);
  }
  const author = await authorBy(db, req.params.author);
  if (author) await askForProof(db, clock(), author);
  else if (!before) throw new NotFound('nobody with a post here');
  seeOther(res, `/${offPage(req.params.author)}`);
}
