// For hosts: how often new answers come by mail.
import { Router } from 'express';
import { hostedHere } from '../hosting/hosted.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { choices } from '../forms/field-views.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { seeOther } from '../web/show.ts';
import { newsRhythms } from './audiences.ts';
import { chooseRhythm, rhythmOf } from './news.ts';

const labels = {
  'at-once': 'messages.newsAtOnce',
  daily: 'messages.newsDaily',
  never: 'messages.newsNever',
} as const;

export function newsPages({ db, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/news', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const { say } = req.visit;
    const rhythm = await rhythmOf(db, tweetup, viewer);
    show(
      req,
      res,
      'messages/news',
      { title: say('messages.newsTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        wasSaved: req.query['said'] === 'saved',
        rhythms: choices(newsRhythms, rhythm, (one) => say(labels[one])),
      },
    );
  });

  pages.post('/:city/:slug/news', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup, viewer } = found;
    const { rhythm, all } = submittedFields(req.body, ['rhythm', 'all']);
    const chosen = newsRhythms.find((one) => one === rhythm);
    if (chosen) await chooseRhythm(db, tweetup, viewer, chosen, all ? 'all-evenings' : 'this-evening');
    seeOther(res, `${addressOf(tweetup)}/news${chosen ? '?said=saved' : ''}`);
  });

  return pages;
}
