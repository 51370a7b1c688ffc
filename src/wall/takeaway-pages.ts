// For hosts: the whole wall to take away, as one file that needs nothing else, and as JSON.
import { once } from 'node:events';

import type { Response } from 'express';
import { hostedHere } from '../hosting/hosted.ts';
import type { Say } from '../language/translate.ts';
import { jpegOf, widthsOf } from '../pictures/decoding.ts';
import { readStored } from '../pictures/store.ts';
import { longDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { escaped } from '../xml.ts';
import { wordsHtml } from './post-html.ts';
import type { Post } from './post.ts';
import { postView } from './post-views.ts';
import { wholeWall } from './wall.ts';

/** It has to look well without any of our files. */
const look =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color:#12303c;background:#faf6ef}' +
  'h1{color:#a93a24}article{padding:1rem 0;border-top:1px solid #d8cdb9;overflow-wrap:anywhere}small{color:#44606b}img{max-width:100%;height:auto}a{color:#1f6f78}';

export async function downloadWall(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { db, absolute } = site;
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say, language } = req.visit;
  const title = `#${tweetup.hashtag} · ${tweetup.title}`;
  const facts = `${longDay(tweetup.startsAt, tweetup.zone, language)} · ${absolute(addressOf(tweetup))}`;
  res.set('Content-Disposition', `attachment; filename="${tweetup.slug}-wall.html"`);
  res
    .type('html')
    .write(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${look}</style><h1>${escaped(title)}</h1><p>${escaped(facts)}</p>`,
    );
  // One after the other: with its pictures a wall can be larger than what is free in memory.
  for (const post of await wholeWall(db, tweetup.id)) {
    if (res.destroyed) return;
    const { name, handle, networkName, postedFull } = postView(
      post,
      { day: tweetup, author: undefined },
      say,
    );
    const head = [handle, networkName, postedFull].filter(Boolean).join(' · ');
    const said = wordsHtml(post, absolute) + (await embedded(site, post, say));
    const warned = post.warning
      ? `<details><summary>${escaped(say('wall.warned', { warning: post.warning }))}</summary>${said}</details>`
      : said;
    // What was pinned here is nowhere else.
    const from = post.address ? `<a href="${escaped(post.address)}">${escaped(head)}</a>` : escaped(head);
    const article = `<article><p><strong>${escaped(name)}</strong> <small>${from}</small></p>${warned}</article>`;
    if (!res.write(article)) await drained(res);
  }
  res.end('</html>');
}

export async function downloadWallJson(
  { db, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const posts = (await wholeWall(db, tweetup.id)).map((post) => ({
    network: post.network,
    address: post.address,
    author: { name: post.authorName, handle: post.authorHandle, profile: post.authorProfile },
    postedAt: post.postedAt.toISOString(),
    words: post.words,
    facets: post.facets,
    pictures: post.pictures.flatMap(({ kept, description }) =>
      kept ? [{ address: absolute(jpegOf(kept)), description }] : [],
    ),
    warning: post.warning,
    language: post.language,
  }));
  res.set('Content-Disposition', `attachment; filename="${tweetup.slug}-wall.json"`);
  const { title, hashtag, startsAt } = tweetup;
  res.json({ title, hashtag, startsAt, address: absolute(addressOf(tweetup)), posts });
}

/** Pictures within the file: it needs nothing else, wherever it is opened. */
async function embedded({ pictures }: Dependencies, post: Post, say: Say): Promise<string> {
  const shown: string[] = [];
  for (const { kept, description, isCovered } of post.pictures) {
    if (!kept) continue;
    const { hash, width, height } = kept;
    const wide = widthsOf(kept, 'post')[0] ?? width;
    const file = await readStored(pictures, `${hash}-${wide}.webp`);
    if (!file) continue;
    const measures = `width="${wide}" height="${Math.round((height * wide) / width)}"`;
    const alt = escaped(description || say('wall.pictureUndescribed'));
    const image = `<img src="data:image/webp;base64,${file.toString('base64')}" ${measures} alt="${alt}">`;
    shown.push(
      isCovered
        ? `<details><summary>${escaped(say('wall.coveredPictures'))}</summary>${image}</details>`
        : image,
    );
  }
  return shown.length > 0 ? `<p>${shown.join(' ')}</p>` : '';
}

/** Or the reader has gone. */
async function drained(res: Response): Promise<void> {
  await Promise.race([once(res, 'drain'), once(res, 'close')]);
}
