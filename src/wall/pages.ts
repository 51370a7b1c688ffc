// The wall of a tweetup: its posts newest first, adding one by hand, and taking your own off.
import type { Request, Response } from 'express';
import { guestByViewLink } from '../guest-list/view-link.ts';
import { shortDay } from '../time/phrases.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { pageAsked } from '../web/pager.ts';
import { namesOrThoseWhoInvite } from '../tweetups/hosted-by.ts';
import { addressOf, hostsOf, isHost, tweetupAt, type City, type Tweetup } from '../tweetups/tweetup.ts';
import { submittedFields } from '../forms/submitted.ts';
import { fieldsView } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { authorOf, offPage } from './author-wishes.ts';
import { bringerAt, bringPost, ownerAt, type Bringer } from './by-hand.ts';
import { postForm, readPost, type RefusedPost } from './form.ts';
import { postViews } from './post-views.ts';
import { wallOf } from './post.ts';
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import { askOff, takeOff, theirPosts } from './taking-off.ts';
import { authorsOnWall, pinnedPosts, postSeen, postsOnWall, type WallFilter } from './wall.ts';
import { filterViews, wallQuery } from './views.ts';
import { networks, type Network } from '../handles/networks.ts';

export async function showWall(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db } = site;
  const { tweetup, city } = await tweetupAt(db, req.params);
  await renderWall(site, { req, res }, { tweetup, city });
}

export async function pinPost(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup, city } = await tweetupAt(db, req.params);
  const bringer = await bringerOf(site, req, tweetup);
  const here = `${addressOf(tweetup)}/wall`;
  // The link has died meanwhile, or they signed out: the page says how to come back.
  if (!bringer) return seeOther(res, `${here}#bring`);
  const reading = readPost(req.body);
  if (reading.outcome === 'refused')
    return renderWall(site, { req, res }, { tweetup, city, refused: reading });
  await bringPost(db, clock(), { tweetupId: tweetup.id, bringer, post: reading.post });
  // The same words whatever became of it: whoever is hidden is not told.
  seeOther(res, here + wallQuery({ said: 'brought', guest: guestToken(req) }));
}

export async function showTakeOff(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, show } = site;
  protectTokenPage(res);
  const { tweetup } = await tweetupAt(db, req.params);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say } = req.visit;
  const { post: asked } = req.query;
  const post = typeof asked === 'string' ? await postSeen(db, tweetup.id, asked) : undefined;
  const owner = await ownerOf(site, req, tweetup);
  const theirs = owner ? await theirPosts(db, tweetup.id, owner) : [];
  const view = await postViews(db, post ? [post, ...theirs] : theirs, { day: tweetup, say });
  show(req, res, {
    template: 'wall/off',
    page: { title: say('wall.offTitle'), isPrivate: true },
    view: {
      address: addressOf(tweetup),
      guest: guestToken(req),
      saidOff: req.query['said'] === 'off',
      saidAsked: req.query['said'] === 'asked',
      post: post ? view(post) : null,
      ownPage: post && authorOf(post) ? `/${offPage(post.authorKey)}` : '',
      hosts: namesOrThoseWhoInvite(await hostsOf(db, tweetup.id), say),
      isTheirs: post !== undefined && theirs.some(({ id }) => id === post.id),
      theirs: theirs.map(view),
    },
  });
}

export async function takePostOff(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const { tweetup } = await tweetupAt(db, req.params);
  const { off, ask } = submittedFields(req.body, ['off', 'ask']);
  const here = `${addressOf(tweetup)}/wall/off`;
  const owner = await ownerOf(site, req, tweetup);
  if (owner && off) {
    const theirs = await theirPosts(db, tweetup.id, owner);
    const which = theirs.filter(({ id }) => off === 'all' || id === off).map(({ id }) => id);
    await takeOff(db, tweetup.id, which);
    return seeOther(res, here + wallQuery({ said: 'off', guest: guestToken(req) }));
  }
  if (ask) await askOff(db, clock(), { tweetup, postId: ask });
  seeOther(res, here + wallQuery({ said: ask ? 'asked' : '', guest: guestToken(req) }));
}

