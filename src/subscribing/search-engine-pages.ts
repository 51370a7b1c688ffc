// What search engines ask for: where they may look, and every listed page.
import type { Request, Response } from 'express';
import { and, asc, count, desc, eq, exists, isNull, sql } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import { escaped } from '../xml.ts';
import { NotFound } from '../errors.ts';
import { addressOfRecap } from '../wall/recap.ts';
import { walls } from '../wall/tables.ts';
import { addressOfSeries } from '../series/series.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isListed } from '../tweetups/upcoming.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';

/** A site map holds 50,000 addresses at most (sitemaps.org): each of these evenings may have a recap. Beyond that it takes an index of several. */
const inOne = 25_000;
/** Beside cities and series. */
const inOneWithPlaces = 12_000;
const opening = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const own = ['/', '/new', '/about', '/guide'];

/** Ways in, other people's things, and forms: nothing to be found there. */
const closed = [
  '/sign-in',
  '/me',
  '/rsvp/',
  '/unsubscribe/',
  '/following/',
  '/new/',
  '/search',
  '/near',
  '/*/*/people',
  '/*/*/rsvp',
  '/*/*/mastodon',
  '/*/*/introduce',
  '/*/*/sign',
];

export function sendRobots({ config }: Dependencies, _req: Request, res: Response): void {
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${config.baseUrl}/sitemap.xml`,
    '',
  ];
  res.set('Cache-Control', 'public, max-age=86400').type('text/plain').send(lines.join('\n'));
}

export async function sendSitemapIndex(site: Dependencies, _req: Request, res: Response): Promise<void> {
  const { config, db } = site;
  const [row] = await db.select({ all: count() }).from(tweetups).where(isListed);
  const all = row?.all ?? 0;
  res.set('Cache-Control', 'public, max-age=3600').type('application/xml');
  res.send(
    all > inOneWithPlaces ? indexOf(all, config.baseUrl) : await placesAndTweetups(site, inOneWithPlaces),
  );
}

export async function sendPlacesSitemap(site: Dependencies, _req: Request, res: Response): Promise<void> {
  res.set('Cache-Control', 'public, max-age=3600').type('application/xml');
  res.send(await placesAndTweetups(site, 0));
}

/** In the order in which they were announced, so that the earlier maps stay what they are. */
export async function sendSitemap(
  { config, db, clock }: Dependencies,
  req: RequestAt<'number'>,
  res: Response,
): Promise<void> {
  const number = /^[1-9]\d{0,3}$/.test(req.params.number) ? Number(req.params.number) : 0;
  const listed =
    number === 0
      ? []
      : await db
          .select(ofTweetup)
          .from(tweetups)
          .leftJoin(walls, eq(walls.tweetupId, tweetups.id))
          .where(isListed)
          .orderBy(asc(tweetups.id))
          .limit(inOne)
          .offset((number - 1) * inOne);
  if (listed.length === 0) throw new NotFound('no such site map');
  res.set('Cache-Control', 'public, max-age=3600').type('application/xml');
  res.send(
    urlSet(
      listed.flatMap((one) => pagesOf(one, clock())),
      config.baseUrl,
    ),
  );
}

/** @param most tweetups, the latest first */
async function placesAndTweetups({ config, db, clock }: Dependencies, most: number): Promise<string> {
  const listed = await db
    .select(ofTweetup)
    .from(tweetups)
    .leftJoin(walls, eq(walls.tweetupId, tweetups.id))
    .where(isListed)
    .orderBy(desc(tweetups.startsAt), desc(tweetups.id))
    .limit(most);
  const places = await db
    .selectDistinct({ slug: cities.slug })
    .from(cities)
    .innerJoin(tweetups, eq(tweetups.city, cities.slug))
    .where(isListed)
    .orderBy(asc(cities.slug))
    .limit(10_000);
  const somebodyMeets = db
    .select({ one: sql`1` })
    .from(tweetups)
    .where(and(eq(tweetups.seriesId, series.id), isListed));
  const going = await db
    .select()
    .from(series)
    .where(and(isNull(series.endedAt), isNull(series.hiddenAt), exists(somebodyMeets)))
    .orderBy(asc(series.id))
    .limit(10_000);
  const openly = going.filter(({ template }) => template.visibility === 'public');
  const entries = [
    ...own.map((path) => ({ path, changedAt: undefined })),
    ...places.map(({ slug }) => ({ path: `/${slug}`, changedAt: undefined })),
    ...openly.map((one) => ({ path: addressOfSeries(one), changedAt: undefined })),
    ...listed.flatMap((one) => pagesOf(one, clock())),
  ];
  return urlSet(entries, config.baseUrl);
}

const ofTweetup = {
  city: tweetups.city,
  slug: tweetups.slug,
  changedAt: tweetups.changedAt,
  endsAt: tweetups.endsAt,
  cancelledAt: tweetups.cancelledAt,
  recap: walls.recap,
  recapAt: walls.recapAt,
};

interface TweetupWithPages extends Pick<Tweetup, 'city' | 'slug' | 'changedAt' | 'endsAt' | 'cancelledAt'> {
  readonly recap: string | null;
  readonly recapAt: Date | null;
}

/** Its own page, and how it was once that is told. */
function pagesOf(tweetup: TweetupWithPages, now: Date): { path: string; changedAt: Date | undefined }[] {
  const isTold = tweetup.recap && tweetup.endsAt <= now && !tweetup.cancelledAt;
  const page = { path: addressOf(tweetup), changedAt: tweetup.changedAt };
  return isTold ? [page, { path: addressOfRecap(tweetup), changedAt: tweetup.recapAt ?? undefined }] : [page];
}

/** Addresses are made of a–z, digits and hyphens: there is nothing to escape but what the operator set. */
function urlSet(entries: readonly { path: string; changedAt?: Date | undefined }[], baseUrl: string): string {
  const base = escaped(baseUrl);
  const urls = entries.map(
    ({ path, changedAt }) =>
      `<url><loc>${base}${path}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''}</url>`,
  );
  return `${opening}<urlset xmlns="${namespace}">\n${urls.join('\n')}\n</urlset>\n`;
}

/** @param all how many tweetups there are */
export function indexOf(all: number, baseUrl: string): string {
  const base = escaped(baseUrl);
  const names = [
    'places',
    ...Array.from({ length: Math.ceil(all / inOne) }, (_, before) => String(before + 1)),
  ];
  const maps = names.map((name) => `<sitemap><loc>${base}/sitemap/${name}.xml</loc></sitemap>`);
  return `${opening}<sitemapindex xmlns="${namespace}">\n${maps.join('\n')}\n</sitemapindex>\n`;
}
