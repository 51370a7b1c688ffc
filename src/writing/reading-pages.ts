// The blogs of those somebody has met, at `/me/reading`: for their own eyes, as a page and as OPML.
import type { Request, Response } from 'express';
import { longDay, shortDay } from '../time/phrases.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { protectTokenPage } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { siteOf } from './newest.ts';
import { blogsOfMet } from './met-blogs.ts';
import { opmlOf } from './opml.ts';

export async function showReading(
  { db, clock, show }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  res.set('Cache-Control', 'private, no-store');
  const { say, language } = req.visit;
  const met = await blogsOfMet(db, clock(), viewer.id);
  show(req, res, {
    template: 'writing/reading',
    page: { title: say('writing.readingTitle'), isPrivate: true },
    view: {
      hasFeeds: met.some(({ feed }) => feed !== ''),
      blogs: met.map(({ name, address, tweetup, post }) => ({
        name: name || siteOf(address),
        address,
        site: siteOf(address),
        met: say('writing.readingMet', {
          title: tweetup.title,
          day: shortDay(tweetup.startsAt, tweetup.zone, language),
        }),
        post: post
          ? {
              title: post.title,
              address: post.address,
              words: post.words,
              day: longDay(new Date(post.postedAt), tweetup.zone, language),
              machine: new Date(post.postedAt).toISOString(),
            }
          : null,
      })),
    },
  });
}

export async function sendReadingOpml(
  { db, clock }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const viewer = signedInPerson(req, res);
  protectTokenPage(res);
  const met = await blogsOfMet(db, clock(), viewer.id);
  const readable = met.filter(({ feed }) => feed !== '');
  res.set('Content-Disposition', 'attachment; filename="reading.opml"');
  const blogs = readable.map(({ name, address, feed }) => ({ name: name || siteOf(address), address, feed }));
  res.type('text/x-opml; charset=utf-8').send(opmlOf(req.visit.say('writing.readingTitle'), blogs));
}
