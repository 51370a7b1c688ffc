// For hosts: the whole wall to take away, as one file that needs nothing else, and as JSON.
import { Router } from 'express';
import { hostedHere } from '../hosting/hosted.ts';
import { longDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Parts } from '../web/parts.ts';
import { escaped, wordsHtml } from './post-html.ts';
import { postView } from './post-views.ts';
import { wholeWall } from './wall.ts';

/** It has to look well without any of our files. */
const look =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color:#12303c;background:#faf6ef}' +
  'h1{color:#a93a24}article{padding:1rem 0;border-top:1px solid #d8cdb9;overflow-wrap:anywhere}small{color:#44606b}a{color:#1f6f78}';

export function takeawayPages({ config, db }: Parts): Router {
  const pages = Router();

  pages.get('/:city/:slug/wall/all.html', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say, language } = req.visit;
    const articles = (await wholeWall(db, tweetup.id)).map((post) => {
      const { name, handle, networkName, postedFull } = postView(post, tweetup, say);
      const head = [handle, networkName, postedFull].filter(Boolean).join(' · ');
      const warning = post.warning
        ? `<p>${escaped(say('hashtag.warned', { warning: post.warning }))}</p>`
        : '';
      return `<article><p><strong>${escaped(name)}</strong> <small><a href="${escaped(post.address)}">${escaped(head)}</a></small></p>${warning}${wordsHtml(post, config.baseUrl)}</article>`;
    });
    const title = `#${tweetup.hashtag} · ${tweetup.title}`;
    const facts = `${longDay(tweetup.startsAt, tweetup.zone, language)} · ${config.baseUrl}${addressOf(tweetup)}`;
    res.set('Content-Disposition', `attachment; filename="${tweetup.slug}-wall.html"`);
    res
      .type('html')
      .send(
        `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${look}</style><h1>${escaped(title)}</h1><p>${escaped(facts)}</p>${articles.join('')}</html>`,
      );
  });

  pages.get('/:city/:slug/wall/all.json', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const posts = (await wholeWall(db, tweetup.id)).map((post) => ({
      network: post.network,
      address: post.address,
      author: { name: post.authorName, handle: post.authorHandle, profile: post.authorProfile },
      postedAt: post.postedAt.toISOString(),
      words: post.words,
      facets: post.facets,
      warning: post.warning,
      language: post.language,
    }));
    res.set('Content-Disposition', `attachment; filename="${tweetup.slug}-wall.json"`);
    const { title, hashtag, startsAt } = tweetup;
    res.json({ title, hashtag, startsAt, address: config.baseUrl + addressOf(tweetup), posts });
  });

  return pages;
}
