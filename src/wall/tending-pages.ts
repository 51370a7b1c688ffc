// For hosts: whose posts the wall shows, what waits for a look, and every post to hide or pin.
import type { Response } from 'express';
import { hostedHere } from '../hosting/hosted.ts';
import { mentionViews } from '../mentions/mention-views.ts';
import { lookAgain, mentionsOf } from '../mentions/mention.ts';
import { pageAsked } from '../web/pager.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { submittedFields } from '../forms/submitted.ts';
import { choices } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { deedIn, readWall } from './form.ts';
import { postViews } from './post-views.ts';
import { wallOf } from './post.ts';
import { addressOfRecap, recapOf, tellRecap } from './recap.ts';
import { sourceViews } from './source-views.ts';
import { sourcesOf } from './wall-sources.ts';
import { decideWall, hiddenAuthorsOf, postsTended, postsToLookAt, showAuthor, tendPost } from './tending.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

const perPage = 50;

export async function showTending(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say } = req.visit;
  const wall = await wallOf(db, tweetup.id);
  const page = pageAsked(req.query['page']);
  const tended = await postsTended(db, tweetup.id, { page, perPage });
  const here = `${addressOf(tweetup)}/wall/host`;
  const toLookAt = await postsToLookAt(db, tweetup.id);
  const shown = tended.slice(0, perPage);
  const view = await postViews(db, [...toLookAt, ...shown], { day: tweetup, say });
  show(req, res, {
    template: 'wall/tending',
    page: {
      title: say('wall.tendingTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'wall/host'),
    },
    view: {
      address: addressOf(tweetup),
      here,
      wasSaved: req.query['said'] === 'saved',
      whose: choices(['guests', 'everybody'], wall.whose, (value) =>
        say(value === 'guests' ? 'wall.whoseGuests' : 'wall.whoseEverybody'),
      ),
      recap: wall.recap,
      recapAddress: (await recapOf(db, tweetup, clock())) ? addressOfRecap(tweetup) : '',
      waitingWords: wall.waitingWords,
      screenFaces: wall.screenFaces === 'yes',
      toLookAt: toLookAt.map(view),
      posts: shown.map(view),
      sources: sourceViews(await sourcesOf(db, tweetup.id), tweetup, say),
      mentions: mentionViews(await mentionsOf(db, tweetup.id), say),
      hiddenAuthors: await hiddenAuthorsOf(db, tweetup.id),
      pager: {
        isNeeded: page > 1 || tended.length > perPage,
        earlier: page > 1 ? `${here}?page=${page - 1}` : '',
        later: tended.length > perPage ? `${here}?page=${page + 1}` : '',
      },
    },
  });
}

export async function tend(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const here = `${addressOf(tweetup)}/wall/host`;
  const asked = deedIn(req.body);
  if (asked) {
    await tendPost(db, clock(), { tweetupId: tweetup.id, postId: asked.postId, deed: asked.deed });
    return seeOther(res, `${here}#${encodeURIComponent(asked.postId)}`);
  }
  const { author, whose, recap, telling } = submittedFields(req.body, [
    'author',
    'whose',
    'recap',
    'telling',
  ]);
  if (telling !== '') await tellRecap(db, clock(), { tweetupId: tweetup.id, recap: recap.slice(0, 10_000) });
  if (author) await showAuthor(db, tweetup.id, author);
  if (whose) {
    await decideWall(db, tweetup.id, readWall(req.body));
    await lookAgain(db, clock(), tweetup.id);
  }
  seeOther(res, `${here}?said=saved`);
}