async function renderWall(
  site: Dependencies,
  { req, res }: Exchange,
  { tweetup, city, refused }: { tweetup: Tweetup; city: City; refused?: RefusedPost },
): Promise<void> {
  const { db, show, absolute } = site;
  if (guestToken(req)) protectTokenPage(res);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, language, viewer } = req.visit;
  const filter = filterOf(req);
  const page = pageAsked(req.query['page']);
  const isFiltered = filter.network !== undefined || filter.by !== undefined;
  // Before the posts: what comes in between is told twice rather than not at all.
  const { version } = await wallOf(db, tweetup.id);
  const pinned = page === 1 && !isFiltered ? await pinnedPosts(db, tweetup.id) : [];
  const { posts, hasMore } = await postsOnWall(db, tweetup.id, { ...filter, page });
  const view = await postViews(db, [...pinned, ...posts], { day: tweetup, say });
  const authors = await authorsOnWall(db, tweetup.id);
  const bringer = await bringerOf(site, req, tweetup);
  const here = `${addressOf(tweetup)}/wall`;
  const guest = guestToken(req);
  const filled = refused ?? { submitted: { name: bringer?.name ?? '' } };
  show(req, res, {
    template: 'wall/wall',
    page: {
      title: say('wall.wallTitle', { hashtag: tweetup.hashtag, title: tweetup.title }),
      isPrivate: true,
      feeds: [
        { type: 'application/atom+xml', address: `${here}.atom`, title: `#${tweetup.hashtag}` },
        { type: 'application/feed+json', address: `${here}.json`, title: `#${tweetup.hashtag}` },
      ],
    },
    view: {
      hashtag: hashtagShown(tweetup.hashtag),
      address: addressOf(tweetup),
      fullAddress: encodeURIComponent(absolute(addressOf(tweetup))),
      here,
      guest,
      reload: here + wallQuery({ ...filter, guest }),
      title: tweetup.title,
      facts: `${shortDay(tweetup.startsAt, tweetup.zone, language)}, ${city.name}`,
      isHost: await isHost(db, tweetup, viewer),
      pinned: pinned.map(view),
      posts: posts.map(view),
      isEmpty: posts.length + pinned.length === 0,
      isFiltered,
      version,
      live: page === 1 ? `${here}/live?lang=${language}` : '',
      filters: filterViews(authors, { filter, here, guest }, say),
      pager: {
        isNeeded: page > 1 || hasMore,
        earlier: page > 1 ? here + wallQuery({ ...filter, guest, page: page - 1 }) : '',
        later: hasMore ? here + wallQuery({ ...filter, guest, page: page + 1 }) : '',
      },
      wasBrought: req.query['said'] === 'brought',
      mayBring: bringer !== undefined,
      form: fieldsView(postForm, filled, say),
    },
    status: refused ? 422 : 200,
  });
}

async function bringerOf(
  { db, clock }: Dependencies,
  req: Request,
  tweetup: Tweetup,
): Promise<Bringer | undefined> {
  const through = await guestByViewLink(db, clock(), guestToken(req));
  return bringerAt(db, tweetup, { viewer: req.visit.viewer, through });
}

async function ownerOf(
  { db, clock }: Dependencies,
  req: Request,
  tweetup: Tweetup,
): Promise<string | undefined> {
  const through = await guestByViewLink(db, clock(), guestToken(req));
  return ownerAt(tweetup, { viewer: req.visit.viewer, through });
}

/** From the address, or from a form that carries it on. */
function guestToken(req: Request): string {
  const { guest } = req.query;
  return typeof guest === 'string' ? guest : submittedFields(req.body, ['guest']).guest;
}

function filterOf(req: Request): WallFilter {
  const { network, by } = req.query;
  return {
    network: networks.find((one): one is Network => one === network),
    by: typeof by === 'string' && /^[\w-]{16}$/.test(by) ? by : undefined,
  };
}
