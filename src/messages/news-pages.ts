// For hosts: how often new answers come by mail.
import type { Response } from 'express';
import { hostedHere } from '../hosting/hosted.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { choices } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { newsRhythms } from './audiences.ts';
import { chooseRhythm, rhythmOf } from './news.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

const labels = {
  'at-once': 'messages.newsAtOnce',
  daily: 'messages.newsDaily',
  never: 'messages.newsNever',
} as const;

export async function showNews(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer } = found;
  const { say } = req.visit;
  const rhythm = await rhythmOf(db, tweetup, viewer);
  show(req, res, {
    template: 'messages/news',
    page: {
      title: say('messages.newsTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'news'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      wasSaved: req.query['said'] === 'saved',
      rhythms: choices(newsRhythms, rhythm, (one) => say(labels[one])),
    },
  });
}

export async function changeNews(
  { db }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup, viewer } = found;
  const { rhythm, all } = submittedFields(req.body, ['rhythm', 'all']);
  const chosen = newsRhythms.find((one) => one === rhythm);
  if (chosen)
    await chooseRhythm(
      db,
      { tweetup, host: viewer },
      { rhythm: chosen, reach: all ? 'all-evenings' : 'this-evening' },
    );
  seeOther(res, `${addressOf(tweetup)}/news${chosen ? '?said=saved' : ''}`);
}
