// The live wall as server-sent events, and its page for the projector.
import type { Request, Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { hostedHere } from '../hosting/hosted.ts';
import { inWords, questionOfTweetup } from '../question/question.ts';
import { sayIn, type Language } from '../language/translate.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, isHost, tweetupAt, type Tweetup } from '../tweetups/tweetup.ts';
import type { Render } from '../rendering/templates.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { isThisMachine } from '../web/limits.ts';
import { passOn } from '../web/routing.ts';
import { faceOfOne } from '../pictures/portrait-views.ts';
import { whoIsHere, type Present } from '../door/who-is-here.ts';
import { postView, postViews } from './post-views.ts';
import { hashtagShown } from '../hashtags/hashtag-display.ts';
import { wallOf } from './post.ts';
import { changesAfter, pinnedPosts, postsOnWall, type Change } from './wall.ts';

/** A reader who is so slow comes back later and is told everything. */
const mostUnread = 1024 * 1024;

export async function sendLive(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, liveWalls } = site;
  const { tweetup } = await tweetupAt(db, req.params);
  const { version } = await wallOf(db, tweetup.id);
  const at = Math.min(lastSeen(req) ?? version, version);
  // A program that does not read streams is told once what has changed.
  if (!/text\/event-stream/.test(req.get('accept') ?? '')) {
    const changes = await changesAfter(db, tweetup.id, { version: at, limit: 100 });
    res.set('Cache-Control', 'private, no-store');
    res.json({
      version,
      changes: changes.map((change) =>
        factsOf(site.render, { change, tweetup, language: req.visit.language }),
      ),
    });
    return;
  }
  res.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Neither packed nor gathered on the way.
    'Cache-Control': 'private, no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  const leave = liveWalls.watch(tweetup, {
    language: req.visit.language,
    at,
    place: {
      network: ipKeyGenerator(req.ip ?? ''),
      isThisMachine: isThisMachine(req),
      isHosts: await isHost(db, tweetup, req.visit.viewer),
    },
    write: (chunk) => {
      if (res.writableLength > mostUnread) res.destroy();
      else res.write(chunk);
    },
    end: () => res.end(),
  });
  if (!leave) {
    res.status(503).set('Retry-After', '30').end();
    return;
  }
  res.once('close', leave);
  res.write(`retry: 3000\nid: ${at}\nevent: here\ndata: \n\n`);
}

export async function showScreen(
  { db, clock, show, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void | typeof passOn> {
  if (req.query['screen'] === undefined) return passOn;
  const { tweetup, city } = await tweetupAt(db, req.params);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, language } = req.visit;
  const question = await questionOfTweetup(db, { tweetup, city });
  const { version, screenFaces } = await wallOf(db, tweetup.id);
  const pinned = await pinnedPosts(db, tweetup.id);
  const { posts } = await postsOnWall(db, tweetup.id, { page: 1 });
  const view = await postViews(db, [...pinned, ...posts], { day: tweetup, say });
  // Names of who is in the room are for the room: the screen of a host who is signed in there.
  const isHosts = await isHost(db, tweetup, req.visit.viewer);
  if (isHosts) res.set('Cache-Control', 'private, no-store');
  show(req, res, {
    template: 'wall/screen',
    page: {
      title: say('wall.wallTitle', { hashtag: tweetup.hashtag, title: tweetup.title }),
      isPrivate: true,
    },
    view: {
      hashtag: hashtagShown(tweetup.hashtag),
      title: tweetup.title,
      question: question ? inWords(question, say) : '',
      address: addressOf(tweetup),
      fullAddress: absolute(addressOf(tweetup)),
      shortAddress: absolute(addressOf(tweetup)).replace(/^https?:\/\//, ''),
      live: `${addressOf(tweetup)}/wall/live?lang=${language}`,
      version,
      pinned: pinned.map(view),
      posts: posts.map(view),
      isEmpty: posts.length + pinned.length === 0,
      showsHere: isHosts,
      here: isHosts ? hereView(await whoIsHere(db, tweetup, clock()), screenFaces) : [],
    },
  });
}

/** A piece of that screen, so that it goes on by itself. */
export async function sendWhoIsHere(
  { render, db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { language } = inTweetupLanguage(req.visit, found.tweetup);
  const { screenFaces } = await wallOf(db, found.tweetup.id);
  const here = hereView(await whoIsHere(db, found.tweetup, clock()), screenFaces);
  res.type('html').send(render('door/who-is-here', { here, language }));
}

/** With faces only where the host wants them. */
function hereView(present: readonly Present[], screenFaces: 'yes' | null) {
  return present.map(({ personId, name, portrait }) => ({
    name,
    face: screenFaces === 'yes' ? faceOfOne(personId, name, portrait) : null,
  }));
}

interface Heard {
  readonly change: Change;
  readonly tweetup: Tweetup;
  readonly language: Language;
}

function factsOf(render: Render, { change: { post, isSeen, author }, tweetup, language }: Heard) {
  if (!isSeen) return { id: post.id, isGone: true };
  const view = postView(post, { day: tweetup, author }, sayIn(language));
  const html = render('wall/post', { ...view, language, wall: `${addressOf(tweetup)}/wall`, guest: '' });
  const { id, network, authorKey, postedMachine, isPinned } = view;
  return { id, isGone: false, network, authorKey, posted: postedMachine, isPinned, html };
}

/** An event without a change: it says that the line is open. */
export const signOfLife = 'event: here\ndata: \n\n';

/** A change as an event on the line. */
export function eventOf(render: Render, heard: Heard): string {
  return `id: ${heard.change.post.version}\nevent: post\ndata: ${JSON.stringify(factsOf(render, heard))}\n\n`;
}

/** What the browser says by itself when it comes back, else what the page had when it was made. */
function lastSeen(req: Request): number | undefined {
  const said = req.get('last-event-id') ?? req.query['after'];
  return typeof said === 'string' && /^\d{1,15}$/.test(said) ? Number(said) : undefined;
}
