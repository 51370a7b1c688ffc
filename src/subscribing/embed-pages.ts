// A list, or one evening, on somebody else's page: framed, or as a fragment without scripts; and oEmbed, by which programs find it.
import type { Request, Response } from 'express';
import { cityAt, cityOrNotFound } from '../cities/city.ts';
import { NotFound } from '../errors.ts';
import { defaultLanguage, sayIn } from '../language/translate.ts';
import { shortDay, timeSpan } from '../time/phrases.ts';
import { fieldsAsSent } from '../forms/submitted.ts';
import { hostedBy } from '../tweetups/hosted-by.ts';
import { addressOf, hostsOf, tweetupAt } from '../tweetups/tweetup.ts';
import { upcoming, type Listed } from '../tweetups/upcoming.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt, Exchange } from '../web/request.ts';
import { mayBeFramed } from '../web/security.ts';
import { looksIn, type Looks } from './embedded.ts';

export async function showEmbedding(
  { db, gazetteer, show, absolute }: Dependencies,
  req: Request,
  res: Response,
): Promise<void> {
  const { say } = req.visit;
  const { city: slug } = fieldsAsSent(req.query, ['city']);
  const city = (slug ? await cityAt(db, gazetteer, slug) : undefined) ?? gazetteer.at('rostock');
  if (!city) throw new NotFound('no city to show');
  const framed = absolute(`/embed/${city.slug}`);
  show(req, res, {
    template: 'embed/how',
    page: { title: say('subscribing.embedTitle'), description: say('subscribing.embedLead') },
    view: {
      framed: frame({
        address: framed,
        title: say('cities.pageTitle', { city: city.label }),
        width: 480,
        height: 420,
      }),
      fragment: `${framed}?as=fragment`,
      restyled: `${framed}?accent=1f6f78&paper=ffffff&ink=222222&font=serif&count=5`,
      shown: `/embed/${city.slug}?count=3`,
      shownTitle: say('cities.pageTitle', { city: city.label }),
    },
  });
}

export function sendColours(_site: Dependencies, req: Request, res: Response): void {
  res.set('Cache-Control', 'public, max-age=86400').type('text/css').send(looksIn(req.query).css);
}

export async function showEmbeddedCity(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { db, clock, absolute } = site;
  const city = await cityOrNotFound(site, req.params.city);
  const looks = looksIn(req.query);
  const { listed } = await upcoming(db, clock(), { page: 1, city: city.slug });
  sendList(
    site,
    { req, res },
    {
      looks,
      listed: listed.slice(0, looks.count),
      about: {
        heading: inLanguage(req, looks)('cities.pageTitle', { city: city.label }),
        listPage: absolute(`/${city.slug}`),
      },
    },
  );
}

export async function showEmbeddedTweetup(
  site: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { config, db, absolute } = site;
  const { siteName } = config;

  const found = await tweetupAt(db, req.params);
  const hostNames = (await hostsOf(db, found.tweetup.id)).map(({ name }) => name);
  const listPage = absolute(addressOf(found.tweetup));
  sendList(
    site,
    { req, res },
    { looks: looksIn(req.query), listed: [{ ...found, hostNames }], about: { heading: siteName, listPage } },
  );
}

export async function sendOembed(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { config, absolute } = site;
  const { baseUrl, siteName } = config;

  const { url, format, maxwidth, maxheight } = fieldsAsSent(req.query, [
    'url',
    'format',
    'maxwidth',
    'maxheight',
  ]);
  res.set('Access-Control-Allow-Origin', '*').set('Cache-Control', 'public, max-age=3600');
  if (format && format !== 'json') return void res.status(501).json({ title: 'only json' });
  const asked = await whatIsAt(site, url);
  const width = Math.min(480, sizeIn(maxwidth) ?? 480);
  const height = Math.min(asked.height, sizeIn(maxheight) ?? asked.height);
  res.json({
    type: 'rich',
    version: '1.0',
    title: asked.title,
    provider_name: siteName,
    provider_url: baseUrl,
    cache_age: 3600,
    html: frame({ address: absolute(`/embed${asked.path}`), title: asked.title, width, height }),
    width,
    height,
  });
}

/** @throws NotFound when it is no page of ours that can stand elsewhere */
async function whatIsAt({ config, db, gazetteer }: Dependencies, url: string) {
  const { baseUrl } = config;

  const at = URL.parse(url);
  const [, citySlug = '', slug = '', more] = at?.pathname.split('/') ?? [];
  if (!at || at.origin !== new URL(baseUrl).origin || more !== undefined) throw new NotFound('not ours');
  if (slug) {
    const { tweetup } = await tweetupAt(db, { city: citySlug, slug });
    return { title: tweetup.title, path: addressOf(tweetup), height: 200 };
  }
  const city = await cityOrNotFound({ db, gazetteer }, citySlug);
  return {
    title: sayIn(defaultLanguage)('cities.pageTitle', { city: city.label }),
    path: `/${city.slug}`,
    height: 420,
  };
}

function sendList(
  { show, absolute }: Dependencies,
  { req, res }: Exchange,
  {
    looks,
    listed,
    about,
  }: {
    looks: Looks;
    listed: readonly Listed[];
    about: { readonly heading: string; readonly listPage: string };
  },
): void {
  const say = inLanguage(req, looks);
  req.visit = { ...req.visit, language: say.language, say };
  mayBeFramed(res);
  const isFragment = req.query['as'] === 'fragment';
  if (isFragment) res.set('Access-Control-Allow-Origin', '*');
  show(req, res, {
    template: isFragment ? 'embed/fragment' : 'embed/framed',
    page: { title: about.heading, isPrivate: true },
    view: {
      ...about,
      colours: looks.css ? `/embed/colours.css?${looks.query}` : '',
      evenings: listed.map(({ tweetup, city, hostNames }) => ({
        title: tweetup.title,
        address: absolute(addressOf(tweetup)),
        startsMachine: tweetup.startsAt.toISOString(),
        endsMachine: tweetup.endsAt.toISOString(),
        day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
        time: timeSpan(tweetup, say.language),
        venue: tweetup.venue,
        cityName: city.name,
        hosts: hostedBy(hostNames, say),
        hashtag: tweetup.hashtag,
        isCancelled: tweetup.cancelledAt !== null,
      })),
    },
  });
}

/** By a word of its own: `lang` would leave a cookie. */
function inLanguage(req: Request, { language }: Looks) {
  return language ? sayIn(language) : req.visit.say;
}

function frame({
  address,
  title,
  width,
  height,
}: {
  address: string;
  title: string;
  width: number;
  height: number;
}): string {
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

function sizeIn(typed: string): number | undefined {
  return /^\d{2,4}$/.test(typed) ? Math.max(120, Number(typed)) : undefined;
}
