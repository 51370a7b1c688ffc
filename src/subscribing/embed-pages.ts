// A list, or one evening, on somebody else's page: framed, or as a fragment without scripts; and oEmbed, by which programs find it.
import { Router, type Request, type Response } from 'express';
import { cityAt } from '../cities/city.ts';
import { NotFound } from '../errors.ts';
import { sayIn } from '../language/translate.ts';
import { shortDay, timeSpan } from '../time/phrases.ts';
import { submittedFields } from '../forms/submitted.ts';
import { hostedBy } from '../tweetups/lists.ts';
import { addressOf, hostsOf, tweetupAt } from '../tweetups/tweetup.ts';
import { upcoming, type Listed } from '../tweetups/upcoming.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { mayBeFramed } from '../web/security.ts';
import { looksIn, type Looks } from './embedded.ts';

export function embedPages({ config, db, clock, gazetteer, show }: Dependencies): Router {
  const pages = Router();
  const { baseUrl, siteName } = config;

  pages.get('/embed', async (req, res) => {
    const { say } = req.visit;
    const { city: slug } = submittedFields(req.query, ['city']);
    const city = (slug ? await cityAt(db, gazetteer, slug) : undefined) ?? gazetteer.at('rostock');
    if (!city) throw new NotFound('no city to show');
    const framed = `${baseUrl}/embed/${city.slug}`;
    show(
      req,
      res,
      'embed/how',
      { title: say('subscribing.embedTitle'), description: say('subscribing.embedLead') },
      {
        cityName: city.name,
        framed: frame(framed, say('cities.pageTitle', { city: city.label }), 480, 420),
        fragment: `${framed}?as=fragment`,
        restyled: `${framed}?accent=1f6f78&paper=ffffff&ink=222222&font=serif&count=5`,
        shown: `/embed/${city.slug}?count=3`,
        shownTitle: say('cities.pageTitle', { city: city.label }),
      },
    );
  });

  pages.get('/embed/colours.css', (req, res) => {
    res.set('Cache-Control', 'public, max-age=86400').type('text/css').send(looksIn(req.query).css);
  });

  pages.get('/embed/:city', async (req, res) => {
    const city = await cityAt(db, gazetteer, req.params.city);
    if (!city) throw new NotFound(`no city ${req.params.city}`);
    const looks = looksIn(req.query);
    const { listed } = await upcoming(db, clock(), 1, city.slug);
    sendList(req, res, looks, listed.slice(0, looks.count), {
      heading: inLanguage(req, looks)('cities.pageTitle', { city: city.label }),
      listPage: `${baseUrl}/${city.slug}`,
    });
  });

  pages.get('/embed/:city/:slug', async (req, res) => {
    const found = await tweetupAt(db, req.params.city, req.params.slug);
    const hostNames = (await hostsOf(db, found.tweetup.id)).map(({ name }) => name);
    const listPage = baseUrl + addressOf(found.tweetup);
    sendList(req, res, looksIn(req.query), [{ ...found, hostNames }], { heading: siteName, listPage });
  });

  pages.get('/api/oembed', async (req, res) => {
    const { url, format, maxwidth, maxheight } = submittedFields(req.query, [
      'url',
      'format',
      'maxwidth',
      'maxheight',
    ]);
    res.set('Access-Control-Allow-Origin', '*').set('Cache-Control', 'public, max-age=3600');
    if (format && format !== 'json') return void res.status(501).json({ title: 'only json' });
    const asked = await whatIsAt(url);
    const width = Math.min(480, sizeIn(maxwidth) ?? 480);
    const height = Math.min(asked.height, sizeIn(maxheight) ?? asked.height);
    res.json({
      type: 'rich',
      version: '1.0',
      title: asked.title,
      provider_name: siteName,
      provider_url: baseUrl,
      cache_age: 3600,
      html: frame(`${baseUrl}/embed${asked.path}`, asked.title, width, height),
      width,
      height,
    });
  });

  /** @throws NotFound when it is no page of ours that can stand elsewhere */
  async function whatIsAt(url: string) {
    const at = URL.parse(url);
    const [, citySlug = '', slug = '', more] = at?.pathname.split('/') ?? [];
    if (!at || at.origin !== new URL(baseUrl).origin || more !== undefined) throw new NotFound('not ours');
    if (slug) {
      const { tweetup } = await tweetupAt(db, citySlug, slug);
      return { title: tweetup.title, path: addressOf(tweetup), height: 200 };
    }
    const city = await cityAt(db, gazetteer, citySlug);
    if (!city) throw new NotFound('no such city');
    return {
      title: sayIn('de')('cities.pageTitle', { city: city.label }),
      path: `/${city.slug}`,
      height: 420,
    };
  }

  function sendList(
    req: Request,
    res: Response,
    looks: Looks,
    listed: readonly Listed[],
    about: { readonly heading: string; readonly listPage: string },
  ): void {
    const say = inLanguage(req, looks);
    req.visit = { ...req.visit, language: say.language, say };
    mayBeFramed(res);
    const isFragment = req.query['as'] === 'fragment';
    if (isFragment) res.set('Access-Control-Allow-Origin', '*');
    show(
      req,
      res,
      isFragment ? 'embed/fragment' : 'embed/framed',
      { title: about.heading, isPrivate: true },
      {
        ...about,
        colours: looks.css ? `/embed/colours.css?${looks.query}` : '',
        evenings: listed.map(({ tweetup, city, hostNames }) => ({
          title: tweetup.title,
          address: baseUrl + addressOf(tweetup),
          startsMachine: tweetup.startsAt.toISOString(),
          endsMachine: tweetup.endsAt.toISOString(),
          day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
          time: timeSpan(tweetup.startsAt, tweetup.endsAt, tweetup.zone, say.language),
          venue: tweetup.venue,
          cityName: city.name,
          hosts: hostedBy(hostNames, say),
          hashtag: tweetup.hashtag,
          isCancelled: tweetup.cancelledAt !== null,
        })),
      },
    );
  }

  return pages;
}

/** By a word of its own: `lang` would leave a cookie. */
function inLanguage(req: Request, { language }: Looks) {
  return language ? sayIn(language) : req.visit.say;
}

function frame(address: string, title: string, width: number, height: number): string {
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

function sizeIn(typed: string): number | undefined {
  return /^\d{2,4}$/.test(typed) ? Math.max(120, Number(typed)) : undefined;
}
